import {describe, expect, test} from 'vitest'
import {classifyField, isFieldName, readField} from '../../../src/script/inline/field.ts'

test.for<readonly [name: string, stands: string]>([
  ['Lead.FirstName', 'prospect'],
  ['lead_first_name', 'prospect'],
  ['repPhone', 'phone'],
  ['rep-phone', 'phone'],
  ['prénomName', 'prospect'],
  ['#', 'amount'],
  ['$$', 'amount'],
  ['Number', 'phone'],
  ['Numbers', 'other'],
  ['no', 'phone'],
  ['no way', 'other'],
  ['digits', 'phone'],
  ['call back', 'phone'],
  ['call back reason', 'reason'],
  ['callback', 'phone'],
  ['x', 'amount'],
  ['x1', 'other'],
  ['', 'other']
])('the field %j stands for: %s', ([name, stands]) => {
  expect(classifyField(name)).toBe(stands)
})

test.for<readonly [text: string, isName: boolean]>([
  ['your name', true],
  ['Your Name', true],
  ['company', true],
  ['callback number', true],
  ['name or number', true],
  ['date 2', true],
  ['insert contact', true],
  ['insert town they are in', true],
  ['fill in the month', true],
  ['rep', true],
  ['your contact', true],
  ['insert what you found on their site', false],
  ['inserted', false],
  ['reps', false],
  ['our name', false],
  ['name them', false],
  ['the', false],
  ['', false]
])('%j in round brackets is a field: %s', ([text, isName]) => {
  expect(isFieldName(text)).toBe(isName)
})

describe('in doubled braces', () => {
  test.for([
    ['name', 'name'],
    [' name ', 'name'],
    ['name|Friend', 'name'],
    ['lead.First Name:default=x', 'lead.First Name'],
    ['name default=Friend', 'name'],
    ['name_default', 'name_default'],
    ['what they want us to do', 'what they want us to do']
  ])('the name in %j is %j, whatever is to stand for it', ([inner = '', name]) => {
    const field = readField(inner, '{{}}')
    expect(field.name).toBe(name)
    expect([field.choices, field.prompt]).toEqual([undefined, undefined])
  })
})

test.for<readonly [inner: string, name: string]>([
  ['!Contact.Name', 'Contact.Name'],
  ['v=name', 'name'],
  ['v=', 'v='],
  ['first\\_name', 'first_name'],
  [' first \n name ', 'first name']
])('in braces, %j is the name %j', ([inner, name]) => {
  expect(readField(inner, '{}').name).toBe(name)
})

test.for(['!Name', 'v=name'])('in square brackets %j is as it stands', (inner) => {
  expect(readField(inner, '[]').name).toBe(inner)
})

test.for<readonly [inner: string, isPrompt: true | undefined]>([
  ['mention the seal', true],
  ['the reason', true],
  ['Seal: why it is due', true],
  ['Seal — why it is due', true],
  ['one two three four five', true],
  ['two three four five', undefined],
  ['Name', undefined]
])('square brackets around %j tell the writer what to write: %s', ([inner, isPrompt]) => {
  expect(readField(inner, '[]').prompt).toBe(isPrompt)
  expect(readField(inner, '{}').prompt).toBe(undefined)
})

test.for<readonly [inner: string, inBrackets: readonly string[] | undefined, inBraces: readonly string[] | undefined]>([
  ['e-mail/information', ['e-mail', 'information'], ['e-mail', 'information']],
  ['seal | valve', ['seal', 'valve'], ['seal', 'valve']],
  ['seal or valve', ['seal', 'valve'], undefined],
  ['seal, valve, or pump', ['seal, valve', 'pump'], undefined],
  ['Day/Date', undefined, undefined],
  ['Day/seal', ['Day', 'seal'], ['Day', 'seal']],
  ['MM/DD/YYYY', undefined, undefined],
  ['MM/seal', undefined, undefined],
  ['seal/', undefined, undefined],
  ['seal', undefined, undefined],
  ['name|default=friend', undefined, undefined],
  ['say seal/valve', undefined, ['say seal', 'valve']],
  [
    'the old seal by the door/the new one',
    ['the old seal by the door', 'the new one'],
    ['the old seal by the door', 'the new one']
  ]
])('the choices in %j', ([inner, inBrackets, inBraces]) => {
  const field = readField(inner, '[]')
  expect(field.choices).toEqual(inBrackets)
  expect(readField(inner, '{}').choices).toEqual(inBraces)
  // What gives a choice asks for nothing else.
  if (inBrackets) expect(field.prompt).toBe(undefined)
})
