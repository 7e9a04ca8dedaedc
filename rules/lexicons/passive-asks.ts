import type {Phrase} from '../../src/rule/define.ts'

const moment =
  '(chance|moment|moments|minute|minutes|min|mins|sec|secs|second|seconds|time|opportunity|break|breather|bit|opening|window|hour|half hour|spare)'
const some =
  '(a|some|any|the|your|an|a few|a couple|a couple of|<number>|one|even a|a bit of|enough|a little|a spare|ten or)'
const talk =
  '(chat|talk|speak|discuss|connect|meet|explore|learn|know|hear|find out|see more|get more|learning|hearing|finding out|knowing|talking|chatting|discussing|connecting|exploring|meeting|go over|dig|get together|move forward|proceed|get started|go ahead|take advantage|set up|schedule|arrange|book|get in touch|reach out|give (me|us)|call|text|email|touch base|follow up|continue|pursue|catch up|have a ..1 (chat|conversation|call|discussion|talk)|(chat|conversation|call|meeting|discussion|conversations|demo))'
const exchange =
  '(hear|speak|talk|connect|chat|meet|touch base|get in touch|get connected|catch up|work together|work with you|do business|get together|reconnect|discuss|get a call)'
const exchanging =
  '(hear|hearing|speak|speaking|talk|talking|connect|connecting|chat|chatting|discussing|learning|meeting (with)? you|having|exploring|catching|touching|being in touch|working|partnering|doing business|continuing|getting (together|in touch|to know))'
const reply =
  '(call|callback|call back|return call|response|reply|answer|feedback|thoughts|email|message|consideration|decision)'
const contact =
  '(call|text|reach|reach out|contact|email|give|ring|get|respond|reply|leave|stop|let|send|drop|shoot|ask|touch|visit|schedule|book|return|find|come)'
const me = '(me|us|back|out|in touch|or text|or email|to me|to us)'
const youAre = "(you|you'd|you're|you are|you would|you might|you may|you do|you ever|you all|you guys|anyone)"
const itIs =
  "(it|it's|it is|this|this is|that|that's|that is|any of (this|that|it)|something like this|what i ..2|this message)"
const could = '(could|would|can)'
const sayings = '(so|if|make sure|do|when|in case|once|now|sure|that)'

/** A condition that leaves out nothing but the energy; the ask stands without it. */
const condition = (pattern: string, ...except: readonly string[]): Phrase => ({pattern, group: 'drop', except})

/**
 * Asks without energy: they leave it to the listener whether and when anything happens. A `group` of `drop` can be left
 * out and the sentence stands. Sources: the seed on energy; chosen from published scripts: the words.
 */
