import {describe, expect, test} from 'vitest'
import {normalize} from '../../src/speech/normalize.ts'
import {said} from './said.ts'

const readings: Record<string, readonly (readonly [written: string, spoken: string])[]> = {
  'telephone numbers': [
    ['Ring (415) 555-0132.', 'ring four one five, five five five, oh one three two'],
    ['Ring 415.555.0132.', 'ring four one five, five five five, oh one three two'],
    ['Ring 4155550132', 'ring four one five, five five five, oh one three two'],
    ['Ring +1 415 555 0132', 'ring one, four one five, five five five, oh one three two'],
    ['Ring 1-800-555-0199', 'ring one, eight hundred, five five five, oh one nine nine'],
    ['Ring 1-800-FLOWERS', 'ring one, eight hundred, flowers'],
    ['Ring 555-0132', 'ring five five five, oh one three two'],
    ['Ring 415... 555... 0132', 'ring four one five, five five five, oh one three two'],
    ['Ring 4-1-5, 5-5-5, 0-1-3-2', 'ring four one five, five five five, oh one three two'],
    ['415-555-0132 x204', 'four one five, five five five, oh one three two extension two oh four'],
    ['ask for ext. 204', 'ask for extension two oh four'],
    ['415-555-0132 ext 7', 'four one five, five five five, oh one three two extension seven'],
    ['my extension is 7712', 'my extension is seven seven one two'],
    ['code 482 and 482 units', 'code four eight two and four hundred eighty two units'],
    ['on 0113 496 0123', 'on oh one one three, four nine six, oh one two three'],
    ['on 02079460123', 'on oh two oh, seven nine four six, oh one two three'],
    ['on 07700900123', 'on oh seven seven oh oh, nine hundred, one two three'],
    ['on +44 (0)20 7946 0123', 'on plus four four, two oh, seven nine four six, oh one two three'],
    ['on +49 30 1234567', 'on plus four nine, three oh, one two three four, five six seven']
  ],
  money: [
    ['it is $1,499 now', 'it is one thousand four hundred ninety nine dollars now'],
    ['worth $1.2M', 'worth one point two million dollars'],
    ['only $49.99', 'only forty nine dollars and ninety nine cents'],
    ['only $1', 'only one dollar'],
    ['about $5k', 'about five thousand dollars'],
    ['$10-15 million', 'ten to fifteen million dollars'],
    ['$50K-$100K', 'fifty thousand to one hundred thousand dollars'],
    ['$2.5 billion', 'two point five billion dollars'],
    ['$0.12 a mile', 'twelve cents a mile'],
    ['10¢ each', 'ten cents each'],
    ['£15.50', 'fifteen pounds and fifty pence'],
    ['$89.99/mo', 'eighty nine dollars and ninety nine cents a month'],
    ['$150/lb', 'one hundred fifty dollars a pound'],
    ['$40/hr', 'forty dollars an hour']
  ],
  'percentages and ranges': [
    ['27% less', 'twenty seven percent less'],
    ['10-15%', 'ten to fifteen percent'],
    ['7 to 9%', 'seven to nine percent'],
    ['+5%', 'plus five percent'],
    ['5–7 crews', 'five to seven crews'],
    ['2-3x faster', 'two to three X faster'],
    ['2-3 weeks', 'two to three weeks'],
    ['1k-5k boxes', 'one K to five K boxes'],
    ['open 10-2', 'open ten to two'],
    ['they won 3-2', 'they won three two'],
    ['2019-2021', 'twenty nineteen to twenty twenty one'],
    ['40+ sites', 'forty plus sites'],
    ['~20 sites', 'about twenty sites']
  ],
  'dates and times': [
    ['by 3/14/2025', 'by march fourteenth twenty twenty five'],
    ['on 3/14', 'on march fourteenth'],
    ['from 5/19-5/23', 'from may nineteenth to may twenty third'],
    ['14/03/2025', 'fourteenth of march twenty twenty five'],
    ['Jan 5', 'january fifth'],
    ['Sept. 3-5', 'september third to fifth'],
    ['May 5th', 'may fifth'],
    ['by 5 May', 'by fifth of may'],
    ['2025-03-14', 'march fourteenth twenty twenty five'],
    ['at 2:30pm', 'at two thirty P M'],
    ['from 9-11am', 'from nine to eleven A M'],
    ['open 7am–5pm', 'open seven A M to five P M'],
    ['9 a.m.–5 p.m.', 'nine A M to five P M'],
    ['at 9:05', 'at nine oh five'],
    ['at 8:00', "at eight o'clock"],
    ['at 4 p.m.', 'at four P M'],
    ['Mon–Fri', 'monday to friday'],
    ['Tues at two', 'tuesday at two'],
    ['Sat 10-2', 'saturday ten to two'],
    ['We sat down', 'we sat down']
  ],
  numbers: [
    ['in 2021', 'in twenty twenty one'],
    ['in 2005', 'in two thousand five'],
    ['in 1998', 'in nineteen ninety eight'],
    ['the 1990s', 'the nineteen nineties'],
    ["the '90s", 'the nineties'],
    ['takes 30s', 'takes thirty seconds'],
    ['the 21st', 'the twenty first'],
    ['1,200 sites', 'twelve hundred sites'],
    ['2,400 sites', 'twenty four hundred sites'],
    ['$7,500', 'seventy five hundred dollars'],
    ['2,000 or 12,500', 'two thousand or twelve thousand five hundred'],
    ['1,234,567', 'one million two hundred thirty four thousand five hundred sixty seven'],
    ['4.5', 'four point five'],
    ['0.5', 'zero point five'],
    ['.5', 'point five'],
    ['1/2 off', 'half off'],
    ['2/3 of', 'two thirds of'],
    ['3 1/2 days', 'three and a half days'],
    ['½ price', 'half price'],
    ['3½ days', 'three and a half days'],
    ['by 9/10', 'by september tenth'],
    ['code 12345', 'code one two three four five'],
    ['order 88-204417', 'order eight eight, two oh four four one seven'],
    ['-5 degrees', 'minus five degrees']
  ],
  'fixed expressions': [
    ['24/7', 'twenty four seven'],
    ['50/50', 'fifty fifty'],
    ['a 50-50 split', 'a fifty fifty split'],
    ['80/20', 'eighty twenty'],
    ['1:1', 'one on one'],
    ['5:1', 'five to one'],
    ['401k', 'four oh one K'],
    ['401(k)', 'four oh one K'],
    ['911', 'nine one one'],
    ['360', 'three sixty'],
    ['Office 365', 'office three sixty five'],
    ['365,000', 'three hundred sixty five thousand'],
    ['10x20', 'ten by twenty'],
    ['8.5 x 11', 'eight point five by eleven'],
    ['and/or', 'and or']
  ],
  'letters and codes': [
    ['Q3', 'Q three'],
    ['FY25', 'F Y twenty five'],
    ['FY2025', 'F Y twenty twenty five'],
    ['2Q', 'two Q'],
    ['H1', 'H one'],
    ['your CRM', 'your C R M'],
    ['the ROI', 'the R O I'],
    ['KPIs', 'K P I'],
    ['KPI(s)', 'K P I'],
    ['a PhD', 'a P H D'],
    ['SaaS', 'saas'],
    ['HIPAA', 'hipaa'],
    ['NASA', 'nasa'],
    ['ASAP', 'asap'],
    ['a VISA card', 'a visa card'],
    ['the NAHB show', 'the N A H B show'],
    ['SOC 2', 'soc two'],
    ['it is FREE', 'it is free'],
    ['B2B', 'B to B'],
    ['D2C', 'D to C'],
    ['R&D', 'R and D'],
    ['Q&A', 'Q and A'],
    ['AT&T', 'A T and T'],
    ['W-2', 'W two'],
    ['COVID-19', 'covid nineteen'],
    ['5G', 'five G'],
    ['3D', 'three D'],
    ['v4.2', 'version four point two'],
    ['10x', 'ten X'],
    ['AB-1234', 'A B one two three four'],
    ['H2O', 'H two O'],
    ['MH370', 'M H three seventy']
  ],
  units: [
    ['a 45-lb bag', 'a forty five pound bag'],
    ['2,400 sq ft', 'twenty four hundred square feet'],
    ['7.2kW', 'seven point two kilowatts'],
    ['16pt', 'sixteen point'],
    ['15 min', 'fifteen minutes'],
    ['thirty min', 'thirty minutes'],
    ['72°F', 'seventy two degrees'],
    [`he is 5'10"`, 'he is five foot ten']
  ],
  abbreviations: [
    ['U.S. sites', 'U S sites'],
    ['Dr. Lee', 'doctor lee'],
    ['Mr. and Mrs. Lee', 'mister and missus lee'],
    ['St. Mark’s ward', "saint mark's ward"],
    ['on Main St. now', 'on main street now'],
    ['1420 Main St', 'fourteen twenty main street'],
    ['1,234 St. Louis homes', 'one thousand two hundred thirty four saint louis homes'],
    ['on 42nd St. Call us', 'on forty second street call us'],
    ['Acme Inc. sells', 'acme ink sells'],
    ['us vs. them', 'us versus them'],
    ['pumps etc. today', 'pumps et cetera today'],
    ['e.g. pumps', 'for example pumps'],
    ['i.e. pumps', 'that is pumps'],
    ['approx. ten', 'approximately ten'],
    ['w/ parts, w/o labor', 'with parts without labor'],
    ['b/c of rain', 'because of rain'],
    ['salt & pepper', 'salt and pepper'],
    ['#1 in town', 'number one in town'],
    ['booth #1432', 'booth number fourteen thirty two'],
    ['No. 5', 'number five'],
    ['Pt. 2', 'part two']
  ],
  addresses: [
    ['acme.io/demo', 'acme dot I O slash demo'],
    ['www.acme.com', 'W W W dot acme dot com'],
    ['https://acme.com/a-b_c/', 'acme dot com slash a dash B underscore C'],
    ['dana.lee_22@acme.com', 'dana dot lee underscore twenty two at acme dot com'],
    ['acme.co.uk', 'acme dot co dot U K']
  ],
  'Roman numbers': [
    ['Part II', 'part two'],
    ['Series IV', 'series four'],
    ['WWII', 'world war two'],
    ['Henry V', 'henry the fifth'],
    ['Phase V', 'phase five'],
    ['Malcolm X', 'malcolm X'],
    ['Dana and I', 'dana and i']
  ],
  silence: [
    ['🎉 Great news', 'great news'],
    ['*really* good', 'really good'],
    ['he/she', 'he she'],
    ['a follow-up', 'a follow up']
  ],
  'a script in capitals': [
    ['THIS IS DANA FROM OAKLINE ABOUT THE CRM AND THE ROI', 'this is dana from oakline about the C R M and the R O I']
  ]
}

describe.for(Object.entries(readings))('%s', ([, table]) => {
  test.for(table)('%s', ([written, spoken]) => {
    expect(said(written)).toBe(spoken)
  })
})

test.for([
  ['Ask for Dr. Lee today.', 1],
  ['We meet at 4 p.m. Bring the file.', 2],
  ['We meet at 4 p.m. Eastern.', 1],
  ['We sell to Acme Inc. They grew.', 2],
  ['No. We grew.', 2],
  ['Robert J. Lee called.', 1],
  ['She is at St. Mark’s ward.', 1],
  ['It is on Main St. Call me.', 2],
  ['The U.S. Navy bought it.', 1],
  ['It costs 4.5 or $3.10.', 1]
] as const)('ends sentences where people do: %s', ([text, count]) => {
  expect(normalize(text).filter((item) => 'pause' in item && item.pause === 'sentence')).toHaveLength(count)
})

test('takes what the settings say before anything else, with plural and possessive', () => {
  const readAs = {SQL: 'sequel', 'C++': 'see plus plus', Ng: 'ing'}
  expect(said('Our SQL, SQL’s edge, C++ and Ms. Ng.', {readAs})).toBe(
    'our sequel sequel edge see plus plus and miz ing'
  )
})
