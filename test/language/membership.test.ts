import {expect, test} from 'vitest'
import {formsOf, isOf, wordsOf} from '../../src/language/membership.ts'
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
