import {expect, test} from 'vitest'
import {amongFields, fieldMark, hasField, markFields} from '../../../src/script/evidence/fields.ts'

test.each([
  ['Hi {{first_name}}, it is Ana.', true],
  ['$' + '{customer.first}, it is Ana.', true],
  ['Hi [Name], it is Ana.', true],
  ['Hi \\[Name], it is Ana.', true],
  ['Hi <name>, it is Ana.', true],
  ['Hi %name%, it is Ana.', true],
  ['Hi *|NAME|*, it is Ana.', true],
  ['Hi __NAME__, it is Ana.', true],
  ['Hi ____, it is Ana.', true],
  ['Hi (first name), it is Ana.', true],
  ['Hi «name», it is Ana.', true],
  ['Hi $name$, it is Ana.', true],
  ['Hi #name#, it is Ana.', true],
  ['Hi ~name~, it is Ana.', true],
  ['Hi @name, it is Ana.', true],
  ['Hi __first name__, it is Ana.', true],
  ['Hi ((name)), it is Ana.', true],
  ['Hi ==name==, it is Ana.', true],
  ['Hi |name|, it is Ana.', true],
  ['Hi :first_name:, it is Ana.', true],
  ['Hi ......, it is Ana.', true],
  ['Hi ---, it is Ana.', true],
  ['Hi ???, it is Ana.', true],
  ['Hi *first name*, it is Ana.', true],
  ['Hi, it is *rep* from Tarn.', true],
  ['At [Tarn](https://tarn.example), we call.', false],
  ['It is *really* late ... or is it?', false],
  ['One | two | three, a == b, 2:30:15', false],
  ['Hi Bea, it is Ana.', false],
  ['Hi Bea, it is Ana (Tarn Labels).', false],
  ['Hi Bea, 5 < 6.', false],
  ['', false]
])('%s: has a field: %s', (text, expected) => {
  expect(hasField.test(text, markFields(text))).toBe(expected)
})

test('finds words around fields, and words inside brackets', () => {
  const named = amongFields(new RegExp(`this is (?:${fieldMark}|Ana) (?:at|from) (?:${fieldMark}|Tarn)`))
  for (const text of ['this is Ana at Tarn', 'this is {me} at [Firm]', '[this is Ana from Tarn]'])
    expect(named.test(text, markFields(text)), text).toBe(true)
  for (const text of ['this is {me} and [Firm]', 'this is [Ana at Tarn]', 'this is'])
    expect(named.test(text, markFields(text)), text).toBe(false)
})
