import fc from 'fast-check'
import {expect, test} from 'vitest'
import {indexWords} from '../../src/language/words.ts'
import {asOneScript} from '../../src/script/one-script.ts'

/** What a word is, in one expression. */
const pattern = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+|(?<=\p{N})[.,:]\p{N}+)*/gu

const wordsOf = (text: string) => indexWords(asOneScript(text), text).words

test('the words of any text are those of the pattern', () => {
  const unit = fc.constantFrom(...'abMZ19éß.,:\'’ʼ-"? \n…'.split(''))
  fc.assert(
    fc.property(fc.string({unit, maxLength: 40}), (text) => {
      expect(wordsOf(text).map((word) => word.text)).toEqual(text.match(pattern) ?? [])
    })
  )
})

test('a word knows its form', () => {
  const [name, stress, ing] = wordsOf('Dana PRINTS labeling')
  expect([name?.normal, name?.hasCapital, name?.isCapitalized]).toEqual(['dana', true, true])
  expect([stress?.normal, stress?.hasCapital, stress?.isCapitalized]).toEqual(['prints', true, false])
  expect([ing?.hasCapital, ing?.bits]).toEqual([false, wordsOf('labeling')[0]?.bits])
})
