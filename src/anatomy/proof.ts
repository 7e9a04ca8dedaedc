import type {Phrase} from '../language/matcher.ts'

const did =
  '(helped|helping|saved|saving|showed|got|gotten|taken|took|cut|grew|built|made|worked with|working with|partnered with|supported|served|moved|enabled|allowed|enables|allows)'
const group =
  '(businesses|companies|company|owners|clients|client|customers|customer|teams|team|firms|firm|homeowners|homeowner|managers|agents|founders|practices|practice|dealers|dealerships|dealer|restaurants|restaurant|contractors|contractor|leaders|families|family|shops|shop|stores|store|directors|brokers|brokerages|brokerage|sellers|buyers|clinics|clinic|offices|office|schools|school|hospitals|hospital|farms|farm|landlords|operators|operator|reps|manufacturers|manufacturer|employers|plants|plant|brands|retailers|retailer|organizations|organisations|organization|groups|hotels|hotel|gyms|gym|salons|warehouses|warehouse|bakeries|bakery|dairies|dairy|builders|builder|roofers|roofer|startups|startup|municipalities|facilities|labs|banks|carriers|fleets|fleet|properties|neighbors|neighbours|neighbor|neighbour|people|peers|users|members|districts|investors|churches|nonprofits|charities|suppliers|distributors|agencies|agency|universities)'

/** A client or firm like the listener's, named or described. */
export const peers: readonly Phrase[] = [
  {pattern: `${group} (that|who) (moved|switched|changed|use|used|tried|made|stopped|started|saw|got|cut)`},
  {
    pattern: '(work|works|working|partner|partnered) with <name>',
    except: ['with <field:prospect>', '<name> ..1 with <name>']
  },
  {
    pattern: 'another * ..2 (in|near|like|had|has|around|down|across|nearby)',
    except: [
      'another (time|day|week|call|message|number|way|person|option|reason|try|voicemail|email|chance|minute|note)'
    ]
  },
  {
    pattern:
      'your (neighbor|neighbour|neighbors|neighbours) (at|in|on|down|across|next|,|who|had|got|just|switched|saved|<name>)'
  },
  {
    pattern: `(platform|system|software|tool|product|program|service|app|approach|method) (has|have|also)? (helps|helped) ..3 ${group}`
  },
  {pattern: `${group} (of|about)? your size`},
  {pattern: '(<number>|several|some|many|most|a few) of (the|our|your) ..2 (in|on|near|around) your *'},
  {
    pattern:
      '(work|worked|working|works|partner) with (a|several|two|three|four|many|some|dozens of|hundreds of|<number>)? (couple|few|number)? (of)? other *'
  },
  {pattern: '(accomplish|accomplished|achieved|achieve|did|done) (at|for|with) (his|her|their|<name>)'},
  {
    pattern: `(<number>|several|some|a few|other) ..2 ${group} (on|in|near|around) your (street|road|area|block|town|city|building|park|industry|neighborhood)`
  },
  {pattern: '<name> , ..3 (streets|miles|blocks|doors|minutes) (from|away)'},
  {
    pattern: `(have|has|'ve|we've|i've|recently|just|already|we|i|he|she|they|been) (have|has|just|recently|also|already|been|actually)? ${did} ..6 ${group}`,
    except: [
      '(we|i|he|she|they) (help|got) (a|your|the|my|our) (client|customer|team)',
      `${did} ..2 (with|by|for|from)? (your|my|our|the) (team|company|office|firm|practice|store|clients|customers|neighbors|property|properties)`
    ]
  },
  {
    pattern: `(have|has|'ve|we've|i've|recently|just|we) (have|just|recently|also|already|been)? (helped|saved|worked with|helping|partnered with|working with) ..2 <name>`,
    except: ['with <field:prospect>']
  },
  {
    pattern: `(${group}|others|other <name>|folks|those) (just|much|very|exactly|similar|who are|that are)? (just|exactly|a lot|very)? (like|similar to|such as|including|near|around|comparable to) (you|yours|your ..2|<name>|us)`,
    except: ['people like me', `for ..2 ${group} like (you|yours)`]
  },
  {pattern: `(like|such as|including) <name> , <name>`},
  {
    pattern: `(another|similar|a nearby|a local|a neighboring|a neighbouring|one of your (neighbors|neighbours|competitors|peers|colleagues)|your (neighbor|neighbour|neighbors|neighbours|competitors)) ..4 ${group}`,
    except: ['(know|find|meet) another']
  },
  {
    pattern: `(a|an|one) * ..3 (company|firm|client|customer|shop|clinic|practice|team|plant|dealer|bakery|dairy|business|owner|store|office|contractor|manufacturer|restaurant|builder|roofer|school|hotel|gym) (near|in|down|over|across|out|of your size|your size|nearby|up|on|who|that|just) `,
    except: [
      "(i'm|i am|we're|we are|is|as|own|with|for|from|at) (a|an)",
      '(your|my|our|their) *',
      '(a|an) ..3 (team|company|firm) (that|who) (helps|help|works|work|specializes|does)'
    ]
  },
  {
    pattern: `${group} (using|who use|that use|on|we work with|we serve|who switched|that switched|i work with|we've worked with|in your (area|industry|space|neighborhood)|your size) ..8 (see|saw|seen|average|averaging|cut|save|saved|report|reported|increase|increased|get|got|reduced|reduce|avoid)`
  },
  {
    pattern:
      '<name> (cut|saved|reduced|grew|increased|doubled|used us|used our|switched|bought|went from|got|uses|is saving|has seen|have used us|have seen|improved|halved|gained|recovered|avoided)',
    except: ['<field:prospect> *', '(saw|noticed|read|heard) ..3 <name> *']
  },
  {
    pattern:
      '(one of our|some of our|our other|one|a similar) (clients|client|customers|customer) (in|near|at|like|of|,|who|just|recently|cut|saved|saw|has|had|used|named|went|got|was|were)'
  },
  {pattern: 'use case (with|from|for) <name>'},
  {pattern: '(case study|success story|results) (from|with|on|of|for|at) (a|an|the)? <name>'}
]