export const passiveAsks: readonly Phrase[] = [
  // When it suits.
  condition(
    'at (your|the|a time of your) ..2 (convenience|leisure|opportunity|availability)',
    'at the ..1 opportunity'
  ),
  condition(
    "(when|whenever|if|at (a|any) time (that's|that is|when|which is)?|any ..1 time|a time (that's|that is)) (it's|it is|would be|that's|that is|is)? (most|more)? convenient (for|to)? (you)?",
    "if (that's|it's|it is|that is) more convenient",
    '(what|which) time *'
  ),
  condition(
    '(as|if|when|whenever) (your)? (time|schedule|calendar) (permits|allows|opens up|frees up|clears up|permitting)'
  ),
  condition(
    '(whenever|any time|anytime|a time|at a time) (it|that|this)? (suits|works|fits|is good|is right|is best) (best|well)? (for)? (you)?',
    '(works|suits|fits) (for|in|with) (the|your) *',
    '(text|send|pick|give|name|choose|tell|suggest) ..2 (a|any) time *',
    '(what|which) ..1 time *',
    '(when|whenever) it (works|fits|suits) !(for|best|you) *',
    'when (it|that|this) (works|fits|is (right|good|best)) (well|and|, *)'
  ),
  condition('whenever (it|that) suits (you)?'),
  condition('(when|whenever|if) (things|it|your schedule|work) (slows|slow|settles|settle|calms|calm) down'),
  condition(
    `(when|whenever|if|once|as soon as|any time|anytime|next time|should) (you|you've|you'd|you do|you ever) (do|can|could|might|ever|happen to|finally|first)? (get|have|got|had|find|spare|grab|free up|take) ${some} ..2 ${moment} (to (spare|chat|talk|speak|connect|discuss))?`,
    `(see|know|ask|asking|check|wondering|wondered|sure|find out) (if|whether) *`,
    `(when|if|once) you (have|get|got|find) ${some} ..1 (time|minute|hour|opening|window|break) (sheet|clock|card|off|slot|to (fill|post|staff|cover)|left|in (your|the)) *`,
    'if you have (the|any) (opportunity|time|chance) (for|of|in) *'
  ),
  condition(
    "(when|whenever|if|once|as soon as) (you're|you are|you get|you'll be|you happen to be) (next)? (free|available|back at your desk|by a phone|near a phone|around|not busy|less busy|at your desk|in the office|able to|off the phone|up to it)",
    "(you're|you are) (next)? (free|available|around|able) (on|at|this|next|for|tomorrow|today|<weekday>|from|between|after|before|in|with|until) *",
    "(you're|you are) able to (see|sell|hire|build|cut|open|move) *"
  ),
  condition("(when|whenever|once|as soon as|if and when) (you're|you are|you feel) (ever)? ready", 'ready (to|for) *'),
  condition(
    "(when|whenever|once|as soon as|if and when|if) (you're|you are|you feel) (ever)? ready to ..1 (talk|chat|speak|discuss|move forward|proceed|connect|meet|get started|learn)"
  ),
  condition(
    '(when|whenever|if|as soon as) you can ($|,|call|give|please|on|at|and i|so we|thanks|or)',
    'when you can (call|or|at|on) ..4 for'
  ),
  condition("(whenever|any time) (you|you'd) (like|want|wish|please|prefer|need|choose|feel)"),
  condition(
    '(sometime|some time|at some point|one of these days|some day|someday|down the (road|line))',
    '(sometime|some time|at some point|someday) (this|next|in|on|before|after|between|tomorrow|today|around|early|late|during|<weekday>|by|ago|last|off|to|for|when|since|back|over|yesterday|soon) *',
    '(takes|take|took|spend|spent|need|have|save|saved|saves|for|quite|been|find|buy|set aside|give|within) some time',
    'some day (soon|the|a) *'
  ),
  // Feel free.
  {pattern: `(please)? (do)? (always)? feel free (to (also)? ${contact} ${me}?)?`, group: 'free'},
  {pattern: `(you're|you are) (always|more than|certainly|most|very)? welcome to ${contact}`, group: 'free'},
  {pattern: `(you can|you may|you could) (always|certainly) ${contact} ${me}?`},
  {
    pattern:
      "(i'm|i am|we're|we are|i'll be) (always)? (here|available|around|(just|only)? a (call|phone call) away|easy to reach|at your (disposal|service)|standing by) (if|when|whenever|should|anytime|to help|to answer) (you|anything|any)?"
  },
  // Waiting for the listener.
  {
    pattern: `(i|we|i'm|we're|and)? ..1 (look|looking) ..2 forward to (${exchanging.slice(1, -1)}|it ($|,|and)|that $|our ..1 (conversation|chat|call|discussion|talk)|(your|a|receiving your|getting your) ..1 ${reply}|(the|a|an) ..1 (opportunity|chance|conversation|possibility|chat|call)) (from|with|to|back)? (you)?`,
    except: ['forward to (hearing|learning) (about|how|what) the *']
  },
  {pattern: '(look|looking) forward to it', except: ['forward to it (all|being|when|because|on|each|every) *']},
  {
    pattern: `((i|we)? hope|hoping) (that)? (to|we can|i can|we'll|i'll|we could|we will|we|i) (be able to|get to|get a chance to|soon|both)? ${exchange}`,
    except: ["(was|were|been|i'm|i am|we're) ..1 hoping *"]
  },
  {
    pattern:
      "(hope|hopefully|hoping) (that)? (you|you'll|you will|you'd|you can) (will|can|would|might|could|may|decide to|be able to|take)? (consider|call|give (me|us)|get back|join|return|reach|see (your|fit)|respond|reply|agree|support|find the time)"
  },
  {
    pattern: `(await|awaiting|wait for|be waiting for|wait to hear|waiting to hear|anticipate|anticipating|in anticipation of|waiting on) (for)? (your|from you|to hear|a)? ..1 (${reply.slice(1, -1)}|hear from you|from you|back)`,
    except: ['(waiting|wait) (for|on) (a|the) *']
  },
  {
    pattern:
      '(love|like|great|nice|wonderful|delighted|eager|excited|happy|hopeful|want|appreciate) (to)? (hear|hearing) (back)? from you'
  },
  {
    pattern: `(i'd|i would|we'd|we would|would) ..2 (appreciate|welcome|be grateful for) (it if|it|a|an|your|the|hearing|any) ..1 (if|you|${reply.slice(1, -1)}|chance|opportunity|from you|few|minutes|moment|conversation|chat|$|,)`,
    except: ['(appreciate|welcome) your (gift|order|help|support|business) *']
  },
  {pattern: "(i'd|i would|we'd|we would) ..2 appreciate it"},
  {pattern: '(would be|be) (greatly|much|very much|highly|sincerely|truly)? appreciated'},
  {
    pattern: `(it would|it'd|would|that would|that'd) be ..1 (great|nice|wonderful|lovely|good|awesome|fantastic|helpful|fun|super) (if|to) (you|we|i|${exchange.slice(1, -1)}|get|set|find|see|schedule)`
  },
  {
    pattern: `(love|like|welcome|appreciate|hoping for|wanted|want|enjoy|relish|cherish) (to have)? (the|a|an|any) (chance|opportunity|privilege|pleasure) (to|of) *`
  },
  // Conditions of interest.
  condition(
    `(if|should|whether) (${youAre.slice(1, -1)}|${itIs.slice(1, -1)}) ..3 (interested|interest you|interests you|of ..1 interest|curious|keen|inclined|intrigued)`,
    `(if|should|whether) (${youAre.slice(1, -1)}|${itIs.slice(1, -1)}) (not|isn't|is not|aren't|no longer|don't) *`,
    '(if|whether) your ..2 *'
  ),
  condition('(if|should|when) interested'),
  condition(`if ${youAre} (be)? (open to|up for|willing) (it|that|this)`),
  condition("if (there's|there is|you see) (any|some|an) (interest|value|appetite)"),
  {
    pattern: `${youAre} (possibly|potentially|at all|still)? (be)? (interested in|open to) (${talk.slice(1, -1)}|considering|trying|participating|getting|scheduling|setting|having|speaking|seeing|a ..1 (chat|call|conversation|discussion))`,
    except: [
      '(what|which|how|who|where|are) ..4 you *',
      '(are|would) you *',
      '(i|he|she|they) (thought|think) (that)? you *'
    ]
  },
  {
    pattern:
      "(something|anything|an offer|a service) (that)? (you|you'd|you're|you are|you would|you might|your ..2 (would|might)|is of|of|may be of|might be of|would be of) (be|may be|might be)? (interested in|open to|interested|interest|curious about)",
    except: ['of interest (to|for) (them|him|her|your (boss|partner)) *']
  },
  {
    pattern: `you (have|had) (an|any|some|even a bit of|the slightest) ..1 interest (in|$|,) ..1 (exploring|learning|hearing|this|that|it|discussing|talking|finding|seeing|our|more)?`
  },
  condition(
    `(if|should|in case) ${youAre} (be|are|would|ever|do|happen to)? (want|like|wish|care|need|happy|free|open|up|willing|interested|feel like|game|desire|keen|prefer) (to|for|in)? (simply|just|perhaps|a|an|also|some|me to|us to|maybe|the|possibly|ever|further|having|getting)? ..1 ${talk}`,
    "if (you'd|you would|you) (rather|prefer) *",
    `if ..3 (want|like|need|wish) (to)? ..1 (call|text|email|book|schedule|meeting|meetings|calls) (your|the|customers|clients|leads|jobs|new|more|from|out of) *`,
    'if you need (a|more|to) *',
    '..10 (sooner|earlier|before then)'
  ),
  condition(
    `(if|should) ${youAre} (like|want|need|require|would like|could use) (for|to have|to get|to receive)? (any|some|a bit|a little)? (more|further|additional|extra|any) (info|information|details|detail|help|assistance)`
  ),
  condition(
    `if (${itIs.slice(1, -1)}|you (feel|think|find|believe|see) (this|it|that)|there's|there is|either of (these|those|them)) (is|would be|might be|could be|all|does|may be|sounds|feels|looks|ever)? (at all|even|like|something|potentially|remotely|also)? (relevant|useful|helpful|worth|makes sense|make sense|resonates|resonate|sounds (good|interesting|like something|of|relevant|useful|helpful|appealing)|of (value|use)|a fit|a good fit|interesting|appealing|worthwhile|valuable|beneficial|a priority|top of mind|something|mutual|intriguing|piques|appeals)`,
    'if ..3 (a fit|a good fit|a priority|something) (already|you already|we already) *',
    `(see|know|tell me|ask|decide|check|find out) (if|whether) ${itIs} *`,
    "if (it|this|that) (isn't|doesn't|is not|does not) *",
    '..4 , (great|fine|good)',
    "if (it's|this is|that's|it is) not *"
  ),
  {
    pattern: `(see|know|ask|check|find out) (if|whether) (it|this|that|there's|there is|it's|we're) (would)? (be)? (makes sense|make sense|worth (a|your|talking|chatting|exploring|having|discussing)|a ..1 (fit|match)|(any|some|an) interest|of interest)`
  },
  condition(
    "if (the)? (timing|time|timing's|time's) (is|feels|works|ever|seems)? (is|feels)? (right|good|better|works)",
    'if time is (short|tight) *'
  ),
  {
    pattern:
      '(even|at all) (moderately|remotely|slightly|mildly|somewhat|vaguely)? (interested|interesting|relevant|curious)'
  },
  {pattern: '(the least|slightest) bit (interested|curious|of interest)'},
  // Offers of help.
  condition(
    `(if|should) (you|you do|you should|you ever|anyone|there are|you'd|i can answer|you happen to) (do|may|might|happen to|ever)? (have|need|had|are|get) (any|further|more|additional|a|other)? ..1 (questions|question|concerns|queries|thoughts)`,
    '(see|know|ask|check|wondering) (if|whether) *',
    'questions (from|on|about) (your|the|staff|drivers|a) *'
  ),
  {
    pattern:
      "(if|should) (you|there's|there is|you ever|i can|we can) (do|ever|may)? (need|help|require|be) (anything|me|us|i|we|help|else|assistance|with anything|of (help|assistance|service))",
    except: ['(see|know|ask|check) (if|whether) *']
  },
  {pattern: "(if|should) (there's|there is) (anything|any way) (i|we|you|else)"},
  {
    pattern:
      '(happy|glad|pleased|delighted|love|available|here) to (answer|address|discuss|field|talk through) (any|all|whatever|your) ..1 (questions|concerns|details)?'
  },
  {
    pattern:
      'if (anything|things|something|your ..2|that|circumstances|the situation|you|plans|priorities) (ever|do|does|should)? (changes|change (your mind)?|shifts|comes up|reconsider)',
    except: [
      'if (your|the|that) ..2 (changes|change|shifts) (hands|its|from|in|after|before) *',
      'if your schedule changes *',
      'if you change !your'
    ]
  },
  {
    pattern:
      '(if|when|should) you ever (need|want|decide|think|feel|find yourself|consider|change|get|have|wonder|run into)'
  },
  // No rush.
  {
    pattern:
      "(no|zero|any|there's no|absolutely no) (real|big|huge|particular|sales)? (rush|hurry|pressure|urgency) (at all|whatsoever|either way|to (call|reply|respond|decide))?",
    except: [
      '(rush|hurry) (job|order|fee|fees|hour)',
      '(no|any|zero) pressure (in|washer|washing|drop|loss) *',
      '(in|any) (a|any) (rush|hurry) (on|at) *'
    ]
  },
  {pattern: '(nothing|not) (too|super|at all|terribly|that|very|really)? (urgent|pressing|time sensitive)'},
  {
    pattern: '(take|take all) your time',
    except: [
      "(won't|not|don't|to|would|will|only|that|it|they|which|meetings|who) take your time",
      'time (sheet|card|sheets|cards)'
    ]
  },
  {pattern: "(i'm|we're|not) ..1 in (any|a|no) (rush|hurry)"},
  {pattern: '(no big deal|not a big deal|no hard feelings) (either way|if not|at all|if you)'},
  {
    pattern: '(either way|whatever you decide|whatever works|whichever) (is fine|works|is okay|is ok|is good|is best)',
    except: ['whatever works (best)? (for your|at the) *']
  },
  // The ball is yours.
  {
    pattern:
      "(you've got|you have|you know|you've) (my|where to|how to) (number|info|information|contact|email|details|card|reach me|find me|reach us|find us|get me|get in touch|get a hold|cell)",
    except: [`${sayings} (you have|you know|you've got) *`]
  },
  {pattern: "(ball is|ball's) in your court"},
  {
    pattern:
      "(i'll|i will|we'll|let me) (just)? (leave (it|this|that|the ball|the decision) (with|to|up to|in) (you|your)|let you (decide|think|mull|take it from)|wait (for you|to hear|until you))"
  },
  {
    pattern: "(it's|it is|that's|totally|completely|entirely|all) (totally|completely|entirely|all)? up to you",
    except: ['up to you to *']
  },
  {
    pattern:
      '(let|letting) (me|us) know (your (thoughts|interest|availability|feedback|decision)|what you (think|decide|want to do)|how (i|we) can (help|assist)|if (i|we) can (help|assist|answer|do)|when you (can|have|get)|if you (have any|need|are interested)|if anything)',
    except: ['know your ..1 by *']
  },
  {
    pattern: '(keep|keeping) (me|us|my ..1|our ..1|this number) (in (mind|your back pocket)|handy|on file)',
    except: [`${sayings} you *`]
  },
  {
    pattern: '(have|hold|hang) (on to)? (my|our|this) ..1 (number|info|details|information) handy',
    except: ['so you have *']
  },
  {
    pattern:
      '(reach out|call me|call us|text me|contact me|give me a call|reach me|get in touch|email me|ring me|hit me up) (anytime|any time|whenever)',
    except: ['(anytime|any time) (after|before|between|today|tomorrow|this|next|on|until|from|in|during|up|by) *']
  },
  // Kind words before the ask.
  {
    pattern: `(if|when|whenever) you (wouldn't mind|don't mind|${could.slice(1, -1)}|were able to) (please|just|kindly|possibly|maybe|perhaps|be so kind as to)? (give|giving|call|calling|return|returning|get back|getting back|let|text|respond|reply|contact|ring|phone|spare|take|send|shoot|drop|find) (me|us|back|a|the|my|some|time|to|this)`,
    except: [
      'if you (could|can|would) (find|take|save|cut|send|call|get|return|give|spare|drop) (a|the) !(moment|minute|call|second|few|time|ring)'
    ]
  },
  {
    pattern: `you ${could.replace('|can', '')}? (please)? be (so|kind) (kind|good|enough) (as to|to|and)? (call|return|give|get)?`
  },
  {pattern: '(would love|love) (it)? if (you|we) (could|would|can|might)'}
]
