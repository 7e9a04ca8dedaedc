import {expect, test} from 'vitest'
import {Opened} from '../../../src/script/inline/opened.ts'

test('is compiled only where a text has a character with which it begins', () => {
  let made = 0
  const pattern = new Opened('{[', () => {
    made++
    return /[{[]\w+/y
  })
  expect(pattern.at('a {b} [c', 0)).toBeUndefined()
  expect(made).toBe(0)
  expect(pattern.at('a {b} [c', 2)?.[0]).toBe('{b')
  expect(pattern.at('a {b} [c', 6)?.[0]).toBe('[c')
  expect(pattern.at('a {b} [c', 8)).toBeUndefined()
  expect(made).toBe(1)
})
