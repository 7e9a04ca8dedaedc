import {describe, expect, test} from 'vitest'
import {postLevel} from '../../../src/script/outline/section.ts'
import type {Candidate} from '../../../src/script/pick/candidate.ts'
import {enough, Verdict} from '../../../src/script/pick/weights.ts'
import {titled} from '../../helpers/title.ts'

// What speaks for and against a text being a message. Each line is a text in its place: with the evidence, and the near
// misses without it.

const message =
  'Hi [Name], this is Iva at Moor Pumps. Your seal is due in June. I will try you again on Monday, or 555-0119.'
const wholeMessage =
  'Hi [Name], this is Iva at Moor Pumps. Your seal is due in June, and we have two in stock that fit it. I will try you again on Monday, or call 555-0119.'
const remark = 'The seal of the pump is due in June.'

const plain: Candidate = {
  text: message,
  lines: [],
  form: 'paragraph',
  isQuoted: false,
  hasSpeaker: false,
  isDialogue: false,
  isEmphasized: false,
  label: undefined,
  path: [],
  topic: undefined,
  isAnnounced: false,
  isListed: false,
  isNamed: false,
  isProgram: false,
  isBeside: false,
  isComment: false,
  isForetold: false,
  isCondemned: false,
  file: 'playbook',
  lead: undefined
}

type Place = Partial<Candidate>

const evidenceOf = (place: Place): readonly string[] => new Verdict({...plain, ...place}).evidence.map(({name}) => name)
/** The same without who says it, and without the signs in the words of a text. */
const testsOf = (place: Place): readonly string[] => new Verdict({...plain, ...place}).tests.map(({name}) => name)

const voicemail = titled('Voicemail', 'voicemail')
const first = titled('Script 1', undefined, {isNumbered: true})
const better = titled('Say this', 'good')
const dana = titled('Dana')
const hook = titled('Hook')
/** A whole message that a sentence leads to, under a title that warns of a habit. */
const warned: Place = {
  text: wholeMessage,
  topic: 'bad',
  isQuoted: true,
  lead: {topic: undefined, text: 'A mill rang back after this:'},
  path: [titled('Don’t ask for time', 'bad')]
}
const answers = {topic: 'live', text: 'When she picks up:'} as const
const led = {topic: undefined, text: 'Here is one:'}
const worn = 'Hi [Name], this is Iva at Moor Pumps. I am just calling to check in.'
/** The ways of setting a text apart. */
const shown: readonly Place[] = [
  {isQuoted: true},
  {hasSpeaker: true},
  {isEmphasized: true},
  {form: 'code'},
  {form: 'quote'}
]

