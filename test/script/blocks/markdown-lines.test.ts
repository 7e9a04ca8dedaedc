import {expect, test} from 'vitest'
import {startsTable} from '../../../src/script/blocks/markdown-lines.ts'

test.for<readonly [header: string, row: string]>([
  ['| a | b |', '|---|---|'],
  ['| a | b |', '---|---'],
  ['a | b', '|---|---|'],
  ['a | b', ' :-- | --: '],
  ['| a |', '|---|'],
  ['a \\| b | c', '---|---'],
  ['|| b', '|---|---|']
])('%j over %j starts a table', ([header, row]) => {
  expect(startsTable(header, row)).toBe(true)
})

test.for<readonly [header: string, row: string]>([
  ['a | b', '---'],
  ['a', '---|---'],
  ['a | b | c', '---|---'],
  ['a | b', '--- | b'],
  ['a \\| b', '---|---'],
  ['a | b', '']
])('%j over %j does not', ([header, row]) => {
  expect(startsTable(header, row)).toBe(false)
})
