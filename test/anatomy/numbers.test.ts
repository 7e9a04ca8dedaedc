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
  ['Call me at ____.', [['blank', false]]],
  ['Reach us on ____ today.', [['blank', false]]],
  ['Call back on the day at ____.', []],
  ['My ____ number.', []],
  ['Ring [callback no].', [['callback no', false]]],
  [
    'Call [callback_number]. Again, that is [callback_number_spelled_out].',
    [
      ['callback number', true],
      ['callback number', true]
    ]
  ],
  [
    'Call 020 7946 0000, or from abroad +44 20 7946 0000.',
    [
      ['02079460000', true],
      ['02079460000', true]
    ]
  ],
  ['My name is ____ and the fee is ____.', []],
  [
    'Call {{rep_phone}} or 415-555-0132.',
    [
      ['rep phone', false],
      ['4155550132', false]
    ]
  ],
  [
    'Call {{rep__phone}}. Again, {{rep_phone_digits}}.',
    [
      ['rep phone', true],
      ['rep phone', true]
    ]
  ],
  ['My number is [pin].', []],
  ['My number is [name].', []]
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

test.for([
  ["Call 415-555-0132, again, that's 415-555-0199.", true],
  // An announcement holds for the number that follows it at once.
  [
    "Call 415-555-0132, again, that's my partner, her name is Kim and she has worked here for many long years now, 415-555-0199.",
    false
  ],
  ["Call 415-555-0132 or 415-555-0199, that's it.", false]
] as const)('the second number is announced as the first: %s %s', ([script, announced]) => {
  expect(partsOf(script).number.map((one) => one.announced)).toEqual([false, announced])
})
