import {expect, test} from 'vitest'
import {distinct, endOfName, isName} from '../../src/anatomy/names.ts'
import {indexWords} from '../../src/language/words.ts'
import {rangeOf} from '../../src/language/words-at.ts'
import {scriptOf} from '../helpers/parts.ts'

test.for<readonly [marked: string, alone?: string]>([
  ['«Ana» rang'],
  ['«Ana Ruiz» rang'],
  ['«Bank of the West» rang', 'Bank'],
  ['«Smith and Sons» rang', 'Smith'],
  ['«Ana de la Cruz» rang', 'Ana de la Cruz'],
  ['«Pieter van Zyl» rang', 'Pieter van Zyl'],
  ['«Pieter van der Zyl» rang', 'Pieter van der Zyl'],
  ['«Ana» and we rang'],
  ['«Ana» the planner rang'],
  ['«Ana» off Tarn'],
  ['«Ana» van rang'],
  ['«Ana» of'],
  ['«Ana» van'],
  ['«Ana», Ruiz rang'],
  ['«Ana». Ruiz rang'],
  ['«Ana Bo Cy Di Ed Fi» Gus rang']
])('the name in %s', ([marked, alone]) => {
  const source = marked.replace(/[«»]/g, '')
  const index = indexWords(scriptOf(source), source)
  const said = (joins: boolean) => {
    const {start, end} = rangeOf(0, endOfName(0, index, joins), index)
    return source.slice(start, end)
  }
  const whole = marked.slice(1, marked.indexOf('»'))
  expect([said(true), said(false)]).toEqual([whole, alone ?? whole])
})

test.for([
  ['Ana', true],
  ['ana', false],
  ['Will', true],
  ['The', false],
  ["I'll", false],
  ["It's", false],
  ["Ana's", true],
  ["Ana'll", true],
  ['Monday', false],
  ["Monday's", false],
  ['{{first_name}}', true],
  ['{{sender_name}}', true],
  ['{{sender_company}}', true],
  ['____', true],
  ['{{amount}}', false],
  ['{{date}}', false]
] as const)('%s may be a name: %s', ([text, isIt]) => {
  const source = `then ${text} rang`
  expect(isName(indexWords(scriptOf(source), source).words[1])).toBe(isIt)
})

test('nothing is no name', () => {
  expect(isName(undefined)).toBe(false)
})

test.for<readonly [ranges: string, left: string]>([
  ['5-9 0-4', '0-4 5-9'],
  ['0-4 4-6', '0-4 4-6'],
  ['0-4 3-6', '0-4'],
  ['0-4 0-6 6-8', '0-6 6-8'],
  ['0-6 0-4 5-9', '0-6'],
  ['2-3 2-3', '2-3'],
  ['', '']
])('of %s are left %s', ([written, left]) => {
  const ranges = written
    .split(' ')
    .filter(Boolean)
    .map((pair) => {
      const [start = 0, end = 0] = pair.split('-').map(Number)
      return {start, end}
    })
  expect(
    distinct(ranges)
      .map(({start, end}) => `${start}-${end}`)
      .join(' ')
  ).toBe(left)
})
