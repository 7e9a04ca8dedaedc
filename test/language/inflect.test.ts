import {expect, test} from 'vitest'
import {formNames, inflect, inflections} from '../../src/language/inflect.ts'

test.for<readonly [verb: string, forms: readonly string[]]>([
  ['call', ['call', 'calls', 'called', 'calling']],
  ['stop', ['stop', 'stops', 'stoped', 'stopped', 'stoping', 'stopping']],
  ['try', ['try', 'tries', 'tried', 'trying']],
  ['play', ['play', 'plays', 'played', 'playing']],
  ['use', ['use', 'uses', 'used', 'using']],
  ['see', ['see', 'sees', 'saw', 'seen', 'seeing']],
  ['tie', ['tie', 'ties', 'tied', 'tying']],
  ['fix', ['fix', 'fixes', 'fixed', 'fixing']],
  ['watch', ['watch', 'watches', 'watched', 'watching']],
  ['go', ['go', 'goes', 'went', 'gone', 'going']],
  ['check in', ['check in', 'checks in', 'checked in', 'checking in']],
  ['have', ['have', 'has', 'had', 'having']]
])('the forms of the verb %s', ([verb, forms]) => {
  expect(inflect(verb, 'verbs')).toEqual(forms)
})

test.for<readonly [noun: string, plural: string]>([
  ['seal', 'seals'],
  ['box', 'boxes'],
  ['company', 'companies'],
  ['day', 'days'],
  ['potato', 'potatoes'],
  ['radio', 'radios'],
  ['man', 'men'],
  ['case study', 'case studies']
])('one %s, two %s', ([noun, plural]) => {
  expect(inflect(noun, 'nouns')).toEqual([noun, plural])
  expect(inflect(noun, 'nouns', 'plural')).toEqual([plural])
  expect(inflect(noun, 'nouns', 'past')).toEqual([])
})

test('one form, the names of forms, and words that have none', () => {
  expect(inflect('follow up', 'verbs', 'ing')).toEqual(['following up'])
  expect(inflect('very', 'words')).toEqual(['very'])
  expect(formNames('verbs')).toEqual(['base', 's', 'past', 'ing'])
  expect(formNames('nouns')).toEqual(['singular', 'plural'])
  expect(formNames('words')).toEqual([])
})

test('a word that may be a verb or a noun has the forms of both', () => {
  expect(inflections('touch')).toEqual(['touch', 'touches', 'touched', 'touching'])
  expect(inflections('buy')).toEqual(['buy', 'buys', 'bought', 'buying', 'buyed'])
  expect(inflections('be')).toEqual(expect.arrayContaining(['be', 'am', 'are', 'is', 'was', 'being']))
  expect(inflections('see')).not.toContain('am')
})
