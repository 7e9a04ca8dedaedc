import {splitLines} from '../script/blocks/lines.ts'
import type {Range} from '../script/model.ts'
import {firstEndingAfter} from '../script/ranges.ts'
import type {Verb} from './directive.ts'
import {isFenceMark} from './fences.ts'

/** Tells for which line a directive holds: its own, or the next in which anything can be said; undefined for one that holds for more than a line. */
export function createLineFinder(source: string, {comments}: {readonly comments: readonly Range[]}) {
  const lines = splitLines(source)
  /** For every line the first from there on in which anything can be said; made in one pass, as many directives may be in a row. */
  let speaking: readonly (Range | undefined)[] | undefined
  return (verb: Verb, end: number): Range | undefined => {
    if (verb !== 'disable-line' && verb !== 'disable-next-line') return undefined
    const own = firstEndingAfter(lines, end - 1)
    if (verb === 'disable-line') return lines[own]
    speaking ??= findSpeaking(source, lines, comments)
    return speaking[own + 1]
  }
}

function findSpeaking(source: string, lines: readonly Range[], comments: readonly Range[]) {
  const found = new Array<Range | undefined>(lines.length)
  let next: Range | undefined
  for (const [index, line] of [...lines.entries()].reverse()) {
    if (canHoldSpeech(withoutComments(source, line, comments))) next = line
    found[index] = next
  }
  return found
}

function withoutComments(source: string, line: Range, comments: readonly Range[]): string {
  let text = ''
  let at = line.start
  for (let next = firstEndingAfter(comments, at); next < comments.length; next++) {
    const comment = comments[next]
    if (!comment || comment.start >= line.end) break
    text += source.slice(at, Math.max(at, comment.start))
    at = comment.end
  }
  return at < line.end ? text + source.slice(at, line.end) : text
}

/** False for a blank line, the marks of a quote and the mark of a fence. */
function canHoldSpeech(line: string): boolean {
  return /[^\s>]/.test(line) && !isFenceMark(line)
}
