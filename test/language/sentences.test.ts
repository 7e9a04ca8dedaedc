import {expect, test} from 'vitest'
import {indexWords} from '../../src/language/words.ts'
import {asOneScript} from '../../src/script/one-script.ts'

test.for([
  ['Order on acme.io today. Bye.', ['Order on acme.io today', 'Bye']],
  ['Write to lee@acme.example.', ['Write to lee@acme.example']],
  ['See you today.We open at ten.', ['See you today', 'We open at ten']]
] as const)('the dot of an address ends no sentence: %s', ([text, sentences]) => {
  const found = indexWords(asOneScript(text), text).sentences
  expect(found.map(({start, end}) => text.slice(start, end))).toEqual(sentences)
})

test.for([
  ['Ana from U.S. Bank called J.P. Morgan. Bye.', ['Ana from U.S. Bank called J.P. Morgan', 'Bye']],
  ['We ship across the U.S. Call me by noon.', ['We ship across the U.S', 'Call me by noon']],
  ['Ask for E.J. I am on 555-0119.', ['Ask for E.J', 'I am on 555-0119']]
] as const)('initials end a sentence only before a word that starts one: %s', ([text, sentences]) => {
  const found = indexWords(asOneScript(text), text).sentences
  expect(found.map(({start, end}) => text.slice(start, end).replace(/\.$/, ''))).toEqual(sentences)
})
