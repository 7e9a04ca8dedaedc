import {hasLetterOrDigit} from '../letters.ts'
import type {Span} from '../model.ts'

const whiteSpace = /\s/
const blankLine = /\n[ \t]*\r?\n|\r[ \t]*\r(?!\n)/g

function isWordCharacter(character: string): boolean {
  return hasLetterOrDigit(character)
}

/** An unspoken range. */
export const silent = (start: number, end: number): Span => ({kind: 'silent', start, end})

interface MarkRun {
  readonly start: number
  length: number
}

/** Pairs runs of `*`, `_` and `~~`. A closing run matches the nearest open one of its kind, so that each run is visited once. */
export class Emphasis {
  readonly marks: Span[] = []
  readonly #open = new Map<string, MarkRun[]>()
  #paragraphEnd = 0

  /** Reads the run at `at` and returns its end. */
  read(text: string, at: number): number {
    const mark = text.charAt(at)
    let end = at
    while (text[end] === mark) end++
    if (mark === '~' && end - at < 2) return end
    this.#leaveParagraph(text, at)
    const before = text[at - 1] ?? ' '
    const after = text[end] ?? ' '
    const isInner = mark === '_' && isWordCharacter(before) && isWordCharacter(after)
    const open = this.#open.get(mark) ?? []
    this.#open.set(mark, open)
    let start = at
    if (!isInner && !whiteSpace.test(before)) {
      for (let opener = open.at(-1); opener && start < end; opener = open.at(-1)) {
        const length = Math.min(opener.length, end - start)
        opener.length -= length
        const from = opener.start + opener.length
        this.marks.push(silent(from, from + length), silent(start, start + length))
        start += length
        if (opener.length === 0) open.pop()
      }
    }
    if (start < end && !isInner && !whiteSpace.test(after)) open.push({start, length: end - start})
    return end
  }

  /** Emphasis never crosses a blank line. */
  #leaveParagraph(text: string, at: number): void {
    if (at < this.#paragraphEnd) return
    this.#open.clear()
    blankLine.lastIndex = at
    this.#paragraphEnd = blankLine.exec(text)?.index ?? text.length + 1
  }
}
