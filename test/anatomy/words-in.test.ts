import {expect, test} from 'vitest'
import {placesIn, wordsOutside} from '../../src/anatomy/words-in.ts'
import {indexWords} from '../../src/language/words.ts'
import {scriptOf} from '../helpers/parts.ts'

const text = 'Hi Dana, this is Iva at Moor. Your seal is due. Ring me.'
const index = indexWords(scriptOf(text), text)

test.for<readonly [what: string, ranges: readonly (readonly [start: number, end: number])[], inside: string]>([
  ['none', [], ''],
  ['two words', [[0, 7]], 'Hi Dana'],
  ['part of a word', [[4, 5]], 'Dana'],
  [
    'apart, in any order',
    [
      [48, 52],
      [0, 2]
    ],
    'Hi Ring'
  ],
  [
    'one in another',
    [
      [0, 16],
      [3, 7]
    ],
    'Hi Dana this is'
  ],
  ['what ends where a word starts', [[0, 3]], 'Hi']
])('words in ranges, and outside: %s', ([, pairs, inside]) => {
  const ranges = pairs.map(([start, end]) => ({start, end}))
  const places = placesIn(index.words, ranges)
  expect(
    index.words
      .filter((word) => places.has(word.index))
      .map((word) => word.text)
      .join(' ')
  ).toBe(inside)
  const others = index.words.filter((word) => !places.has(word.index))
  expect(wordsOutside(index.words, ranges)).toEqual(others)
})
