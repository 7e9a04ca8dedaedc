import {expect, test} from 'vitest'
import {partsOf} from '../helpers/parts.ts'

const numbersOf = (script: string) => partsOf(script).number.map(({digits, repeated}) => [digits, repeated])

test.each([
  ['Ring me on 0113 496 0000.', [['01134960000', false]]],
  [
    'It is 415-555-0132. Again, 415-555-0132.',
    [
      ['4155550132', true],
      ['4155550132', true]
    ]
  ],
  [
    'It is 415-555-0132. That is four one five, five five five, zero one three two.',
    [
      ['4155550132', true],
      ['4155550132', true]
    ]
  ],
  [
    'Call [Phone Number], again, that is [phone number].',
    [
      ['phone number', true],
      ['phone number', true]
    ]
  ],
  ['Call {{rep_phone}}.', [['rep phone', false]]],
  ['My number is ____.', [['blank', false]]],
  [
    'Call 415-555-0132 or 415-555-0199.',
    [
      ['4155550132', false],
      ['4155550199', false]
    ]
  ],
  ['Since 2019 we have moved 4,000 pallets.', []],
  ['My name is ____ and the fee is ____.', []]
])('%s', (script, numbers) => {
  expect(numbersOf(script)).toEqual(numbers)
})

test.for([
  ['Fax 0113 496 0001 or call 0113 496 0000', ['fax', 'call']],
  ['My cell is 415-555-0132, again, 415-555-0132', ['mobile', undefined]],
  ['Call the office on 0113 496 0000, text me on 07700 900123', ['office', 'text']]
] as const)('tells what a number is for: %s', ([script, lines]) => {
  expect(partsOf(script).number.map(({line}) => line)).toEqual(lines)
})
