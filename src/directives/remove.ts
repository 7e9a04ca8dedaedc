import type {Fix} from '../language/removal.ts'
import type {Range} from '../script/model.ts'
import {lastBefore} from '../script/pieces.ts'
import type {Item} from './directive.ts'

/**
 * Removes a directive: with its whole line if that has only quote markers besides, otherwise with the extra spaces
 * around it. Does not add a final line end.
 */
export function withoutDirective(source: string, {start, end}: Range): Fix {
  const before = blanksBefore(source, start)
  const after = blanksAfter(source, end)
  const isLast = after === source.length || isLineEnd(source[after])
  const isFirst = isLineStart(source, before)
  if (isLast && isFirst) return {...wholeLine(source, before, after), text: ''}
  if (isLast) {
    const marks = quoteMarksBefore(source, start)
    if (marks !== undefined) return {...wholeLine(source, marks, after), text: ''}
    return {start: hasBullet(source, start) ? start : before, end: after, text: ''}
  }
  if (isFirst || before < start) return {start, end: after, text: ''}
  // Words that were separate stay separate.
  return {start, end, text: after > end ? '' : ' '}
}

/** Removes some of a directive's items, or the whole directive if none are left. */
export function withoutItems(
  source: string,
  directive: Range & {readonly items: readonly Item[]},
  isDead: (item: Item) => boolean,
  separator: string
): Fix {
  const {items} = directive
  const alive = items.filter((item) => !isDead(item))
  const [first] = items
  const last = items.at(-1)
  if (alive.length === 0 || !first || !last) return withoutDirective(source, directive)
  const text = alive.map(({start, end}) => source.slice(start, end)).join(separator)
  return {start: first.start, end: last.end, text}
}

/** What to do about a misspelt name: write the nearest known one, if there is one, or remove it. */
export function suggestionsFor({start, end}: Range, near: string | undefined, removal: Fix) {
  const writing = near === undefined ? [] : [{message: `Write \`${near}\``, fix: {start, end, text: near}}]
  return [...writing, {message: 'Remove it', fix: removal}]
}

function wholeLine(source: string, start: number, end: number): Range {
  if (source.startsWith('\r\n', end)) return {start, end: end + 2}
  if (end < source.length) return {start, end: end + 1}
  if (start === 0 || !isLineEnd(source[start - 1])) return {start, end}
  return {start: source.slice(start - 2, start) === '\r\n' ? start - 2 : start - 1, end}
}

function blanksBefore(source: string, offset: number): number {
  let start = offset
  while (isBlank(source[start - 1])) start--
  return start
}

function blanksAfter(source: string, offset: number): number {
  let end = offset
  while (isBlank(source[end])) end++
  return end
}

/** Start of the line, if only quote markers come before an offset. */
function quoteMarksBefore(source: string, offset: number): number | undefined {
  let start = offset
  while (isBlank(source[start - 1]) || source[start - 1] === '>') start--
  return isLineStart(source, start) ? start : undefined
}

/** The space after a list marker belongs to the marker. */
function hasBullet(source: string, offset: number): boolean {
  return /(?:^|[\r\n])[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(lastBefore(source, offset, 60))
}

/** A byte order mark comes before the first line. */
function isLineStart(source: string, offset: number): boolean {
  return offset === 0 || isLineEnd(source[offset - 1]) || (offset === 1 && source[0] === '\uFEFF')
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}
