import {expect, test} from 'vitest'
import {spellings} from '../../src/language/spelling.ts'

test.for<readonly [word: string, all: readonly string[]]>([
  ['organize', ['organize', 'organise']],
  ['realized', ['realized', 'realised']],
  ['analyzing', ['analyzing', 'analysing']],
  ['optimization', ['optimization', 'optimisation']],
  ['neighbors', ['neighbors', 'neighbours']],
  ['favorable', ['favorable', 'favourable']],
  ['centers', ['centers', 'centres']],
  ['program', ['program', 'programme']],
  ['programmer', ['programmer']],
  ['moldy', ['moldy', 'mouldy']],
  ['advisors', ['advisors', 'advisers']],
  ['enroll', ['enroll', 'enrol']],
  ['inquiry', ['inquiry', 'enquiry']],
  ['e-mails', ['emails', 'e mails']],
  ['doctor', ['doctor']],
  ['enter', ['enter']],
  ['organise', ['organise']]
])('the spellings of %s', ([word, all]) => {
  expect(spellings(word)).toEqual(all)
})
