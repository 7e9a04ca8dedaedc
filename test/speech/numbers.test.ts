import {expect, test} from 'vitest'
import {cardinal, fraction, numeral, ordinal, plural, year} from '../../src/speech/numbers.ts'

test.for([
  [0, 'zero'],
  [17, 'seventeen'],
  [40, 'forty'],
  [13, 'thirteen'],
  [20, 'twenty'],
  [21, 'twenty one'],
  [100, 'one hundred'],
  [105, 'one hundred five'],
  [999, 'nine hundred ninety nine'],
  [1000, 'one thousand'],
  [1100, 'one thousand one hundred'],
  [12_345, 'twelve thousand three hundred forty five'],
  [2_000_001, 'two million one'],
  [3_000_000_000_000, 'three trillion']
] as const)('counts %s', ([n, words]) => {
  expect(cardinal(n)).toBe(words)
})

test.for([
  [1, 'first'],
  [12, 'twelfth'],
  [13, 'thirteenth'],
  [20, 'twentieth'],
  [21, 'twenty first'],
  [100, 'one hundredth'],
  [1000, 'one thousandth'],
  [1001, 'one thousand first'],
  [103, 'one hundred third']
] as const)('orders %s', ([n, words]) => {
  expect(ordinal(n)).toBe(words)
})

test.for([
  [1900, 'nineteen hundred'],
  [1905, 'nineteen oh five'],
  [2000, 'two thousand'],
  [2009, 'two thousand nine'],
  [2010, 'twenty ten'],
  [2030, 'twenty thirty'],
  [2100, 'twenty one hundred'],
  [1066, 'ten sixty six'],
  [1005, 'one thousand five']
] as const)('reads the year %s', ([n, words]) => {
  expect(year(n)).toBe(words)
})

test.for([
  ['007', 'oh oh seven'],
  ['1,900', 'nineteen hundred'],
  ['2.0', 'two point zero'],
  ['3.10', 'three point one oh'],
  ['1234567890123456', 'one two three four five six seven eight nine oh one two three four five six']
] as const)('reads %s', ([written, words]) => {
  expect(numeral(written)).toBe(words)
})

test.for([
  [1, 2, 'half'],
  [3, 2, 'three halves'],
  [1, 4, 'a quarter'],
  [3, 4, 'three quarters'],
  [5, 8, 'five eighths']
] as const)('reads %s over %s', ([over, under, words]) => {
  expect(fraction(over, under)).toBe(words)
})

test.for([
  ['twenty', 'twenties'],
  ['five', 'fives'],
  ['century', 'centuries'],
  ['box', 'boxes']
] as const)('one %s, several %s', ([one, several]) => {
  expect(plural(one)).toBe(several)
})
