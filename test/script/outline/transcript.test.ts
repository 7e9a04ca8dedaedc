import {expect, test} from 'vitest'
import {findBlocks} from '../../../src/script/blocks/blocks.ts'
import {postLevel} from '../../../src/script/outline/section.ts'
import {transcriptFrom} from '../../../src/script/outline/transcript.ts'
import {scriptsIn} from '../../helpers/said.ts'

const words = (source: string): readonly string[] => scriptsIn(source, 'text').map(([, said]) => said)

test.for<readonly [what: string, source: string, said: readonly string[]]>([
  [
    'after the greeting of a mailbox, turn by turn',
    `[00:00] IVR: You have reached Noor Diaz. Please speak after the tone.
[00:06] Iva: Hi Noor, this is Iva at Moor Pumps.
[00:09] Iva: Your seal is due in June.
[00:14] Iva: I'm on 555-0119. Bye.`,
    ["Hi Noor, this is Iva at Moor Pumps. Your seal is due in June. I'm on 555-0119. Bye."]
  ],
  [
    'after a remark that a machine has answered',
    `REP: Is that Mrs Diaz?

DIAZ: I'm in a meeting.

[She rings again and gets the machine.]

REP: Hi Mrs Diaz, Iva at Moor Pumps. The seal can wait until June.

COACH: Good. Why?`,
    ['Hi Mrs Diaz, Iva at Moor Pumps. The seal can wait until June.']
  ],
  [
    'where a label says so',
    `Rep: Is that Mrs Diaz?
Client: No.
Rep (on her voicemail): Hi Mrs Diaz, Iva at Moor Pumps, on 555-0119.
Coach: Fine.`,
    ['Hi Mrs Diaz, Iva at Moor Pumps, on 555-0119.']
  ],
  [
    'after a tone, with words of others between',
    `00:58  OTHER  [tone]
01:07  REP  Hi Ms. Vance, it's Iva from Moor Pumps.
01:23  COACH  (whispers) number
01:24  REP  So, my number is 555-0119. Thanks.
01:40  COACH  How did that feel?
01:42  REP  Long.`,
    ["Hi Ms. Vance, it's Iva from Moor Pumps. So, my number is 555-0119. Thanks."]
  ],
  [
    'where somebody shows one to another',
    `COACH: How would you say it to Noor?
REP: Right. Same person. Noor, Iva Roe at Moor Pumps. Your seal was out for eleven days in May, and we keep one on the shelf that fits. I have made a list of the others. 555-0119.
COACH: That I would ring back.
REP: It took me a minute.`,
    [
      'Noor, Iva Roe at Moor Pumps. Your seal was out for eleven days in May, and we keep one on the shelf that fits. I have made a list of the others. 555-0119.'
    ]
  ],
  [
    'where a caller leaves a number with a person',
    `REP: Would it help if I left a number?
NOOR: Go on.
REP: It's Iva, 555-0119, I'm here till five, and tell her I can do the seal and the filter with her on the phone in ten minutes.
NOOR: I will.`,
    []
  ],
  [
    'after a greeting with its name',
    `Greeting: You've reached Noor Diaz. Leave me a message.

*(Beep.)*

Rep: Noor, it's Iva at Moor Pumps. Your seal is due in June. I'm on 555-0119.

Coach: What did she leave out?`,
    ["Noor, it's Iva at Moor Pumps. Your seal is due in June. I'm on 555-0119."]
  ],
  [
    'of one caller, about whom a coach says something at the end',
    `REP: Hi Noor, Iva from Moor Pumps.
REP: We did the seal on Friday, and I have sent you four pictures.
REP: If they look right, let's talk in June. My number is 555-0119.
COACH: Three breaths. Don't glue them together.`,
    [
      "Hi Noor, Iva from Moor Pumps. We did the seal on Friday, and I have sent you four pictures. If they look right, let's talk in June. My number is 555-0119."
    ]
  ],
  [
    'of a caller whom a coach interrupts',
    `REP: Hi Noor, Iva from Moor Pumps.
COACH: Slower.
REP: My number is 555-0119. Is Friday fine?
COACH: Better.`,
    []
  ],
  [
    'under a line that names the call',
    `CALL 1 dialed 10:02
[00:00] Iva: Is that Noor? It is Iva at Moor Pumps.
[00:06] Noor: It is.
[00:09] -- call ends --

CALL 2 dialed 10:09
[00:00] (ringing)
[00:22] Mailbox: The person you are calling is not available.
[00:27] Iva: Hi Noor, Iva at Moor Pumps, on 555-0119.
[00:41] -- call ends --

   coach: fine`,
    ['Hi Noor, Iva at Moor Pumps, on 555-0119.']
  ],
  [
    'where times, speakers and words stand in columns',
    `00:00:03  COACH   Who is next?
00:00:06  REP     Noor Diaz, at the pool.
00:00:12  OTHER   You have reached Noor Diaz. Please speak
                  after the tone.
00:00:20  REP     Hi Noor, Iva at Moor Pumps. Your seal is
                  due in June.
00:00:31  COACH   Short. Good.`,
    ['Hi Noor, Iva at Moor Pumps. Your seal is due in June.']
  ],
  [
    'where a column has the names and firms of people',
    `00:00:02  System             You have reached Noor Diaz. Please leave a message.
00:00:11  System             [beep]
00:00:12  Iva H. (Moor)      Hi Noor, Iva at Moor Pumps.
00:00:15  Iva H. (Moor)      Your seal is due in June, I am on 555-0119.
00:00:39  System             [end of message]
00:00:44  Front desk         Who called?`,
    ['Hi Noor, Iva at Moor Pumps. Your seal is due in June, I am on 555-0119.']
  ],
  ['but not what a person answers', 'Rep: Hi, it is Iva at Moor Pumps.\nClient: Yes?\nRep: I am on 555-0119.\n', []]
])('of a conversation the message to a machine is taken, %s', ([, source, said]) => {
  expect(words(source)).toEqual(said)
})

