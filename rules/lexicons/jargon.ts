import type {Family} from '../../src/rule/define.ts'

/**
 * Business jargon that the listener would not use. Sources: the seed on scripts; chosen from published scripts: the
 * words. A word with a literal meaning (a streamlined roof box, leverage on a handle) counts only in talk about an
 * offer. The listener's own trade terms are not jargon: `allow` them.
 */
export const jargon: Family = {
  skips: 'hesitations',
  phrases: [
    {
      pattern: '(<buzzword>|<buzz-noun>)',
      except: [
        'bottom line (of|on)',
        'at the bottom line',
        'ballpark (figure|price|quote|estimate|number)',
        '(local|natural|marine) ecosystem~'
      ]
    },
    {
      pattern: '<buzz-trait> (,? and? <buzz-trait>)? <content>? <offering>',
      except: ['(automated|smart|digital) (phone|call|door|gate|meter|lock) *']
    },
    "(our|<i-am>|it's|<product> is) (a|an|all)? <very>? [(seamless|scalable|robust|holistic|agile|innovative|turnkey|frictionless)]",
    {
      pattern: '(end to end|turn-key) (,|$|and|<offering>|<business-field>|business|for|with no)',
      except: ['(laid|lay~|lined|line~|placed|stacked|joined|measured|from) ..4 end to end']
    },
    {
      pattern: '<buzz-verb>',
      except: [
        '(^|if|as|when|that|because) you ..1 <buzz-verb>',
        '(the|a|of|enough|more|no|any|financial|debt|some) leverage',
        'leverage (from|on|of|against|enough)',
        '<det> <buzz-verb:past> <content>',
        '(a|an|<number>|<content>) <buzz-verb:s> !<det>'
      ]
    },
    '(<offering>|<product>|we|it|that|which|who) [<buzz-verb:s>]',
    '<buzz-adverb>',
    '(<business-field>|analytics) (powered|driven|based|led) <content>? <offering>?',
    '(results|outcome|customer|client|user|people|data) (driven|centric|first (<offering>|approach|culture|company|mindset))',
    {
      pattern: '<bring-about> <content>? <abstract-gain>',
      except: [
        'value (to|of) (your|the|a) <content>',
        '(fuel|energy|heating|motor|pump|boiler) efficiency',
        'performance (of|review|test)'
      ]
    },
    '(operational|cost|process|business) <abstract-gain>',
    // Names for products.
    {
      pattern: 'solutions',
      except: ['find~ ..2 solutions', 'solutions (architect|engineer|manager)']
    },
    '(<business-field>|our|total) solution',
    '<business-field>? <business-craft> <offering>',
    '(suite|portfolio) of ..2 <offering:plural>',
    '(our|new|service|product|key|latest) offering~',
    'pre? qualified lead~',
    '(sales|staffing) resource~',
    'targeted (marketing|outreach|campaign~|messaging)',
    '(engage~|nurture~) ..2 (leads|customers|audience|base|users|stakeholders)',
    '(address~|remove~|break~) down? ..2 (blocker~|roadblocks|friction|silos)',
    '(strategic|channel|growth) (partner~|partnership|roadmap)',
    'partner~ (up|with (you|your))',
    'align~ (on|with your (goals|objectives|priorities|needs|vision|strategy|business|team))',
    '(in|know|within|across) the <content>? <business-field> space',
    {
      pattern: '(real time|360|total|full) <content>? visibility',
      except: ['visibility (yellow|orange|vest~|jacket~|clothing)']
    },
    {pattern: '<content> optimization', except: ['engine optimization']},
    'socialize~ ..2 (roadmap|plan|idea|proposal|deck|vision|strategy)',
    '(automate~|transform~|modernize~) (your|their|the|its) ..1 (workflow~|process~|operation~)',
    '(security|compliance|risk|cyber) posture',
    'scale~ (efficiently|effectively|intelligently)',
    'visibility (into|across) (your|their|every|key)',
    '(take~|discuss) (this|it|that) offline',
    "in today's ..2 (world|market|environment|landscape)",
    '(roi|gap) (calculator|assessment)',
    'scale~ up? your ..1 (business|operation~|sales|team|revenue|growth|marketing|outreach|company)'
  ]
}
