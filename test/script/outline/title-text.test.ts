import {expect, test} from 'vitest'
import {
  cleanTitle,
  hasShortParts,
  isChannelName,
  isNumbered,
  namesOtherFirst,
  wordCount
} from '../../../src/script/outline/title-text.ts'

test.for<readonly [written: string, title: string]>([
  ['**Hi**:', 'Hi'],
  ['__Hi__', 'Hi'],
  ['*Hi Dana* Holt', 'Hi Dana Holt'],
  ['`Hi`', 'Hi'],
  ['a_b', 'a_b'],
  ['a*b', 'a*b'],
  ['2 * 3', '2 * 3'],
  ['2\\. Hi', '2. Hi'],
  ['\\Hi', '\\Hi'],
  ['  Hi   Dana  ', 'Hi Dana'],
  ['Hi : :', 'Hi'],
  ['Hi: Dana', 'Hi: Dana'],
  ['(Hi', 'Hi'],
  ['[Hi', 'Hi'],
  ['(Hi)', '(Hi)'],
  ['Hi (Dana', 'Hi (Dana'],
  ['', '']
])('a title is read without its marks: %j', ([written, title]) => {
  expect(cleanTitle(written)).toBe(title)
})

test('what numbers a script', () => {
  const numbered = ['Script 2', 'Script two', 'Script #2', 'Script no. 2', 'Script b', 'Touch_3', 'V2', '📞📞 Script 2']
  const others = ['Script 2a', 'Script 2nd', 'Script bee', '2 Script', 'The script 2', 'Day 1234']
  expect([...numbered, ...others].filter(isNumbered)).toEqual(numbered)
})

test('what names a channel', () => {
  const names = ['Voicemail', 'Answering machine', 'E-mail', 'Live call']
  const others = ['Your voicemail', 'We left a voicemail', 'Seals', 'Note']
  expect([...names, ...others].filter(isChannelName)).toEqual(names)
})

test('a short message that tells who calls is no name of a live call', () => {
  const names = [
    'Calling from a list',
    'Morning calls about seals',
    'Evening: calling about seals',
    'Morning calls from the list',
    'Monday morning, calling about seals'
  ]
  const others = [
    'hi its jo calling from tarn clinic about the saturday camp',
    "dana it's jo calling about the seals",
    'hello dana jo ringing from tarn with the sms codes',
    'good morning dana jo here from tarn with the letters',
    'uh hey jo phoning about the meeting',
    'good day sir jo from tarn regarding the questions',
    'hi there quick call from tarn about the seals'
  ]
  expect([...names, ...others].filter(isChannelName)).toEqual(names)
})

test.for<readonly [text: string, count: number]>([
  ['Script 2: cold', 3],
  ['– Hi – ', 1],
  ['Кто é', 2],
  ['...', 0],
  ['', 0]
])('words have a letter or a figure: %j', ([text, count]) => {
  expect(wordCount(text)).toBe(count)
})

test('what is a name with facts beside it', () => {
  const facts = [
    'No. 3 / cold',
    'VM: 3 / cold',
    'VM 3 / about 15 s / directors only',
    'VM 3 | cold',
    'VM 3 · cold',
    'VM 3 / one two three four five'
  ]
  const others = [
    'VM 3',
    'VM 3/cold',
    'VM 3 - cold',
    'VM 3 / one two three four five six',
    'One two three four five six / cold',
    ...['.', '!', '?', ':', '"', '”'].map((mark) => `VM 3 / cold${mark}`)
  ]
  expect([...facts, ...others].filter(hasShortParts)).toEqual(facts)
})

test('what begins with the name of another channel', () => {
  const names = ['Text if they have not rung in five days', 'Email after that', 'LinkedIn note', 'SMS']
  const others = [
    'text if they have not rung',
    'Voicemail if they have not',
    'Call if they have',
    'If a text',
    'Seals',
    ''
  ]
  expect([...names, ...others].filter(namesOtherFirst)).toEqual(names)
})
