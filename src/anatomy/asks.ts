import type {Phrase} from '../language/matcher.ts'
import type {AskKind} from './parts.ts'

/** A phrase that asks for something of one kind. */
export interface AskPhrase extends Phrase {
  readonly group: AskKind
}

const us =
  '(me|us|him|her|them|our (team|office)|my (office|cell|mobile|assistant|team)|the (office|team)|<field:caller>|<field:prospect>|<field:company>|<name>)'
const notAsked = [
  "(no need|don't (need|have)|do not (need|have)|needn't|not (asking|necessary)|without|don't|do not|no reason|no pressure) (for you)? to? ..2 (call|ring|phone|text|reply|respond|return|email|get back)",
  "(i'll|i will|we'll|we will|he'll|she'll|i|i'm|i've|we|we've|i tried|tried|going|try|trying|promise|plan|gave|was|were|been|want|wanted) ..3 (call|calling|calls|ring|phone|text|email|reach|contact|send|drop|shoot|give|follow|return|try|reply)",
  '(before|when|after|if|because|since|that) i (call|text|email|ring|reach|send)',
  "(i'll|i will|we'll|let me|i'm going to|to|should i|suggested i|asked me to|told me to|said i should) (to)? (give|call|ring|email|text|send|shoot|drop) you",
  '(someone|competitors|customers|they|people|he|she|who|clients|callers|patients) (will|can|to|would)? (call|calls|text|texts|reach) (you|back first)',
  'thank~ (you)? for (calling|contacting)'
]
const ask = (group: AskKind, pattern: string, except: readonly string[] = []): AskPhrase => ({
  pattern,
  except: [...notAsked, ...except],
  group
})

