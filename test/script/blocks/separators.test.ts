import {expect, test} from 'vitest'
import {underlines} from '../../../src/script/blocks/separators.ts'
import {scriptsIn} from '../../helpers/said.ts'

test.for<readonly [signs: string, name: string, isSeparator: boolean, isUnderline: boolean]>([
  ['-----', 'Seals', false, true],
  ['=====', 'seals', false, true],
  ['-----', 'Seals', true, true],
  ['-----', '[to be recorded]', true, false],
  ['-----', 'A sentence.', false, false],
  ['- - -', 'Seals', false, false],
  ['-----', '', false, false]
])('%s below %j', ([signs, name, isSeparator, isUnderline]) => {
  expect(underlines(signs, name, isSeparator)).toBe(isUnderline)
})

test('what stands above a separator of the file is a text', () => {
  const message = 'Hi [First], it’s Iva from Moor. Your seal is due in June. I’m on 555-0119 until five.'
  const source = `Voicemails for the spring. Copy and paste.\n-----\nSeals\n\n${message}\n-----\nfilters, second try\n\n[to be recorded, Olu has the wording]\n-----\n`
  expect(scriptsIn(source, 'text')).toEqual([
    ['Seals', message],
    ['filters, second try', '']
  ])
})
