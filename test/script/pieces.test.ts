import {expect, test} from 'vitest'
import {firstFrom, lastBefore, matched, textAt} from '../../src/script/pieces.ts'

test('what a pattern matches in a text', () => {
  expect(matched(/\d+/, 'in 90 days')).toBe('90')
  expect(matched(/\d+/, 'in some days')).toBe('')
})

test('a text of a list', () => {
  const groups = ['Hi Ana', undefined, 'Ana']
  expect([0, 1, 2, 3].map((at) => textAt(groups, at))).toEqual(['Hi Ana', '', 'Ana', ''])
})

test('what comes right before a place', () => {
  expect([0, 1, 2, 4].map((at) => lastBefore('abcd', at, 2))).toEqual(['', 'a', 'ab', 'cd'])
  expect(lastBefore([1, 2, 3], 2, 1)).toEqual([2])
})

test('what comes from a place on', () => {
  expect([0, 1, 3, 4].map((at) => firstFrom('abcd', at, 2))).toEqual(['ab', 'bc', 'd', ''])
  expect(firstFrom([1, 2, 3], 1, 5)).toEqual([2, 3])
})
