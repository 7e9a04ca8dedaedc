import type {Cursor} from './cursor.ts'

// What single lines of markdown are, by CommonMark's rules; what they make together is told in markdown.ts.

/** A heading: its marks. */
export const heading = /^(#{1,6})(?:[ \t]+|$)/
/** What makes a heading of the paragraph before it. */
export const underline = /^(?:=+|-+)[ \t]*$/
/** A line across the page. */
export const thematicBreak = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
/** The opening of a fence. */
export const fenceOpening = /^(?:`{3,}(?=[^`]*$)|~{3,})/
/** The marker of a list item; its first group is the number. */
export const listMarker = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/
/** Block tags of documents. `<title>`, `<address>` and the like are merge fields here. */
export const htmlOpening =
  /^<\/?(?:article|aside|blockquote|center|dd|details|div|dl|dt|figure|figcaption|footer|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>]|$)/i
/** The mark of a box that a documentation generator draws: `:::note`, `!!! tip`. */
export const isBox = /^:{3,}(?:\s|\{|\w|$)|^(?:!!!|\?\?\?\+?)\s+\w/
const delimiter = /^[ \t]*:?-+:?[ \t]*$/
/** A link definition: its name. */
export const definition =
  /^\[((?:[^[\]\\]|\\.){1,300})\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/

/** Longest heading that a line of `=` or `-` makes; chosen: a message that stands on a rule is longer. */
export const longestHeading = 120

/** Takes the mark of a quote and the space after it. */
export function takeQuoteMark(cursor: Cursor): void {
  cursor.skip(cursor.indent())
  cursor.take(1)
  cursor.skip(1)
}

/** Takes a list's marker and returns how far its item is indented. */
export function takeListMarker(cursor: Cursor, indent: number, length: number): number {
  cursor.skip(indent)
  cursor.take(length)
  const room = cursor.indent()
  const isEmpty = cursor.next() === ''
  const gap = isEmpty || room > 4 ? 1 : room
  cursor.skip(gap)
  // The box of a task, which changes nothing of how far the item is indented.
  const box = /^\[[ xX]\](?=[ \t])/.exec(cursor.left())
  if (box) cursor.take(box[0].length)
  return indent + length + gap
}

/** Whether a line closes a fence: of the same marks, as many or more. */
export function isClosingFence(rest: string, fence: string): boolean {
  return rest.length >= fence.length && rest === fence.charAt(0).repeat(rest.length)
}

/** Whether a line starts a block that ends a paragraph or a table. */
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

/** A title without the marks that may close it. */
export function withoutHashes(text: string): string {
  let end = text.length
  while (text[end - 1] === '#') end--
  if (end === 0) return ''
  return /[ \t]/.test(text[end - 1] ?? '') ? text.slice(0, end).trimEnd() : text
}

/** Whether two lines begin a table: a row, and as many cells of dashes. */
export function startsTable(header: string, row: string): boolean {
  if (!row.includes('|')) return false
  const marks = cells(row)
  return marks.every((cell) => delimiter.test(cell)) && cells(header).length === marks.length
}

/** Cells of a table's row. */
function cells(row: string): readonly string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/)
}
