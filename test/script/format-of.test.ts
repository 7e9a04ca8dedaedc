import {expect, test} from 'vitest'
import {formatOf} from '../../src/script/format-of.ts'

test.for([
  ['a.md', 'markdown'],
  ['a.MARKDOWN', 'markdown'],
  ['a.csv', 'csv'],
  ['a.TSV', 'tsv'],
  ['a.txt', 'text'],
  ['a', 'text'],
  ['md', 'text'],
  ['a.md.txt', 'text'],
  ['a.txt.md', 'markdown'],
  ['a.md/b', 'text'],
  ['a.csv2', 'text']
] as const)('%s is %s', ([name, format]) => {
  expect(formatOf(name)).toBe(format)
})