describe.for<readonly [name: string, found: readonly Place[], nearMisses: readonly Place[]]>([
  [
    'its label announces or numbers a message',
    [{label: voicemail}, {label: first}, {label: better}, {label: voicemail, topic: 'voicemail'}],
    [{}, {label: dana}, {label: first, topic: 'bad'}, {path: [voicemail], topic: 'voicemail', isAnnounced: true}]
  ],
  ['its column holds messages', [{form: 'cell', isNamed: true}], [{form: 'cell'}]],
  [
    'the title above announces or numbers a message',
    [{isAnnounced: true}, {isAnnounced: true, label: dana}],
    [{}, {isAnnounced: true, label: voicemail}]
  ],
  [
    'a title further up announces voicemails',
    [{topic: 'voicemail'}, {topic: 'voicemail', label: dana}],
    [
      {},
      {topic: 'voicemail', file: 'mixed'},
      {topic: 'voicemail', isAnnounced: true},
      {topic: 'voicemail', label: voicemail},
      {topic: 'good'}
    ]
  ],
  ['its label names it', [{label: dana}], [{}, {label: voicemail}, {label: hook}]],
  ['it is set apart', shown, [{}, {form: 'item'}]],
  [
    'the file has no titles: all of it may be one message',
    [{file: 'untitled'}],
    [{file: 'scripts'}, ...shown.map((one): Place => ({...one, file: 'untitled'}))]
  ],
  [
    'the file contains only scripts',
    [{file: 'scripts'}],
    [{file: 'untitled'}, ...shown.map((one): Place => ({...one, file: 'scripts'}))]
  ],
  [
    'it may be a message among other texts',
    [{file: 'mixed'}],
    [{file: 'scripts'}, ...shown.map((one): Place => ({...one, file: 'mixed'}))]
  ],
  ['calls it a bad example', [{topic: 'bad'}], [{topic: 'good'}]],
  ['announces a text message', [{topic: 'sms'}], [{topic: 'email'}]],
  ['announces an e-mail', [{topic: 'email'}], [{topic: 'sms'}]],
  ['announces a post or a chat', [{topic: 'social'}], [{topic: 'live'}]],
  ['announces a talk at the door', [{topic: 'visit'}], [{topic: 'live'}]],
  ["announces the mailbox's own greeting", [{topic: 'greeting'}], [{topic: 'voicemail'}]],
  [
    'announces a live call that somebody answers',
    [
      {topic: 'live', label: titled('If they answer', 'live')},
      {topic: 'live', path: [titled('When she picks up', 'live'), titled('Tuesday')]},
      {topic: 'live', lead: {topic: 'live', text: 'When she picks up, say:'}, path: [titled('Call 1', 'live')]}
    ],
    [
      {topic: 'live'},
      {topic: 'live', label: titled('Call 1', 'live')},
      {topic: 'live', path: [titled('Call 1', 'live'), titled('Answered mail', 'email')]},
      {topic: 'live', path: [titled('Live', 'live'), titled('Call 1', 'live')]},
      {topic: 'live', label: titled('Answers'), path: [titled('Call 1', 'live')]},
      {topic: 'live', label: titled('Call 1', 'live'), path: [titled('Live', 'live')]},
      {topic: 'live', lead: {topic: 'live', text: 'On the call, say:'}, path: [titled('Live', 'live')]},
      {topic: 'voicemail', path: [titled('Live', 'live'), voicemail]}
    ]
  ],
  [
    'announces a live call',
    [
      {topic: 'live', path: [titled('Call 1', 'live')]},
      {topic: 'live', lead: {topic: undefined, text: 'They answer like this:'}, path: [titled('Call 1', 'live')]}
    ],
    [
      {topic: 'voicemail', path: [titled('Call 1', 'live'), voicemail]},
      {topic: 'live', path: [titled('Live', 'live')]}
    ]
  ],
  [
    'announces advice or notes',
    [{topic: 'note'}],
    [{}, {topic: 'note', text: wholeMessage}, ...shown.map((one): Place => ({...one, topic: 'note'}))]
  ],
  [
    'says that no message is left',
    [{topic: 'note', path: [titled('Parents, no VM. Send this', 'note')], text: wholeMessage}],
    [{topic: 'note', path: [titled('Notes', 'note')]}, {path: [titled('Parents, no VM', undefined)]}]
  ],
  [
    'announces a live call, but the words are a whole message',
    [{topic: 'live', path: [titled('After the demo', 'live')], text: wholeMessage}],
    [
      {topic: 'live', path: [titled('After the demo', 'live')]},
      {topic: 'live', path: [titled('Calls', 'live')], text: wholeMessage}
    ]
  ],
  [
    'it is a whole message: it says who calls and how to reach them, at the length of a message',
    [{text: wholeMessage}],
    [{}, {text: remark}]
  ],
  ['it is nearly a whole message', [{}], [{text: wholeMessage}, {text: remark}]],
  [
    'it stands in a chat and is no whole message',
    [
      {text: 'hi its iva, call me', path: [titled('iva 9:04', undefined, {level: 6.5})]},
      {text: 'hi its iva, call me', label: titled('iva 9:04', undefined, {level: 6.5})}
    ],
    [
      {path: [titled('iva 9:04', undefined, {level: 6.5})]},
      {text: 'hi its iva, call me'},
      {text: 'hi its iva, call me', label: dana},
      {
        text: 'hi its iva, call me',
        path: [titled('iva 9:04', undefined, {level: 6.5})],
        lead: {topic: 'voicemail', text: 'On the machine:'}
      },
      {text: 'hi its iva, call me', path: [titled('iva 9:04', undefined, {level: 6.5})], topic: 'voicemail'}
    ]
  ],
  [
    'nobody is greeted or named in it',
    [
      {text: remark},
      {text: remark, topic: 'voicemail', isAnnounced: true},
      {text: `${remark} It leaks.`, form: 'quote', topic: 'voicemail', label: voicemail},
      {text: remark, isQuoted: true, hasSpeaker: true, topic: 'voicemail', isAnnounced: true},
      {text: remark, isQuoted: true}
    ],
    [
      {},
      {text: remark, file: 'untitled'},
      {text: remark, isQuoted: true, topic: 'voicemail', isAnnounced: true},
      {text: remark, form: 'quote', topic: 'voicemail', isAnnounced: true},
      // A word or two under a label.
      {text: 'The seal is due in June, then.', form: 'quote', topic: 'voicemail', label: voicemail},
      {text: 'Call me back when you can.', file: 'scripts'}
    ]
  ],
  [
    'it is longer than any message',
    [{text: `${message} `.repeat(14)}, {text: `${message} `.repeat(14), file: 'untitled'}],
    [{text: `${message} `.repeat(3)}, {text: `${message} `.repeat(14), isQuoted: true}]
  ],
  [
    'it is full of hesitations',
    [{text: 'Um, hi, this is, er, Iva. I was, uh, just ringing.'}],
    [{text: 'Um, hi, this is Iva.'}, {text: 'Um, hi, this is, er, Iva. I was, uh, just ringing.', hasSpeaker: true}]
  ],
  [
    'its label names a part of a talk',
    [
      {text: 'Hi Dana, this is Iva at Moor.', label: hook},
      {text: 'Hi Dana, this is Iva at Moor.', path: [titled('The ask (1 min)')]}
    ],
    [
      {text: wholeMessage, label: hook},
      {text: 'Hi Dana, this is Iva at Moor.', label: hook, topic: 'voicemail'},
      {text: 'Hi Dana, this is Iva at Moor.', label: dana}
    ]
  ],
  [
    'the file is not read as one of voicemails, and nothing in it is only said to somebody who is away',
    [
      {text: 'Hi Dana, this is Iva at Moor.', file: 'mixed'},
      {text: 'Hi Dana, this is Iva at Moor.', file: 'scripts', isQuoted: true}
    ],
    [
      {file: 'mixed'},
      {text: 'Hi Dana, this is Iva at Moor.', file: 'scripts'},
      {text: 'Hi Dana, this is Iva at Moor.'},
      {text: 'Hi Dana, this is Iva at Moor.', file: 'mixed', path: [titled('iva 9:04', undefined, {level: 6.5})]}
    ]
  ],
  [
    'it is a few words that nothing calls a voicemail',
    [{text: 'Hi Dana, it is Iva.', isQuoted: true}],
    [
      {text: 'Hi Dana, it is Iva.'},
      {isQuoted: true},
      {text: 'Hi Dana, it is Iva.', isQuoted: true, topic: 'voicemail', isAnnounced: true}
    ]
  ],
  [
    'it is an example under a title of advice or notes',
    shown.map((one): Place => ({...one, topic: 'note'})),
    [{topic: 'note'}, {isQuoted: true}]
  ],
  [
    'no title or label above it announces a voicemail',
    [{}],
    [{topic: 'voicemail'}, {file: 'mixed'}, {file: 'untitled'}, {isForetold: true}]
  ],
  [
    'no title or label above it announces a voicemail; something else in the file may',
    [{isForetold: true}],
    [{}, {isForetold: true, topic: 'voicemail'}, {isForetold: true, file: 'mixed'}]
  ],
  [
    'the sentence before it announces a voicemail',
    [{lead: {topic: 'voicemail', text: 'Leave this:'}}],
    [{}, {lead: {topic: 'good', text: 'Say this:'}}, {topic: 'voicemail'}]
  ],
  [
    'the sentence before it presents it as an example',
    [{lead: {topic: 'good', text: 'Say this:'}}],
    [{}, {topic: 'good'}, {lead: {topic: 'voicemail', text: 'Leave this:'}}]
  ],
  [
    'a sentence leads to it',
    [{lead: {topic: undefined, text: 'Eighteen seconds:'}}],
    [
      {},
      {lead: {topic: 'good', text: 'Say this:'}},
      {form: 'branch', lead: {topic: undefined, text: 'If it rains, say'}}
    ]
  ],
  ['another person answers in it', [{isDialogue: true}], [{hasSpeaker: true}]],
  [
    'what follows calls it a bad example',
    [
      {isCondemned: true},
      {isCondemned: true, topic: 'voicemail'},
      {isCondemned: true, topic: 'voicemail', isAnnounced: true, form: 'branch'}
    ],
    [{}, {isCondemned: true, isNamed: true}, {isCondemned: true, topic: 'voicemail', isAnnounced: true}]
  ],
  [
    'what is said before it presents it as a message, what follows doubts it',
    [
      {isCondemned: true, isNamed: true},
      {isCondemned: true, topic: 'voicemail', isAnnounced: true},
      {isCondemned: true, topic: 'voicemail', label: voicemail}
    ],
    [{isCondemned: true}, {isNamed: true}, {isCondemned: true, isNamed: true, lead: {topic: 'good', text: 'Say this:'}}]
  ],
  ['a message stands beside it in the same section', [{isBeside: true}], [{}]],
  [
    'it is one item of a list',
    [
      {isListed: true, form: 'item'},
      {isListed: true, form: 'item', label: dana}
    ],
    [{form: 'item'}, {isListed: true, form: 'item', isQuoted: true}, {isListed: true, form: 'item', label: voicemail}]
  ],
  ['it is a cell of a table', [{form: 'cell'}], [{form: 'item'}]],
  [
    'it is a cell of few words',
    [{form: 'cell', text: 'Hi Dana, it is Iva. Ring me on Monday.'.split(' ').slice(0, 8).join(' ')}],
    [
      {form: 'cell', text: 'Hi Dana, it is Iva. Ring me on Monday.'},
      {form: 'cell', text: 'Hi Dana,\nit is  Iva.\n\nRing me on Monday.'},
      {form: 'cell', isNamed: true, text: 'Hi Dana, it is Iva.'},
      {form: 'item', text: 'Hi Dana, it is Iva.'}
    ]
  ],
  [
    'its title asks a question',
    [{path: [voicemail, titled('Is it honest?')]}, {path: [titled('Is it honest?')], label: dana}],
    [
      {},
      {path: [titled('Is it honest?'), voicemail]},
      {path: [titled('Honest? A word')]},
      {path: [titled('Is it honest?')], isAnnounced: true},
      {path: [titled('Is it honest?')], label: voicemail}
    ]
  ],
  ['it says that the script is not written yet', [{text: 'TBD'}, {text: 'Ana to write'}], [{}]],
  ['it has only placeholders, or outlines a message', [{text: '[who] -> [why]'}, {text: '[Script]'}], [{}]],
  [
    'it says not to leave a message',
    [{text: 'No message.'}],
    [
      {text: 'No message.', isQuoted: true},
      {text: 'No message.', form: 'code'},
      {text: 'Nothing urgent, this is Iva at Moor Pumps. Ring me on 555-0119.'},
      {text: 'Your seal is due.'}
    ]
  ],
  [
    'it starts with an instruction to the caller',
    [{text: 'Leave it on the first attempt only.'}],
    [{text: 'Leave it on the first attempt only.', isQuoted: true}, {}]
  ],
  [
    'half its sentences are instructions to the caller',
    [{text: 'The seal is old. Mention the part.'}],
    [
      {text: 'The seal is old. Mention the part.', isQuoted: true},
      {text: 'The seal is old. It leaks. Mention the part.'},
      {text: 'Hi Dana, this is Iva at Moor Pumps. Mention the part.'}
    ]
  ],
  [
    'it refers to the listener in the third person',
    [{text: 'Tell the prospect why.'}],
    [{text: 'Tell the prospect why.', isQuoted: true}, {text: 'We tell prospects why.'}]
  ],
  [
    'it is a paragraph in italics',
    [{text: '*About 20 seconds.*'}],
    [
      {text: 'About 20 seconds.'},
      {text: '*About 20 seconds.*', form: 'item'},
      {text: '*About 20 seconds.*', label: dana},
      {text: '*Hi Dana, this is Iva at Moor Pumps.*'}
    ]
  ],
  [
    'nothing in it addresses a listener',
    [
      {text: remark, label: dana},
      {text: remark, form: 'code'}
    ],
    [
      {text: remark},
      {text: remark, label: dana, isQuoted: true},
      {text: remark, label: dana, isNamed: true},
      {label: dana},
      {form: 'code'}
    ]
  ],
  [
    'it neither greets nor names the caller',
    [{text: remark, isAnnounced: true}],
    [
      {text: remark},
      {isAnnounced: true},
      {text: remark, isAnnounced: true, label: dana},
      ...shown.map((one): Place => ({...one, text: remark, isAnnounced: true}))
    ]
  ],
  [
    'it is a fact about the message',
    [{text: 'Approved: Kay, 2 May'}],
    [
      {text: 'Approved: Kay, 2 May', isQuoted: true},
      {text: 'Approved: Kay, 2 May', form: 'code'},
      {text: 'Approved: my colleague, 2 May'},
      {text: 'Approved by Kay, 2 May'}
    ]
  ],
  [
    'all of it is in brackets',
    [{text: '(Hi Dana, if she is new.)'}],
    [{text: '(Hi Dana, if she is new.)', isQuoted: true}, {text: '(Hi Dana,) if she is new.'}]
  ],
  [
    'nothing announces a voicemail, and nobody is named in it nor is a number left',
    [
      {text: 'Hello, welcome to our shop.', form: 'code'},
      {text: 'Hello, welcome to our shop.', form: 'code', topic: 'voicemail', path: [dana]}
    ],
    [
      {text: 'Hello, welcome to our shop.', form: 'quote'},
      {text: 'Hello, welcome to our shop.', form: 'code', isNamed: true},
      {text: 'Hello, welcome to our shop.', form: 'code', path: [voicemail]},
      {text: 'Hello, this is Iva.', form: 'code'},
      {text: 'Hello, we tried to reach you.', form: 'code'}
    ]
  ],
  [
    'the file is not read as one of voicemails, and it neither greets nor names the caller',
    [
      {text: remark, file: 'scripts'},
      {text: remark, file: 'mixed'}
    ],
    [
      {text: remark},
      {text: remark, file: 'untitled'},
      {file: 'scripts'},
      {file: 'mixed'},
      ...shown.map((one): Place => ({...one, text: remark, file: 'scripts'}))
    ]
  ],
  [
    'nothing announces a voicemail, and it neither greets nor names the caller',
    [
      ...shown.map((one): Place => ({...one, text: remark})),
      {isQuoted: true, text: remark, topic: 'voicemail', path: [voicemail, dana]},
      {isQuoted: true, text: remark, topic: 'voicemail', label: dana},
      {isQuoted: true, text: remark, isAnnounced: true}
    ],
    [
      {text: remark},
      {isQuoted: true},
      {isQuoted: true, text: remark, isNamed: true},
      {isQuoted: true, text: remark, path: [dana, voicemail]},
      {isQuoted: true, text: remark, topic: 'voicemail', isAnnounced: true},
      {isQuoted: true, text: remark, topic: 'voicemail', label: voicemail}
    ]
  ],
  [
    'it asks a question that only a person on the line can answer',
    [{text: 'Hi Dana, have you got a minute?'}],
    [{text: 'Hi Dana, does Monday suit you?'}]
  ],
  [
    'it addresses several people',
    [{text: 'Hi everyone, Iva at Moor Pumps.'}],
    [{}, {text: 'Hi everyone, Iva at Moor Pumps.', isNamed: true}]
  ],
  [
    'it tells of a voicemail just left',
    [
      {text: 'Hi Dana, just left you a voicemail.'},
      {text: 'Hi Dana, just left you a voice mail.'},
      {text: 'Iva at Moor Pumps, just left you a msg.'}
    ],
    [{text: 'Hi Dana, I will ring on Monday.'}, {text: 'Hi Dana, I just left you a message at the boatyard.'}]
  ],
  [
    'it goes on by what somebody answers',
    [{text: 'Hi Dana, Iva here. [IF YES/MAYBE:] Great.'}],
    [{text: 'Hi Dana, Iva here. [if they have the old seal] Yours is due.'}]
  ],
  [
    'it asks to be passed on',
    [{text: 'Could you ask her to ring me?'}],
    [{text: 'Could you ring me?'}, {text: 'Could you ask her to ring me?', topic: 'voicemail', isAnnounced: true}]
  ],
  [
    'it replies to someone',
    [{text: 'No problem, Dana.'}],
    [{text: 'No problem, Dana.', topic: 'voicemail', isAnnounced: true}, {text: 'Dana, no problem.'}]
  ],
  [
    'it ends with a question and gives no way to answer it',
    [{text: 'Hi Dana, who sees to your seals?'}],
    [
      {text: 'Hi Dana, who sees to your seals?', topic: 'voicemail'},
      {text: 'Hi Dana, who sees to your seals?', isNamed: true},
      {text: 'Hi Dana, I am on 555-0119. Who sees to your seals?'},
      {text: 'Hi Dana, who sees to your seals? Kay.'}
    ]
  ],
  [
    'is advice on what not to do, but a sentence leads to a whole message',
    [warned, {...warned, isQuoted: false, form: 'quote'}, {...warned, path: [titled('Never name the price', 'bad')]}],
    [
      {...warned, topic: 'note'},
      {...warned, label: titled('Bad one', 'bad')},
      {...warned, lead: undefined},
      {...warned, lead: {topic: 'bad', text: 'A bad one:'}},
      {...warned, isCondemned: true},
      {...warned, isQuoted: false},
      {...warned, path: [titled('Don’t use this one', 'bad')]},
      {...warned, path: [titled('Don’t', 'bad')]},
      {...warned, path: [titled('Bad examples', 'bad')]},
      {...warned, text: remark},
      {...warned, text: `${wholeMessage} I am just calling to check in.`}
    ]
  ],
  [
    'a title announces a live call, below one that announces voicemails',
    [
      {topic: 'live', path: [voicemail, titled('Call 1', 'live')]},
      {topic: 'live', path: [voicemail, titled('Reception', 'live')]}
    ],
    [
      {topic: 'live', path: [titled('Call 1', 'live'), voicemail]},
      {topic: 'live', path: [titled('Call 1', 'live')]},
      {topic: 'live', path: [titled('Voicemails', 'voicemail', {level: 1}), titled('Call 1', 'live')]},
      {topic: 'sms', path: [voicemail, titled('Call 1', 'live')]},
      {
        topic: 'live',
        path: [voicemail, titled('Call 1', 'live')],
        label: titled('If they answer', 'live'),
        lead: answers
      }
    ]
  ],
  [
    'nothing recommends it, and it says what writers warn of',
    [
      {text: worn, form: 'branch'},
      {text: worn, path: [titled('Kay', undefined, {level: postLevel})]},
      {text: worn, isQuoted: true, lead: led},
      {text: worn, form: 'branch', isAnnounced: true, path: [voicemail], topic: 'voicemail'}
    ],
    [
      {text: worn},
      {text: worn, isQuoted: true},
      {text: worn, lead: led},
      {text: worn, isQuoted: true, lead: led, topic: 'voicemail'},
      {text: worn, isQuoted: true, lead: {topic: 'voicemail', text: 'On the machine:'}},
      {text: worn, form: 'branch', lead: {topic: 'voicemail', text: 'On the machine:'}},
      {text: worn, form: 'branch', lead: {topic: 'good', text: 'Say this:'}},
      {text: message, form: 'branch'}
    ]
  ],
  [
    'no title right above announces a voicemail, and no line of it greets or names the caller',
    [{text: remark}, {text: remark, path: [voicemail, dana], topic: 'voicemail'}],
    [
      {},
      {text: remark, file: 'scripts'},
      {text: remark, path: [voicemail]},
      {text: remark, label: voicemail, topic: 'voicemail'},
      ...shown.map((one): Place => ({...one, text: remark}))
    ]
  ],
  [
    'it has a label in a code block, and neither greets, names the caller nor gives a number',
    [{text: remark, form: 'code', label: dana}],
    [
      {text: remark, form: 'code'},
      {text: remark, form: 'quote', label: dana},
      {text: 'Hi Dana, your seal is due.', form: 'code', label: dana},
      {text: 'Your seal is due, I am on 555-0119.', form: 'code', label: dana}
    ]
  ],
  ['it is a mailbox greeting', [{text: 'Hello, you have reached Moor Pumps.'}], [{}]],
  [
    'it asks to reply with a word',
    [{text: 'Hi Dana, reply STOP to end.'}, {text: 'Text stop or ring me.'}],
    [
      {text: 'Hi Dana, reply to my mail.'},
      {text: 'Stop the pump.'},
      {text: 'Text yes to this number, or text me a time.'}
    ]
  ],
  [
    'a sign of a note stands before it',
    [{text: '💡 Hi Dana'}, {text: '⚠️ Hi Dana'}],
    [{text: 'Hi Dana 💡'}, {text: '📞 Hi Dana'}]
  ],
  ['a cross stands before it', [{text: '❌ Hi Dana'}, {text: '**🚫 Hi Dana**'}], [{text: 'Hi Dana ❌'}]],
  ['it is signed as a letter', [{text: 'Your seal is due.\n\nKind regards\nIva'}], [{}]],
  [
    'it is written as texts are',
    [
      'See you x',
      'See you xx.',
      '“See you xx.”',
      '“Ring me pls!”',
      'Thank u',
      'Pls ring me',
      'That is so lol, ring me',
      'Where r u.'
    ].map((text) => ({text})),
    ['See you x)', 'It is x-rated', 'The u bend leaks', 'Xxx', 'Please ring me', 'See you, Max', 'Ring xxxx'].map(
      (text) => ({text})
    )
  ],
  ['it asks for an answer in writing', [{text: 'Reply no, or ring.'}], [{}]],
  [
    'it links to pages',
    [{text: 'Prices at https://moor.example/seals'}],
    [{text: 'Prices at https://moor.example/seals', isQuoted: true}, {text: 'Prices at moor.example'}]
  ],
  ['its code block names a programming language', [{form: 'code', isProgram: true}], [{form: 'code'}]],
  [
    'it looks like code',
    [{text: 'hang_up(wait=2)', form: 'code'}],
    [{text: 'hang_up(wait=2)', isQuoted: true}, {text: 'Hang up (wait 2).'}]
  ]
])('%s', ([name, found, nearMisses]) => {
  test.for(found)('so with %j', (place) => expect(testsOf(place)).toContain(name))
  test.for(nearMisses)('not so with %j', (place) => expect(testsOf(place)).not.toContain(name))
})

