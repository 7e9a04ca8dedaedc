import {expect, test} from 'vitest'
import {kindOf} from '../../../src/script/inline/field-kinds.ts'

test.for([
  ['rep phone', 'phone'],
  ['rep', 'caller'],
  ['callback', 'phone'],
  ['callback reason', 'reason'],
  ['your number', 'phone'],
  ['number', 'phone'],
  ['number of seats', 'amount'],
  ['company name', 'company'],
  ['last name', 'prospect'],
  ['value 3', 'amount'],
  ['value', 'reason'],
  ['xxx', 'amount'],
  ['xxx xxx xxxx', 'phone'],
  ['555 xxx xxxx', 'phone'],
  ['church name', 'company'],
  ['lasting', 'other'],
  ['prénom', 'other'],
  ['', 'other']
])('%s: %s', ([words = '', kind]) => {
  expect(kindOf(words)).toBe(kind)
})
