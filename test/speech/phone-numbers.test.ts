import {describe, expect, test} from 'vitest'
import {findPhoneNumbers} from '../../src/speech/phone-numbers.ts'

describe('findPhoneNumbers', () => {
  test.for([
    ['«(415) 555-0132»', '4155550132'],
    ['«415-555-0132»', '4155550132'],
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
    ['«4-1-5, 5-5-5, 0-1-3-2»', '4155550132']
  ])('in figures: %s', ([marked, digits]) => {
    expectNumber(marked, digits, false)
  })

  test.for([
    ['«four one five, five five five, oh one three two»', '4155550132'],
    ['«four-one-five, five-five-five, zero-one-three-two»', '4155550132'],
    ['«eight hundred, five five five, oh one nine nine»', '8005550199'],
    ['«one, four one five, 555, oh one three two»', '4155550132'],
    ['«oh one one three, four nine six, oh one double two»', '01134960122'],
    ['«five five five, oh one three two»', '5550132']
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
    'One two three, testing'
  ])('nothing in: %s', (text) => {
    expect(findPhoneNumbers(text)).toEqual([])
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
  expect(findPhoneNumbers(`Ring me on ${text} today`)).toEqual([
    {start, end: start + marked.indexOf('»') - 1, digits, spelled}
  ])
}
