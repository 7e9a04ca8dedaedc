import type {Family} from '../../src/rule/define.ts'

/** Big claims without a fact. Sources: the seed on scripts that sell; chosen from published scripts: the words. */
export const hype: Family = {
  skips: 'hesitations',
  phrases: [
    {pattern: '(nothing|no one|nobody|none) else quite? like (it|us|this|them)'},
    {pattern: '(never|not) ..1 (seen|heard|tried|had) anything like (it|this|us|them)'},
    {pattern: '(greatest|best) thing since *'},
    {pattern: '(a|an|the) ..1 (steal|dream come true)'},
    {pattern: '(nobody|no one|none) ..4 can (touch|beat|match|rival|hold a candle to) (us|me|our|it|this|that)'},
    {
      pattern: "(bee's knees|cat's whiskers|dog's dinner|crème de la crème|cream of the crop|top of the tree)"
    },
    {pattern: '(<you-will>|they|clients|customers) never ..1 look~ back'},
    {pattern: 'run~ (rings|circles) (round|around)'},
    {pattern: '(streets|leagues|light years|head and shoulders|a cut) (ahead|above|better|clear)'},
    {
      pattern:
        '(<i-am>|we|<my> ..2) ..4 (ahead of|(better|cheaper|faster) than|above) (anybody|anyone|everybody|everyone|all|any other|the (rest|competition)) ..1'
    },
    {pattern: 'nothing short of a? <content>'},
    {pattern: 'pays for (itself|themselves) ..3 (over|in no time|overnight)'},
    {
      pattern: "(won't|can't|never) find ..2 (better|cheaper|finer|like (it|us)) ..1 (anywhere|elsewhere|,|in)"
    },
    {pattern: '(blow|knock|charm) ..1 your ..1 (socks|doors|hat) off'},
    {
      pattern: '<stock-praise> <wares>?',
      except: ['(no|not|never) (a|the|any)? ((magic|silver) bullet|magic formula|no brainer)']
    },
    {
      pattern: '<praise>',
      except: [
        '<praise> (<span>|time|holiday|one|thing|part)',
        "^ ..4 (would|that'd|it'd|will|that'll) be <praise>",
        "(that's|sounds|looks) ..1 <praise>"
      ]
    },
    {pattern: '<enormous> ..1 <gain>', except: ['<enormous> ..1 <gain> ..3 <figure>']},
    {
      pattern: '(to|at) (the|a|another|an) (whole|completely)? (new|next|other)? (level|heights)',
      except: ['level (down|below|above|crossing)']
    },
    {
      pattern: "(a~|an|the|our|<i-am>|is|are|country's|nation's|region's|city's) ..1 [<foremost> ..3 <supplier>]",
      except: ['the (top|best|largest|biggest) <supplier> (to|on|in your)']
    },
    {pattern: '<i-am> the [<foremost> <content>]'},
    {
      pattern: '(a~|an|the|<i-am>|are|is) ..2 (leader~|pioneer~|authority) in <content>',
      except: ['<you-are> ..2 (leader~|pioneer|authority) in *']
    },
    {pattern: '(market|industry|world|global) leader'},
    // Superlatives.
    {
      pattern:
        "the (<superlative>|most <content>) ..3 (in ((the|our|this|your) <content>|town|<name>)|on (the (market|planet)|earth)|around|anywhere|out there|money can buy|you'll (ever|find)|available)",
      except: [
        'the <superlative> (time|way|number|day|place|person|shelf|point|thing|part) *',
        'the most (common|recent|likely|important|of) *'
      ]
    },
    {
      pattern: '(<i-am>|are|is|our ..2 is) (simply|by far|truly|easily|hands down)? the best',
      except: ['the best (time|way|number|day|place|person|fit|contact|one) *']
    },
    {
      pattern:
        '(best|lowest|cheapest|rock bottom|wholesale) (price~|rate~|deals|quality|service|coverage|value) (in|on|around|anywhere|guaranteed|available|,|and)'
    },
    {pattern: '(rates|prices|pricing|fees|terms) (is|are) <very> (competitive|attractive|affordable|low)'},
    {pattern: '<very> (competitive|aggressive|attractive) <wares>'},
    {
      pattern: '<wildly> (low|good|cheap|easy|fast|affordable|simple|powerful|effective|competitive|profitable)'
    },
    {pattern: '<wildly> (<change>|scale~|transform~)'},
    {
      pattern:
        '(highest|superior|finest|premier|impeccable|uncompromising|top) (quality|customer? service|craftsmanship|workmanship|standards|results|care)'
    },
    {
      pattern:
        '(proven|(time|battle) tested) (track record|system~|results|method~|formula|strategy|process|success|model|framework)'
    },
    {
      pattern: '<fresh-wares> <wares>',
      except: ['<fresh-wares> <wares> ..4 <figure>']
    },
    {pattern: '(nobody|no one) ..4 (does it|comes close|beats|to (touch|beat)) ..1 (better|like? us)?'},
    {pattern: '<not> find ..1 (a|an) ..1 (better|finer|cheaper|faster|sharper|safer) *'},
    // Promises of the moon.
    {
      pattern: 'guarantee~',
      negatable: true,
      except: [
        'your (guarantee|guarantees)',
        '(a|the|its|under|year|contract|policy|rent|loan|bank|lease|parts) guarantee~',
        'guaranteed (by|in|until|rate|income|rent|delivery|annuity)',
        'guaranteed for <number>',
        'guaranteed (your|the|my) <content>',
        '(your|the) guaranteed !(best|lowest|cheapest)'
      ]
    },
    {
      pattern: "(<i-will>|can|could|going to) prove (to you)? that? (it|you'll|we'll|we can?|i can)",
      except: ['prove it (with|by|in|at|to the)']
    },
    {pattern: "<i> promise you? that? (you|you'll|it'll|this|results|it)"},
    {
      pattern:
        '(<conquer>|10x) (your|their|the|his|her) ..2 (<earning>|competition|competitors|market|industry|company|life|brand|goals|game|team|practice)'
    },
    {pattern: 'change~ (your life|the (game|way (you|people|companies) <content>)|everything)'},
    {pattern: '<earning> (will|can|to)? <conquer:base>'},
    {pattern: '(double~|triple~|quadruple~) (your|their) ..1 <earning>', except: ['..6 (percent|days|weeks|months)']},
    {pattern: '(on|complete|total|full|pure) auto-pilot'},
    {pattern: '(without|never) ..3 (lift~|raise~) a finger'},
    {
      pattern: '(take~|elevate|propel|launch) (your|the|their) ..2 to (the|a|new|another) ..1 (level|heights)'
    },
    {pattern: '<be>? <very>? (blow~|knock~) (you|the competition|them|everyone)? away'},
    {
      pattern:
        "(you|nobody|no one) (won't|can't) (believe (how|the|what|our)|beat (our|this|the|us)|find (a|anything|anyone|another) (better|cheaper|like))"
    },
    {
      pattern:
        '(save~|saving~|make~|earn~) ..2 (a (ton|fortune|bundle)|tons|loads|thousands|hundreds|millions|heaps|lots) (of|on|in|,|a year|every|each|per|and)',
      except: ['(thousands|hundreds|millions|loads) of (people|customers|homes|families|lives|trucks)']
    },
    {
      pattern:
        '(so? many|countless|(lots|plenty|tons) of) ways that? (we|i|it) (can|could) (save|help|make|improve|grow) *'
    },
    {pattern: '(unlock|unleash|tap into|discover|realize) (your|the|its|their) ..2 potential'},
    {
      pattern: '(<very>|virtually|100 percent) (risk free|effortless|painless|hands (free|off)|essential|perfect)'
    },
    {
      pattern: '(zero|no) (effort|hassle~|headache~) (whatsoever|at all|involved|on your part|required)'
    },
    {
      pattern: '(exponential|unlimited|limitless|endless) (<gain>|earnings|possibilities)'
    },
    {
      pattern: '<very>? (thrilled|ecstatic|pumped|stoked)',
      except: [
        "(you|you'll|you'd|they|clients|customers|he|she|your ..1) ..1 (thrilled|ecstatic|pumped|stoked)",
        'pumped (out|in|up|from|by|into|dry)'
      ]
    },
    {
      pattern: '(<very>|beyond) excited',
      except: ["(you (must be)?|they|you're) ..1 (super|so) excited"]
    },
    {pattern: 'never ..1 (have to)? (worry|think|stress) about ..4 again'},
    {pattern: 'never (miss|lose|waste|chase) (another|a single) <content>'},
    {
      pattern: 'all of? your ..1 (problems|needs|prayers|dreams|worries|headaches)',
      except: ['all of? your ..1 needs (are|to be)']
    },
    {pattern: '(the|an|your) (ultimate|perfect) (<offering>|answer|choice|secret|guide|partner)'},
    {
      pattern:
        '(everyone|everybody|our (clients|customers)|people|they all) (absolutely|simply|really|all|just)? (love~|rave~|swear~) (about|by|us|our|it|this|what we)'
    }
  ],
  stops: [
    // Praise for the listener, or reports of what happened.
    "(your|you're|you've <past>|(congratulations|congrats) on|(thanks|thank you) for) ..3 (<praise>|<stock-praise>)",
    'what (a|an) ..1 (<praise>|<stock-praise>)'
  ]
}
