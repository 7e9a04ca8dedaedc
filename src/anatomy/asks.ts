import type {Family, Phrase} from '../language/matcher.ts'
import type {AskKind} from './parts.ts'

/** A phrase that is an ask of one kind. */
export interface AskPhrase extends Phrase {
  readonly group: AskKind
}

const asking =
  (group: AskKind) =>
  (pattern: string, ...except: readonly string[]): AskPhrase => ({pattern, group, ...(except.length > 0 && {except})})
const call = asking('call')
const text = asking('text')
const email = asking('email')
const meeting = asking('meeting')
const visit = asking('visit')
const other = asking('other')

/** Phrases that ask the listener for something. */
export const asks: Family = {
  skips: 'hesitations',
  phrases: [
    call(
      '<ring:base> <reach-us> (back|up|directly|direct)?',
      '(way|time|number|how|where|place) (to|i can|can i) <ring>',
      'nobody ..2 <ring>'
    ),
    call('<ring:base> back', 'no ..2'),
    call('bell <me> (back|up|on|at)?'),
    call('(call or text|text or call)'),
    call(
      '<ring:base> (<a-number>|at|on|now|today|in|toll free)',
      '(<det>|your ..1|for|<ing>) <ring>',
      '(by|over) <ring> in',
      '(missed|lost|quick|phone|cold|each|every|sales) call'
    ),
    call('(gimme|(give|shoot|drop|throw) <reach-us>) (a|an|your) ..2 <ring-noun:singular>'),
    call('return~ (my|this|the|our) phone? call'),
    call(
      '(hit <me> (back|up)|holler back|(get|getting) back (to|with) <me>|pick up (the|that|your) phone|(quick|short|brief) call-back)'
    ),
    call(
      "(best? reached|available|(find|get|reach) me|i'm) (directly|always)? (at|on) (<a-number>|my (cell|direct|mobile|number|desk))"
    ),
    call(
      '(my|our|his|her) ..1 (number|line|cell|mobile|extension|phone|direct) (here|again|directly)? (is|are|at|,)',
      'from my *'
    ),
    call('(the|best) ..1 number ((to|for|here|again|you) ..3)? is'),
    call('(number|it) again is'),
    call("(you've|have|got|here's|save) my (number|cell|direct line|details)"),
    call('(forward to|await~|wait~ for) (hearing|getting)? your (call|return|callback)'),
    {pattern: '((press|push) <number>|hit <number> (to|for|on|now))', group: 'key'},
    text('(text|message|sms|whatsapp|dm) (<me>|back|<a-number>|yes|<names>)'),
    text('(shoot|send|drop) <me> (a|an|your) ..2 <text-noun:singular>'),
    text('(reply|respond) (yes|no|<name>)'),
    email('(e-mail <me> back?|(,|and|please|kindly) write to *)'),
    email(
      '(mind|please|just|to|and|can you|hit)? (reply|revert) (to|by|with|back|and|there|on) ..3 (e-mail|me|it|this|that|yes|know|<text-noun>)?',
      '(so|that) you can reply'
    ),
    email('just? hit reply'),
    email('(reply|respond) ..5 (to|by) (the|my|that|this)? e-mail'),
    email('(please|kindly) (reply|revert)'),
    email('(please|pls|kindly) e-mail *'),
    email('(shoot|send|drop) <me> (a|an|your|over) ..2 <mail-noun>'),
    email('(look|watch|keep an eye|check) out? for (my|an|the|it|that) ..2 (e-mail|invite|note|message)?'),
    email('keep an eye on your (inbox|email~|mail|post)'),
    email('(check|open|read|see|look at) out? (my|the|that|your) (e-mail|inbox)'),
    meeting(
      '(love|like|want~|hoping|appreciate|need|ask? for|quick|got|give <me>|<arrange:base>) ..3 <figure> (minute~|min~)',
      'the <figure>',
      '(when|if|once) you ..2 <figure>',
      '(takes|!(we|you|us|i|to) take|every|worked|lasts) ..2 <figure>',
      // "A five-minute video" takes as long and meets nobody.
      '<figure> minute (clip|film|look|read|recording|video)'
    ),
    meeting(
      '<arrange:base> (in|you)? (a|an|some|your|our|another|that) ..3 <meeting-noun:singular>',
      '(have|had|take|get) (a|the|your) (good|great|nice|lovely|wonderful|look|day|call|time|moment|minute|second)',
      'some ..1 time',
      'time (that|when)',
      '(,|or) ..1 <ring:base> <me>',
      '(you|we|they) have (a|an|another|your) ..3 <meeting-noun>'
    ),
    meeting(
      "(<modal>|does|is|are|how (about|is|does)|how's|available|free|open|work~) (you|we|it)? (be|meet|talk|speak|do)? (available|free|open|around)? <coming-day> ..5 (<fits>|for you|at|or|morning|afternoon)?",
      '(is|had|was|were) ..5 on ..2',
      '<content> (is|are|free) <coming-day>'
    ),
    meeting(
      '(open to|(up|game|down|time|free|available|room) for|worth|interested in) (a|an|some|having|scheduling)? ..3 <meeting-noun:singular>',
      'worth ..4',
      'interested in ,',
      '<number> hour <content>'
    ),
    meeting(
      "(can|could|shall|should|would|let's|let us|(like|love|happy|good|great) to) (we|you|us|i)? ..1 <meeting:base> (with|this|next|in|on|over|at|for|about|soon|<day>|<figure>)"
    ),
    meeting(
      '((what|how) (does|is) your (calendar|schedule|week|day|diary)|when (<modal>|is|are) (you|be)? ..4 (time|free|available|convenient|good))'
    ),
    // Leave to come, or to bring or send something: "could I swing past next week?", "mind if I drop them off?"
    meeting(
      '(can|could|may|might|shall|should) (i|we) ..9 (<coming-day>|at <time>)',
      '(can|could|may|might|shall) (i|we) ..3 <call-again:base>',
      '(what|where|who|nor|only|so) (can|could|may) (i|we)'
    ),
    meeting(
      '(mind|(is|would|will) (it|that) be? (ok|okay|fine|alright|all right)) if (i|we) ..1 (<deliver>|<drop-in>|<travel>) ..3'
    ),
    meeting('would (it|that|then|<weekday>) (be (ok|okay|fine|alright|all right)|suit|work) (you|for you)? $'),
    other('(can|could|would|will) you (do the same|(consider|think about) <ing>)'),
    other('(can|could|may|shall) (i|we) just? <deliver:base> you (<det>|<number>|some|over|our)'),
    meeting('(hop|jump|get|sit) (on|down for|onto) (a|another) ..2 <meeting-noun:singular>', '<i-will> ..2'),
    other(
      '(^|,|please|or) (send|give|show|forward|hand|bring) (<names>|him|her|them) (a|an|the|your) !(call|ring|shout|bell|buzz|message|text|note|line|quick|hand)'
    ),
    other('^ ask (<names>|your|the) ..6 to'),
    other(
      '(have|keep|get) (your|the) ..9 (handy|ready|to hand|in front of you)',
      '(<i-will>|<i>|to|they) ..1 (have|keep|get) *'
    ),
    other("please (don't|never) (sign|pay|agree|throw|delete|click|cancel|buy|order)"),
    other('let~ <me> know ..2 (by|before|today|tomorrow|tonight)'),
    meeting('(grab|take|snag|steal|book|pick) <figure> ..1 (on|in|from) (my|our) (calendar|diary|schedule)'),
    other(
      '(^|or|you can) ..1 (give|donate|order|book|register|enroll|pay|(sign|check) us? out|learn more|find out more|sign up|read more) ..2 (at|by|on|online) (<content>|<name>|<field>|<det>|our)',
      '(book|order|pay) ..2 (on|by) (<weekday>|the <number>|tomorrow|<month>)'
    ),
    meeting('(buy|get) you ..2 (coffee|lunch|breakfast|tea|cup)'),
    meeting('(<modal>|does|is) <figure> (am|pm)? (on|this|next)? <weekday> ..1 (<fits>|for you)'),
    meeting('^ (have|got|do) you ..5 (minute~|hour~) (on|this|next|for|to|tomorrow|today)'),
    meeting('(quick|short|brief) (<figure> minute)? (demo|meeting) $'),
    other('please kindly? (have|keep|make sure|<task:base>)'),
    other(
      'please kindly? <content> (it|them|this|that|your|the)',
      'please (find|excuse|forgive|pardon|accept|allow|let|leave|<ring:base>|<contact:base>) *'
    ),
    other(
      '[(please|kindly|(go ahead)? and|then|just|simply|(can|could|would) you|if you could|you can) <task:base>] (the|this|your|that|our|on|it|us|me|online|here|over)',
      '(just|and) (leave|send|make|give|take|bring|check|ask|read|try|watch) (you|a|it|this|that|your|the)'
    ),
    other(
      '^ [<task:base>] (the|your|our|on|online|at|in|up|out|it (and|by|on|over|back|before))',
      '^ (check|look|watch|order|review|take|make|give|read|try|test|leave) (your|in|at|out|the|on|up)'
    ),
    other(
      ', [<task:base>] (over|out|through)? (the|your|our|my|last|this) ..6 , ..1 (and|then|<task:base>)',
      '(<i>|<i-will>|they|to) ..8 , <task:base> *'
    ),
    other('(send|shoot|drop) <me> (your|the|a|last|over|any|some)', "(he|she|they|they'll|to|you) ..1 send <me>"),
    other('(mind|give|have|having|take~) (it? a)? (quick|good|little)? look'),
    other('(check|look|watch|try) (it|this|that) (out|when|if|over)'),
    other(
      '(<refer:base>|direct) (them|him|her|me|us|anyone|someone|this|it) ((my|our) way|along|to (me|the (right|person)?|whoever))'
    ),
    other(
      '(let~ me know|tell me|confirm|advise) (if|whether|when|what|which|who|how)? ..12 (work~|suit~|available|time|best|prefer|convenient|good for you|know|either way)'
    ),
    visit('come (and|by|over|down|out|along)? and? see (us|me|our|it|them|the|what|how)', '(<i-will>|to|we|i) come *'),
    visit(
      '<drop-in:base> (<me>|<det>|to|into|at|and|on|in|for|<names>) (<firm>|website|page|booth|stand)?',
      '<i-will> ..4',
      '(<i>|can i|<i-would>|(to have)? you|someone|<own-people>|it|<content> (has|have)) (recently|just|happy to|would|has|have)? to? (visit|stop|drop|swing|come~|go|pop|call)'
    ),
    visit('(^|,|or|please) come ..4 <coming-day>'),
    other('(you can|kindly|please) (visit|go to) <content>'),
    visit('(can|could|would|will) ((both|either|the two) of)? you just? <drop-in:base>'),
    visit('(^|,|and|or|please) come (along|down|over|by)? to (the|our) <content>'),
    visit('<you-are> always? welcome to (come|visit|drop|stop|pop|see)'),
    visit(
      '(register|sign up|book|order|apply|pay|renew|rsvp|donate) (it|one|this)? (online|now|today|here|at <field>|on (our|the) (site|website))',
      '(you|they|we) ..1 (<task:base>|book)'
    )
  ],
  stops: [
    '(right|wrong|same) number ..4',
    'i <ring:base> ..1',
    '<number> call in <number>',
    '(my|our|his|her) <weekday> *',
    '(<content>|a|the|your|our|its) visit (on|at|for|in)',
    '(you|he|she|they|<names>|your ..2) (asked|wanted|told|said) ..4',
    "(no (need|reason|pressure)|needn't|not asking|without|<not>|rather than) (have|need|for you)? to? (!hesitate (!hesitate)?)? (<get-back:base>|<ring>|do)",
    '(<i-will>|<i> !(dunno|guess|know|request|ask|urge)|<i-am>|was|<i-have>|try~|promise|plan|wanted|colleague) ..2 (<ring>|text~|email|send|drop|shoot|give|follow|return|try|reply)',
    '(<i>|<i-would>|<i-will>) ..9 (have|take) a ..1 look',
    '(<i-will>|<i>) ..12 (and|then) (<ring>|text|email|send|drop|try|visit|stop|pop|swing) (you|back|again|<day>|the|a|at|in|by|over|on)',
    '(someone|competitors|customers|they|people|he|she|who|clients|callers|patients|drivers) (will|can|to|would|might)? <contact> (you|us|me|your|back first|at|in|on|<content>)'
  ]
}
