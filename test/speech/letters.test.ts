import {expect, test} from 'vitest'
import {capitals, codeName, codeNumber} from '../../src/speech/letters.ts'

test.for<readonly [name: string, spoken: string]>([
  ['dana22', 'dana twenty two'],
  ['acmeCRM', 'acme C R M'],
  ['AcmePumps', 'acme pumps'],
  ['theB2B', 'the B two B'],
  ['ab12cd', 'A B twelve C D'],
  ['2go', 'two go'],
  ['x', 'X'],
  ['by', 'by'],
  // Without a vowel, up to four letters are spelled.
  ['crms', 'C R M S'],
  ['rhythm', 'rhythm'],
  ['', '']
])('the name %j in an address is read: %s', ([name, spoken]) => {
  expect(codeName(name)).toBe(spoken)
})

test.for<readonly [digits: string, spoken: string]>([
  ['1', 'one'],
  ['12', 'twelve'],
  ['05', 'oh five'],
  ['00', 'oh oh'],
  ['007', 'oh oh seven'],
  ['100', 'one hundred'],
  ['101', 'one oh one'],
  ['110', 'one ten'],
  ['999', 'nine ninety nine'],
  ['1432', 'one four three two'],
  ['0132', 'oh one three two']
])('the number %s in a code is read: %s', ([digits, spoken]) => {
  expect(codeNumber(digits)).toBe(spoken)
})

test.for<readonly [written: string, spoken: string, shouted: string]>([
  // Spelled, unless it is a word that people say, or five letters with a vowel.
  ['CRM', 'C R M', 'C R M'],
  ['NASA', 'nasa', 'nasa'],
  ['FREE', 'free', 'free'],
  ['LEMON', 'lemon', 'lemon'],
  ['LEMONS', 'lemons', 'lemons'],
  ['CRMXS', 'C R M X S', 'C R M X S'],
  ['RHYTHM', 'rhythm', 'rhythm'],
  ['AB', 'A B', 'ab']
])('%s is read %s; in a script all in capitals, %s', ([written, spoken, shouted]) => {
  expect([capitals(written, false), capitals(written, true)]).toEqual([spoken, shouted])
})