test('it is told how a text is set apart', () => {
  expect(shown.map((place) => evidenceOf(place).find((name) => name.startsWith('it is set apart')))).toEqual([
    'it is set apart: in quotation marks',
    'it is set apart: a name or a label stands before it',
    'it is set apart: in bold or italics',
    'it is set apart: in a code block',
    'it is set apart: as a quote'
  ])
})

describe('words that are left on a machine', () => {
  const cues = ['it gives a number to call', 'it says when the caller will try again']

  test('count where no title says what the text is', () => {
    expect(evidenceOf({})).toEqual(expect.arrayContaining(cues))
    expect(evidenceOf({topic: 'voicemail'})).toEqual(expect.arrayContaining(cues))
    expect(evidenceOf({isAnnounced: true})).toEqual(expect.arrayContaining(cues))
  })

  test.for<Place>([{isNamed: true}, {topic: 'voicemail', isAnnounced: true}, {topic: 'voicemail', label: voicemail}])(
    'add nothing to a title that says it: %j',
    (place) => {
      for (const cue of cues) expect(evidenceOf(place)).not.toContain(cue)
    }
  )
})

test('points are the sum of the evidence, and enough of them make a message', () => {
  for (const place of [{}, ...shown, {topic: 'voicemail', isAnnounced: true}, {text: remark}] as const) {
    const {evidence, points, isMessage} = new Verdict({...plain, ...place})
    expect(points).toBe(evidence.map((one) => one.points).reduce((a, b) => a + b))
    expect(isMessage).toBe(points >= enough)
  }
})

