import {expect, test} from 'vitest'
import {anyOf, formsOf, isOf, onlyThose, wordsOf} from '../../src/language/membership.ts'
import {nouns, verbs, words} from '../../src/language/vocabulary/table.ts'
import {indexWords} from '../../src/language/words.ts'
import {asOneScript} from '../../src/script/one-script.ts'

let tables = 0
/** A table of the name that a run of this test has to itself, since forms are kept by name. */
const own = (name: string) => `${name}-${tables++}`

test('a table has all forms of its words, and one of each verb alone', () => {
  const send = verbs(own('send'), 'Send something.', ['carry over', 'give'])
  expect([...wordsOf(send)].sort()).toEqual([
    'carried over',
    'carries over',
    'carry over',
    'carrying over',
    'gave',
    'give',
    'given',
    'gives',
    'giving'
  ])
  expect([...formsOf('ing', send)].sort()).toEqual(['carrying', 'giving'])
  expect([...formsOf('past', send)].sort()).toEqual(['carried', 'gave', 'given'])
  expect([...formsOf('s', send)].sort()).toEqual(['carries', 'gives'])
  // And the same when they are asked for once more.
  expect([...formsOf('ing', send)].sort()).toEqual(['carrying', 'giving'])
})

test('tables are joined', () => {
  const [firm, when] = [nouns(own('firm'), 'A firm.', ['agency']), words(own('when'), 'A time.', ['soon'])]
  expect([...wordsOf(firm, when)].sort()).toEqual(['agencies', 'agency', 'soon'])
})

test('a word is in a class, or in none', () => {
  const text = 'Labels moved on Monday.'
  const [labels, moved, on, monday] = indexWords(asOneScript(text), text).words
  expect([labels, moved, on, monday, undefined].map((word) => isOf(word, 'past'))).toEqual([
    false,
    true,
    false,
    false,
    false
  ])
  expect([labels, moved, on, monday].map((word) => isOf(word, 'weekday'))).toEqual([false, false, false, true])
  expect(isOf(labels, 'plural')).toBe(true)
  expect(isOf(undefined, 'past')).toBe(false)
})

test('lists are joined, and left with those words that pass a test', () => {
  const firm = nouns(own('firm'), 'A firm.', ['agency', 'bakery'])
  const list = anyOf(
    onlyThose(wordsOf(firm), (word) => word.endsWith('s')),
    new Set(['shop'])
  )
  expect([...list].sort()).toEqual(['agencies', 'bakeries', 'shop'])
  for (const word of ['agencies', 'bakeries', 'shop']) expect(list.has(word), word).toBe(true)
  for (const word of ['agency', 'bakery', 'shops', '']) expect(list.has(word), word).toBe(false)
})

test('a list answers the same however often it is asked', () => {
  const firm = nouns(own('firm'), 'A firm.', ['agency', 'bakery', 'mill'])
  const list = wordsOf(firm)
  const all = new Set(list)
  const asked = ['agency', 'bakery', 'mill', 'mills', 'ill', 'mil', 'agency|bakery', '|', '', 'bakeries', 'agencies']
  for (let time = 0; time < 50; time++) for (const word of asked) expect(list.has(word), word).toBe(all.has(word))
})