const change =
  '(adds|costs|halves|fines|charges|runs|takes|uses|increase|increased|increasing|increases|reduce|reduced|reducing|cut|cutting|cuts|save|saved|saving|saves|boost|boosted|boosting|grow|grew|growing|improve|improved|improving|lower|lowered|lowering|add|added|gain|gained|recover|recovered|shave|shaved|trim|trimmed|slash|slashed|drop|dropped|book|booked|generate|generated|free up|freed up|catch|caught|quoting|booking|win|won|winning|lost|lose|losing|loses|wasted|waste|average|get|got|went|(cost|costs)|rose|fell|raise|raised|returned|returns|spend|spends|shrink|shrank|convert|converted|finish|finished|ship|shipped|earn|earned|pay|paid|double|tripled)'
const unit =
  '(percent|per cent|(hour|hours)|(day|days)|(week|weeks)|(month|months)|minutes|points|(job|jobs)|leads|calls|sales|(shift|shifts)|orders|meetings|appointments|dollars|pounds|euros|thousand|grand|million|k|times|fold|a (month|week|year|day)|per (month|week|year|day)|in <number>|out of|more|fewer|less|of|bids|customers|deals|projects|degrees|tons|gallons|miles|claims|units)'

/** What the listener learns even by never calling back. */
export const insights: readonly Phrase[] = [
  {
    pattern:
      '(dropped|drops|cut|cuts|took|takes|knocked|knocks|saved|saves|shaved|lost|loses) ..3 (a|an|one) (third|quarter|fifth|tenth|half) (off|of|from) *'
  },
  {
    pattern: '<number> (out of|in|of) (every)? (<number>|ten|hundred)',
    except: ['in <number> (minutes|days|weeks|hours|months|years)', 'in <number>$']
  },
  {
    pattern:
      '(is|at|to|below|above|under|over|of|runs|fell|rose|average|averages) <number> (<number>)? (percent|per cent|degrees)',
    except: ['(guarantee|up) ..2 percent', '<number> percent (sure|certain|free)']
  },
  {
    pattern: '<number> * ..1 (sooner|earlier|faster|quicker|longer)',
    except: ['<number> (minutes|days) (earlier|sooner) (i|we)']
  },
  {pattern: '(deadline|cut off|cutoff) ..5 (is|was|moved|falls) ..2 (<number>|<weekday>|<name>)'},
  {pattern: '(got rid|halved|eliminated|wiped out|did away) (of)? *'},
  {
    pattern:
      '(a|an|the|saw|see|seeing|average|about|over|by|with) (average)? <number> (percent|per cent|point)? (increase|decrease|reduction|drop|rise|jump|lift|cut|improvement|boost|gain|growth|savings|decline|fall|bump|return|difference)',
    except: ['(guarantee|promise|want|get you) ..3 *']
  },
  {
    pattern:
      '<number> (times|percent|per cent)? (more|less|fewer|faster|cheaper|higher|lower|longer|shorter) (likely|expensive|costly|cost|effective|than|often|time|energy|power|efficient)',
    except: ['one more time']
  },
  {
    pattern:
      '(often|typically|usually|generally|on average|tend to|nearly always|almost always|nearly impossible|statistically) (sell|sells|lose|loses|cost|costs|take|takes|pay|pays|find|finds|happen|happens|fail|fails|go|goes|miss|misses|see|sees|get|gets|need|needs|run|runs|last|lasts|means|comes|come|end|ends|leave|spend|is|are|start)',
    except: ['(i|we) (often|typically|usually|generally|tend to) *']
  },
  {pattern: "(that's|that is|is|the|an) (the|an)? average ..2 (time|cost|price|rate|size|wait|age|loss|bill|is|of|we)"},
  {
    pattern:
      "(noticed|saw|found|spotted|see) ..10 (still|missing|broken|outdated|not (working|showing|listed|secure|loading|ranking)|isn't (working|showing|listed|secure|loading|ranking)|doesn't|has no|lacks|leaking|expired|down for|overgrown|cracked|loose)",
    except: ['(if|whether) ..6 still']
  },
  {
    pattern:
      "(there|there's) (is|are|may be|might be|could be|still)? ..2 (money|funds|refund|credit|rebate|grant|overpayment|equity) ..4 (owed|due|available|left|waiting|unclaimed|for you|to you)"
  },
  {pattern: '(helped|saved) ..4 with <field>'},
  {
    pattern: `${change} ..8 (by|up to|about|nearly|over|almost|around|roughly|an average|average of|more than|to)? <number> (<number>)? (and a half)? ${unit}`,
    except: [
      "(can|could|we'll|will|to|would|may|might) ..2 (save|get|increase|cut|boost|book|spend|see) ..8 <number>",
      '(got|have|get|save|see|spend|book|lose|add|pay) ..2 <number> minutes',
      `${change} ..8 (at|call|me|on|number|text|next|this|for|in|is) (about|the|my|us)? <number>`,
      '(at|stand|suite|room|booth|unit|floor|aisle|on) <number>',
      'one (more|last) time',
      '(work|works) for',
      '(get|got) (a|your|the|my|back) ..8 <number>'
    ]
  },
  {
    pattern:
      '(improved|improve|cut|reduce|reduced|increase|increased|increasing|reducing|cutting|grew|saved|raised|dropped|dropping|boost|boosted|growing|slashing|decrease|decreased|lower|lowered) ..12 by (up to|about|over|nearly|almost|around|an average of|more than|roughly|as much as)? (<number>|half|a (third|quarter|fifth|tenth))'
  },
  {
    pattern: '(by|about|nearly|almost|over|up to|average) (a)? <number> (percent|per cent)',
    except: ['(guarantee|promise) ..4 percent']
  },
  {
    pattern:
      "(most|many|nine out of ten|<number> (out of|in|of) <number>|half of|<number> (in|out of) every <number>|<number> percent of) ..3 (lose|loses|miss|waste|overpay|pay|spend|fail|leave|forget|find|see|struggle|don't|do not|never|aren't|still|run|need|use|get|go|start|take|cost|end up|think|assume|wait|replace|switch|ask|say|tell)",
    except: ['most ..3 i (talk|speak)', 'many (thanks|times)']
  },
  {
    pattern:
      '(doubled|tripled|halved|in half|twice as (many|much|fast|likely)|by (half|a third|a quarter|a fifth|two thirds))'
  },
  {pattern: 'from <number> ..4 to <number>'},
  {
    pattern:
      '(helped|saved|worked with) ..6 (cut|save|stop|drive|avoid|reduce|grow|catch|find|get|fill|hire|recover|win|work through|increase|replace|sell|move|switch|free|improve|shorten|lower|double|close|raise|finish)',
    except: ['helped ..4 you', 'helped (our|many) (clients|customers)']
  },
  {
    pattern:
      '((expire|expires)|expire|end|ends|closes|close) (on|at|in|this|next|by) the? (end|<weekday>|<number>|january|february|march|april|may|june|july|august|september|october|november|december|month|week|year)'
  },
  {
    pattern: '(just|recently) (sold|listed|closed for|passed|changed|dropped|rose|raised)',
    except: ["(you|your ..2|you've) (just|recently) *", 'closed a', '(saw|noticed) ..6 (just|recently) *']
  },
  {pattern: '(just|recently) went under contract'},
  {
    pattern:
      '(a|one|every|each) (missed|lost|late|bad|single|empty|broken|failed|unanswered) ..5 (is|costs|means|can cost|could cost|loses|is worth) ..4 <number>'
  },
  {
    pattern:
      "(that's|that is|worth|(cost|costs)|costing) (potentially|about|roughly|up to|over|around|nearly|you|as much as)? ..2 <number> (k|dollars|thousand|percent|pounds|a (month|week|year|day)|hours|walking|more|in|of|gone|lost|lives|jobs)"
  },
  {
    pattern:
      '(new (law|rule|regulation|tax|study|report|legislation|requirement)) ..6 (means|requires|takes effect|starts|goes|says|shows|found|will|changes)'
  },
  {
    pattern:
      '(can|could|will) (severely|seriously|quickly|easily)? (impact|hurt|eat into|drain|damage|cost|erode|void) (your|the|a) *'
  },
  {pattern: '(eat|eats|eating|cut|cuts|cutting|drain|drains|draining) into (your|the|their) *'}
]

/** A change and a figure, which tells something where it is money or a percentage. */
export const amounts: readonly Phrase[] = [
  {
    pattern: `${change} ..8 <number>`,
    except: [
      "(can|could|we'll|will|to|would|may|might|you) ..2 (save|get|increase|cut|boost|book|spend|pay|win|earn) ..8 <number>"
    ]
  }
]
