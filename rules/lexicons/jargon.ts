import type {Phrase} from '../../src/rule/define.ts'

/** Nouns and adjectives of the meeting room. */
const terms: readonly string[] = [
  'account based',
  'action items',
  'actionable',
  'agile',
  'ai based',
  'ai driven',
  'ai enabled',
  'ai first',
  'ai native',
  'ai powered',
  'align with your',
  'all in one',
  'apples to apples',
  'ballpark',
  'bandwidth',
  'bespoke',
  'best practice',
  'best practices',
  'big picture',
  'boil the ocean',
  'bottom line',
  'business case',
  'business critical',
  'business intelligence',
  'business model',
  'business outcomes',
  'business processes',
  'buy in',
  'center of excellence',
  'centralised',
  'centralized',
  'client centric',
  'cloud based',
  'cloud first',
  'cloud native',
  'competitive advantage',
  'competitive edge',
  'comprehensive',
  'conversion funnel',
  'core competencies',
  'core competency',
  'cross channel',
  'cross functional',
  'cross functionally',
  'customer centric',
  'customer experience',
  'customer journey',
  'customised',
  'customized',
  'data driven',
  'deep dive',
  'deep dives',
  'deliverable',
  'deliverables',
  'demand gen',
  'digital transformation',
  'disruption',
  'disruptive',
  'double click on',
  'drill down',
  'ducks in a row',
  'economies of scale',
  'ecosystem',
  'ecosystems',
  'efficiencies',
  'end to end',
  'enterprise class',
  'enterprise grade',
  'enterprise level',
  'enterprise wide',
  'forward thinking',
  'frictionless',
  'full funnel',
  'full service',
  'full spectrum',
  'full stack',
  'full suite',
  'functionality',
  'future proof',
  'future proofing',
  'go to market',
  'granular',
  'growth engine',
  'growth hack',
  'growth hacking',
  'growth partner',
  'guardrails',
  'high level overview',
  'hit the ground running',
  'holistic',
  'hyper growth',
  'hyper personalized',
  'hyper targeted',
  'hypergrowth',
  'hyperlocal',
  'impactful',
  'inefficiencies',
  'innovation',
  'innovations',
  'innovative',
  'insight driven',
  'interoperability',
  'interoperable',
  'key takeaways',
  'kpi',
  'kpis',
  'lead gen',
  'lead magnet',
  'learnings',
  'level set',
  'line of business',
  'lines of business',
  'low hanging fruit',
  'marketing funnel',
  'martech',
  'metrics driven',
  'mission critical',
  'mitigate',
  'mitigating',
  'move the needle',
  'moves the needle',
  'moving the needle',
  'mutual value',
  'mutually beneficial',
  'net net',
  'north star',
  'okrs',
  'omni channel',
  'omnichannel',
  'one stop shop',
  'outcome driven',
  'outside the box',
  'pain point',
  'pain points',
  'paradigm',
  'paradigm shift',
  'plug and play',
  'proactive',
  'proof of concept',
  'push the envelope',
  'quick win',
  'quick wins',
  'real time visibility',
  'results driven',
  'results oriented',
  'revenue engine',
  'revenue stream',
  'revenue streams',
  'right sizing',
  'robust',
  'roi',
  'sales funnel',
  'scalability',
  'scalable',
  'seamless',
  'share of wallet',
  'single pane of glass',
  'single source of truth',
  'skin in the game',
  'smb',
  'smbs',
  'source of truth',
  'stakeholder',
  'stakeholders',
  'swim lane',
  'swim lanes',
  'sync up',
  'synergies',
  'synergistic',
  'synergy',
  'table stakes',
  'tailored',
  'tco',
  'tech stack',
  'thought leader',
  'thought leaders',
  'thought leadership',
  'top line',
  'touch points',
  'touchpoint',
  'touchpoints',
  'transformational',
  'transformative',
  'turn key',
  'turnkey',
  'unified',
  'upsell',
  'use case',
  'use cases',
  'user experience',
  'value add',
  'value added',
  'value adds',
  'value prop',
  'value proposition',
  'value propositions',
  'value props',
  'wallet share',
  'wheelhouse',
  'white glove',
  'win win',
  'workstream',
  'workstreams'
]

/** Verbs of the meeting room, and their adverbs. */
const verbs: readonly string[] = [
  'accelerate your',
  'dynamically',
  'empower',
  'empowered',
  'empowering',
  'empowers',
  'enablement',
  'facilitate',
  'facilitates',
  'facilitating',
  'holistically',
  'incentivise',
  'incentivize',
  'intelligently',
  'leverage',
  'leveraged',
  'leverages',
  'leveraging',
  'maximise',
  'maximize',
  'maximizes',
  'maximizing',
  'monetise',
  'monetize',
  'natively',
  'operationalize',
  'optimisation',
  'optimise',
  'optimised',
  'optimises',
  'optimising',
  'optimization',
  'optimize',
  'optimized',
  'optimizes',
  'optimizing',
  'organically',
  'proactively',
  'programmatically',
  'seamlessly',
  'strategically',
  'strategize',
  'streamline',
  'streamlined',
  'streamlines',
  'streamlining',
  'synergistically',
  'synergize',
  'underutilised',
  'underutilized',
  'utilisation',
  'utilise',
  'utilised',
  'utilising',
  'utilization',
  'utilize',
  'utilized',
  'utilizes',
  'utilizing'
]

