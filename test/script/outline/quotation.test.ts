import {expect, test} from 'vitest'
import {splitLines} from '../../../src/script/blocks/lines.ts'
import {isQuotedMessage, type Quotation, unquote} from '../../../src/script/outline/quotation.ts'

type Case = readonly [written: string, said: readonly string[], rest?: string]

const before = 'Before.\n'

function quotationIn(written: string): Quotation | undefined {
  const lines = splitLines(written).map(({start, end}) => ({start: start + before.length, end: end + before.length}))
  return unquote(
    before + written,
    lines.filter(({start, end}) => end > start)
  )
}

/** What is said in a closed quotation, line by line, and what follows its closing mark. */
function unquoted(written: string) {
  const quotation = quotationIn(written)
  if (!quotation) return undefined
  const textOf = ({start, end}: {readonly start: number; readonly end: number}) => (before + written).slice(start, end)
  expect(quotation.isClosed).toBe(true)
  expect(textOf({start: quotation.end - 1, end: quotation.end})).toMatch(/["”»’]/)
  return [quotation.lines.map(textOf), quotation.rest && textOf(quotation.rest)]
}

test.for<Case>([
  ['"Hi Dana."', ['Hi Dana.']],
  ['“Hi Dana.”', ['Hi Dana.']],
  ['„Hi Dana.”', ['Hi Dana.']],
  ['«Hi Dana.»', ['Hi Dana.']],
  ['"Hi\nDana."', ['Hi', 'Dana.']],
  ['"\nHi Dana.\n"', ['Hi Dana.']],
  ['*"Hi Dana."*', ['Hi Dana.'], '*'],
  ['**"Hi Dana."**', ['Hi Dana.'], '**'],
  ['\\"Hi Dana."', ['Hi Dana.']],
  ['‘Hi Dana.’', ['Hi Dana.']],
  ['‘Hi Dana, it’s Iva.’', ['Hi Dana, it’s Iva.']],
  ['‘Hi\nDana.’', ['Hi', 'Dana.']],
  ['*‘Hi Dana.’*', ['Hi Dana.'], '*'],
  ['""', []],
  ['‘\n’', []]
])('marks are taken off: %j', ([written, said, rest]) => {
  expect(unquoted(written)).toEqual([said, rest])
})

test.for<Case>([
  ['“Hi “Dana” there.”', ['Hi “Dana” there.']],
  ['"Hi ("Dana") there."', ['Hi ("Dana") there.']],
  ['"Hi "Dana" there."', ['Hi "Dana" there.']],
  ['"(“Hi”) Dana."', ['(“Hi”) Dana.']],
  ['"Hi -"Dana"- there."', ['Hi -"Dana"- there.']]
])('marks inside a quotation stay: %j', ([written, said, rest]) => {
  expect(unquoted(written)).toEqual([said, rest])
})

test.for<Case>([
  ['“Hi Dana.\n\n“It is Iva.”', ['Hi Dana.', 'It is Iva.']],
  ['"Hi Dana.\n\n"It is Iva."', ['Hi Dana.', 'It is Iva.']],
  ['"Hi Dana.\r\n\r\n"It is Iva."', ['Hi Dana.', 'It is Iva.']],
  ['"Hi Dana.\r\r"It is Iva."', ['Hi Dana.', 'It is Iva.']],
  ['“Hi Dana.\n\nIt is Iva.”', ['Hi Dana.', 'It is Iva.']],
  ['"Hi Dana." (pause) "It is Iva."', ['Hi Dana.', 'It is Iva.']],
  ['"Hi Dana."\n(pause)\n"It is Iva."', ['Hi Dana.', 'It is Iva.']],
  ['"Hi Dana." *pause* "It is Iva."', ['Hi Dana.', 'It is Iva.']],
  ['"Hi Dana." [pause] "It is Iva."', ['Hi Dana.', 'It is Iva.']]
])('a quotation goes on in the next paragraph, or after a direction: %j', ([written, said, rest]) => {
  expect(unquoted(written)).toEqual([said, rest])
})

test.for<Case>([
  ['"Hi Dana." (20 s)', ['Hi Dana.'], ' (20 s)'],
  ['"Hi Dana." [20 s]', ['Hi Dana.'], ' [20 s]'],
  ['"Hi Dana." *20 s*', ['Hi Dana.'], ' *20 s*'],
  ['"Hi Dana.".', ['Hi Dana.'], '.'],
  ['"Hi Dana." ~~', ['Hi Dana.'], ' ~~'],
  ['“Hi Dana.”)', ['Hi Dana.'], ')'],
  ['‘Hi Dana.’ (20 s)', ['Hi Dana.'], ' (20 s)'],
  ['"Hi Dana, this is Iva at Moor Pumps." Then hang up.', ['Hi Dana, this is Iva at Moor Pumps.'], ' Then hang up.'],
  ['"Hi Dana, this is Iva at Moor Pumps."\nThen hang up.', ['Hi Dana, this is Iva at Moor Pumps.'], '\nThen hang up.'],
  [
    '"Hi Dana, this is Iva\nat Moor Pumps." Then\nhang up.',
    ['Hi Dana, this is Iva', 'at Moor Pumps.'],
    ' Then\nhang up.'
  ],
  ['‘Hi Dana, this is Iva at Moor Pumps.’ Then hang up.', ['Hi Dana, this is Iva at Moor Pumps.'], ' Then hang up.'],
  [
    '‘Hi Dana, this is Iva.\nOf Moor Pumps.’ Then hang up.',
    ['Hi Dana, this is Iva.', 'Of Moor Pumps.'],
    ' Then hang up.'
  ],
  ['‘Hi Dana, this is Iva,’ she said.', ['Hi Dana, this is Iva,'], ' she said.']
])('what follows is told apart: %j', ([written, said, rest]) => {
  expect(unquoted(written)).toEqual([said, rest])
})

test.for([
  'Hi Dana.',
  '',
  'Say "Hi Dana."',
  '»Hi Dana.«',
  '"Peace of mind" is what you sell.',
  '"Hi Dana." Then hang up.',
  '"Hi Dana." and "It is Iva."',
  '"Hi Dana." (a (b) c) d',
  '"Hi Dana."\nThen hang up.',
  '‘Hi Dana.’ Then hang up.',
  '‘Hi Dana,’ she said.',
  '‘Hi Dana',
  '‘Hi Dana, this is Iva at Moor Pumps.’\nThen hang up.'
])('no quotation as a whole: %j', (written) => {
  expect(quotationIn(written)).toBe(undefined)
})

test.for<Case>([
  ['"Hi Dana.', ['Hi Dana.']],
  ['"Hi Dana.\nIt is Iva.', ['Hi Dana.', 'It is Iva.']],
  ['“Hi Dana.\n“It is Iva.”', ['Hi Dana.', '“It is Iva.”']],
  ['"Hi Dana.\n"It is Iva."', ['Hi Dana.', '"It is Iva."']],
  ['„Hi Dana.“', ['Hi Dana.“']]
])('still open at its end: %j', ([written, said]) => {
  const {lines = [], rest, isClosed, end} = quotationIn(written) ?? {}
  const source = before + written
  expect(lines.map((line) => source.slice(line.start, line.end))).toEqual(said)
  expect([rest, isClosed, end]).toEqual([undefined, false, source.length])
})

test.for<readonly [line: string, isOne: boolean]>([
  ['"Hi Dana, this is Iva at Moor Pumps. Your seal is due."', true],
  ['“Hi Dana, this is Iva at Moor Pumps. Your seal is due.”', true],
  ['"Hi Dana, this is Iva at Moor Pumps. Your seal is due.', false],
  ['Hi Dana, this is Iva at Moor Pumps. Your seal is due."', false],
  ['"The seal is due."', false],
  ['', false]
])('%j is a message in quotation marks: %s', ([line, isOne]) => {
  expect(isQuotedMessage(line, {start: 0, end: line.length})).toBe(isOne)
})
