import {expect, test} from 'vitest'
import {findPhoneNumbers} from '../../../src/speech/phone/find.ts'
import {isPossibleNumber} from '../../../src/speech/phone/plans.ts'

const isPossible = (text: string, countries: readonly string[] = []) => {
  const [number] = findPhoneNumbers(`Call me on ${text}`)
  return number && isPossibleNumber(number, countries)
}

test.for([
  '415-555-0132',
  '555-0132',
  '555 013',
  '0113 496 0000',
  '01752 496 0140',
  '0491 570 156',
  '020 910 1234',
  '080 4567 8901',
  '09 123 4567',
  '030 1234567',
  '98765 43210',
  '6123 4567',
  '0800 1111',
  '13 12 13',
  '1300 975 707',
  '+49 30 1234567',
  '+91 98765 43210',
  '1-800-FLOWERS'
])('somebody may have %s', (text) => {
  expect(isPossible(text)).toBe(true)
})

test.for([
  '415-155-0132',
  '(415) 155-0132',
  '+1 415 155 0132',
  'four one five, one five five, oh one three two',
  '415-555-01',
  '415-555-01322',
  '415-555',
  '123-456-7890',
  '012-345-6789',
  '+44 20 79',
  '01632 96',
  '07700 900',
  '605-555-012345678',
  '518-555-0136-4429-7',
  '0123 456 7890 1234'
])('nobody can have %s', (text) => {
  expect(isPossible(text)).toBe(false)
})

test.for([
  ['0113 496 00', 'GB', false],
  ['01752 496 0140', 'GB', false],
  ['0113 496 0000', 'GB', true],
  ['07700 900123', 'GB', true],
  ['0412 345 678', 'GB', false],
  ['0412 345 678', 'AU', true],
  ['02 5550 1234', 'AU', true],
  ['087 123 4567', 'IE', true],
  ['087 123 456', 'IE', false],
  ['496 0000', 'GB', true],
  ['415-555-0132', 'GB', true],
  ['01752 496 0140', 'XX', true]
] as const)('%s in %s: %s', ([text, country, possible]) => {
  expect(isPossible(text, [country])).toBe(possible)
})

test('the numbers of one of several countries are possible', () => {
  expect(isPossible('0412 345 678', ['GB', 'AU'])).toBe(true)
})
