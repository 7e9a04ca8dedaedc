import {expect, test} from 'vitest'
import {partsOf} from '../helpers/parts.ts'

// What a clause tells a listener: news for anybody in the trade, a reason to call this one, or nothing.
const worthOf = (text: string) => {
  const {reason, insight} = partsOf(text)
  return insight.length > 0 ? 'news' : reason.length > 0 ? 'reason' : 'nothing'
}

test.for([
  'I saw your pump leak in May and it broke.',
  'Bottlers lost a shift a week.',
  'Rates rose in May.',
  'Your rates rose in May.',
  'Your brochure came in May and it was late.',
  'No driver has called your depot in Hull since May about the seal.',
  'Brill Foods grew.'
])('news: %s', (text) => {
  expect(worthOf(text)).toBe('news')
})

test.for([
  'Do you need a driver?',
  'Are your trucks empty?',
  'If your pump leaks, call.',
  'I think we could cut your bill.',
  'I think your trucks are empty.',
  'I saw your ad.',
  'I saw the ad.',
  'We left a brochure for you.',
  'Your team has been selected for the May award.',
  'A friend of yours, Priya, gave me your name.'
])('a reason: %s', (text) => {
  expect(worthOf(text)).toBe('reason')
})

test.for([
  'Is there a driver?',
  'Is the pump old?',
  'If the pump leaks, call.',
  'You have been specially selected.',
  'Your firm has been selected.',
  'I love this new depot.',
  'I am excited about your depot.',
  'No calls, no contract.',
  'We left a message for you.',
  'We offer roofs, gutters, windows and doors.',
  'They fix roofs, gutters, windows and doors.',
  'We will visit.',
  'We hope to visit your street.',
  'We can help you.',
  'Brill Foods.',
  'It broke.',
  'You will save.',
  'You should have the brochure.',
  'Because of the office.',
  'A friend told me.'
])('nothing: %s', (text) => {
  expect(worthOf(text)).toBe('nothing')
})
