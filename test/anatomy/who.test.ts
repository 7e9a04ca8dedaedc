import {expect, test} from 'vitest'
import type {Range} from '../../src/script/model.ts'
import {partsOf} from '../helpers/parts.ts'

// Who calls, and for whom, to the letter: what stands round a name is not part of it.
test.for([
  ['Good morning Priya, Tom Ashby here at Larkfield Freight.', 'Tom Ashby', 'Larkfield Freight'],
  ['Hi Dana, this is Marcus Webb over at Corvid Analytics.', 'Marcus Webb', 'Corvid Analytics'],
  ['Hello, my name is Ruth and I work for Pell & Sons.', 'Ruth', 'Pell & Sons'],
  ["Hey Lee, it's Ana, your account manager at Brightline.", 'Ana', 'Brightline'],
  ['Hi Mo. Ruth Vance, Oakline Windows.', 'Ruth Vance', 'Oakline Windows'],
  ["Dr. Patel, it's Jen calling on behalf of Northgate Dental Supply.", 'Jen', 'Northgate Dental Supply'],
  ['Hi Sam, Jo Park, Tarn Labels.', 'Jo Park', 'Tarn Labels'],
  ['hey sam this is jo from Tarn Labels', 'jo', 'Tarn Labels'],
  ['hey sam this is jo from tarn labels and i saw your ad', 'jo', 'tarn labels'],
  ["This is Kim, I'm with Oakline.", 'Kim', 'Oakline'],
  ["We at Oakline look after kilns. I'm Rosa Bell.", 'Rosa Bell', 'Oakline'],
  ['Hi {{first_name}}, {{sender_name}} with {{sender_company}}.', '{{sender_name}}', '{{sender_company}}'],
  ['So this is, uh, Steve from Ridgeline Roofing.', 'Steve', 'Ridgeline Roofing'],
  ['Hi Sam, this is Jo Park from Smith and Sons and we print.', 'Jo Park', 'Smith and Sons'],
  ['Hi Sam, I am Jo and I volunteer at Food Bank North.', 'Jo', 'Food Bank North'],
  ['Hi Sam, this is Jo for Tarn Labels.', 'Jo', 'Tarn Labels'],
  // A firm may be called like a day or a place, after the words that only a firm follows.
  ['Hi Sam, this is Lena at Monday.', 'Lena', 'Monday'],
  ['Hi Sam, this is Jo with Hull.', 'Jo', 'Hull'],
  ['Hi Sam, this is Jo from Hull. I am with Tarn Labels.', 'Jo', 'Tarn Labels'],
  ['hi sam my name is your name from your company', 'your name', 'your company']
] as const)('%s', ([script, caller, company]) => {
  const parts = partsOf(script)
  const texts = (ranges: readonly Range[]) => ranges.map(({start, end}) => script.slice(start, end))
  expect([texts(parts.caller), texts(parts.company)]).toEqual([[caller], [company]])
})

test.for([
  'Hi Sam, this is Jo from [City].',
  'Hi Sam, this is Jo with [City].',
  // Where names have capitals, a firm has.
  'Hi Sam, this is Lena from the purchasing side.',
  'Hi Sam, this is Jo from. Tarn Labels makes labels.',
  'Hi Sam, this is Jo, and I work for a Hull printer.'
])('names a caller, and no company: %s', (script) => {
  const {caller, company} = partsOf(script)
  expect([caller.length, company.length]).toEqual([1, 0])
})

test.for(['hi sam this is j from tarn', 'Hi Sam, this is uh from uh Tarn Labels.'])('names nobody: %s', (script) => {
  expect(partsOf(script).caller).toEqual([])
})
