import {expect, test} from 'vitest'
import {groupOf, matched} from '../../src/script/matched.ts'

test('what a pattern matches in a text', () => {
  expect(matched(/\d+/, 'in 90 days')).toBe('90')
  expect(matched(/\d+/, 'in some days')).toBe('')
})

test('a group of a match', () => {
  const match = ['Hi Ana', undefined, 'Ana']
  expect(groupOf(match, 2)).toBe('Ana')
  expect(groupOf(match, 1)).toBe('')
})
