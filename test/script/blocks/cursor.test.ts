import {expect, test} from 'vitest'
import {Cursor} from '../../../src/script/blocks/cursor.ts'

/** A cursor over a line that other lines stand round. */
const over = (line: string) => new Cursor(`a\n${line}\n  b`, {start: 2, end: 2 + line.length})

test.for<readonly [line: string, columns: number]>([
  ['a', 0],
  ['  a', 2],
  ['\ta', 4],
  [' \ta', 4],
  ['   \ta', 4],
  ['    \ta', 8],
  ['\t\ta', 8],
  ['  ', 2],
  ['', 0]
])('%j is indented by columns: %d', ([line, columns]) => {
  expect(over(line).indent()).toBe(columns)
})

test.for<readonly [line: string, columns: number, left: string, indent: number]>([
  ['  a', 1, ' a', 1],
  ['  a', 2, 'a', 0],
  ['  a', 5, 'a', 0],
  ['a', 2, 'a', 0],
  // A tab may be consumed in part: its other columns still count.
  ['\ta', 1, 'a', 3],
  ['\ta', 4, 'a', 0],
  ['\ta', 5, 'a', 0],
  [' \ta', 2, 'a', 2],
  ['\t\ta', 6, 'a', 2],
  ['  ', 3, '', 0]
])('of %j, %d columns are consumed', ([line, columns, left, indent]) => {
  const cursor = over(line)
  cursor.skip(columns)
  expect([cursor.left(), cursor.indent()]).toEqual([left, indent])
})

test('columns of a tab that are left are consumed first, and count from where the tab stands', () => {
  const cursor = over('\t b')
  cursor.skip(1)
  expect(cursor.indent()).toBe(4)
  cursor.skip(2)
  expect(cursor.indent()).toBe(2)
  cursor.skip(2)
  expect([cursor.left(), cursor.indent()]).toEqual(['b', 0])
  const quote = over('>\tb')
  quote.take(1)
  expect(quote.indent()).toBe(3)
  quote.skip(1)
  expect([quote.left(), quote.indent()]).toEqual(['b', 2])
})

test('what comes next is the first character that is not white space', () => {
  expect(['  a', 'a', '  ', ''].map((line) => over(line).next())).toEqual(['a', 'a', '', ''])
  const cursor = over('- b')
  cursor.take(1)
  expect([cursor.at, cursor.next(), cursor.left()]).toEqual([3, 'b', ' b'])
})