test('facts with a colon are no conversation', () => {
  const source = 'Owner: Pam\nStatus: live\nTeam: field\n\nVoicemail:\nHi Noor, Iva at Moor Pumps, on 555-0119.\n'
  expect(words(source)).toEqual(['Hi Noor, Iva at Moor Pumps, on 555-0119.'])
})

test('turns under a line that says when and who are one message after a greeting', () => {
  const source = `0:00 | Greeting (mailbox)
You've reached Joanne. Leave your name.

0:09 | Iva Holt
Joanne, hi, it's Iva Holt at Moor Pumps. Your seal is due in June.

0:21 | Iva Holt
I will ring on Monday, or 555-0119.

Comment (Wendy, 12 Nov): a date! She called back.
`
  expect(scriptsIn(source, 'text').map(([, said]) => said)).toEqual([
    "Joanne, hi, it's Iva Holt at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119."
  ])
})

const hello = 'Hi [Name], this is Iva at Moor Pumps.'

/** The texts of a transcript, messages with what names them, and how many blocks follow it. */
function talkIn(source: string) {
  const {blocks, text} = findBlocks(source, 'text', 0)
  const {entries, end} = transcriptFrom(text, blocks, 0)
  const texts = entries?.map(({form, isDialogue, title, lines}) => {
    const kind = isDialogue ? 'dialogue' : form
    const said = lines.map((line) => text.slice(line.start, line.end)).join(' / ')
    return `${title ? `${kind} ${title.text} (${title.topic})` : kind}: ${said}`
  })
  return texts && end < blocks.length ? [...texts, `then ${blocks.length - end}`] : texts
}

