import fc from 'fast-check'
import {expect, test} from 'vitest'
import {similarity, sketch} from '../../src/language/sketch.ts'

const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), {minLength: 3, maxLength: 400})

test('a text is the same as itself, and similarity has no direction', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(similarity(sketch(a), sketch(a))).toBe(1)
      expect(similarity(sketch(a), sketch(b))).toBe(similarity(sketch(b), sketch(a)))
    })
  )
})

test.for([
  ['a b c d e f', 'a b c d e f', 1],
  ['a b c d e f', 'f e d c b a', 0],
  ['a b c d e f', 'a b c d x y', 1 / 3],
  ['a b', 'a b', 0]
] as const)('%s and %s share %d', ([a, b, share]) => {
  expect(similarity(sketch(a.split(' ')), sketch(b.split(' ')))).toBeCloseTo(share)
})

test('of two long sketches the smallest numbers of both count', () => {
  const from = (start: number, step: number) => Array.from({length: 256}, (_, place) => start + place * step)
  // Of the union's 256 smallest, 64 are in both.
  expect(similarity(from(0, 2), from(256, 1))).toBeCloseTo(1 / 4)
})

test('the sketch of a long text stays short and tells near from far', () => {
  const long = Array.from({length: 5000}, (_, i) => `w${i}`)
  const near = [...long.slice(0, 4500), ...Array.from({length: 500}, (_, i) => `x${i}`)]
  expect(sketch(long)).toHaveLength(256)
  expect(similarity(sketch(long), sketch(near))).toBeGreaterThan(0.7)
})
