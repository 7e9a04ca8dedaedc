import {expect, test} from 'vitest'
import {partsOf} from '../helpers/parts.ts'

test.each([
  'No need to ring back.',
  "If sooner suits, I'm on 0113 496 0000.",
  "If it's not for you, no harm done.",
  "If you'd prefer to speak before then, call me.",
  "Don't worry about calling back.",
  'Feel free to ignore this.',
  'If somebody is on it, ignore me.',
  'No reply needed.',
  "You don't owe me a call.",
  "Text me if it's more convenient.",
  'Whichever way you go, good luck with the move.',
  'Nothing you need to do till then.',
  'Nothing to do on your side.',
  "That's cool either way."
])('has the part easyOut: %s', (script) => {
  expect(partsOf(script).easyOut).not.toEqual([])
})

test.each([
  'Call me back on 0113 496 0000.',
  'There was no reply on Monday.',
  "We could meet if that's cool with you.",
  'Hope the family and the herd are in good order, and the roof all good.',
  'If any action is needed, I will tell you.',
  "Our crews work in the rain or I'd not offer."
])('lacks the part easyOut: %s', (script) => {
  expect(partsOf(script).easyOut).toEqual([])
})
