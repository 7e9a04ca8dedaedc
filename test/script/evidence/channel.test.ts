import {expect, test} from 'vitest'
import {
  answersSomebody,
  asksToPassOn,
  endsInQuestion,
  machineCuesIn,
  speaksToMany,
  tellsOfVoicemail
} from '../../../src/script/evidence/channel.ts'

test.for([
  'Hi everyone',
  'Hi all,',
  'Morning team',
  'Good morning team',
  'Happy Monday team',
  'Everyone, hi',
  'All, hi',
  'Team, see below',
  "Hi y'all",
  'Hi there team',
  'Thanks all',
  '*Hi everyone*'
])('%j addresses several people', (text) => {
  expect(speaksToMany(text)).toBe(true)
})

test.for(['All of it', 'Hi Dana', 'Hi team’s lead', 'So all'])('%j addresses one, or nobody', (text) => {
  expect(speaksToMany(text)).toBe(false)
})

test.for([
  'Could you ask him to ring me?',
  'Tell her to call.',
  'Is he in?',
  'Will she be back?',
  'Put me through, please.',
  'Pass it on to Kay.',
  'Pass my number on to Kay.',
  'Who handles seals?'
])('%j asks to pass something on', (text) => {
  expect(asksToPassOn(text)).toBe(true)
})

test.for(['Ask him.', 'He is in.', 'Who knows?'])('%j asks nothing of the kind', (text) => {
  expect(asksToPassOn(text)).toBe(false)
})

test.for([
  'No problem, Dana.',
  'Sure.',
  'Great, when?',
  'I totally understand.',
  'Understood.',
  'Thanks for calling.',
  'Thank you for picking up.',
  'Of course.',
  '“Perfect.”'
])('%j replies to somebody', (text) => {
  expect(answersSomebody(text)).toBe(true)
})

test.for(['Surely not.', 'Thanks, Dana.', 'Dana, of course.'])('%j opens by itself', (text) => {
  expect(answersSomebody(text)).toBe(false)
})

test.for(['Who sees to it?', '"Who sees to it?"', '**Who sees to it?** ', '(Who sees to it?)'])(
  '%j ends with a question and gives no way to answer it',
  (text) => {
    expect(endsInQuestion(text)).toBe(true)
  }
)
test.for(['Who sees to it? Kay.', 'Who sees to it? Ring me back?', 'I am on 555-0119?', ''])('%j does not', (text) => {
  expect(endsInQuestion(text)).toBe(false)
})

test.for<readonly [text: string, cues: readonly string[]]>([
  ['I am on 555-0119.', ['it gives a number to call']],
  ['My number is [number].', ['it gives a number to call']],
  ['I will try you again on Monday.', ['it says when the caller will try again']],
  ['Sorry I missed you.', ['it mentions a message, or having missed the listener']],
  [
    'Sorry I missed you. I will call again on Monday, or ring 555-0119.',
    [
      'it gives a number to call',
      'it says when the caller will try again',
      'it mentions a message, or having missed the listener'
    ]
  ],
  ['Your seal is due.', []]
])('what shows that a text is left on a machine: %j', ([text, cues]) => {
  expect(machineCuesIn(text).map(({name}) => name)).toEqual(cues)
})

test('only the beginning of a text is searched for what it asks, and only its end for a question', () => {
  const long = 'Your seal is due. '.repeat(250)
  expect(machineCuesIn(`${long} I am on 555-0119.`)).toEqual([])
  expect(asksToPassOn(`${long} Put me through.`)).toBe(false)
  expect(endsInQuestion(`${long} Who sees to it?`)).toBe(true)
})

test.for([
  'I just left you a voicemail.',
  'Hi Dana, just left a quick voicemail.',
  'Hi Dana, I just sent you a short voicemail.',
  'Left you a message.',
  '"Sent a voicemail',
  'Hi Dana, left you a VM',
  'Hi Dana, I left an LVM'
])('%j is written after a voicemail', (text) => {
  expect(tellsOfVoicemail(text)).toBe(true)
})

test.for([
  'Hi Dana, somebody left a message for you.',
  'We left it at the desk.',
  'Just leave a voicemail.',
  'I left two voicemails.',
  'I just left.',
  ''
])('%j is not', (text) => {
  expect(tellsOfVoicemail(text)).toBe(false)
})
