import {splitLines} from '../script/blocks/lines.ts'
import type {Range} from '../script/model.ts'
import {firstEndingAfter} from '../script/ranges.ts'
import type {Verb} from './directive.ts'
import {isFenceMark} from './fences.ts'

/** Returns a function that finds the line a directive applies to: its own or the next with text; undefined for other verbs. */
export function createLineFinder(source: string, {comments}: {readonly comments: readonly Range[]}) {
  const lines = splitLines(source)
  /** Maps every line to the first line from there on that can contain text; one pass, since many directives may follow one another. */
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

/** False for a blank line, a quote marker or a fence marker. */
function canHoldSpeech(line: string): boolean {
  return /[^\s>]/.test(line) && !isFenceMark(line)
}
