import type {AnyPhrase, Family} from '../language/matcher.ts'

/** Phrases for what callers will do next. */
export const promises: Family = {
  skips: 'hesitations',
  phrases: [
    '<will-do> <readily>? <readily>? be? (<call-again:base>|<call-again:ing>) (you|back|up|your|<preposition>|<day>|once|later|next|when|this|if)? again?',
    '[<will-do> <readily>? <readily>? e? !(<idle:base>|be|never|not)] *',
    '(<i>|<i-have>|<i-am>) ..9 and [(will|shall) <readily>? (<deliver:base>|<call-again:base>|<travel:base>)] *',
    '<will-do> let you know ..6 (<day>|<dated>)',
    '^ will <readily>? (<deliver:base>|<call-again:base>) *',
    '<will-do> <readily>? be (there|in|with|on|at|near|outside|past|by|over|round|back) (with? (<object>|your|again|too|,)|with <det>)',
    // What is not done for the listener, or only where the caller is, is a step if it has a day: "I'll be past on the tenth".
    '[<will-do> <readily>? (be|<idle:base>)] !(you|<ing>) ..7 (<day>|<dated>|at <figure>|(while|when) <i-am>)',
    // Going on now, with a day to come: "I'm popping past on Thursday".
    {
      pattern: "(<i-am>|they're|it's) <ing> ..7 (<coming-day>|on the <number>|at <number> $)",
      except: ['(<ring:ing> !in|hoping|looking|wondering|trying|reading|following|seeing|working|asking) ..2']
    },
    '<coming-day> ..5 [<i-am> !(calling|working|going|off|away)] (<object>|<det>|<preposition>|<particle>|by|through)',
    '<i-am> <call-again:ing> you? (back|again) <coming-day>',
    '[<will-do> <readily>? be <ing>] !<plural>',
    '<my> ..9 will be <past> ..1 by <time>',
    // Somebody of the caller's: "our fitter's bringing you a hinge", "our Pat leaves it at your desk".
    '<my> ..2 ((<deliver:ing>|<travel:ing>) ..6 (you|your|<coming-day>)|(<deliver:s>|<call-again:s>) ..6 <coming-day>)',
    '<names> from <my> ..1 <content> <deliver:s> ..5 (you|your)',
    // The present for what is to come, as many speak.
    {
      pattern: 'i (also|then)? (<deliver:base>|<travel:base>|<call-again:base>) ..6 <coming-day>',
      except: ['(can|could|may|might|shall|should) i ..1']
    },
    '<coming-day> ..4 [(i (<deliver:base>|<travel:base>|<call-again:base>)|<my> ..1 (<deliver:s>|<call-again:s>))]',
    'i way? going (<deliver:base>|<call-again:base>)',
    '^ expect (<object>|<det>|<me>) ..6 (<day>|from <me>|by|on|at|there|back|in)',
    '(<i-am>|^ also?) (also|just|now|literally|about to|going to be)? <deliver:ing> (<object>|<det>|both|over|by|off|round|on|<number>)',
    '<i-am> (there|out|up|down|round|over|back|on your|(with|at) (you|yours)) ..4 (again|<day>|the <number>|(next|this) week)',
    "(you'll|you should) ((be getting|get|receive|have) (<object>|<det>|from|<number>|all|both)|hear (from <me>|back)|(see|find) (<me>|..4 (on|in|at|from) (your|<me>)))",
    '(expect|(look|watch|keep an eye) out? for) (a|an|my|another|it|<number>) ..3 (<message>|package|parcel|link|envelope)',
    {
      pattern: "((<content>|it|they|that|both) ..4 (will|should)|it'll|they'll|that'll) be (in|on|at|with) your",
      except: ['be on your (caller|display|phone|screen)']
    },
    {
      pattern:
        '(<message>|parcel|<content>) (is|are|will be) (on (its|the|their) way|coming|going out|in the (post|mail)|following|to follow)',
      except: ['to follow up']
    },
    "there's ..8 (way|post|mail|box|parcel|delivery) (to|for) <you>",
    // What comes to the listener, whoever brings it: "two boxes go out to you Monday", "the lads are with you at eight".
    "((<content>|it|they|both|there) (will be|be|is|are|<travel:base>|<travel:s>|<travel:ing>)|they're) ..2 <preposition> (you|yours|your) ..4 (<day>|<time>|<dated>)",
    '<my> ..2 (there|round|out|on site|with you) ..2 (<day>|at <time>|on <weekday>)',
    // Others than the caller may do what no listener gets: "copper will go up on Friday".
    '(<names>|<my> ..2 <content>|(a|one of <my>) ..4) (will|is going to) (<deliver:base>|<call-again:base>|..4 <preposition> (you|your))',
    // What the caller has set for a day to come.
    '<i-have> ..1 (got|put|pencilled|booked|moved|reserved|set|kept) ..6 (for|to|on|in|at) ..2 (<day>|<dated>|next <span>)',
    '(goes|going) (in|out|off) ..3 (post|mail|<day>)',
    'will (have|get) ..5 from <me>',
    'about to (hit|press|push) send',
    'my next (try|call|attempt|visit|message) (is|will|comes)',
    'let me (<call-again:base>|<deliver:base> you) (you|back|again|<det>|over)',
    'and <call-again:base> you (again|on|at|back|<day>|next|this|later|in|first)'
  ],
  stops: [
    '<i-will> ..1 (leave|hold|keep|make|take) (it|this|that|things|my|your) ..1 (<brief>|from? there|here|at that|(with|to) you|easy|as)',
    '<i-will> ..1 (keep|have|do|take|find) (an eye|care|everything|whatever|a (great|good|nice|lovely|look)|<number> ..1 <span>)',
    '<i-will> have (to|been|..4 if you)',
    '<i-will> (get|give|make|keep|cut|come) (it|this|you|that|straight|my|to) ..2 (brief|short|quick|best|off|straight|point|worth|go|know|chase)',
    '<i-will> (show|walk|see|catch|ask) you ..1 (how|what|why|through|if|$)',
    '(if|once|as soon as|so) you ..5 (!(otherwise|or|else|and)|!(like|prefer|wish) and) ,? <i-will> ..3',
    // "Text me and I'll send it", but not "I'll ring you and we'll book it in".
    "(^|!(i'll|we'll|will|shall|i|we|to|also|gonna|me|by|your)) (call|text|ring|reply|press|email|phone|message|(give|drop|shoot) me) ..8 and <i-will> ..3",
    '<i-will> (put it ..1 (plainly|simply)|hold (on|off|my))',
    'if you ..7 let me ..3',
    '(last|final) (thing|<attempt>) that? <i-will> ..2',
    'giving you ..4 <ring-noun:singular>',
    // Somebody else sends it.
    "(you'll|you should) (get|receive|see|have) (a|an|the|your) (council's|state's|bank's|insurer's) *",
    "(you'll|you should) (get|receive|see|have) (a|an|the) <message> from !(me|us|my|our)",
    '<i-will> fill you in',
    'i put !you *',
    'i have ..1',
    '<i-will> ..1 (look forward|stop (<ing>|here|there|now|$)|be (hoping|waiting|looking forward|wondering|counting|going|honest|here|free|available|in (town|your area|(my|the) office)|at my)) ..3',
    '<i-am> ..1 (giving|having (a|an|some|our|the)|showing|running) ..2',
    '<i-am> ..1 leaving (you|this|a ..2 (message|voicemail|note)) ..2',
    // "Make sure that I'm sending the right one" says how, "we're putting one on for the Bakers" for whom.
    '(sure|whether|if) that? <i-am> <deliver:ing> ..2',
    '<i-am> <deliver:ing> ..6 for (the <name>|<names>|them|him|her|another)',
    "(you|you're|he's|she's|they|they're|it's) gonna ..2",
    "(they'll|(who|that) will) (<small-act:base>|be !(<preposition>|there))"
  ]
}

/** A day or an hour, but not "soon" or "later". */
export const times: readonly AnyPhrase[] = [
  {
    pattern: '(<day>|noon|midday|<field:date>|<field:time>|this <span>|first thing|end of the? (day|week))',
    except: ['(called|saw|left|spoke|met|sent|visited|missed) ..5 (today|<weekday>|this <span>)', 'yesterday']
  },
  '(next (week|month|quarter)|(early|mid|late|later) (next|this) <span>|later today)',
  '(in|within|over) (a|the next?|another)? (couple of?|few|day or)? (<number>|two|few|couple)? of? (minute~|hour~|day~|week~|month|moment)',
  '(right|immediately|straight|shortly|(as soon as|when|once) i) (after|hang up|following|away|now) (this|i|that)?',
  "(at|by|around|before|after|between) about? <number> (am|pm|a.m.|p.m.|o'clock|<number>|in the|tomorrow|on|your)",
  '(on|by|before|around|until) the (<number>|<date-ordinal>)',
  '(in|by|before|until) <month>',
  "(monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's)",
  '(right now|now) (,|$)',
  '(at|by|around|about|before|after) <number> $',
  '(again|back|you|on|at|by) (date|time)'
]
