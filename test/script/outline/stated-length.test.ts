import {expect, test} from 'vitest'
import {isLengthNote, readStated} from '../../../src/script/outline/stated-length.ts'

type Seconds = {readonly min?: number; readonly max: number}

test.for<readonly [text: string, written: string, seconds: Seconds | undefined, words?: number]>([
  ['VM (20s)', '20s', {min: 20, max: 20}],
  ['20-30 seconds', '20-30 seconds', {min: 20, max: 30}],
  ['20 to 30 s', '20 to 30 s', {min: 20, max: 30}],
  ['20–30 s', '20–30 s', {min: 20, max: 30}],
  ['about ~20 s', '~20 s', {min: 20, max: 20}],
  ['1.5 min', '1.5 min', {min: 90, max: 90}],
  ['2 minutes', '2 minutes', {min: 120, max: 120}],
  ['twenty five s', 'twenty five s', {min: 25, max: 25}],
  ['Sixty Seconds', 'Sixty Seconds', {min: 60, max: 60}],
  // A bound has no least length, but between two lengths.
  ['under 30 seconds', '30 seconds', {max: 30}],
  ['30 s max', '30 s', {max: 30}],
  ['30 s or less', '30 s', {max: 30}],
  ['max 1 min', '1 min', {max: 60}],
  ['up to sixty seconds', 'sixty seconds', {max: 60}],
  ['under 20-30 s', '20-30 s', {min: 20, max: 30}],
  ['20 s. Max of 3', '20 s', {min: 20, max: 20}],
  ['A maximum. About 20 s', '20 s', {min: 20, max: 20}],
  // Words, before or after; of two lengths in seconds the first.
  ['58 words', '58 words', undefined, 58],
  ['50-58 words', '50-58 words', undefined, 58],
  ['20 s, 58 words', '20 s', {min: 20, max: 20}, 58],
  ['58 words, 20 s', '20 s', {min: 20, max: 20}, 58],
  ['20 s, 30 s', '20 s', {min: 20, max: 20}]
])('the length that is stated in %j', ([text, written, seconds, words]) => {
  const stated = readStated(text, 100)
  expect(stated?.seconds).toEqual(seconds)
  expect(stated?.words).toBe(words)
  expect(text.slice((stated?.start ?? 0) - 100, (stated?.end ?? 0) - 100)).toBe(written)
})

test.for(['20 mm', '20 w', '3,20 s', '$20 s', 'x20 s', '20 seals', 'twenty', ''])('%j states none', (text) => {
  expect(readStated(text, 0)).toBe(undefined)
})

test.for([
  '20 s',
  'about 20 s.',
  '(20 s)',
  '*About 20 seconds*',
  '*20 s to ring*',
  '_20 s_.',
  'Length: 20 s',
  'max 20 s'
])('%j says nothing but how long a message is', (text) => {
  expect(isLengthNote(text)).toBe(true)
})

test.for([
  '20 s to ring',
  '*20 s* to ring',
  '*I take 20 s*',
  'long',
  'about',
  '20 s, 30 words',
  `20 s${' '.repeat(120)}`
])('%j says more', (text) => {
  expect(isLengthNote(text)).toBe(false)
})
