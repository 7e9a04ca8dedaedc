import type {Range} from '../model.ts'
import {withPlainSigns} from './blocks.ts'
import type {Table} from './table.ts'

/** Delimiters of exports; a file's first row shows which one it uses. */
const delimiters = [',', ';', '\t', '|'] as const

/** The first line with which spreadsheets name the delimiter. */
const named = /^sep=([,;\t|])(?:\r\n?|\n)/i

/** Splits an exported table into cells with exact ranges, without the quotation marks around a cell. */
export function scanCsv(source: string, start: number, separator?: string): Table {
  const [line = '', stated] = named.exec(source.slice(start, start + 8)) ?? []
  const from = start + line.length
  const delimiter = separator ?? stated ?? delimiterOf(source, from)
  const rows: (readonly Range[])[] = []
  let row: Range[] = []
  let canQuote = true
  let at = from
  const endRow = (): void => {
    if (row.some(({start, end}) => end > start)) rows.push(row)
    row = []
  }
  while (at <= source.length) {
    const open = afterSpaces(source, at)
    const close = canQuote && source[open] === '"' ? closingQuote(source, open) : undefined
    // A quotation mark without a closing one is literal; the search runs once.
    if (close !== undefined && close < 0) canQuote = false
    // One that closes within a cell belongs to another: the first is not closed, and its row ends with its line.
    const isQuoted = close !== undefined && close >= 0 && endsCell(source, close + 1, delimiter)
    const start = isQuoted ? open + 1 : at
    let next = isQuoted ? close + 1 : at
    while (next < source.length && source[next] !== delimiter && source[next] !== '\n' && source[next] !== '\r') next++
    row.push({start, end: isQuoted ? close : next})
    const mark = source[next]
    if (mark !== delimiter) endRow()
    at = next + (mark === '\r' && source[next + 1] === '\n' ? 2 : 1)
  }
  const [header = [], ...rest] = rows
  return {header, rows: rest}
}

/** Finds the closing quotation mark of a cell; a doubled one is literal. */
function closingQuote(source: string, open: number): number {
  for (let at = source.indexOf('"', open + 1); at >= 0; at = source.indexOf('"', at + 2)) {
    if (source[at + 1] !== '"') return at
  }
  return -1
}

/** Whether a cell ends at a place, or after spaces. */
function endsCell(source: string, from: number, delimiter: string): boolean {
  const at = afterSpaces(source, from)
  return at >= source.length || source[at] === delimiter || source[at] === '\n' || source[at] === '\r'
}

function afterSpaces(source: string, from: number): number {
  let at = from
  while (source[at] === ' ') at++
  return at
}

function delimiterOf(source: string, from: number): string {
  const [line = ''] = source.slice(from, from + 10_000).split(/[\r\n]/, 1)
  const count = (delimiter: string): number => line.split(delimiter).length
  return delimiters.reduce((best, one) => (count(one) > count(best) ? one : best))
}

/** Tags that exports put into cells. */
const tag = /<\/?(?:p|br|div|span|b|i|u|em|strong|a|ul|ol|li|font|h[1-6])\b[^<>]{0,300}>/gi

/**
 * The text of an export as readers see it, at the same offsets: in a cell, a doubled quotation mark becomes one and a
 * space, and a tag becomes spaces.
 */
export function plainCells(source: string, {header, rows}: Table): string {
  let text = ''
  let at = 0
  for (const {start, end} of [header, ...rows].flat()) {
    text += source.slice(at, start) + plainCell(source.slice(start, end))
    at = end
  }
  return withPlainSigns(text + source.slice(at))
}

function plainCell(cell: string): string {
  if (!/["<]/.test(cell)) return cell
  return cell
    .replace(/""/g, (_, at: number) => (/[\s("'>]/.test(cell[at - 1] ?? ' ') ? ' "' : '" '))
    .replace(tag, (whole) => `${/^<(?:br|\/p|\/div|\/li)/i.test(whole) ? '\n' : ' '}${' '.repeat(whole.length - 1)}`)
}
