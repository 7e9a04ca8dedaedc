import {expect, test} from 'vitest'
import {partsOf} from '../helpers/parts.ts'

test.each([
  {when: true, script: "I'll try you Thursday at ten."},
  {when: false, script: "I'll give you a ring again soon."},
  {when: false, script: 'Sending two resumes to your inbox.'},
  {when: true, script: "I'll have the figures in your inbox by noon."},
  {when: true, script: "I'm going to email the chart by noon."},
  {when: false, script: 'Look out for a short email from me.'},
  {when: true, script: 'I will follow up on Tuesday morning.'},
  {when: false, script: 'My colleague Dan will ring you.'},
  {when: true, script: "I'll pop a note in the post today."},
  {when: false, script: 'Let me email you the two-page case.'},
  {when: true, script: "We'll call again tomorrow afternoon."},
  {when: true, script: "I'll be in touch next week."},
  {when: true, script: "You'll get an email from me in the next hour."},
  {when: false, script: "I'll drop the drawings by your office."},
  {when: false, script: "I'll reach out again."},
  {when: true, script: 'Expect my call on Friday.'},
  {when: false, script: "I'll chase those."},
  {when: true, script: "I'll walk yours with a tape on Saturday."},
  {when: true, script: 'I will bring samples to the gate on Wednesday.'},
  {when: true, script: "I'll be in your street on Thursday."},
  {when: true, script: "I'll be fitting it tomorrow at seven."},
  {when: false, script: "Your new case is going out on tomorrow's truck."},
  {when: true, script: "Your garage door is on the recall list, so I'm coming on Tuesday with a new spring."},
  {when: true, script: "There's a card from the crew in the post to you today."},
  {when: true, script: "I'll bring new keys on Monday."},
  {when: true, script: "I'll knock about eleven."},
  {when: true, script: "We'll swap all nine on Monday."},
  {when: false, script: "I'll be there too."},
  {when: true, script: "The lorry is at the mart on Friday and I'll be on it."},
  {when: true, script: "We did nine roofs last June, I'll measure yours on Monday."},
  {when: true, script: "I'm shutting the valve on Friday."},
  {when: true, script: "They're going out by boat today."},
  {when: true, script: 'Our man Dee has a lamp and will be parked by noon.'},
  {when: true, script: 'Both pallets go out to you tomorrow.'},
  {when: true, script: 'The fitters are with you at eight on Friday.'},
  {when: true, script: "My plumber's there at nine tomorrow."},
  {when: false, script: 'A driver named Sal will ring you about the gate.'},
  {when: true, script: "I've put you down for Saturday at seven."},
  {when: false, script: "There's a tin of the green one on its way to you."},
  {when: true, script: "If you know which sink you want, say so, otherwise I'll call in at four."},
  {when: true, script: "We're phoning again next Tuesday."},
  {when: true, script: "We're calling back tomorrow."},
  {when: true, script: "Keep the old lid if you prefer, and I'll bring the new one on Monday."}
])('promises (with a time: $when): $script', ({when, script}) => {
  const {promise} = partsOf(script)
  expect(promise).not.toEqual([])
  expect(promise.some((part) => part.when)).toBe(when)
})

test.each([
  "I'll be brief.",
  "I'll be hoping you call.",
  "I'll be waiting by the phone.",
  "I'll keep it short.",
  "I'll be out of your hair by noon.",
  'The final time we will call on you.',
  'Just giving you a quick ring.',
  "I've put the wrong lid on it.",
  'The court will ring you.',
  'The two boxes went out to you on Monday.',
  "I'll get straight to the point.",
  "I'll make it worth your while.",
  "I'll be in town on Friday.",
  'There is a card for you on the desk.',
  "I'm coming back to the same point.",
  "I won't call again.",
  "I'd be happy to send you a sample if you call.",
  "I've sent you an email.",
  "I'm calling you back about Thursday.",
  "If you prefer, I'll bring the new one.",
  "If you send me your address and I'll post it."
])('promises nothing: %s', (script) => {
  expect(partsOf(script).promise).toEqual([])
})
