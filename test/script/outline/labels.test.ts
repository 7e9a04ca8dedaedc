import {describe, expect, test} from 'vitest'
import {type LabelPlace, readLabel} from '../../../src/script/outline/labels.ts'

const alone: LabelPlace = {isQuoted: false, introduces: false, begins: 'start', ends: 'start', before: ''}

/** What the label of a line is for, its words, what it announces, and the rest of its line. */
function labelOf(line: string, place: Partial<LabelPlace> = {}) {
  const source = `\n\n${line}`
  const label = readLabel(source, {start: 2, end: source.length}, {...alone, ...place})
  return label && [label.kind, label.text, label.topic, label.value && source.slice(label.value.start, label.value.end)]
}

type Expected = readonly [kind: string, text: string, topic?: string | undefined, value?: string] | undefined
const full = (expected: Expected) => expected && [...expected, ...Array(4 - expected.length)]

test.for<readonly [line: string, expected: Expected]>([
  ['**If voicemail:**', ['scope', 'If voicemail', 'voicemail']],
  ['**Voicemail 1**', ['scope', 'Voicemail 1', 'voicemail']],
  ['Voicemail 1', ['scope', 'Voicemail 1', 'voicemail']],
  ['Voicemail', ['scope', 'Voicemail', 'voicemail']],
  ['Voicemail 1 - cold', ['scope', 'Voicemail 1 - cold', 'voicemail']],
  ['Voicemail - office', ['scope', 'Voicemail - office', 'voicemail']],
  ['Voicemail: office, after the walk-through', ['part', 'Voicemail', 'voicemail', 'office, after the walk-through']],
  ['Leave this:', ['scope', 'Leave this', 'good']],
  ['You:', ['speaker', 'You']],
  ['Rep: Hi Dana', ['speaker', 'Rep', undefined, 'Hi Dana']],
  ['**Rep:** Hi Dana', ['speaker', 'Rep', undefined, 'Hi Dana']],
  ['Prospect: Hello?', ['listener', 'Prospect', 'live', 'Hello?']],
  ['Duration: 20 s', ['facts', 'Duration', undefined, '20 s']],
  ['Subject: Your seal', ['facts', 'Subject', 'email', 'Your seal']],
  ['Hook: Your seal is due', ['part', 'Hook', undefined, 'Your seal is due']],
  ['Script 1: Hi Dana, it is Lee at Tarn.', ['part', 'Script 1', undefined, 'Hi Dana, it is Lee at Tarn.']],
  ['Dana Holt: Hi Dana, Lee here', ['part', 'Dana Holt', undefined, 'Hi Dana, Lee here']],
  ['**Short voicemail (14 words).** Hi Dana', ['part', 'Short voicemail (14 words)', 'voicemail', 'Hi Dana']],
  ['**Your seal is due**', ['scope', 'Your seal is due']],
  ['say: >', ['scope', 'say', 'good']],
  ['3.', ['scope', '3']],
  // A value, a blank, a remark, and what is said.
  ['`voicemail`', undefined],
  ['(voicemail)', undefined],
  ['[voicemail]', undefined],
  ['Your voicemail is full.', undefined],
  ['One thing: your seal is due', undefined],
  ['Hi Dana: your seal is due', undefined],
  ['We have one aim:', undefined],
  ['**Hi Dana, this is Lee at Tarn Labels, call me on 555-0119.**', undefined]
])('%s', ([line, expected]) => {
  expect(labelOf(line)).toEqual(full(expected))
})

describe('a line that begins by wrapping', () => {
  const begins = 'wrap'
  test.for<readonly [line: string, expected: Expected]>([
    ['Subject: the seal', ['facts', 'Subject', 'email', 'the seal']],
    ['Duration: 20 s', ['facts', 'Duration', undefined, '20 s']],
    ['Text: Hi Dana', ['part', 'Text', 'sms', 'Hi Dana']],
    ['Rep: the seal', ['speaker', 'Rep', undefined, 'the seal']],
    ['Voicemail 2 - the seal', ['scope', 'Voicemail 2 - the seal', 'voicemail']],
    ['**Voicemail:** Hi', ['part', 'Voicemail', 'voicemail', 'Hi']],
    ['**Voicemail**', ['scope', 'Voicemail', 'voicemail']],
    ['Hook: the seal', undefined],
    ['**bold words** go on', undefined]
  ])('after a sentence: %s', ([line, expected]) => {
    expect(labelOf(line, {begins, before: 'It is late.'})).toEqual(full(expected))
  })

  test.for(['It is late.', 'Is it late?', 'It is (late)', '"It is late"', '**It is late**', 'It is:'])(
    'has a label after %s',
    (before) => {
      expect(labelOf('Subject: the seal', {begins, before})).toBeDefined()
    }
  )

  test.for(['It is late and', 'It is late,', ''])('goes on after %j', (before) => {
    expect(labelOf('Subject: the seal', {begins, before})).toBe(undefined)
  })
})

describe('a line that ends by wrapping', () => {
  test.for<readonly [line: string, expected: Expected]>([
    ['Voicemail 2', ['scope', 'Voicemail 2', 'voicemail']],
    ['If no answer:', ['scope', 'If no answer', 'voicemail']],
    ['**Voicemail**', ['scope', 'Voicemail', 'voicemail']],
    ['Voicemail', undefined],
    ['**Voicemail', undefined]
  ])('%s', ([line, expected]) => {
    expect(labelOf(line, {ends: 'wrap'})).toEqual(full(expected))
  })
})

test('in a quote, what is bold is said, unless it names a message', () => {
  expect(labelOf('**Voicemail 1**', {isQuoted: true})).toBeDefined()
  expect(labelOf('**Your seal is due**', {isQuoted: true})).toBe(undefined)
})

test('the last sentence before a quote announces it', () => {
  const line = 'Ring again. If the machine answers, leave this:'
  expect(labelOf(line, {introduces: true})?.[1]).toBe('If the machine answers, leave this')
  expect(labelOf('I said to them:', {introduces: true})).toBe(undefined)
})

test('the first line of a file may be a long title', () => {
  const line = 'A long voicemail title of more than seven words in a row'
  expect(labelOf(line, {isFirst: true})?.[2]).toBe('voicemail')
  expect(labelOf(line)).toBe(undefined)
})
