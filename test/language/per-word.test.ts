import {expect, test} from 'vitest'
import {ofLastText, perWord} from '../../src/language/per-word.ts'

test('a word is worked out once, one that gives nothing too', () => {
  const asked: string[] = []
  const lengthOf = perWord((word) => {
    asked.push(word)
    return word === 'none' ? undefined : word.length
  })
  expect(['crate', 'none', 'crate', 'none'].map(lengthOf)).toEqual([5, undefined, 5, undefined])
  expect(asked).toEqual(['crate', 'none'])
})

test('words beyond those that are kept are worked out again', () => {
  let asked = 0
  const count = perWord(() => ++asked)
  for (let n = 0; n < 10_001; n++) count(`w${n}`)
  count('w0')
  expect(asked).toBe(10_002)
})

test('of texts the last is remembered', () => {
  const asked: string[] = []
  const find = ofLastText((text) => asked.push(text))
  for (const text of ['a', 'a', 'b', 'a']) find(text)
  expect(asked).toEqual(['a', 'b', 'a'])
})
