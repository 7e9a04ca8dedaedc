import {expect, test} from 'vitest'
import {readPhoneNumber, readSpelledNumber} from '../../../src/speech/phone/read.ts'

test.for<readonly [written: string, spoken: string]>([
  ['(415) 555-0132', 'four one five, five five five, oh one three two'],
  ['415-555-0132', 'four one five, five five five, oh one three two'],
  ['4155550132', 'four one five, five five five, oh one three two'],
  ['14155550132', 'one, four one five, five five five, oh one three two'],
  ['+14155550132', 'one, four one five, five five five, oh one three two'],
  ['+1 415 555 0132', 'one, four one five, five five five, oh one three two'],
  ['1-800-555-0199', 'one, eight hundred, five five five, oh one nine nine'],
  ['800-555-0199', 'eight hundred, five five five, oh one nine nine'],
  ['555-0132', 'five five five, oh one three two'],
  ['07700900123', 'oh seven seven oh oh, nine hundred, one two three'],
  ['07700 900123', 'oh seven seven oh oh, nine hundred, one two three'],
  ['02079460123', 'oh two oh, seven nine four six, oh one two three'],
  ['020 7946 0123', 'oh two oh, seven nine four six, oh one two three'],
  ['0491570156', 'oh four nine one, five seven oh, one five six'],
  ['01134960123', 'oh one one three, four nine six, oh one two three'],
  ['0113 496 0123', 'oh one one three, four nine six, oh one two three'],
  ['+44 (0)20 7946 0123', 'plus four four, two oh, seven nine four six, oh one two three'],
  ['+49 30 1234567', 'plus four nine, three oh, one two three four, five six seven'],
  ['13 12 13', 'thirteen, twelve, thirteen'],
  ['1300 555 019', 'thirteen hundred, five five five, oh one nine'],
  ['118 118', 'one one eight, one one eight'],
  ['0800 1111', 'oh eight hundred, one one one one'],
  ['0800 157 0123', 'oh eight hundred, one five seven, oh one two three'],
  ['0900 123', 'oh nine hundred, one two three'],
  ['1-800-FLOWERS', 'one, eight hundred, flowers'],
  ['4-1-5, 5-5-5, 0-1-3-2', 'four one five, five five five, oh one three two'],
  ['4 1 5', 'four one five'],
  ['123456', 'one two three, four five six'],
  ['1234567', 'one two three four, five six seven'],
  ['12345', 'one two three four five'],
  ['', ''],
  [' ', '']
])('%j is read in groups', ([written, spoken]) => {
  expect(readPhoneNumber(written)).toBe(spoken)
})

test.for<readonly [written: string, spoken: string]>([
  ['four one five, five five five', 'four one five, five five five'],
  ['Four one five – five five five', 'four one five, five five five'],
  ['four one five - five five five', 'four one five, five five five'],
  ['four one five -- five five five', 'four one five, five five five'],
  ['four-one-five', 'four one five'],
  ['four -one- five', 'four one five'],
  ['four one five... five five', 'four one five, five five'],
  ['four one five… five five.', 'four one five, five five'],
  ['4 1 5, double 5 5', 'four one five, double five five'],
  ['415 five five five', 'four one five five five five'],
  ['oh,\n(one)', 'oh, one'],
  [' , ', '']
])('%j is read in the groups of its writer', ([written, spoken]) => {
  expect(readSpelledNumber(written)).toBe(spoken)
})