const offer =
  '(system|systems|platform|platforms|software|tool|tools|suite|engine|technology|technologies|app|framework|model|infrastructure|process|processes|approach|strategy|agent|agents|assistant|bot|analytics|insights|workflow|workflows|solution|solutions)'
const aim =
  '(growth|efficiency|efficiencies|engagement|roi|outcomes|adoption|innovation|performance|synergies|alignment|business results|value|excellence|transformation|productivity|measurable results|tangible results)'
const trait =
  '(retention|engagement|enablement|acquisition|nurture|nurturing|intelligence|collaboration|optimization|loyalty|lifecycle|attribution|experience|success|relationship|customer|client|lead|leads|talent|revenue|sales|performance|reputation|workforce|workflow|pipeline|marketing)'
const craft =
  '(retention|engagement|enablement|acquisition|nurture|nurturing|intelligence|collaboration|optimization|management|response|generation|attribution|experience|success|automation|operations|activation|conversion|recovery)'

/**
 * Business jargon that a plain listener would not say. Sources: the seed on scripts; chosen from published scripts: the
 * words. The trade words of the listener are not jargon: `allow` them.
 */
export const jargon: readonly Phrase[] = [
  {
    pattern: `(${terms.join('|')})`,
    except: [
      '(internet|network|upload|download|more|fiber|fibre|line|connection) bandwidth',
      'bottom line (of|on) *',
      '(supply|service|power|water|traffic|delivery|weather|no|minimal|without|little|any) ..1 disruption',
      'disruption (to|of|in|on|for|at) *',
      '(your|you) ..1 (innovative|innovation|innovations)',
      '(innovation|agile|unified|ecosystem) (center|centre|award|park|lab|labs|week|prize|school|district)',
      '(tailored|customized|bespoke|custom) (suit|suits|jacket|jackets|cabinet|cabinets|kitchen|kitchens|furniture|curtains)',
      'comprehensive (cover|coverage|insurance|metabolic|exam|school)',
      'buy in (bulk|to|the|<name>)',
      '(natural|local|marine|forest|river|wetland) (ecosystem|ecosystems)',
      '(full service|all in one) (gas|station|restaurant|lease|printer)',
      'ballpark (figure|estimate|number|price|quote)',
      '(water|fire|mold|flood|storm|radon|fraud) ..1 (mitigate|mitigating)',
      '(supply|right) (sizing|size) *',
      'use case for *'
    ]
  },
  {
    pattern: `(${verbs.join('|')})`,
    except: ['search engine (optimization|optimisation)', '(financial|operating) leverage']
  },
  {
    pattern: `(drive|drives|driving|deliver|delivers|delivering|unlock|unlocks|unlocking|achieve|generate|generates|create|creates|creating|provide|add|adding|bring|brings|fuel|fuels|enable|enables|enabling|accelerate|accelerates|demonstrate) ..2 ${aim}`,
    except: [
      '(add|adds|adding|bring|brings) ..2 value to (your|the|a) (home|house|property|lot|land)',
      '(market|face|book|sale|home|property|resale|good|great|best) value',
      '..2 (performance|value) (of|review|reviews|bond|test) *'
    ]
  },
  {
    pattern: `(increase|improve|enhance|boost|gain|optimal|operational|cost|process|business|organizational) ..1 (efficiency|effectiveness|alignment|agility|transparency|excellence)`,
    except: ['(fuel|energy|heating|cooling|furnace|boiler|pump|motor|engine|solar|panel|gas) efficiency']
  },
  {
    pattern: '(enhance|enhances|enhancing) (your|their|the|our) *',
    except: ['enhance (your|the) (home|view|yard|garden|curb|kitchen)']
  },
  // What is sold.
  {
    pattern: 'solutions',
    except: [
      '(cleaning|saline|salt|chemical|buffer|temporary|two|three) solutions',
      'solutions to (the|your|that) *',
      '(find|found|finding) ..2 solutions'
    ]
  },
  {
    pattern: `(our|custom|new|complete|innovative|unique|powerful|proven|total|marketing|software|business|financial|insurance|technology|tech|it|hr|staffing|payroll|security|cloud|data|ai|payment|logistics|storage|energy|lending|mortgage|effective|automated|integrated|flexible|digital|affordable|training|retention|automation|powered|driven|based) solution`,
    except: ['(cleaning|saline|salt|chemical|buffer) solution']
  },
  {
    pattern: `(ai|data|cloud|technology|tech|algorithm|software|gpt|insight|analytics|intent) (powered|driven|enabled|based|backed|led|infused) (..2 ${offer})?`
  },
  {
    pattern: `(automated|intelligent|integrated|configurable|customizable|modular|sophisticated|proprietary|predictive|dynamic|advanced|smart|self service|no code|low code) ..4 ${offer}`,
    except: [
      '(automated|smart|digital|advanced) ..1 (call|phone|message|clock|thermostat|lock|meter|door|gate|appointment|rent|camera|sign) *',
      '..4 (process|approach|model|framework) (of|for) *'
    ]
  },
  {pattern: `${trait} ${craft} ${offer}`},
  {pattern: `(centralized|unified|automated|integrated) ..3 and * ${offer}`},
  {
    pattern:
      '(suite|portfolio|range|array|menu|stack|full line) of ..3 (services|solutions|tools|products|capabilities|features|offerings|options)',
    except: ['(your|the) ..1 (range|menu|stack) of *']
  },
  {pattern: '(our|new|service|product|current|core|key|latest|these) (offering|offerings)'},
  {
    pattern:
      '(qualified|pre qualified|prequalified|sales ready|high intent|high quality|targeted|warm) (appointment|appointments|leads|lead|prospects|meetings|opportunities|traffic)',
    except: ['(missed|lost|losing|your) ..1 warm *']
  },
  {
    pattern:
      '(qualify|qualifies|qualifying) (the|every|each|all|inbound|incoming|leads|prospects) ..1 (emergency|project|job|lead|leads|prospect|prospects|caller|callers|inquiry|inquiries|call|calls|customer|customers|request|requests)?'
  },
  {
    pattern:
      '(sales|development|technical|engineering|staffing|additional|developer|technology|offshore|dedicated|billable) (resource|resources)',
    except: ['human resources']
  },
  {
    pattern:
      '(targeted|integrated|multi touch|programmatic|lifecycle|relationship|drip) (marketing|outreach|campaign|campaigns|messaging|advertising|engagement)'
  },
  {
    pattern:
      '(engage|engaging|nurture|nurtures|nurturing) (with)? (your|new|more|leads|prospects|customers|existing) ..2 (leads|prospects|customers|clients|audience|base|stakeholders|employees|users)?'
  },
  {
    pattern:
      '(address|addressing|remove|removing|overcome|overcoming|eliminate|eliminating|tackle|resolve) ..2 (blocker|blockers|roadblock|roadblocks|bottleneck|bottlenecks|friction|silos|redundancies)'
  },
  {
    pattern:
      '(strategic|value based|channel|technology|growth|mutually beneficial) (partner|partners|partnership|partnerships|initiative|initiatives|alliance|alliances|objectives|goals|imperatives|priorities|roadmap|approach|planning|relationship)',
    except: ['your ..1 (growth|strategic) (goals|objectives|priorities|planning) *']
  },
  {
    pattern:
      '(partner|partnering|align|aligning|interface|interfacing|collaborate|collaborating) with (you|your ..1|our)',
    except: ['(aligned|align) with (your|our) (gate|door|wall|frame|track|curb)']
  },
  {
    pattern: '(in|across|within|know|serve) (the|this|your|our) (<name>|*) space',
    except: [
      'the (parking|office|retail|storage|crawl|shelf|warehouse|outdoor|living|floor|yard|empty|open|new|extra|roof|kitchen|back|same|work|green|vacant|event|rental|loading|dock|studio|commercial|first|available|public|meeting|spare|leased|whole|garage|attic|basement) space',
      '(your|our|this) ..1 space'
    ]
  },
  {
    pattern:
      '(visibility|insight|insights|transparency) (into|across) (your|their|every|key|real time|operations|spend)'
  },
  {pattern: '(take|taking|discuss) (this|it|that) offline'},
  {
    pattern: "in today's ..2 (world|market|marketplace|environment|climate|landscape|economy|age)"
  },
  {
    pattern: '(roi|maturity|readiness|gap) (calculator|assessment|analysis|study|framework|matrix)',
    except: ['gap (assessment|study)']
  },
  {
    pattern:
      '(scale|scaling|scales) (your|the|their|up your) ..1 (business|operations|operation|sales|team|revenue|growth|marketing|outreach|organization|company)'
  },
  {
    pattern:
      '(tailored|customized|customised|bespoke|personalized|turnkey|innovative|holistic|comprehensive) (solution|solutions|strategy|strategies|approach|approaches|suite|package|packages|program|programs|services|support)',
    except: ['(personalized|comprehensive) (package|program|services|support) (for|from) *']
  },
  {
    pattern:
      '(cost|time|labor) (effective|efficient) (solution|solutions|way|manner|approach|platform|strategy|option|method)'
  },
  {pattern: '(total cost of ownership|cost of ownership|cost structure|capex|opex)'}
]
