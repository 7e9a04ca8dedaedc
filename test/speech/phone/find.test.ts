import {describe, expect, test} from 'vitest'
import {findPhoneNumbers} from '../../../src/speech/phone/find.ts'

describe('findPhoneNumbers', () => {
  test.for([
    ['«(415) 555-0132»', '4155550132'],
    ['«415-555-0132»', '4155550132'],
    ['«123-555-0132»', '1235550132'],
    ['«123.555.0132»', '1235550132'],
    ['«415.555.0132».', '4155550132'],
    ['«+1 415 555 0132»', '4155550132'],
    ['«1-800-555-0199»', '8005550199'],
    ['«4155550132»', '4155550132'],
    ['«14155550132»', '4155550132'],
    ['«415, 555, 0132»', '4155550132'],
    ['«415... 555... 0132»', '4155550132'],
    ['«1-800-FLOWERS»', '8003569377'],
    ['«555-0132»', '5550132'],
    ['«0113 496 0123»', '01134960123'],
    ['«(020) 7946 0123»', '02079460123'],
    ['«07700 900123»', '07700900123'],
    ['«+44 20 7946 0123»', '02079460123'],
    ['«+44 (0)113 496 0123»', '01134960123'],
    ['«+49 30 1234567»', '49301234567'],
    ['«4-1-5, 5-5-5, 0-1-3-2»', '4155550132'],
    ['«0-7-7-0-0, 9-0-0, 1-2-3»', '07700900123'],
    ['«415 - 555 - 0132»', '4155550132'],
    ['«0113\u00a0496\t0123»', '01134960123'],
    ['«0800  157  0123»', '08001570123'],
    ['«555 -0132»', '5550132'],
    ['«02 5550 1234»', '0255501234'],
    ['«(02) 7010 1234»', '0270101234'],
    ['«0491 570 156»', '0491570156'],
    ['«020 910 1234»', '0209101234'],
    ['«98765 43210»', '9876543210'],
    ['«01 23 45 67 80»', '0123456780'],
    ['«0044 20 7946 0123»', '02079460123'],
    ['«0800 1111»', '08001111'],
    ['«13 12 13»', '131213'],
    ['«118 118»', '118118'],
    ['«1300 975 707»', '1300975707'],
    ['«1 800 BRIGHT 1»', '8002744481'],
    ['«1-800-Flowers»', '8003569377'],
    ['«415-555-LEND»', '4155555363'],
    ['«1300 BRIGHT»', '1300274448'],
    ['«415-555-0132»x204', '4155550132']
  ])('in figures: %s', ([marked, digits]) => {
    expectNumber(marked, digits, false)
  })

  test.for([
    ['«four one five, five five five, oh one three two»', '4155550132'],
    ['«four-one-five, five-five-five, zero-one-three-two»', '4155550132'],
    ['«eight hundred, five five five, oh one nine nine»', '8005550199'],
    ['«one, four one five, 555, oh one three two»', '4155550132'],
    ['«oh one one three, four nine six, oh one double two»', '01134960122'],
    ['«five five five, oh one three two»', '5550132'],
    ['«oh one one three four nine six double oh double oh»', '01134960000'],
    ['«five five five uh, oh one three two»', '5550132'],
    ['«four fifteen, five five five, oh one thirty two»', '4155550132'],
    ['«plus four four, two oh, seven nine four six, oh one two three»', '02079460123'],
    ['«Four one five. Five five five. Oh one three two»', '4155550132'],
    ['«oh four nine one, five seven oh, one five six»', '0491570156']
  ])('in words: %s', ([marked, digits]) => {
    expectNumber(marked, digits, true)
  })

  test.for([
    'In 2019, 2020, 2021 we grew',
    'Lot 10, 20, 30, 40',
    'It is $4,155,550,132 now',
    'Order 88-204417-23',
    'From 2019-2021 or 100-200 units',
    'One or two, three at most, four never',
    'It was 3.14159265358979',
    'One two three, testing',
    'One two three four five six seven eight nine ten',
    'SKU 0123456780 and the account number is 0113 4960 000',
    'It took 300 400 5000 units',
    'Call me at 10:30 or at 4 15',
    'Call me on 5 5 2026 or on 2026-05-05',
    'My account number is 415155001',
    'Call us about 415155 dollars',
    "It's 415155",
    'Reach 250000 people',
    'Twenty twenty, twenty twenty one, twenty twenty two'
  ])('nothing in: %s', (text) => {
    expect(findPhoneNumbers(text)).toEqual([])
  })

  test.for([
    ['Call me on «01752 496 0140»', '017524960140'],
    ['Call me at «123-456-7890»', '1234567890'],
    ['My number is «415-555-01»', '41555501'],
    ['My number is uh «555 0142»', '5550142'],
    ['Call us on «415 555 013» today', '415555013'],
    ['Call me at area code «415 555 0132»', '4155550132'],
    ['my number is uh «555 0142» thanks bye', '5550142'],
    ['Ring me on «555 0142» weekdays', '5550142'],
    ['Text JOIN to «555123»', '555123'],
    ["Our direct line's «20 7946 01»", '20794601'],
    ['Cell: «7700 900 12»', '770090012'],
    ['Call me on «double oh seven seven hundred, nine hundred, one two three»', '007700900123'],
    ["Ring 0113 496 0123. That's «113 496 012»", '113496012']
  ])('where it is announced, whatever its form: %s', ([marked = '', digits]) => {
    const text = marked.replace(/[«»]/g, '')
    const found = findPhoneNumbers(text).at(-1)
    expect([found?.digits, text.slice(found?.start, found?.end)]).toEqual([digits, marked.split(/[«»]/)[1]])
  })

  test.for([
    'Ring 0113 496 0000 0113 496 0000 07700 900123',
    'Ring 0113 496 0000\n0113 496 0001\n0113 496 0002',
    '415-555-0132. Four one five, five five five, oh one three two. That is 555-0132.',
    'ring oh one one three four nine six double oh double oh oh one one three four nine six double oh double oh or 555-0132',
    'it is four one five five five five oh one three two four one five five five five oh one three two or 555-0132',
    'Oh one one three, four nine six, oh one double two. Oh one one three, four nine six, oh one double two. 555-0132'
  ])('parts what is said in one breath: %s', (text) => {
    expect(findPhoneNumbers(text)).toHaveLength(3)
  })

  test('tells the groups that it is said in', () => {
    const text = 'Ring +44 (0)20-7946 0123 or (415) 555.0132 or four one five, five five five, oh one three two'
    expect(findPhoneNumbers(text).map(({written}) => written)).toEqual([
      '+44-20-7946 0123',
      '415-555-0132',
      '415,555,0132'
    ])
  })

  test('finds several, and counts from the offset given', () => {
    const text = '415-555-0132, 415-555-0199'
    expect(findPhoneNumbers(text, 100).map(({start, end, digits}) => [start, end, digits])).toEqual([
      [100, 112, '4155550132'],
      [114, 126, '4155550199']
    ])
  })

  test('finds a number that goes on in the next line', () => {
    expect(findPhoneNumbers('on 415-555-\n  0132')[0]?.digits).toBe('4155550132')
  })
})

function expectNumber(marked = '', digits = '', spelled: boolean) {
  const text = marked.replace(/[«»]/g, '')
  const start = 'Ring me on '.length
  expect(findPhoneNumbers(`Ring me on ${text} today`)).toMatchObject([
    {start, end: start + marked.indexOf('»') - 1, digits, spelled}
  ])
}
