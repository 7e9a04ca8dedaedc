import {expect, test} from 'vitest'
import {isForCrew, isWhole, wholenessOf} from '../../../src/script/evidence/whole.ts'

const whole = [
  'Hi Dana, Olu Brandt, Moor Pumps. Your seal is due in June, and we have two in stock that fit it, so it need not stop the line. I am on 555-0119.',
  '[[first]], it’s [[me]] at Moor. You asked for the price of a seal on Tuesday and I promised it by Friday. It is ninety pounds, fitted. My direct line is [[direct]].',
  'hey ~first~ its luis with moor pumps, the seal people. i was on your street on tuesday and saw the van, and we can fit one this week. call me, 555-0119',
  'Hello `{First}`, `{Rep}` from Moor. Your plant is the third on the road with a leaking seal, and I mended the first two. Call me at 555-0119 and I will bring one along.'
]

test.for(whole)('%j is a whole message', (text) => {
  expect(isWhole(text)).toBe(true)
})

test.for<readonly [why: string, text: string]>([
  [
    'nobody says how to reach them',
    'Hi Dana, Olu Brandt, Moor Pumps. Your seal is due in June, and we have two in stock that fit it, so it need not stop the line at all.'
  ],
  [
    'nobody is named',
    'Your seal is due in June, and we have two in stock that fit it, so it need not stop the line at all. The number of the plant is 555-0119, so ring.'
  ]
])('it is nearly one where %s', ([, text]) => {
  expect(wholenessOf(text)).toBe('nearly')
})

test.for<readonly [why: string, text: string]>([
  ['it is a phrase', 'Hi Dana, Olu at Moor Pumps, 555-0119.'],
  ['it asks a person', `${whole[0]} Is now a good time?`],
  [
    'a mailbox says it',
    'Hi, you have reached Olu at Moor Pumps. I am away from my desk until Monday the ninth, so leave your name after the tone, or ring Dana on 555-0119.'
  ],
  ['it is a page', `${whole[0]} `.repeat(6)],
  [
    'it is advice',
    'Ring twice, an hour apart, and write down who picked up and what they said. Most of the plants on this list have one person at the desk in the morning.'
  ]
])('it is none where %s', ([, text]) => {
  expect(wholenessOf(text)).toBe('part')
})

test('a whole message to "guys" or "folks" is for the people of one firm', () => {
  const toCrew =
    'Hey guys, this is Olu from Moor Pumps. Your seal is due in June, and we have two in stock that fit it, so the line need not stop. I am on 555-0119.'
  expect(isForCrew(toCrew)).toBe(true)
  expect(isForCrew(whole[0] ?? '')).toBe(false)
  expect(isForCrew('Hey guys, new doorbells came in.')).toBe(false)
  expect(isForCrew(toCrew.replace('guys', 'everyone'))).toBe(false)
})
