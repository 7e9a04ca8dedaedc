import {visible} from './visible.ts'
import {displayWidth} from './width.ts'

/** A range by lines and columns from 1; the end is exclusive. */
export interface FrameRange {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Size of a frame. */
export interface FrameOptions {
  /** Lines shown before and after the marked one. */
  readonly context?: number
  /** Widest line, in columns; a longer one is cropped around the mark. */
  readonly width?: number
}

/** Splits a text into lines without line ends or byte order mark, once for all its code frames. */
export function frameLines(source: string): readonly string[] {
  return source.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
}

/**
 * Excerpt of the lines around a range, with carets below it. Of a range over several lines, only the first is marked.
 * Control characters become visible symbols, so that no text can control the terminal.
 */
export function codeFrame(
  lines: readonly string[],
  {line, column, endLine, endColumn}: FrameRange,
  {context = 1, width = 100}: FrameOptions = {}
): string {
  const first = Math.max(1, line - context)
  const last = Math.min(lines.length, line + context)
  const gutter = String(last).length
  const rows: string[] = []
  for (let number = first; number <= last; number++) {
    const text = lines[number - 1] ?? ''
    const isMarked = number === line
    const start = isMarked ? Math.min(column - 1, text.length) : 0
    const end = isMarked && endLine === line ? Math.min(endColumn - 1, text.length) : text.length
    const shown = crop(text, isMarked ? {start, end} : {start: 0, end: 0}, width)
    rows.push(`${isMarked ? '>' : ' '} ${String(number).padStart(gutter)} | ${shown.text}`.trimEnd())
    if (isMarked) rows.push(`  ${' '.repeat(gutter)} | ${' '.repeat(shown.before)}${'^'.repeat(shown.marked)}`)
  }
  return rows.join('\n')
}

/** The part of a line that fits, with the widths before and of the mark. */
function crop(line: string, {start, end}: {start: number; end: number}, width: number) {
  let from = 0
  let to = line.length
  if (line.length > width) {
    // A third of the space goes before the mark.
    from = Math.max(0, Math.min(start - Math.floor(width / 3), line.length - width))
    to = from + width
    if (isLowSurrogate(line, from)) from++
    if (isLowSurrogate(line, to)) to--
  }
  const [head, tail] = [from > 0 ? '…' : '', to < line.length ? '…' : '']
  const show = (a: number, b: number) => visible(line.slice(Math.max(a, from), Math.max(Math.min(b, to), from)))
  return {
    text: `${head}${show(from, to)}${tail}`,
    before: displayWidth(head + show(from, start)),
    marked: Math.max(1, displayWidth(show(start, end)))
  }
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
