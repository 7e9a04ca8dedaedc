import {expect, test} from 'vitest'
import {allOf, anyOf, withEach} from '../../src/script/phrases.ts'

const phrases = [
  ['nobody', String.raw`\bnobody (?:rang|called)`],
  ...withEach(['burn', 'bin'], (word) => `^${word} it`)
] as const

test.for(['Nobody rang back', 'I left it and NOBODY called', 'Burn it', 'Bin it'])('has one: %s', (text) => {
  expect(anyOf(phrases)(text)).toBe(true)
})

test.for(['', 'Nobody, I rang', 'Do not burn it', 'Robin it is'])('has none: %s', (text) => {
  expect(anyOf(phrases)(text)).toBe(false)
})

test('finds all, in the order of the phrases', () => {
  const find = allOf(phrases)
  const text = 'bin it: nobody rang, nobody called'
  expect(text.match(find(text) ?? /$^/g)).toEqual(['bin it', 'nobody rang', 'nobody called'])
  expect(find('bin it')?.source).toBe('^bin it')
  expect(find('burned')?.test('burned')).toBe(false)
  expect(find('a message')).toBeUndefined()
})
