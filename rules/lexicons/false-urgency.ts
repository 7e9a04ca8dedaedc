import type {Phrase} from '../../src/rule/define.ts'

const places =
  '(spot|spots|slot|slots|seat|seats|place|places|space|spaces|opening|openings|unit|units|appointment|appointments|vacancy|vacancies|copies)'
const few = '(few|couple|handful|limited number|one|two|three|four|five|<number>)'
const offer =
  '(offer|offers|deal|deals|promotion|promo|special|specials|discount|discounts|sale|opportunity|pricing|price|prices|rate|rates|incentive|incentives|rebate|rebates|bonus)'
const ends =
  '(ends|expires|end|expire|ending|expiring|is over|are over|going away|disappears|disappear|closes|runs out)'
const soon = '(soon|today|tonight|tomorrow|shortly|midnight|any day|at any time|any time|this week|quickly|fast)'
// A date makes the event a true one: "the grant closes on 30 June".
const dated = [
  '(january|february|march|april|may|june|july|august|september|october|november|december)',
  '(on|until|till|by|before) (the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|<number>|<field:date>)',
  '<weekday>',
  'end of (the|this|next) (month|year|quarter)'
]
/** Who speaks of what the caller does. */
const caller =
  "(i'll|we'll|they'll|he'll|she'll|(i|we|they|someone|somebody|crew|crews|team) (will|can|could|wanted to|had to))"
const ask = '(call|ring|phone|text|reply|respond|email|contact|reach|get)'

