import {expect, test} from 'vitest'
import {openings} from '../../src/script/openings.ts'

const opens = openings(
  ['keep (?:it|this)', 'keys', String.raw`wait\b`, 'tips?', 'if (?:you|they)', 'to-?do'],
  '(?! me)'
)

test.for([
  'Keep it short',
  'keep this',
  'KEYS first',
  'wait here',
  'Tip: smile',
  'tips',
  'If you can',
  'to-do',
  'Todo'
])('opens: %s', (text) => {
  expect(opens(text)).toBe(true)
})

test.for([
  '',
  '?',
  'Hold on',
  'Keep them',
  'Waiting',
  'Wait me out',
  'I keep it short',
  'ti',
  'Iffy',
  'to',
  'İf you can'
])('does not open: %s', (text) => {
  expect(opens(text)).toBe(false)
})
