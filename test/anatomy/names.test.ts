import {expect, test} from 'vitest'
import {partsOf} from '../helpers/parts.ts'

test.each([
  'Good morning Priya, Tom Ashby here at Larkfield Freight.',
  'Hi Dana, this is Marcus Webb over at Corvid Analytics.',
  'Hello, my name is Ruth and I work for Pell & Sons.',
  "Hey Lee, it's Ana, your account manager at Brightline.",
  'Hi Mo. Ruth Vance, Oakline Windows.',
  "Dr. Patel, it's Jen calling on behalf of Northgate Dental Supply.",
  'Hi Sam, Jo Park, Tarn Labels.',
  "Hi Sam, this is Jo. I'm in Dallas on Friday.",
  "Hi Sam, it's Jo again.",
  'hey sam this is jo from Tarn Labels',
  "This is Kim, I'm with Oakline.",
  'Hi, you have Ben Ortiz from Pinemoor Foods.',
  "We at Oakline look after kilns. I'm Rosa Bell.",
  'Hi {{first_name}}, {{sender_name}} with {{sender_company}}.',
  'Hi <first>, <rep name> from <company> here.',
  'So this is, uh, Steve from Ridgeline Roofing.',
  'Hey, Ruth Vance, Oakline Windows.'
])('has the part caller: %s', (script) => {
  expect(partsOf(script).caller).not.toEqual([])
})

test.each([
  'This is the scheduling desk at Harbor Clinic with a reminder.',
  "Hi Sam, it's about your roof.",
  'Hi Wendy, checking in on the quote.',
  'Hi Sam, this is important.',
  "Hi Sam, it's Monday and the grant closes Friday."
])('lacks the part caller: %s', (script) => {
  expect(partsOf(script).caller).toEqual([])
})

test.each([
  'Good morning Priya, Tom Ashby here at Larkfield Freight.',
  'Hi Dana, this is Marcus Webb over at Corvid Analytics.',
  'Hello, my name is Ruth and I work for Pell & Sons.',
  "Hey Lee, it's Ana, your account manager at Brightline.",
  'Hi Mo. Ruth Vance, Oakline Windows.',
  "Dr. Patel, it's Jen calling on behalf of Northgate Dental Supply.",
  'Hi Sam, Jo Park, Tarn Labels.',
  'This is the scheduling desk at Harbor Clinic with a reminder.',
  'hey sam this is jo from Tarn Labels',
  "This is Kim, I'm with Oakline.",
  'Hi, you have Ben Ortiz from Pinemoor Foods.',
  "We at Oakline look after kilns. I'm Rosa Bell.",
  'Hi {{first_name}}, {{sender_name}} with {{sender_company}}.',
  'Hi <first>, <rep name> from <company> here.'
])('has the part company: %s', (script) => {
  expect(partsOf(script).company).not.toEqual([])
})

test.each(["Hi Sam, this is Jo. I'm in Dallas on Friday.", "Hi Sam, it's Jo again."])(
  'lacks the part company: %s',
  (script) => {
    expect(partsOf(script).company).toEqual([])
  }
)

test('the name after a greeting is not the caller', () => {
  const source = 'Hello, Brian. This is Kathy Dunn from First Coast Bank.'
  const {caller, company} = partsOf(source)
  expect(caller.map(({start, end}) => source.slice(start, end))).toEqual(['Kathy Dunn'])
  expect(company.map(({start, end}) => source.slice(start, end))).toEqual(['First Coast Bank'])
})

test('a message may be from somebody', () => {
  expect(partsOf('Hi Sue, this is a message from Carl at the yard.').caller).toHaveLength(1)
})

test('ranges hold the names alone', () => {
  const source = 'Hi Sam, this is Jo Park, the new planner at Tarn Labels, about your lids.'
  const {caller, company} = partsOf(source)
  const text = (range: {readonly start: number; readonly end: number}) => source.slice(range.start, range.end)
  expect(caller.map(text)).toEqual(['Jo Park'])
  expect(company.map(text)).toEqual(['Tarn Labels'])
})

test('a name of the settings is the company, also in a possessive', () => {
  expect(partsOf('Hi Sam, it is Jo, tarn labels’s planner.', {company: ['Tarn Labels']}).company).toHaveLength(1)
  expect(partsOf('Hi Sam, it is Jo, your planner.', {company: ['Tarn Labels']}).company).toHaveLength(0)
})

test('what a caller can be reached at is no company', () => {
  expect(partsOf('This is Jo. Call me at ____ or e-mail me at ____.').company).toEqual([])
})

test.for([
  ['Hey, Ruth Vance, Oakline Windows.', ['Ruth Vance'], ['Oakline Windows']],
  ["Hi Sam, it's Ruth, I look after schools at Pelican Water.", ['Ruth'], ['Pelican Water']],
  ["Hi Sam, this is Noah, I'm a student.", ['Noah'], []],
  ['Hi Sam, Ruth from Oakline Windows here.', ['Ruth'], ['Oakline Windows']],
  ['This is the desk at Harbor Dental calling about Friday.', [], ['Harbor Dental']]
] as const)('%s', ([script, caller, company]) => {
  const parts = partsOf(script)
  const texts = (ranges: typeof parts.caller) => ranges.map(({start, end}) => script.slice(start, end))
  expect([texts(parts.caller), texts(parts.company)]).toEqual([caller, company])
})
