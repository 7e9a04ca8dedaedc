import {expect, test} from 'vitest'
import {openings} from '../../src/script/openings.ts'

const opens = openings(['keep (?:it|this)', 'keys', String.raw`wait\b`], '(?! me)')

test.for(['Keep it short', 'keep this', 'KEYS first', 'wait here'])('opens: %s', (text) => {
  expect(opens(text)).toBe(true)
})

test.for(['', '?', 'Hold on', 'Keep them', 'Waiting', 'Wait me out', 'I keep it short'])(
  'does not open: %s',
  (text) => {
    expect(opens(text)).toBe(false)
  }
)
