import {expect, test} from 'vitest'
import {contradict, isSameNumber, lineOf, numberMemory} from '../../src/anatomy/same-number.ts'

test.for([
  ['4155550132', '4155550132', true],
  // Without the area code, the country code or the trunk zero.
  ['4155550132', '5550132', true],
  ['442079460000', '02079460000', true],
  ['4155550132', '550132', false],
  ['4155550132', '4155550199', false],
  ['4155550132', '4155550', false],
  ['02079460000', '2079460000', true],
  ['0', '00', true],
  ['002079460000', '2079460000', true],
  // Fields have names for digits, which are the same whole or not at all.
  ['rep phone', 'rep phone', true],
  ['the rep phone', 'rep phone', false]
] as const)('%s and %s are the same number: %s', ([first, second, same]) => {
  expect([isSameNumber({digits: first}, {digits: second}), isSameNumber({digits: second}, {digits: first})]).toEqual([
    same,
    same
  ])
  for (const [known, asked] of [
    [first, second],
    [second, first]
  ] as const) {
    const memory = numberMemory()
    expect(memory.knows({digits: asked})).toBe(false)
    memory.add({digits: known})
    expect(memory.knows({digits: asked})).toBe(same)
  }
})

const number = (digits: string, given: {announced?: boolean; line?: string} = {}) => ({
  start: 0,
  end: 0,
  digits,
  written: digits,
  repeated: false,
  announced: false,
  line: undefined,
  ...given
})

test.for([
  [number('4155550132'), number('4155550132'), false],
  [number('4155550132'), number('5550132'), false],
  // A slip, a swap, a digit that is missing.
  [number('4155550132'), number('4155550133'), true],
  [number('4155550132'), number('4155550123'), true],
  [number('4155550132'), number('415555013'), true],
  [number('4155550132'), number('455550132'), true],
  [number('4155550132'), number('4155550245'), false],
  [number('4155550132'), number('41555501'), false],
  // Another line is another number, unless it is announced as the same.
  [number('4155550132'), number('4155550133', {line: 'fax'}), false],
  [number('4155550132'), number('4155550133', {line: 'call'}), true],
  [number('4155550132', {line: 'fax'}), number('4155550133', {line: 'fax'}), true],
  [number('4155550132'), number('2125550199', {announced: true, line: 'fax'}), true],
  [number('4155550132'), number('5550132', {announced: true}), false],
  [number('rep phone'), number('4155550132', {announced: true}), false],
  [number('4155550132'), number('rep phone', {announced: true}), false],
  [number('x4155550132'), number('4155550133', {announced: true}), false],
  [number('4155550132x'), number('4155550133', {announced: true}), false],
  [number('4155550132'), number('x4155550133', {announced: true}), false],
  [number('4155550132'), number('4155550133x', {announced: true}), false],
  [number('415555013'), number('4155550132'), true],
  [number('4155550132'), number('299999999'), false]
] as const)('%o and %o are a contradiction: %s', ([first, second, isContradiction]) => {
  expect(contradict(first, second)).toBe(isContradiction)
})

test.for([
  ['my number is', undefined],
  ['call me at', 'call'],
  ['fax us or call', 'call'],
  ['call or fax us on', 'fax'],
  ['text me, or ring the office on', 'office'],
  ['at home on', 'home'],
  ['toll free on', 'freephone'],
  ['my colleague is on', 'someone else'],
  ['my cell phone is', 'mobile'],
  ['my office phone is', 'office'],
  ['my office mobile is', 'mobile'],
  ['fax us, or phone', 'call'],
  ['the callous officer on', undefined]
] as const)('%s: a number of the line %s', ([before, line]) => {
  expect(lineOf(before)).toBe(line)
})
