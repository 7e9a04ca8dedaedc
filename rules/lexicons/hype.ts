import type {Family} from '../../src/rule/define.ts'

/** Big claims without a fact. Sources: the seed on scripts that sell; chosen from published scripts: the words. */
export const hype: Family = {
  skips: 'hesitations',
  phrases: [
    '(never|not) ..1 (seen|heard|tried|had) anything like (it|this|us|them)',
    '(nobody|no one|none|nothing|no other) ..6 (like (it|us|we|this|them)|comes (close|near|anywhere)|(touch~|beat~|match~) ..1 (us|me|we|our|it|this|that)|(it|<content>) ..1 (better|finer))',
    '(<you-will>|they|clients|customers) never ..1 look~ back',
    'run~ rings (round|around)',
    '(go~|are|is) through the roof',
    'streets (ahead|above|better|clear)',
    '(<i-am>|we|<my> ..2) ..4 (ahead of|(better|cheaper|faster) than|above) (anybody|anyone|everybody|everyone|all|the (rest|competition)) ..1',
    'nothing short of a? <content>',
    "(won't|can't|never) find ..2 (better|cheaper|like (it|us)) ..1 (anywhere|elsewhere|,|in)",
    '(blow|knock) ..1 your ..1 (socks|doors) off',
    '<stock-praise> <wares>?',
    {
      pattern: '<praise>',
      except: [
        '<praise> (<span>|time|holiday|one|thing|part)',
        "^ ..4 (would|that'd|it'd|will|that'll) be <praise>",
        "(that's|sounds|looks) ..1 <praise>"
      ]
    },
    {pattern: '<enormous> ..1 <gain>', except: ['<enormous> ..1 <gain> ..3 <figure>']},
    '(to|at) (the|a|another|an) (whole|completely)? (new|next|other)? level',
    '(a|an|the|our|<i-am>|is|are) ..1 [<foremost> ..3 <supplier>]',
    '<i-am> the [<foremost> <content>]',
    {
      pattern: '(a|an|the|<i-am>|are|is) ..2 leader~ in <content>',
      except: ['<you-are> ..2 leader~ in *']
    },
    '(market|industry|world|global) leader',
    {
      pattern: '(a|the|<i-am>|are|is|our ..2) ..2 [pioneer~] (in|of) <content>',
      except: ['<you-are> ..2 pioneer~ *']
    },
    '^ pioneer~ (in|of) (the|our) (field|industry|sector|trade)',
    '(undisputed|reigning|uncrowned) ..1 (king~|queen~|champion~|leader~|master~)',
    "(you're (going to|gonna)|you'll) (absolutely|just|simply|truly|really|totally) (love|adore) (it|this|them|what)",
    // Superlatives.
    {
      pattern:
        "the (<superlative>|most <content>) ..3 (in ((the|our|this|your) <content>|town|all? <name>)|on the (market|planet)|around|anywhere|out there|you'll (ever|find)|available)",
      except: [
        'the <superlative> (time|way|number|day|place|person|shelf|point|thing|part) *',
        'the most (common|recent|likely|important|of) *'
      ]
    },
    {
      pattern:
        "(industry's|market's|world's|country's|nation's|state's|city's|region's|town's) (<superlative>|most|<foremost>|number one) <content>",
      except: ["(your|their) (industry's|market's|country's|state's|city's|region's|town's) *"]
    },
    {
      pattern: '(<i-am>|are|is|our ..2 is) (simply|truly|hands down)? the best',
      except: ['the best (time|way|number|day|place|person|fit|contact|one) *']
    },
    '(best|lowest|cheapest|wholesale) (price~|rate~|deals|quality|service|coverage|value) (in|on|around|anywhere|guaranteed|available|,|and)',
    '(<wares>|fees|<i-am>) (is|are)? <very> (competitive|affordable|low)',
    '<very> competitive <wares>',
    '<wildly> (low|good|cheap|easy|fast|affordable|simple|effective)',
    '<wildly> (<change>|scale~|transform~)',
    '(highest|finest|premier|top) (quality|customer? service|results|care)',
    'proven (track record|system~|results|formula|strategy|process|success|model)',
    {
      pattern: '<fresh-wares> <wares>',
      except: ['<fresh-wares> <wares> ..4 <figure>']
    },
    'no (finer|better) !(time|day|way|place) ..3 (in|on) (the|<name>|town|all|our)',
    '(nothing|no other) ..4 (on earth|in the (world|county|country|business|market|state))',
    '<not> find ..1 (a|an) ..1 (better|finer|cheaper|faster|keener|sharper) *',
    '(second to none|hands down|number one) (in|when|on|for|the|,)',
    "(the|^|,) (<superlative>|most <content>) ..3 (you'll ever *|known to man)",
    '(practically|virtually|basically|almost|all but) (give~|giving) ..3 away',
    "(it's|this is|that's|which is) (pretty|so|really|super|very) (cool|awesome|neat|slick|sweet)",
    {pattern: '(great|exciting|fantastic|awesome) (role|career)', except: ['role model~']},
    // Money without end.
    '(stupid|crazy|silly|insane|ridiculous|serious) money',
    {
      pattern: '((print~|mint~) (cash|money)|rake~ (it|money|cash)? in)',
      except: ['(bank|treasury|mint|they) ..1 print~ *']
    },
    '(absolutely|literally|totally|simply) (exploding|booming|crushing|killing|smashing|blowing up)',
    '(no|without|not any) limit (to|on) (what|how (much|many|far)) you',
    // Promises of the moon.
    'once in a (lifetime|generation|century) <content>?',
    '(recession|inflation|bullet|fool|failure|future) proof',
    '(eliminate~|wipe~ out|say goodbye to|wave goodbye to) (your|their) ..2 (bill~|debt~|cost~|expense~|tax~|mortgage)',
    {
      pattern: 'guarantee~',
      negatable: true,
      except: [
        'your (guarantee|guarantees)',
        '(a|the|its|under|year|contract|policy|rent|loan|bank|lease|parts) ..1 guarantee~',
        'guaranteed (by|in|till|until|rate|income|rent|delivery)',
        'guaranteed (pay|wage~|salary|minimum|<span>)',
        'guaranteed for (<number>|a)',
        // A thing, for a time.
        'guarantee~ (the|its|each|every) ..2 (for|until|till|through) (<number>|a|<month>|<weekday>)'
      ]
    },
    "(<i-will>|can|could|going to) prove (to you)? that? (it|you'll|we'll|we can?|i can)",
    "<i> promise you? that? (you|you'll|it'll|this|results|it)",
    '(<conquer>|10x) (your|their|the|his|her) ..2 (<earning>|competition|competitors|market|industry|company|life|goals|game|team|practice)',
    'change~ (your ..1 (life|business|year|shop)|the (game|way (you|people|companies) <content>)|everything)',
    '<earning> (will|can|to)? <conquer:base>',
    {pattern: '(double~|triple~) (your|their) ..1 <earning>', except: ['..6 (percent|days|weeks|months)']},
    '(on|total|full) auto-pilot',
    '(without|never) ..3 lift~ a finger',
    'take~ (your|the|their) ..2 to (the|a|new|another) ..1 level',
    '<be>? <very>? (blow~|knock~) (you|the competition|them|everyone)? away',
    "(you|nobody|no one) (won't|can't) (believe (how|the|what|our)|beat (our|this|the|us)|find (a|anything|anyone|another) (better|cheaper|like))",
    '(save~|make~|earn~) ..2 (a (ton|fortune)|tons|loads|thousands|hundreds|millions|lots) (of|on|in|,|a year|every|each|per|and)',
    '(so? many|(lots|plenty|tons) of) ways that? (we|i|it) (can|could) (save|help|make) *',
    '(unlock|unleash|tap into|realize) (your|the|its|their) ..2 potential',
    '(<very>|100 percent) (risk free|effortless|painless|hands (free|off))',
    '(exponential|unlimited|limitless|endless) <gain>',
    {
      pattern: '<very>? (thrilled|ecstatic|pumped|stoked)',
      except: [
        "(you|you'll|you'd|they|clients|customers|he|she|your ..1) ..1 (thrilled|ecstatic|stoked)",
        'pumped (out|in|up|from|by|into|dry)'
      ]
    },
    '<very> excited',
    'never ..1 (have to)? (worry|think) about ..4 again',
    'never (miss|lose|waste|chase) another <content>',
    'all of? your ..1 (problems|needs|dreams|worries|headaches)',
    '(the|an|your) ultimate (<offering>|answer|choice|secret|guide|partner)',
    '(everyone|everybody|our (clients|customers)|people) (absolutely|simply|really|all|just)? (love~|rave~) (about|by|us|our|it|this|what we)'
  ],
  stops: [
    // Praise for the listener, or reports of what happened.
    "(your|you're|you've <past>|(congratulations|congrats) on|(thanks|thank you) for) ..3 (<praise>|<stock-praise>)",
    'what (a|an) ..1 (<praise>|<stock-praise>)',
    // What befalls people is no offer.
    'once in a (lifetime|generation|century) (storm|flood|frost|freeze|drought|heatwave|fire|outage)'
  ]
}
