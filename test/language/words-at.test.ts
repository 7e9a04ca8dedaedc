import {expect, test} from 'vitest'
import {indexWords} from '../../src/language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../../src/language/words-at.ts'
import {scriptOf} from '../helpers/parts.ts'

const source = 'Hi Ana, call me.'
const index = indexWords(scriptOf(source), source)

test('a word that is not there has no normal form', () => {
  expect([0, 3, 4, -1].map((at) => normalOf(index.words[at]))).toEqual(['hi', 'me', '', ''])
})

test('a range goes from one word to the end of another', () => {
  const textFrom = (first: number, last: number) => {
    const {start, end} = rangeOf(first, last, index)
    return source.slice(start, end)
  }
  expect([textFrom(0, 0), textFrom(1, 2), textFrom(0, 3)]).toEqual(['Hi', 'Ana, call', 'Hi Ana, call me'])
  expect([textFrom(2, 9), textFrom(2, 1), textFrom(4, 9)]).toEqual(['call me', '', ''])
})

test('one of a few words is the whole word', () => {
  expect(['me', 'us', 'm', 'me us', 'bus', ''].map((word) => isOneOf(word, 'me us'))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false
  ])
})
