import type {Cursor} from './cursor.ts'

// Single lines of Markdown, by CommonMark's rules; markdown.ts combines them.

/** Marker of a heading. */
export const heading = /^(#{1,6})(?:[ \t]+|$)/
/** Underline that makes the paragraph above a heading. */
export const underline = /^(?:=+|-+)[ \t]*$/
/** A thematic break. */
export const thematicBreak = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
/** Opening of a fence. */
export const fenceOpening = /^(?:`{3,}(?=[^`]*$)|~{3,})/
/** Marker of a list item; the first group is the number. */
export const listMarker = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/
/** Block tags. `<title>`, `<address>` and the like are left out, since they are placeholders here. */
export const htmlOpening =
  /^<\/?(?:article|aside|blockquote|center|dd|details|div|dl|dt|figure|figcaption|footer|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>]|$)/i
/** Marker of an admonition: `:::note`, `!!! tip`. */
export const isBox = /^:{3,}(?:\s|\{|\w|$)|^(?:!!!|\?\?\?\+?)\s+\w/
/** A tag round other blocks, alone on its line. */
export const boxTag = /^<\/?(?:article|aside|blockquote|center|details|div|figure|main|section)\b[^<>]{0,300}>$/i
/** Bullet of a word processor: text in Markdown, an item to those who paste it. */
export const pastedBullet = /^[•▪▫‣◦●○■□·►➤–—]\s/
const delimiter = /^[ \t]*:?-+:?[ \t]*$/
/** A link definition; the group is its name. */
export const definition =
  /^\[((?:[^[\]\\]|\\.){1,300})\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/

/** Longest heading made by a line of `=` or `-` (chosen): a message above a rule is longer. */
export const longestHeading = 120

/** Consumes a quote marker and the space after it. */
export function takeQuoteMark(cursor: Cursor): void {
  cursor.skip(cursor.indent())
  cursor.take(1)
  cursor.skip(1)
}

/** Consumes a list marker and returns the indentation of its item. */
export function takeListMarker(cursor: Cursor, indent: number, length: number): number {
  cursor.skip(indent)
  cursor.take(length)
  const room = cursor.indent()
  const isEmpty = cursor.next() === ''
  const gap = isEmpty || room > 4 ? 1 : room
  cursor.skip(gap)
  // A task's checkbox, which does not affect the item's indentation.
  const box = /^\[[ xX]\](?=[ \t])/.exec(cursor.left())
  if (box) cursor.take(box[0].length)
  return indent + length + gap
}

/** Whether a line closes a fence: the same characters, at least as many. */
export function isClosingFence(rest: string, fence: string): boolean {
  return rest.length >= fence.length && rest === fence.charAt(0).repeat(rest.length)
}

/** Whether a line starts a block that ends a paragraph or table. */
export function startsBlock(rest: string, open: 'paragraph' | 'code' | 'table' | 'html'): boolean {
  return (
    heading.test(rest) ||
    thematicBreak.test(rest) ||
    fenceOpening.test(rest) ||
    htmlOpening.test(rest) ||
    isBox.test(rest) ||
    (open === 'table' && rest.startsWith('>'))
  )
}

/** A title without its closing markers. */
export function withoutHashes(text: string): string {
  let end = text.length
  while (text[end - 1] === '#') end--
  if (end === 0) return ''
  return /[ \t]/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text
}

/** Whether two lines start a table: a row, and a delimiter row with as many cells. */
export function startsTable(header: string, row: string): boolean {
  if (!row.includes('|')) return false
  const marks = cells(row)
  return marks.every((cell) => delimiter.test(cell)) && cells(header).length === marks.length
}

/** Number of cells in a table row. */
function cells(row: string): readonly string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/)
}
