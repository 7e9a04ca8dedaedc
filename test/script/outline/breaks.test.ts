import {expect, test} from 'vitest'
import {splitLines} from '../../../src/script/blocks/lines.ts'
import {type Break, breaksOf, standsAlone} from '../../../src/script/outline/breaks.ts'

/** How the last line of a text starts. */
function lastBreak(source: string): Break | undefined {
  const lines = splitLines(source).filter(({start, end}) => /[^>\s]/.test(source.slice(start, end)))
  const trimmed = lines.map(({start, end}) => ({start, end: start + source.slice(start, end).trimEnd().length}))
  return breaksOf(source, trimmed).at(-1)
}

test.for<readonly [source: string, starts: Break]>([
  ['Hi Dana, it is Iva at\nMoor Pumps.', 'wrap'],
  ['Hi Dana, it is Iva at Moor Pumps.\nYour seal is due.', 'wrap'],
  ['Ring me\nNow', 'wrap'],
  ['Hi Dana. It is Iva\nInternationalization', 'wrap']
])('a line with no room for the next word was wrapped: %j', ([source, expected]) => {
  expect(lastBreak(source)).toBe(expected)
})

test.for<readonly [source: string, starts: Break]>([
  ['Hi Dana.\nIt is Iva at Moor Pumps.', 'break'],
  ['Hi Dana \nIt is Iva, and Kay', 'break'],
  ['It is Iva at Moor\nPumps. Your seal is due.', 'break']
])('a line with room for it was ended on purpose: %j', ([source, expected]) => {
  expect(lastBreak(source)).toBe(expected)
})

test.for<readonly [source: string, starts: Break]>([
  ['Hi Dana,\nit is Iva at Moor Pumps.', 'wrap'],
  ['Ring me at 9\nto five, or later than that.', 'wrap'],
  ['Ring me at 9\nTo five, or later than that.', 'break'],
  ['Ring me.\nto five, or later than that.', 'break']
])('small letters and numbers go on, whatever room there was: %j', ([source, expected]) => {
  expect(lastBreak(source)).toBe(expected)
})

test.for<readonly [source: string, starts: Break]>([
  ['Hi Dana it is  \niva', 'break'],
  ['Hi Dana it is\\\niva', 'break'],
  ['Hi Dana it is\n\niva', 'break'],
  ['Hi Dana it is\r\n\r\niva', 'break'],
  ['Hi Dana it is\r\riva', 'break'],
  ['Hi Dana it is\n> \niva', 'break']
])('an empty line, spaces at the end and a backslash end a line: %j', ([source, expected]) => {
  expect(lastBreak(source)).toBe(expected)
})

test('the first line starts, and nobody wraps lines of more than 120 characters', () => {
  expect(lastBreak('Hi Dana')).toBe('start')
  expect(lastBreak(`a b\n${'b'.repeat(120)}`)).toBe('wrap')
  expect(lastBreak(`a b.\n${'b'.repeat(121)}`)).toBe('break')
  expect(lastBreak(`a B\n${'B'.repeat(121)}`)).toBe('break')
  // What goes on in the middle of a sentence does so however wide the lines are.
  expect(lastBreak(`a b\n${'b'.repeat(121)}`)).toBe('wrap')
})

test('a label within a line starts a new one', () => {
  const source = 'Ring me. voicemail'
  expect(
    breaksOf(source, [
      {start: 0, end: 8},
      {start: 9, end: 18}
    ])
  ).toEqual(['start', 'break'])
})

test.for<readonly [breaks: readonly Break[], place: number, isAlone: boolean]>([
  [['start', 'break', 'break'], 1, true],
  [['start', 'break', 'wrap'], 1, false],
  [['start', 'wrap', 'break'], 1, false],
  [['start', 'break'], 1, true],
  [['start', 'wrap'], 1, false],
  [['start', 'break'], 0, false]
])('of %j the line at %d stands alone: %s', ([breaks, place, isAlone]) => {
  expect(standsAlone(breaks, place)).toBe(isAlone)
})
