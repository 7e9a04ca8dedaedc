import {expect, test} from 'vitest'
import {partsOf, textsOf} from '../helpers/parts.ts'

// What a caller says they call about: a reason where it is a thing, or what the listener has left or agreed.

const reasonsOf = (script: string) => textsOf(script, partsOf(script).reason)

test.for([
  "I'm calling about your message.",
  "I'm calling about your email.",
  "I'm calling about your voicemail from Monday.",
  "I'm calling about your inquiry.",
  "I'm following up on your request.",
  "I'm calling about our meeting.",
  "I'm calling about our next demo.",
  "I'm calling about your loading dock.",
  "I was wondering if you've still got the leak over bay three.",
  'I was wondering if you could use a second crane in May.',
  'Congratulations on the second bakery.',
  "I'm just calling 'cause your booth caught fire."
])('is a reason: %s', (script) => {
  expect(reasonsOf(`Hi Dana, Lee at Tarn. ${script}`)).not.toEqual([])
})

test.for([
  "I'm calling about it.",
  "I'm calling about this.",
  "I'm calling you.",
  "I'm calling about you.",
  'I was wondering if you could spare us a moment for a presentation.',
  'I wanted to see if there might be some way to work together.',
  "I'm calling with regard to our loading docks.",
  'Congratulations.'
])('is none: %s', (script) => {
  expect(reasonsOf(`Hi Dana, Lee at Tarn. ${script}`)).toEqual([])
})
