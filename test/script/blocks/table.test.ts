import {expect, test} from 'vitest'
import {splitLines} from '../../../src/script/blocks/lines.ts'
import {htmlTable, pipeTable, type Table, tableOf, wikiTable} from '../../../src/script/blocks/table.ts'
import type {Range} from '../../../src/script/model.ts'

type Read = (source: string, lines: readonly Range[]) => Table | undefined
type Rows = readonly (readonly string[])[]

/** The cells of a table that begins after other text, the header first. */
function rowsIn(read: Read, table: string): Rows | undefined {
  const source = `Seals.\n${table}\n\nPumps.`
  const lines = splitLines(table).map(({start, end}) => ({start: start + 7, end: end + 7}))
  const found = read(source, lines)
  return found && [found.header, ...found.rows].map((row) => row.map(({start, end}) => source.slice(start, end)))
}

test.for<readonly [table: string, ...rows: Rows]>([
  ['| a | b |\n|---|---|\n| c | d |', ['a', 'b'], ['c', 'd']],
  ['a | b\n--|--\nc|d', ['a', 'b'], ['c', 'd']],
  ['| a |\n|---|', ['a']],
  ['| a \\| b | c |\n|---|---|', ['a \\| b', 'c']],
  ['| a |  | c |\n|---|---|---|\n||  x  ||', ['a', '', 'c'], ['', 'x', '']],
  ['| a | b\n|---|---', ['a', 'b']]
])('cells of markdown: %j', ([table, ...rows]) => {
  expect(rowsIn(tableOf, table)).toEqual(rows)
})

test('without a line there is no cell', () => {
  expect(tableOf('', [])).toEqual({header: [], rows: []})
  expect(pipeTable('', [])).toEqual({header: [], rows: []})
  expect(wikiTable('', [])).toEqual({header: [], rows: []})
  expect(htmlTable('', [])).toBe(undefined)
})

test.for<readonly [table: string, ...rows: Rows]>([
  ['|a|b|\n|c|d|', ['a', 'b'], ['c', 'd']],
  ['|a|b|\n|===|---|\n|c|d|', ['a', 'b'], ['c', 'd']],
  ['||a||b||\n|c|d|', ['a', 'b'], ['c', 'd']],
  ['|a||b|\n|c|d|e|', ['a', '', 'b'], ['c', 'd', 'e']]
])('cells between pipes: %j', ([table, ...rows]) => {
  expect(rowsIn(pipeTable, table)).toEqual(rows)
})

test.for<readonly [table: string, ...rows: Rows]>([
  ['{| class="x"\n! a !! b\n|-\n| c || d\n|}', ['a', 'b'], ['c', 'd']],
  ['{|\n|+ Seals\n! a\n! b\n|- class="y"\n| c\n|  d \n|}', ['a', 'b'], ['c', 'd']],
  ['{|\n|-\n| a\n|-\n|-\n| b\nseal\n|}', ['a'], ['b']],
  ['{|\n| a ||  || c\n|}', ['a', '', 'c']],
  ['{|\n|}', []]
])('cells of a wiki: %j', ([table, ...rows]) => {
  expect(rowsIn(wikiTable, table)).toEqual(rows)
})

test.for<readonly [table: string, ...rows: Rows]>([
  ['<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>', ['a', 'b'], ['c', 'd']],
  ['<table>\n<TR>\n<TD class="x">a\n<TD>b\n<TR>\n<TD>c\n</table>', ['a\n', 'b\n'], ['c\n']],
  ['<td>a</td><td>b</td>', ['a', 'b']],
  ['<table><thead><tr><th>a</thead><tbody><tr><td>b</tbody></table>', ['a'], ['b']],
  ['<tr><td>a', ['a']]
])('cells of HTML: %j', ([table, ...rows]) => {
  expect(rowsIn(htmlTable, table)?.map((row) => row.map((cell) => cell.replace('\n\nPumps.', '')))).toEqual(rows)
})

test('tags of another kind make no table', () => {
  expect(rowsIn(htmlTable, '<p>a</p>')).toBe(undefined)
  expect(rowsIn(htmlTable, '<tdx>a</tdx>')).toBe(undefined)
})
