import {expect, test} from 'vitest'
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