/** What the listener is asked to do. */
export const asks: readonly AskPhrase[] = [
  ask('call', `(call|ring|phone|dial|buzz|contact|reach) ${us} (back|up|directly|direct)?`, [
    '(best|good|right|way|time|place|number|how|where) (to|i can|can i) (call|reach|contact) (him|her|them|you)',
    '(reach|contact|call) (him|her|them|us|me) (by|via) (email|text)'
  ]),
  ask('call', '(call|ring|phone) back'),
  ask(
    'call',
    '(call|dial|ring|phone) (<number>|<field:phone>|this number|the number|that number|at|on|now|today|toll free)',
    [
      '(to|a|my|this|your|that|for|quick|phone|cold|each|every|the|short|missed|lost|dropped|late|service|sales|emergency|inbound|incoming) (call|phone)'
    ]
  ),
  ask(
    'call',
    `(give|gimme|shoot|drop|throw) (me|us|our team|our office|my office|<name>|<field:caller>|the (office|team)|him|her) (a|an|your) ..2 (call|ring|shout|buzz|bell|callback|call back|holler|jingle|phone call|tinkle)`
  ),
  ask('call', '(return|returning) (my|this|the|our) (phone)? call', ["(i'm|i am) returning"]),
  ask('call', 'hit (me|us) (back|up)'),
  ask('call', '(get|getting) back (to|with) (me|us)'),
  ask(
    'call',
    "(reached|available|here|best reached|find me|i'm|i am) (directly)? (at|on|by calling) (this number|my (cell|direct|mobile|number|desk)|<field:phone>|<number>)",
    ["at <number> (am|pm|a.m.|p.m.|o'clock)", "(i'm|i am) (at|on) <number> (am|pm|minutes)"]
  ),
  ask(
    'call',
    '(my|our|the|his|her) (direct|cell|mobile|office|phone|best|callback|call back|personal|toll free)? (direct|dial|phone|contact|telephone|back)? (number|line|cell|mobile|extension|digits|phone) (here|again|directly)? (is|are|at|,)',
    ['(the|your) (number|line) is (up|down|busy|what)']
  ),
  ask('call', '(number|it) again is'),
  ask('call', "(you've|you have|have|got|here's|here is|save) my (number|cell|direct line|contact info|details)"),
  ask('call', '(look|looking) forward to (your|hearing your|receiving your|getting your) (call|return|callback)'),
  ask('call', '(pick up the phone|press <number>|call or text|text or call|call in|call now|callback at|callback on)'),
  ask('text', `(text|message|sms) (me|us|back|<field:phone>|<number>|yes|this number)`, [
    '(text|sms|voice) message',
    '(a|this|my|the|left|leave|leaving|quick|short|brief|second|last|final|another) (text|message)',
    '(message) (us|me)$'
  ]),
  ask('text', '(shoot|send|drop) (me|us) (a|an|your) ..2 (text|message|sms|whatsapp)'),
  ask('email', `(email|e mail) (me|us) (back|at|with|and)?`, [
    '(an|my|the|this|by|via|your|that) (email|e mail)',
    'send an'
  ]),
  ask(
    'email',
    '(reply|respond|replying) (to|by|via|with) (my|the|this|that|it|email|e mail|a|yes)? ..2 (email|e mail|message|text)?',
    ['(reply|response) from']
  ),
  ask(
    'email',
    '(shoot|send|drop) (me|us) (a|an|your|over) ..2 (email|e mail|note|line|reply|address|info|details|resume|copy|bill|statement)'
  ),
  ask(
    'email',
    '(look|watch|keep an eye|check|be on the lookout) ..2 (out)? for (my|an|the|it|that) ..2 (email|e mail|invite|inbox|note|calendar)?',
    ['look forward', 'look for (a|ways)']
  ),
  ask('email', '(check|open|read|see|look at|glance at) (out)? (my|the|your|that) (email|e mail|inbox|note i)', [
    '(you|to|i) (saw|see) (my|the) (email)',
    'if you (saw|see)',
    'saw'
  ]),
  ask(
    'meeting',
    '(love|like|want|wanted|hoping|offer|appreciate|need|grab|get|have|find|ask for|for|take|steal|spare|set aside|carve out|schedule|book|do) (to)? (schedule|set up|set aside|get|grab|have|find|book|offer|ask for|take|steal|spare|borrow)? (just|only|a|about|maybe|you|even|another)? <number> (<number>)? (to <number>)? (minutes|minute|min|mins)',
    ["(when|if|once) you (get|have|'ve got) ..2 <number>", '(take|takes)', '(only|just) take']
  ),
  ask(
    'meeting',
    '(schedule|set up|book|arrange|find|set|put|pencil in|lock in|grab|sit down for|set aside|reschedule|plan|pick|choose|do) (in|you)? (a|an|some|your|our|another|that) (quick|short|brief|free|time|good|convenient|in person|<number>|test|intro|introductory|initial|complimentary|phone|zoom|site|no obligation|convenient)? (minute|to|time|demo|tour|drive)? (time|meeting|call|appointment|chat|demo|conversation|coffee|consultation|visit|walkthrough|test drive|tour|slot|day|estimate|drive|assessment|inspection|interview|lunch|talk)',
    ['find a (day|call|time) (that|when) you']
  ),
  ask(
    'meeting',
    "(does|is|are|would|will|can|could|how (about|is|does)|what about|let's say|how's|available|free|open|(work|works)) (you)? (be)? (available|free|open|next|this|on)? (next|this|on)? (<weekday>|tomorrow|early next week|later this week|this afternoon) ..5 (work|works|good|suit|ok|okay|free|available|for you|better|best|fine|open|at|or|morning|afternoon)?",
    [
      "(i am|i'm|i'll be|i will be|office is|we are|we're) ..4 (<weekday>|tomorrow)",
      '(is|are) (next|this) <weekday> (and|but)'
    ]
  ),
  ask(
    'meeting',
    '(open to|up for|worth|game for|down for|time for|interested in|have time for|free for|available for|room for) (a|an|some|grabbing|having|scheduling|setting up|hopping on|jumping on) ..3 (chat|meeting|coffee|conversation|demo|discussion|sit down|lunch|visit|tour|walkthrough|consultation|meet)'
  ),
  ask(
    'meeting',
    '(meet|sit down|get together|grab coffee|hop on|jump on|come (by|out|in) (and|to)|stop by) (with you|for|this|next|in person|a (quick|brief|short|call|zoom)|to|over|you) ',
    [
      '(nice|great|good|pleasure|pleased|lovely|happy) to meet',
      '(love|look forward|looking forward) to meet',
      'you can (stop|come) by',
      "i'll (stop|swing|come) by",
      '(feel free to|please|also) (stop|come|drop) by'
    ]
  ),
  ask('email', '(hit|just hit|click) reply'),
  ask('text', '(reply|respond) (yes|no|<name>)'),
  ask('email', '(please|kindly) revert'),
  ask('other', 'please (have|keep|make sure|take|ask|tell|pick|choose|log|download|review|look|watch|read)', [
    'please (tell|ask) (him|her) (i|that)'
  ]),
  ask('other', 'send (me|us) (your|the|a|last|over|any|some)', [
    "(he|she|they|they'll|to|you) ..1 send (me|us)",
    '(text|email|note|message|line)'
  ]),
  ask(
    'meeting',
    "((what|how) (does|is) your (calendar|schedule|week|day)|when (would|is|are|will|might|could) (you|be)? ..4 (time|free|available|convenient)|(can|could|let's|to) (we|you|quickly)? (hop|jump|get) on (a|the) ..2 (call|zoom|phone))",
    ['when (is|was) the ..1 time']
  ),
  ask('meeting', '(buy|get|treat) you (to)? (a|some)? (coffee|lunch|breakfast|drink|tea|cup)'),
  ask(
    'meeting',
    "(we should|let's|let us|can we|could we|shall we|we could|we can) (just|really|all)? (talk|chat|meet|connect|speak|sit down|discuss|get together|hop on)",
    ['so (we|that we) (can|could)', "and let's"]
  ),
  ask('other', '(take|taking|have|having) a (quick|closer|good)? look', [
    "(i|we|i'll|we'll|to) (to|can|could|just)? (take|have) a ..1 look",
    '(took|taking) a look (at|through) your'
  ]),
  ask('other', '(check|look|watch|try) (it|this|that) (out)? (when|if|whenever|out|over|and)', ['i (check|watch)']),
  ask('visit', 'come (and|by|over|down|out)? (and)? see (us|me|our)'),
  ask(
    'visit',
    '(visit|stop by|drop by|swing by|come by|come in|come see|check out|go to|head to|log on|log in) (us|our|me|my|the|to|into|at|and|on|in) (store|showroom|office|website|web site|site|page|booth|our|location|portal|link|us|open house)?',
    [
      "(i'll|i will|i|we|can i|i'd|we'll|you|to have you|someone|crew|technician) (will|can|could|recently|just|happy to)? (visited|visit|stop|stopped|drop|dropped|swing|came|come)",
      'your (visit|website)',
      'you (checked|visited|came|went)'
    ]
  ),
  ask(
    'other',
    '(send|pass|point|steer|refer|connect|direct|forward) (them|him|her|me|us|anyone|someone|this|it) (my way|our way|along|to me|in the right direction|to the (right|person)|to whoever|to the)'
  ),
  ask(
    'other',
    '(let me know|tell me|confirm|advise) (if|whether|when|what|which|who|how) ..12 (work|works|(suit|suits)|available|time|best|prefer|convenient|schedule|day|good for you|confirm)',
    ['good time to call']
  ),
  ask(
    'other',
    '(go ahead|please|kindly|just|then) (and)? (sign|fill (out|in)|complete|submit|vote|donate|register|rsvp|confirm|upload|bring|mention|order|renew|pay|send (me|us|over|in)|press|reply|click|make (your|a) (gift|payment)|consider|leave (a|me)|opt|forward)',
    [
      'consider this',
      'mention ..4 (when|and)',
      'just (send|make) you',
      'just (bring|leave|submit|confirm) (a|this|that)'
    ]
  )
]
