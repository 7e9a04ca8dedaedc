import {expect, test} from 'vitest'
import {nameBefore} from '../../../src/script/outline/name-before.ts'
import {scriptsIn} from '../../helpers/said.ts'

const message =
  'Hi [First], this is Iva at Moor Pumps. Your seal is due in June, and we have two in stock that fit it. Ring me on 555-0119 before noon.'

const nameOf = (text: string) => nameBefore(text, [{start: 0, end: text.length}])

test.for<readonly [before: string, name: string, topic: string | undefined]>([
  ['Nobody home | ', 'Nobody home', undefined],
  ['Voicemail\t', 'Voicemail', 'voicemail'],
  ['[Voicemail] ', 'Voicemail', 'voicemail'],
  ['<Voicemail> ', 'Voicemail', 'voicemail'],
  ['[Nobody home] ', 'Nobody home', undefined],
  ['Late = ', 'Late', undefined],
  ['<b>Text</b> ', 'Text', 'sms']
])('%j names the message after it', ([before, name, topic]) => {
  const label = nameOf(before + message)
  expect([label?.text, label?.topic, label?.value?.start]).toEqual([name, topic, before.length])
})

test.for([
  '',
  '[First] ',
  '<first_name> ',
  '"',
  'Dana, ',
  'You asked about the seal on Monday, and what it would cost to have it fitted in a day. '
])('%j names none', (before) => {
  expect(nameOf(before + message)).toBeUndefined()
})

test('only a whole message has a name before it', () => {
  expect(nameOf('Nobody home | Hi [First], this is Iva.')).toBeUndefined()
})

test.for(['markdown', 'text'] as const)('what names another channel is heeded: %s', (format) => {
  const found = (name: string) =>
    scriptsIn(`Seals, spring\n\nRing before ten.\n\n${name} | ${message}\n`, format).map(([, said]) => said)
  expect(found('They are out')).toEqual([message])
  expect(found('Text')).toEqual([])
  expect(found('LinkedIn note')).toEqual([])
  expect(found('If they pick up')).toEqual([])
})
