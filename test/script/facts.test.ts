import {expect, test} from 'vitest'
import {readStated} from '../../src/script/outline/stated-length.ts'
import {readTouch} from '../../src/script/outline/touch.ts'

test.for<readonly [text: string, seconds: {min?: number; max: number} | undefined, words?: number]>([
  ['VM 1 (20s)', {min: 20, max: 20}],
  ['(~20 sec)', {min: 20, max: 20}],
  ['20-30 seconds', {min: 20, max: 30}],
  ['18 sec, 58 words', {min: 18, max: 18}, 58],
  ['under 30 seconds', {max: 30}],
  ['30 s max', {max: 30}],
  ['half a minute, about 62 words', undefined, 62],
  ['twenty-five seconds', {min: 25, max: 25}],
  ['1 min', {min: 60, max: 60}],
  ['Step 5 on day 3, £20 second-hand', undefined],
  ['Touch 2', undefined]
])('a length stated in %s', ([text, seconds, words]) => {
  const stated = readStated(text, 100)
  expect(stated?.seconds).toEqual(seconds)
  expect(stated?.words).toBe(words)
  if (seconds) expect(stated && text.slice(stated.start - 100, stated.end - 100)).toMatch(/^\S/)
})

test.for([
  ['cold', 'VM 1: leaf drop (first touch)'],
  ['cold', 'Script 2 (cold)'],
  ['followup', 'Touch 3'],
  ['followup', 'Second attempt, harsh braking'],
  ['followup', 'Quote sent, no reply'],
  ['breakup', 'Day 9: Voicemail, last touch'],
  ['breakup', 'Break-up voicemail'],
  ['breakup', 'VM-5: Exit'],
  ['inbound', 'New web lead, no answer'],
  ['inbound', 'Inbound demo request'],
  ['prerecorded', 'Ringless voicemail drop'],
  [undefined, 'Step 2: voicemail'],
  [undefined, 'The last mile']
] as const)('%s is read from %s', ([touch, title]) => {
  expect(readTouch(title)).toBe(touch)
})
