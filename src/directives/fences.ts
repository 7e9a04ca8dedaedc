import {splitLines} from '../script/blocks/lines.ts'
import type {Range} from '../script/model.ts'

/** Opening of a fence after quote and list markers. After backticks, the info string contains no backtick. */
const opener = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`]*$)|~{3,})/
const closer = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/

/** Finds the fenced code of a Markdown file, including its markers. An unclosed fence runs to the end of its quote or the file. */
export function findFences(source: string): readonly Range[] {
  const fences: Range[] = []
  let open: {start: number; mark: string; isQuoted: boolean} | undefined
  for (const {start, end} of splitLines(source)) {
    const line = source.slice(start, end)
    if (open?.isQuoted && !/^[ \t]*>/.test(line)) {
      fences.push({start: open.start, end: start})
      open = undefined
    }
    if (open) {
      const mark = closer.exec(line)?.[1]
      if (!mark || mark[0] !== open.mark[0] || mark.length < open.mark.length) continue
      fences.push({start: open.start, end})
      open = undefined
    } else {
      const [prefix = '', mark] = opener.exec(line) ?? []
      if (mark) open = {start, mark, isQuoted: prefix.includes('>')}
    }
  }
  if (open) fences.push({start: open.start, end: source.length})
  return fences
}

/** Whether a line is only a fence marker, so that it cannot contain text. */
export function isFenceMark(line: string): boolean {
  return opener.test(line)
}
