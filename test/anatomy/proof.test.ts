import {expect, test} from 'vitest'
import {partsOf} from '../helpers/parts.ts'

test.each([
  'Most dairies your size lose 3 percent in the cooler.',
  'We helped Brill Foods cut two hours off each changeover.',
  'A bakery in Leeds cut its waste by a fifth.',
  'In April, the council fines late returns two hundred pounds.',
  'One in four freezers we open runs six degrees too warm.',
  'The grant closes on 30 June.',
  'Two of the schools in your trust dropped a fifth off the bill.',
  'A cracked seal adds nine percent to the bill.',
  'Pinemoor, two streets from you, went from nine days to four.'
])('has the part insight: %s', (script) => {
  expect(partsOf(script).insight).not.toEqual([])
})

test.each([
  "I'd love to help you grow.",
  'We can save you 20 percent.',
  "Give me 10 minutes and I'll show you.",
  'Call me at 415-555-0132 by 5 p.m.',
  "I'll call you in 2 days."
])('lacks the part insight: %s', (script) => {
  expect(partsOf(script).insight).toEqual([])
})

test.each([
  'We helped Brill Foods cut two hours off each changeover.',
  'A bakery in Leeds cut its waste by a fifth.',
  'Hi Sam, Jo Lind from Tarn Supply. Pinemoor, two streets from you, went from nine days to four.',
  'Other dental practices like yours use it.',
  'Three shops on your street use us already.',
  'Companies such as Tarn and Brill work with us.'
])('has the part peer: %s', (script) => {
  expect(partsOf(script).peer).not.toEqual([])
})

test.each(['I work with restaurant owners.', 'Your team is growing.', 'I helped you with your order last year.'])(
  'lacks the part peer: %s',
  (script) => {
    expect(partsOf(script).peer).toEqual([])
  }
)

// A client is named by a result, or by what we did for it; days, words of the caller and bare names are none.
test.each([
  'Tarn cut its waste.',
  "Powell's flock was the same.",
  'We helped Tarn.',
  'We served Tarn.',
  'Our crew served Tarn.',
  'We cut waste for Tarn.',
  "We turned Tarn's around.",
  'It rained, and Tarn cut its waste.',
  '[similar company] cut its waste.',
  '[other client name] did.',
  '{{peer_company}} uses it.',
  'Ana said Tarn cut its waste.',
  'Brill Foods and Tarn Labels use it.',
  'Firms like yours use it.',
  'Two shops near you cut waste.',
  'Other dairies cut waste.',
  'Your neighbours cut waste.',
  'We helped a dairy.',
  'We helped two dairies in Hull.',
  'Our clients cut waste.',
  'A client of ours cut waste.',
  'A case study from Tarn.',
  'Companies such as Tarn work with us.',
  'The dairy in Hull lost a chiller last week.',
  'Two bakeries over in Hull lost a chiller.',
  'The old timber mill in Hull cut its waste.',
  'Another bottler in Hull had the same.',
  'Two schools in Hull put their levy into tutors.',
  'Over at Hull Docks the frost burst six pipes.',
  'We wired six rooms for the city of Hull.',
  'Tarn sent us nine drivers in May.',
  'It rained, and Dr. Brill in Hull Park has gone from five leaks to one.',
  'Monzo used it.',
  'Monzo uses it.',
  'Monzo has it.'
])('a client proves it: %s', (script) => {
  expect(partsOf(script).peer).not.toEqual([])
})

test.each([
  'Tarn is free.',
  'Tarn was cut.',
  "Monday's flock was the same.",
  'Its flock was the same.',
  'We work with Tarn.',
  'We rang Tarn.',
  'I saw Tarn.',
  'You helped Tarn.',
  'You served Tarn.',
  'It served Tarn.',
  'We told Tarn.',
  "We saw Tarn's around.",
  'It rained, but Tarn rang.',
  '[company] cut its waste.',
  'My Tarn cut its waste.',
  'Our clients love it.',
  'Our clients say so.',
  'Monzo rang.',
  'Monzo rang us about it.',
  'The flour price in Hull went up.',
  'The rate on the Hull flat went down.',
  'The parts for the Hull pump came in.',
  'Hull moved the tax date to the ninth.',
  'Brill Energy raised its rates.',
  'When Ana did your roof she found a crack.',
  'Ana Brill can cover it.',
  'Three of your vans at Hull lost a mirror.',
  'The two drivers you asked for start on Monday.',
  'Two of the drivers you turned down passed.',
  'Monday used it.',
  'Sales used it.',
  'Meeting used it.',
  'Early used it.',
  'Quickly used it.'
])('nobody proves it: %s', (script) => {
  expect(partsOf(script).peer).toEqual([])
})
