import {expect, test} from 'vitest'
import {didYouMean, nearest} from '../src/suggest.ts'

const known = ['weak-words', 'filler', 'hype']

test.for([
  ['weak-word', 'weak-words'],
  ['Filler', 'filler'],
  ['fliler', 'filler'],
  ['hyp', 'hype'],
  ['shouting', undefined],
  ['', undefined]
] as const)('%s is near %s', ([name, expected]) => {
  expect(nearest(name, known)).toBe(expected)
})

test('says nothing where nothing is near', () => {
  expect(didYouMean('weak-word', known)).toBe(', did you mean `weak-words`?')
  expect(didYouMean('zebra', known)).toBe('')
})
