import {expect, test} from 'vitest'
import {findPhoneNumbers} from '../../../src/speech/phone/find.ts'

type Found = readonly [inText: string, digits: string, written: string, spelled?: true]

test.for<readonly [text: string, ...numbers: Found[]]>([
  ['Call me on 4155550132 today', ['4155550132', '4155550132', '4155550132']],
  ['(415)555-0132', ['(415)555-0132', '4155550132', '415-555-0132']],
  ['+1(415)555-0132', ['+1(415)555-0132', '4155550132', '+1-415-555-0132']],
  ['415-555-0132, 5', ['415-555-0132', '4155550132', '415-555-0132']],
  ['Order 415-555-0132', ['415-555-0132', '4155550132', '415-555-0132']],
  ['Call me on 300 400 5000 units', ['300 400 5000', '3004005000', '300 400 5000']],
  ['020 7946 0123', ['020 7946 0123', '02079460123', '020 7946 0123']],
  ['0207 946 0123', ['0207 946 0123', '02079460123', '0207 946 0123']],
  ['+44 7700 900123', ['+44 7700 900123', '07700900123', '+44 7700 900123']],
  ['0044 7700 900123', ['0044 7700 900123', '07700900123', '0044 7700 900123']],
  ['+353 1 234 5678', ['+353 1 234 5678', '35312345678', '+353 1 234 5678']],
  ['01 23 45 67 89', ['01 23 45 67 89', '0123456789', '01 23 45 67 89']],
  ['1300 555 019', ['1300 555 019', '1300555019', '1300 555 019']],
  ['98765 43210', ['98765 43210', '9876543210', '98765 43210']],
  ['13 12 13', ['13 12 13', '131213', '13 12 13']],
  ['118 118', ['118 118', '118118', '118 118']],
  ['0800 1111', ['0800 1111', '08001111', '0800 1111']],
  ['555-0132', ['555-0132', '5550132', '555-0132']],
  [
    'four one five five five five oh one three two',
    ['four one five five five five oh one three two', '4155550132', '4155550132', true]
  ],
  ['five five five oh one three two', ['five five five oh one three two', '5550132', '5550132', true]],
  [
    'oh two oh seven nine four six oh one two three',
    ['oh two oh seven nine four six oh one two three', '02079460123', '02079460123', true]
  ],
  [
    'plus four four two oh seven nine four six oh one two three',
    ['plus four four two oh seven nine four six oh one two three', '02079460123', '+442079460123', true]
  ],
  ['my number is 12345', ['12345', '12345', '12345']],
  [
    '0113 496 0000 0113 496 0000',
    ['0113 496 0000', '01134960000', '0113 496 0000'],
    ['0113 496 0000', '01134960000', '0113 496 0000']
  ],
  [
    '415-555-0132 415-555-0199',
    ['415-555-0132', '4155550132', '415-555-0132'],
    ['415-555-0199', '4155550199', '415-555-0199']
  ],
  ['call 1-800-FLOWERS', ['1-800-FLOWERS', '8003569377', '1-800-3569377']],
  ['1-800-555-0199', ['1-800-555-0199', '8005550199', '1-800-555-0199']],
  ['415–555–0132', ['415–555–0132', '4155550132', '415-555-0132']],
  ['415 555-0132', ['415 555-0132', '4155550132', '415 555-0132']],
  ['415.555.0132.', ['415.555.0132', '4155550132', '415-555-0132']],
  ['call me on five five five 0132', ['five five five 0132', '5550132', '555 0132', true]]
])('telephone numbers by form, and by what is said of them: %j', ([text, ...numbers]) => {
  const found = findPhoneNumbers(text)
  expect(
    found.map(({start, end, digits, written, spelled}) => [text.slice(start, end), digits, written, spelled])
  ).toEqual(numbers.map(([inText, digits, written, spelled = false]) => [inText, digits, written, spelled]))
})

test.for([
  '415/555/0132',
  '$415-555-0132',
  'A415-555-0132',
  '415-555-0132A',
  '415-555-0132-7',
  '415-555-0132.5',
  'Order 4155550132',
  '300 400 5000 units',
  '+44 20 79',
  '155-0132',
  'one two three four five six seven',
  'my number is 1234',
  'My number is 5 5 2026',
  'call me on 10:30',
  'Again, 555 013',
  'twenty twenty five five five oh one',
  "It's 415-555-013"
])('no telephone number: %j', (text) => {
  expect(findPhoneNumbers(text)).toEqual([])
})
