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
  'Pinemoor, two streets from you, went from nine days to four.',
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