/** Stock phrases of pressure, in families. Sources: the article's tricks; consumer advice on high-pressure selling. */
export const lexicon: readonly Phrase[] = [
  {pattern: '(until|till) it is too late'},
  {pattern: "(until|till) it's too late"},
  {
    pattern:
      'you ..1 (need|have|want|must|should|better|ought) (to)? (act|move|decide) (now|fast|quickly|quick|immediately|today)',
    negatable: true
  },
  {pattern: '(last|final) day to (save|sign|claim|get|lock|register|enroll|order|buy|join|apply)', unless: dated},
  {pattern: 'now is the (best|right|perfect)? (time|moment) to (act|buy|move|decide|lock|switch|invest|sign)'},
  {pattern: '(window|door) is (quickly|rapidly|fast)? closing'},
  {pattern: 'the sooner you * ..3 the better'},
  {pattern: '(prices|rates|premiums|costs) (are|is) ..1 going up (soon|fast|any *|again)', unless: dated},
  {pattern: '(i|we) ..1 (need|have|must) (to)? (speak|talk|hear|connect) ..4 (today|now|right away|immediately|asap)'},
  {
    pattern: 'as soon as (possible|humanly possible|you can|you possibly can|you (get|hear|receive) this)',
    // The caller's own haste presses nobody: "I'll ring as soon as possible".
    except: [`${caller} ..5 as soon as (possible|you (get|hear|receive) this)`],
    negatable: true
  },
  {pattern: '(asap|a.s.a.p.|a s a p)', negatable: true},
  {
    pattern: '(urgent|urgently|urgency)',
    except: [
      '(your|an|any|most|more|for|handle|handles|answer|fix|of) ..1 urgent (need|needs|jobs|work|cases|repairs|calls|orders)',
      '(urgent|urgency) (care|clinic|repair|repairs|jobs|job|orders|order|calls|leads|requests)',
      '(the|your|their) (urgent|urgency) (of|from|to) *'
    ],
    unless: ['(sense|level) of urgency'],
    negatable: true
  },
  {pattern: '(time sensitive|time critical|of the essence)', negatable: true},
  {pattern: '(immediate|prompt|urgent) ..1 (attention|action|response|reply|answer|decision)', negatable: true},
  {
    pattern: `${ask} ..3 (right away|right now|immediately|at once|promptly|without delay|straight away|this minute|this instant)`,
    except: [
      `${caller} ..4 (right away|right now|immediately|at once|promptly|without delay|straight away)`,
      "(can't|cannot|couldn't|don't|not|won't|unable to) ..1 (reach|get) ..3 (right away|immediately|straight away)"
    ],
    negatable: true
  },
  {
    pattern: '(call|ring|phone) (us|me)? (back)? now',
    except: ['(calling|call) now (because|that|since|about|to)'],
    negatable: true
  },
  {
    pattern:
      '(act|move|decide|respond|reply|book|order|buy|enroll|apply|register|sign up|lock it in|hurry) (now|fast|quickly|quick|immediately|today)',
    except: ['(to|we|i|they|crews|can|our *) (act|move|respond|reply) (fast|quickly|quick|immediately|today)'],
    negatable: true
  },
  {pattern: '^ ..1 hurry'},
  {pattern: '(so|please|better|and) hurry'},
  {
    pattern:
      "(don't|do not|never|can't|cannot|mustn't|not want to|can't afford to|not afford to) (delay|wait|hesitate to act|miss|pass up|let this) ..1 (out|this|it|your|another|any longer|another day|the)?",
    except: [
      "(don't|can't|cannot) (delay|wait) (to|for|until|if|on|till) *",
      "(don't|can't|never|cannot) miss (a|any|the|your|their) (call|calls|customer|job|lead|leads|delivery|appointment|shift|deadline|filing|payment)",
      "(i|we|they|who|that|crews) (don't|can't|never|do not|cannot) (delay|wait|miss) *",
      "can't wait *"
    ]
  },
  {pattern: "(you|you'd) (won't|don't|do not|wouldn't|will not|would not) want to miss ..1 (out|this|it)?"},
  {
    pattern:
      "before (it's|it is|they're|they are|it|they|this is|time) (too late|gone|all gone|sold out|sell out|sells out|run out|runs out|taken|disappears|goes away)"
  },
  {
    pattern:
      'before (someone|somebody|anyone|one of your competitors|your competitor|your competitors|a competitor) ..2 (else|does|do|takes|gets|grabs|snaps|snatches|beats)'
  },
  {pattern: '(while|as long as) (supplies|stocks|stock|quantities|spots|they|it) (last|lasts)'},
  {pattern: 'while (you|it|we) still (can|have|lasts)'},
  {
    pattern: "(won't|will not|can't|isn't going to|aren't going to|not going to) last (long|much longer|forever)?",
    except: ["(won't|will not|going to) last (..2 (winter|summer|year|month|season))"]
  },
  {
    pattern: `(limited|short|brief) ..1 (time|period|window|availability|supply|quantities|stock|run|edition|${places.slice(1, -1)})`,
    except: [
      '(your|with|the) limited *',
      '(you|they|crews|teams|yards|shops|who) ..2 (have|had|has) ..2 limited ..1 *',
      '(short|brief) ..1 (time|run|period|place|unit|edition)',
      'limited edition'
    ]
  },
  {pattern: '(for|in|within) a (short|brief|limited) (time|period|window)', negatable: true},
  {
    pattern: `only ..3 ${few} ..3 ${places} ..1 (left|remaining|available|open)?`,
    except: ['(takes|takes up|needs|uses) only *']
  },
  {pattern: `only ..3 ${few} ..2 (left|remaining)`},
  {pattern: `${few} ..2 ${places} (left|remaining|still open|available)`},
  {
    pattern: `(spots|slots|seats|places|spaces|openings|space|inventory|stock|supplies|availability) (are|is) ..2 (filling|going|limited|disappearing|running|vanishing|selling|dwindling|almost|nearly|scarce)`
  },
  {
    pattern: '(filling|going|selling|booking|moving|disappearing) (up)? (fast|quickly|rapidly|up fast|out fast)',
    except: ["(you're|you are|orders|your *) (selling|moving|going) *"]
  },
  {
    pattern: '(running|run|almost|nearly) out of (time|stock|inventory|spots|seats)',
    except: [
      '(you|yard|warehouse|crews|they|your *) ..2 (running|run|ran) out of (stock|room|time)',
      '(never|not) run out of *'
    ],
    negatable: true
  },
  {pattern: '(clock|time) (is|was) (ticking|running out|almost up)'},
  {pattern: "(clock's|time's|time is) (ticking|running out|almost up|up)"},
  {
    pattern: '(last|final) (chance|opportunity|days|call for|hours|minute deal)',
    except: ['(last|final) days (of|at|in|before) *', 'in the (last|final) (days|hours)'],
    unless: dated
  },
  {
    pattern: `(one time|today only|one day only|this week only|weekend only|now only) ${offer}?`,
    except: [
      'one time (fee|payment|code|password|cost|charge|setup|purchase|event|that|i|we|you|when|at|in)',
      'one time !offer'
    ]
  },
  {pattern: 'one time (only|offer|deal|opportunity|chance|discount|special)'},
  {pattern: '(today|this week|this weekend|tonight) only', negatable: true},
  {pattern: `${offer} ..2 ${ends} ..1 ${soon}?`, unless: dated, negatable: true},
  {pattern: `(it|this|that|everything|which) ${ends} (soon|tonight|shortly|at midnight|any day)`, unless: dated},
  {pattern: `${offer} ..2 (won't|will not|can't) (be (around|available|here|repeated)|last|wait)`},
  {
    pattern:
      '(prices|rates|premiums|costs|fees) (are|is)? ..2 (about to|set to|going to|going|will) (rise|go up|increase|jump|skyrocket|climb|double)',
    unless: [...dated, '(says|said|published|announced|filed)']
  },
  {
    pattern:
      'before (prices|rates|premiums|the price|the rate) (rise|rises|go up|goes up|increase|increases|jump|jumps|climb|climbs)',
    unless: dated
  },
  {
    pattern:
      '(lock|lock in|secure|reserve|claim|grab|snag|hold|save) (in)? (your|a|this|that) ..2 (spot|seat|place|slot|space|rate|discount|savings|deal|offer|price) ..1 (now|today|before *)'
  },
  {
    pattern:
      '(i|we) ..1 (need|must have|have to have|want) (your|an|to hear|a) ..3 (now|today|right away|immediately|by tonight|by tomorrow|this morning|this afternoon|back today|within the hour)'
  },
  {
    pattern:
      "(it's|it is|this is) ..1 (critical|crucial|imperative|vital|essential|important|very important|extremely important) (that)? (you|we|i) ..1 (call|ring|phone|return|contact|reply|respond|speak|talk|connect|act|get|reach|hear)",
    negatable: true
  },
  {
    pattern: '(it is|is) (imperative|critical|crucial|vital) ..3 (call|contact|respond|reply|hear|speak)',
    negatable: true
  },
  {pattern: '(no|any|without) time to (lose|waste|spare)', except: ["(don't|do not|not) have (any)? time *"]},
  {pattern: '(first come|first served)'},
  {pattern: '(now or never|once in a lifetime|never come again|never again)', except: ['never again *']},
  {pattern: '(time|moment|chance|day) (to act|to decide|to move|to buy) is (now|today|here)'},
  {pattern: '(sooner rather than later|the sooner the better|better sooner than later)', negatable: true},
  {
    pattern:
      '(drop everything|stop what you|do it now|do this now|do this today|today is the day|every (minute|second|day|hour) counts|every day you wait)'
  },
  {pattern: '(going|gone) once'},
  {pattern: '(deadline|cutoff|cut off) (is)? (fast)? (approaching|looming|today|tonight|tomorrow)', unless: dated}
]
