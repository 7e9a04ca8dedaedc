import {expect, test} from 'vitest'
import {lazily} from '../src/lazily.ts'

test('is made once, when it is first asked for', () => {
  let made = 0
  const pattern = lazily(() => {
    made++
    return /a/
  })
  expect(made).toBe(0)
  expect(pattern()).toBe(pattern())
  expect(made).toBe(1)
})
