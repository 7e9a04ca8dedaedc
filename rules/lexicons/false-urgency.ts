import type {Family} from '../../src/rule/define.ts'

/** Stock phrases of pressure, by family. Sources: the article's tricks; consumer advice on high-pressure selling. */
export const lexicon: Family = {
  skips: 'hesitations',
  phrases: [
    {
      pattern: '(gone|sold|over|off the table) by (tonight|tomorrow|midnight|noon|lunchtime|the weekend)',
      unless: ['<dated>']
    },
    '<bargain> ..1 right now',
    {
      pattern: "(please|why (not|don't you)) <take-up:base> (now|today|tonight|right away)",
      except: ['please (call|ring|text|phone|book|order|reply|contact) ..1']
    },
    "(time|time's) is? (running|getting) (short|low|away|tight)",
    {
      pattern: '<take-up:base> ..2 (in|within) the next ..1 (minute~|hour~)',
      except: ['(<i-will>|to|<i>) <take-up:base> *']
    },

    "(or|before) (you|you'll)? ..1 (miss|lose) (out|it|(your|the) <slot>)",
    '(<run-out>|pull~) ..3 any (minute|second|moment)',
    "(don't|never) (leave|hang|sit) ..2 (long|late)",
    '(snap|grab) (it|this|them|one|yours) up? (<at-once>|while)',
    '(like hot-cakes|strike while|now or never)',
    "<i> ..1 (only|can't|won't) hold ..5 (hour~|long|longer|forever|tonight)",
    "<i> can't (hold|keep) (it|this|that|these|them) (for|open|back|,|$)",
    {
      pattern:
        '(get in touch|<take-up:base>|return) ..4 (immediately|(right|straight) away|at once|without delay|today itself|this (instant|very minute))',
      except: [
        '(<i-will>|<i>|they|he|she|to|can|could|will|did|you) (get|<take-up:base>|return) *',
        // An instruction for a day that may come.
        '* (if|when|whenever|should) (the|a|your|any|anything)'
      ],
      negatable: true
    },
    '<i-would> (like|expect) to hear back? from you ..1 (today|now|tonight|immediately|(right|straight) away)',
    {
      pattern:
        '(window|door|offer|deal|enrollment|registration|sale|books|list|intake) ..2 (slam~|shut~|close~|end~|expire~) ..2 (today|tonight|at (<number>|midnight|noon)|in ..1 <number> (hour~|minute~))',
      except: ['(the|our|store|shop|office|front|back) door *'],
      unless: ['<dated>']
    },
    '(<slot:plural>|dates|these|those) (do|always|usually|tend to|will)? (go|sell|fill|book) (up|out)? (fast|quickly|quick|in (hours|minutes|no time))',
    {
      pattern:
        '(one|a single|<number>|few|couple|handful) of? ..1 <slot> (are|is)? (left|remaining|pending|to (go|fill))',
      except: ['your ..5 (one|<number>) *']
    },
    'before (they|(the|my|your)? ..1 <content>) (pull~|withdraw~|cancel~|yank~|lock~) (them|it|this|the (offer|deal|rate))',
    {
      pattern:
        '(price~|rate~|cost|fee) ..1 (<change>|(go~|shoot~) up) ..1 (tonight|midnight|soon|shortly|any (day|minute|moment))',
      unless: ['<dated>']
    },
    '<you-have> ..2 (until|till) (tonight|midnight|noon|(the end|close) of ..3) to (<take-up:base>|say yes|take)',
    '(,|better|please|so|(have|need|got|want|ought) to) (get|jump|be|act|move) ..2 (quick|fast)',
    '(this|that|price|deal|it|offer) <not> (hang~|stick~|sit~|stay~) (around|about|long)',
    "(until|till|before) it's too late",
    {
      pattern:
        '(you ..1 (need|have|must|should|better|ought) to?|<i> need you to) <take-up:base> (me|us|it)? back? <at-once>',
      negatable: true
    },
    {pattern: '(last|final) day to <take-up:base>', unless: ['<dated>']},
    'now is the (best|right)? (time|moment) to <content>',
    "(window|door|window's) is? ..1 closing",
    {pattern: '(the sooner (you <content>|the better)|sooner rather than later)', negatable: true},
    {
      pattern: '(prices|rates|premiums|costs|fees) (are|is)? ..1 ((about|set) to|going to?) (<change:base>|go? up)',
      unless: ['<dated>', '(says|said|announced|filed)']
    },
    {
      pattern: 'before the? (premiums|price~|rate~) (<change>|go~ up)',
      unless: ['<dated>']
    },
    {
      pattern: 'as (early|fast|quick|quickly|soon) as (possible|you (possibly? can|(get|hear|receive) this))',
      // The caller's own haste puts no pressure on anyone: "I'll ring as soon as possible".
      except: ["(<i-will>|<i> can|they'll|someone will) ..5 as *"],
      negatable: true
    },
    {pattern: 'asap', negatable: true},
    {
      pattern: '(urgent|urgently|urgency|time (sensitive|critical))',
      except: ['urgent (care|clinic|repair|job|order|need|<plural>)'],
      negatable: true
    },
    {pattern: "(of the essence|timeline's tight)", negatable: true},
    {pattern: '(immediate|urgent) ..1 (attention|action|response|reply|answer|decision)', negatable: true},
    {
      pattern: '<take-up:base> (me|us|it)? back? <at-once>',
      except: [
        '(<det>|phone) <take-up:base> <at-once>',
        '(<i>|they|he|she|to|can|could|will|our ..1|<i-will>|did|you) <take-up:base> ..2 <at-once>',
        '(call|ring|text|phone|book|order|reply|sign|join|go) <me>? back? (today|tonight)'
      ],
      negatable: true
    },
    '(^|so|please|better|and) hurry',
    {
      pattern: "(don't|never) (delay|wait|miss|let this) ..1 (out|this|it)?",
      except: ["(don't|never) (miss|wait|delay) (a|any|the|your|another|for|until|to|on|till)"]
    },
    '(you <not> want to|<not> want you to) miss ..1 (out|this|it)?',
    {
      pattern: "before (they're|it's|they|it|this|that) all? (taken|too late|<run-out>)",
      except: ['goes (to|in|out|on|off)'],
      unless: ['<dated>']
    },
    "once (it's|they're|this is|the <content> are) ..1 (gone|snapped up|sold)",
    "<i> can't (promise|guarantee) (a|there'll|it'll|anything|they'll|that)",
    '(get|got) (till|until) (tonight|midnight|noon|(the end|close) of ..2) or',
    '(gone|over|off the table|expires|ends|dies|dead) (the (minute|moment|second)|as soon as|once) (you|i|we|this) *',
    '(flying|walking) (off|out) of? (the|our) (shelf|shelves|door|lot)',
    '<not> (you dare|afford to)? ((sleep|sit) on|drag your feet|hang (about|around)|put (it|this) off) (it|this)?',
    {
      pattern: '(if|unless) you ..1 (<not>|<take-up:base>) ..2 <at-once>',
      except: ['if you ..3 (reach|get|see|find) *']
    },
    '(someone|somebody|another <content>) else (will|is going to|might|may|could) (grab|snap|take|get|have|buy|beat)',
    '(want|need|have|better|ought|got) to (jump|get in) on (this|it)',
    {
      pattern: "(won't|can't) (stay|hold|remain|be) (there|around|available|open|like this|this (low|good))",
      except: ["<you> (won't|can't) *"]
    },
    'before (..3 (does|do) $|(someone|somebody|anyone) ..2 (else|takes|gets|snaps))',
    {pattern: '(before|by) (midnight|close of business today|the end of the day)', unless: ['(<i-will>|deliver~)']},
    'while (supplies|stock~|quantities|spots|they|it) last~',
    {
      pattern: "won't last (long|much longer|forever)?",
      except: ['last (the|a|another|this|until) *']
    },
    {
      pattern: 'limited (time|period|availability|supply|quantities|stock|run|<slot>)',
      except: ['(your|with|has|had|the|(you|they) have) limited *']
    },
    {pattern: '(for|in|within) a (short|brief|limited) (time|period|window)', negatable: true},
    {
      pattern: 'only ..3 (few|couple|handful|<number>) ..3 (<slot> ..1 (left|remaining|available|open)|left|remaining)',
      // What is left of the listener's own.
      except: ['your ..5 only *', '(left|remaining) (in|on) (it|yours)']
    },
    '(few|couple|handful|<number>) ..2 <slot:plural> (left|remaining|available)',
    '(<slot:plural>|inventory|stock~|supplies|availability) (are|is) ..2 (filling|going|flying|limited|running|selling)',
    "(or|before) (you|you'll) ..1 miss (the boat|out)",
    'right this (minute|second|instant|moment)',
    {
      pattern: '(filling|going|selling|booking) (up|out)? ..1 (fast|quickly)',
      except: ['(work|job|project|move|repair~|training|time) ..5 going *']
    },
    {
      pattern: '(running|almost|nearly) out of (time|stock|inventory|<slot:plural>)',
      except: ['(you|yard|they|your ..1) ..2 (running|nearly|almost) out of *'],
      negatable: true
    },
    "((clock|time) is|clock's|time's) (ticking|running out|up)",
    {
      pattern: '(last|final) (chance|opportunity|hours|warning|notice|courtesy call)',
      except: [
        '(last|final) (chance|opportunity) (saloon|at)',
        '(this is|your) ..1 final (notice|courtesy call|warning)'
      ],
      unless: ['<dated>']
    },
    {pattern: '(today|this week|this? weekend|tonight|one day) only', negatable: true},
    'one time (<bargain>|only|chance)',
    {
      pattern:
        '<bargain> ..2 (<run-out> (..1 (soon|today|tonight|tomorrow|shortly|midnight|this week|any day)|$)|is over)',
      unless: ['<dated>'],
      negatable: true
    },
    {
      pattern: '(it|this|that|everything|which) <run-out> (soon|tonight|shortly|at midnight|any day)',
      unless: ['<dated>']
    },
    "<bargain> ..2 (won't|can't) (be (around|available|here|repeated)|last|wait)",
    '<i> ..1 (need|have|want) (your|an|to (hear|talk|speak)|a) ..3 (now|back? today|right (away|now|this minute)|immediately|by (tonight|tomorrow)|this morning|within the hour)',
    {pattern: '<this-is> <crucial> ..2 (that (you|we|i)|you|to) ..1 <take-up:base>', negatable: true},
    '(no|any|without) time to (lose|waste|spare)',
    'first (come|served)',
    'the first (few|<number>) ..1 (who|that|to) <content>',
    '(you snooze|(<not>|hate to|(before|see) you) ..2 (miss~|lose~) out)',
    'every (minute|second|hour) counts',
    {pattern: '(deadline|cut-off) is? fast? (approaching|today|tonight)', unless: ['<dated>']}
  ]
}