test.for<readonly [source: string, ...texts: string[]]>([
  ['REP: Hi Dana.\nDANA: Yes?\nREP: It is Iva.', 'dialogue: Hi Dana. / Yes? / It is Iva.'],
  [
    'REP: Hi Dana.\n\nDANA: Yes?\n\nREP: It is Iva.\nHow are you?\n\nBye.',
    'dialogue: Hi Dana. / Yes? / It is Iva. / How are you?',
    'then 1'
  ],
  ['[00:00] Iva: Hi Dana.\n[00:04] Dana: Yes?', 'dialogue: Hi Dana. / Yes?'],
  ['00:00 Iva: Hi Dana.\n00:04 Iva: It is Iva.', 'paragraph: Hi Dana. / It is Iva.'],
  ['00:00  IVA   Hi Dana.\n00:04  DANA  Yes?', 'dialogue: Hi Dana. / Yes?'],
  ['(0:00) - Iva: Hi.\n(0:04) - Dana: Yes.', 'dialogue: Hi. / Yes.'],
  [
    `IVR: You have reached Dana. Speak after the tone.\nREP: ${hello}\nREP: Bye.`,
    `branch IVR (voicemail): ${hello} / Bye.`
  ],
  ['IVR: Hello.\nREP: Hi.\nREP: Bye.', 'paragraph: Hi. / Bye.'],
  [
    `REP: Is it Dana?\nDANA: No.\n[She gets the machine.]\nREP: ${hello}\nCOACH: Good.`,
    'dialogue: Is it Dana? / No.',
    `branch [She gets the machine.] (voicemail): ${hello}`,
    'paragraph: Good.'
  ],
  [
    `REP: Is it Dana?\nDANA: No.\n(beep)\nREP: ${hello}\nDANA: Who?`,
    'dialogue: Is it Dana? / No.',
    `branch (beep) (voicemail): ${hello}`,
    'paragraph: Who?'
  ],
  [
    `REP: Is it Dana?\nDANA: No.\n*She gets the voicemail*\nREP: ${hello}`,
    'dialogue: Is it Dana? / No.',
    `branch She gets the voicemail (voicemail): ${hello}`
  ],
  [
    `REP: Is it Dana?\nDANA: No.\nREP (on her voicemail): ${hello}\nCOACH: Good.`,
    'dialogue: Is it Dana? / No.',
    `branch REP (on her voicemail) (voicemail): ${hello}`,
    'paragraph: Good.'
  ],
  [
    `CALL 1 at nine\n[00:00] Iva: Is it Dana?\n[00:04] Dana: No.\n\nCALL 2 at ten\n[00:00] Mailbox: Not here.\n[00:04] Iva: ${hello}`,
    'dialogue: Is it Dana? / No.',
    `quote CALL 2 at ten (voicemail): ${hello}`
  ],
  [
    `DANA: You’ve reached Dana, leave a message after the beep.\nREP: ${hello}\nREP: Bye.`,
    `branch DANA (voicemail): ${hello} / Bye.`
  ],
  ['**REP:** Hi.\n**DANA:** Yes?\n**REP:** Iva.', 'dialogue: Hi. / Yes? / Iva.'],
  ['rep: Hi.\nclient: Yes?\nrep: Iva.', 'dialogue: Hi. / Yes? / Iva.'],
  [`REP: ${hello}\n[tone]\nDANA: Yes?\nREP: Hi.`, `paragraph: ${hello}`, 'paragraph: Yes?', 'paragraph: Hi.']
])('what is said in turns: %j', ([source, ...texts]) => {
  expect(talkIn(source)).toEqual(texts)
})

test.for([
  'REP: Hi Dana.\nDANA: Yes?',
  'REP: Hi.\nREP: Dana.\nREP: It is Iva.',
  'KAY: Hi.\nDANA: Yes?\nKAY: It is Iva.',
  'Owner: Kay\nStatus: new\nTone: warm',
  '[00:00] Iva: Hi.',
  `IVR: You have reached Dana.\n[rep hangs up]\nREP: ${hello}\nDANA: Yes?`,
  'seal: due.\npump: old.\nseal: due.',
  'Hi there.\nREP: Hi.\nDANA: Yes?\nREP: Iva.',
  '- REP: Hi.\n- DANA: Yes?\n- REP: Iva.',
  '10:00  Doors   Tea in the hall.\n11:30  Lunch   Soup.'
])('no transcript: %j', (source) => {
  expect(talkIn(source)).toBe(undefined)
})

test('in a conversation about messages, one that somebody reads out is found, the conversation is not', () => {
  const message =
    "Hi Amira, Dana at Moor Pumps. This is my third message and I don't do fourths. I'm on 555-0140. Thanks."
  const source = `**Dana:** So we pulled the numbers, and we left a message on half.

**Olu:** Sixty-one calls back. The number is said twice in nearly all.

**Dana:** What else, [who] and [why you]?

**Olu:** Short ones. You can get me on 555-0119 if you want them.

**Dana:** I'll read mine: "${message}" Half of them call.

**Olu:** That is honest.
`
  expect(scriptsIn(source, 'markdown').map(([, said]) => said)).toEqual([message])
})

test('a message that somebody reads out stands where a post would, under who reads it', () => {
  const source = `REP: Is it Dana?\nDANA: No.\nREP: I say: "${hello} Your seal is due in June, and I am on 555-0119."\n`
  const {blocks, text} = findBlocks(source, 'text', 0)
  const shown = transcriptFrom(text, blocks, 0).entries?.filter(({title}) => title)
  expect(shown?.map(({title}) => title)).toMatchObject([
    {text: 'REP', topic: undefined, isNumbered: false, level: postLevel, item: 0}
  ])
})

test('up to three words besides remarks end no message', () => {
  const source = (aside: string) =>
    `[00:00] IVR: Please speak after the tone.\n[00:03] IVA: ${hello}\n[00:06] COACH: ${aside}\n[00:08] IVA: I am on 555-0119.`
  const whole = [`${hello} I am on 555-0119.`]
  for (const aside of [
    'number',
    '(whispers) say your number',
    '[softly] now your number',
    'Say (it) [now] your number'
  ])
    expect(words(source(aside))).toEqual(whole)
  for (const aside of ['now say your number', 'number?']) expect(words(source(aside))).toEqual([hello])
})
