import type {Range} from '../model.ts'

/** The lines of a text, without line ends (LF, CRLF or CR). */
export function splitLines(source: string, from = 0): readonly Range[] {
  const lines: Range[] = []
  const end = /\r\n?|\n|$/g
  for (let start = from; start <= source.length; start = end.lastIndex) {
    end.lastIndex = start
    const match = end.exec(source)
    if (!match) break
    lines.push({start, end: match.index})
    if (match[0] === '') break
  }
  return lines
}

/** Trims white space from a range; undefined if nothing is left. */
export function trim(source: string, {start, end}: Range): Range | undefined {
  const text = source.slice(start, end)
  const from = start + (text.length - text.trimStart().length)
  const to = from + text.trim().length
  return to > from ? {start: from, end: to} : undefined
}

/** The range of a part inside a range whose text is given. */
export function shrink({start}: Range, text: string, title: string): Range {
  const from = start + text.indexOf(title)
  return {start: from, end: from + title.length}
}