test.for<readonly [what: string, place: Place, points: number, isMessage: boolean]>([
  // Announced, and without a sign of a message in its words.
  [
    'announced and quoted',
    {text: remark, isQuoted: true, topic: 'voicemail', isAnnounced: true, path: [voicemail]},
    6,
    true
  ],
  ['announced, and plain', {text: remark, topic: 'voicemail', isAnnounced: true, path: [voicemail]}, -6, false],
  // Its words alone: a greeting (2), a name (1), the caller (2), a firm (2), I (1), you (1), and no title (-10).
  ['not announced', {text: 'Hi Dana, this is Iva at Moor. Are you in? I am.'}, -2, false],
  // Nearly whole (3): a number, and who calls.
  ['not announced, left on a machine', {}, 11, true]
])('the points of a text that is %s', ([, place, points, isMessage]) => {
  const verdict = new Verdict({...plain, ...place})
  expect([verdict.points, verdict.isMessage]).toEqual([points, isMessage])
})

test('nothing outweighs decisive evidence, and nothing is looked for after it', () => {
  const verdict = new Verdict({
    ...plain,
    topic: 'bad',
    isNamed: true,
    label: voicemail,
    isQuoted: true,
    isDialogue: true
  })
  expect(verdict.isMessage).toBe(false)
  expect(verdict.evidence).toHaveLength(verdict.tests.length)
  expect(verdict.tests.at(-1)?.name).toBe('calls it a bad example')
})

const mails = titled('E-mails', 'email')
test.for<readonly [sayer: string, place: Place]>([
  ['the sentence before it', {lead: {topic: 'email', text: 'Mail this:'}, label: mails, path: [mails]}],
  ['the clause before it', {form: 'branch', lead: {topic: 'email', text: 'If not, mail'}, path: [mails]}],
  ['its row or column', {form: 'cell', label: mails, path: [mails]}],
  ['its label', {label: mails, path: [mails]}],
  ['its title', {label: dana, path: [voicemail, mails]}],
  ['a title further up', {label: dana, path: [mails, dana]}]
])('%s says what a text is', ([sayer, place]) => {
  expect(evidenceOf({...place, topic: 'email'})).toContain(`${sayer} announces an e-mail`)
})
