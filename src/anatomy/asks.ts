import type {Family, Phrase} from '../language/matcher.ts'
import type {AskKind} from './parts.ts'

/** A phrase that asks for something of one kind. */
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

/** Whom the listener may call. */
const us =
  '(<me>|him|her|them|(my|our|the) ..2 (office|cell|mobile|assistant|team|colleague|line|number|desk)|<field:caller>|<field:prospect>|<field:company>|<names>)'
const number = '(<number>|<field:phone>|(this|the|that) number)'
const when =
  '(next|this|on|at)? (<weekday>|tomorrow|early next week|later this week|this (afternoon|morning)|next week)'

/** What the listener is asked to do. */
export const asks: Family = {
  skips: 'hesitations',
  phrases: [
    call(
      `<ring:base> ${us} (back|up|directly|direct)?`,
      '(way|time|number|how|where|place) (to|i can|can i) <ring>',
      '<ring> (him|her|them|us|me) (by|via) (email|text)'
    ),
    call('<ring:base> back'),
    call('(call or text|text or call)'),
    call(
      `<ring:base> (${number}|at|on|now|today|in|toll free)`,
      '(a|my|this|your|that|for|the|<ing>) <ring>',
      '(missed|lost|quick|phone|cold|each|every|sales) call'
    ),
    call(`(give|gimme|shoot|drop|throw) ${us} (a|an|your) ..2 <ring-noun:singular>`),
    call('(return|returning) (my|this|the|our) phone? call'),
    call(
      '(hit <me> (back|up)|(get|getting) back (to|with) <me>|pick up the phone|(quick|short|brief) (callback|call back))'
    ),
    call(
      `(reached|available|best reached|find me|i'm|i am|get me|reach me) (directly|always)? (at|on|by calling) (${number}|my (cell|direct|mobile|number|desk))`,
      "at <number> (am|pm|a.m.|p.m.|o'clock)",
      '(<i-am>) (at|on) <number> (am|pm|minutes)'
    ),
    call(
      '(my|our|his|her) ..1 (number|line|cell|mobile|extension|phone|direct|digits) (here|again|directly)? (is|are|at|,)',
      'your line'
    ),
    call('(the|best) ..1 number ..4 is'),
    call('(number|it) again is'),
    call("(you've|you have|have|got|here's|here is|save) my (number|cell|direct line|contact info|details)"),
    call('(forward to|await~|wait~ for) (your|hearing your|receiving your|getting your) (call|return|callback)'),
    {pattern: '(press|hit|push) <number>', group: 'key'},
    text(
      `(text|message|sms|whatsapp|dm) (<me>|back|${number}|yes|<names>)`,
      '(text|sms|voice) message',
      '(a|this|my|the|left|leave|leaving|last|final|another|quick|short) (text|message)',
      '(a|voice|this) message <me>'
    ),
    text('(shoot|send|drop) <me> (a|an|your) ..2 <text-noun:singular>'),
    text('(reply|respond) (yes|no|<name>)'),
    email('(email|e mail) <me> (back)?', '(an|my|the|this|that) (email|e mail)'),
    email(
      '(mind|please|just|to|and|can you|hit|click)? (reply|respond|replying|revert) (to|by|via|with|back|and|there|on) ..3 (email|e mail|message|me|it|this|that|yes|know|<text-noun>)?',
      '(reply|response) from',
      '(so|that) you can reply'
    ),
    email('(just hit|hit|click) reply'),
    email('(please|kindly) (reply|revert)'),
    email('(shoot|send|drop) <me> (a|an|your|over) ..2 <mail-noun>', '(he|she|they|you) ..1 send <me>'),
    email(
      '(look|watch|keep an eye|check|lookout) out? for (my|an|the|it|that) ..2 (email|e mail|invite|note|message)?',
      'look forward',
      'look for (a|ways)'
    ),
    email(
      '(check|open|read|see|look at) out? (my|the|that|your) (email|e mail|inbox|note i)',
      '(you|to|i|if) ..1 (saw|see) (my|the)',
      '(saw|read) your'
    ),
    meeting(
      '(love|like|want~|hoping|offer|appreciate|need|grab|get|have|find|ask for|for|take|steal|spare|set aside|carve out|schedule|book|do|borrow|give <me>|quick|got) ..3 <figure> (minutes|minute|min|mins)',
      '(when|if|once) you ..2 <figure>',
      '(takes|only take|just take|every|worked|lasts) ..2 <figure>',
      'within <figure>',
      '<ring> ..3 <figure> minutes',
      'wait ..3 <figure>',
      'the <figure>'
    ),
    meeting(
      '<arrange:base> (in|you)? (a|an|some|your|our|another|that) ..3 <meeting-noun:singular>',
      '(time|day|call) (that|when)',
      '(have|had|take|get) (a|the|your) (good|great|nice|lovely|wonderful|look|day|call|time)',
      '(take|have|get|do|make) (a|your|the) ..2 (call|talk|estimate|visit|drive)',
      'do a ..2',
      'some ..1 time'
    ),
    meeting(
      `(does|is|are|would|will|can|could|shall|how (about|is|does)|what about|let's say|how's|available|free|open|(work|works)) (you|we|it)? (be|meet|talk|speak|do)? (available|free|open|around)? ${when} ..5 (work|works|good|suit|suits|ok|okay|free|available|look|for you|better|best|fine|open|at|or|morning|afternoon)?`,
      "(<i-am>|<i-will> be|i'll|office is|who is|that is) ..4 (<weekday>|tomorrow|next week)",
      '(is|are) (next|this) <weekday> (and|but)',
      '(it|that|there|deadline|closing|offer|sale|date) is ..3',
      'is on ..2',
      '<not> ..2 <weekday>',
      '(will|is|are) be ..6'
    ),
    meeting(
      '(open to|up for|worth|game for|down for|time for|interested in|free for|available for|room for) (a|an|some|grabbing|having|scheduling|hopping on|jumping on)? ..3 <meeting-noun:singular>',
      'time for your',
      '(in|for) your',
      'worth ..4'
    ),
    meeting(
      "(can|could|shall|should|would|let's|let us|like to|love to|happy to|good to|great to) (we|you|us|i)? ..1 <meeting:base> (with|this|next|in|on|over|at|for|about|briefly|some|soon|tomorrow|<weekday>|<figure>)",
      'so (we|that we|you) (can|could)',
      '(nice|great|good|pleasure|pleased|lovely|happy) to meet',
      'forward to',
      "and let's",
      '<i-will> ..3'
    ),
    meeting(
      '((what|how) (does|is) your (calendar|schedule|week|day|diary)|when (would|is|are|will|might|could|can) (you|be)? ..4 (time|free|available|convenient|good))',
      'when (is|was) the ..1 time'
    ),
    meeting('(buy|get|treat) you ..2 (coffee|lunch|breakfast|drink|tea|pint|cup)'),
    meeting('(quick|short|brief) (<figure> minute)? (demo|demonstration|meeting|intro)$'),
    other('please (kindly)? (have|keep|make sure|<task:base>)', 'please (tell|ask) (him|her)'),
    other(
      '[(please|kindly|go ahead and|then|just|simply|and|can you|could you|would you|if you could|you can) <task:base>] (the|this|your|that|our|on|it|us|me|online|here|over)',
      'consider this',
      '(just|and) (leave|send|make|give|take|bring|check|ask|read|try|watch) (you|a|it|this|that|your|the)',
      '(and|then|just) (pay|read|check|look|order|share|tell|review|test|sign|try|send|answer) ..1',
      'you can (leave|take|give|bring|send)? (it|that|this)',
      '<i> ..3 and'
    ),
    other(
      '^ [<task:base>] (the|your|our|on|online|at|in|up|out)',
      '^ (check|look|watch|order|review|take|make|give|read|try|test|leave) (your|in|at|out|the|on|up)',
      '^ (sign|post|order|check) (the|your) ..4 (is|are|was|has)'
    ),
    other('send <me> (your|the|a|last|over|any|some)', "(he|she|they|they'll|to|you) ..1 send <me>"),
    other(
      '(mind|give|have|having|take|taking) (a|it a)? (quick|closer|good|little)? look',
      '<i> ..2 (take|have|took|had)',
      '(took|taking) a look (at|through) your',
      'to take a look'
    ),
    other('(check|look|watch|try) (it|this|that) (out|when|if|over)', 'i (check|watch)'),
    other(
      '(send|pass|point|steer|refer|connect|direct|forward) (them|him|her|me|us|anyone|someone|this|it) (my way|our way|along|to me|in the right direction|to the (right|person)|to whoever|to the)'
    ),
    other(
      '(let me know|letting me know|tell me|confirm|advise) (if|whether|when|what|which|who|how)? ..12 (work|works|suit|suits|available|time|best|prefer|convenient|good for you|know|either way)',
      'questions'
    ),
    visit('come (and|by|over|down|out|along)? and? see (us|me|our)'),
    visit(
      '(visit|stop by|drop by|swing by|come by|come in|come see|check out|go to|head to|log on|log in|pop in|come down|drop in|call in) (us|our|me|my|the|to|into|at|and|on|in|for|<names>) (<firm>|website|site|page|booth|stand|showroom)?',
      '<i-will> ..4',
      '(<i>|can i|<i-would>|to have you|someone|crew|technician|colleague|driver|who|valve|it|you) (will|can|could|recently|just|happy to|would|has|have)? (to)? (visit|stop|drop|swing|come|go|pop|call|came)',
      'your (visit|website)',
      'love to (come|stop|drop|swing|pop|visit)',
      '(<names>|<content>) (will|can|could|has|have) (come|go|pop|stop|drop|swing)',
      '(please|always|also)? welcome to'
    ),
    visit("(you're|you are) (always)? welcome to (come|visit|drop|stop|pop|see)"),
    visit(
      '(register|sign up|book|order|apply|pay|renew|rsvp|donate) (online|now|today|here|at <field>|on (our|the) (site|website))',
      '<i-will> ..3',
      '(you|they|to|we) ..1 (register|sign|order|pay)'
    )
  ],
  stops: [
    "(no need|needn't|not (asking|necessary)|without|<not>|no reason|no pressure|rather than) (have|need|for you)? (to)? ..2 (call|ring|phone|text|reply|respond|return|email|get|do|send|book|contact)",
    '(<i-will>|<i>|<i-am>|<i-have>|tried|going|try|trying|promise|plan|gave|was|were|been|want|wanted|colleague|assistant) ..3 (call|calling|calls|ring|phone|text|email|reach|contact|send|drop|shoot|give|follow|return|try|reply|ringing|texting)',
    '(before|when|after|if|because|since|that) i (call|text|email|ring|reach|send)',
    '(<i-will>|let me|to|should i|suggested i|asked me to|told me to|said i should) (to)? (give|call|ring|email|text|send|shoot|drop) you',
    '(someone|competitors|customers|they|people|he|she|who|clients|callers|patients|drivers) (will|can|to|would|might)? (call|calls|text|texts|reach|email|ring) (you|us|me|your|back first|at|in|on|<content>)',
    'thank~ you? for (calling|contacting)',
    '<names> (asked|told|suggested|said) ..4',
    'you (asked|wanted|told|said|called|texted|emailed|rang) ..4'
  ]
}
