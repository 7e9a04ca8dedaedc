import {expect, test} from 'vitest'
import {extentOf, firstEndingAfter, merge, overlapsAny, textOf} from '../../src/script/ranges.ts'

const ranges = [
  {start: 2, end: 4},
  {start: 4, end: 6},
  {start: 9, end: 12}
]

test.for([
  [0, 0],
  [3, 0],
  [4, 1],
  [5, 1],
  [6, 2],
  [11, 2],
  [12, 3],
  [20, 3]
] as const)('after %d, the first range that ends is the one at index %d', ([offset, index]) => {
  expect(firstEndingAfter(ranges, offset)).toBe(index)
})

test.for([
  [0, 2, false],
  [0, 3, true],
  [3, 4, true],
  [6, 9, false],
  [6, 10, true],
  [11, 20, true],
  [12, 20, false]
] as const)('from %d to %d there is a range: %s', ([start, end, overlaps]) => {
  expect(overlapsAny({start, end}, ranges)).toBe(overlaps)
  expect(overlapsAny({start, end}, [])).toBe(false)
})

test('ranges that touch or overlap are one, in order; empty ones are none', () => {
  expect(
    merge([
      {start: 9, end: 12},
      {start: 3, end: 5},
      {start: 5, end: 6},
      {start: 4, end: 4},
      {start: 8, end: 8}
    ])
  ).toEqual([
    {start: 3, end: 6},
    {start: 9, end: 12}
  ])
  expect(
    merge([
      {start: 1, end: 9},
      {start: 2, end: 3}
    ])
  ).toEqual([{start: 1, end: 9}])
  expect(merge([])).toEqual([])
})

test('the text of lines is on one line', () => {
  expect(
    textOf('Hi\nDana', [
      {start: 0, end: 2},
      {start: 3, end: 7}
    ])
  ).toBe('Hi Dana')
  expect(textOf('Hi', [])).toBe('')
})

test('ranges extend from the start of the first to the end of the last', () => {
  expect(extentOf(ranges)).toEqual({start: 2, end: 12})
  expect(extentOf(ranges.slice(1, 2))).toEqual({start: 4, end: 6})
  expect(extentOf([])).toEqual({start: 0, end: 0})
})
