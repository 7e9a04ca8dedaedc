import type {Word, WordIndex} from '../language/words.ts'
import type {Range} from '../script/model.ts'
import type {Parts} from './parts.ts'

/** The first sentence: where to report a missing opening. Undefined if nothing is spoken. */
export function opening({sentences: [first]}: WordIndex): Range | undefined {
  return first && {start: first.start, end: first.end}
}

/** The last sentence: where to report a missing ending. Undefined if nothing is spoken. */
export function ending({sentences}: WordIndex): Range | undefined {
  const last = sentences.at(-1)
  return last && {start: last.start, end: last.end}
}

/** The sentence after the caller's introduction, where a message comes to the point; otherwise the last one. */
export function afterIntroduction({caller, company}: Parts, {sentences}: WordIndex): Range | undefined {
  const introduced = Math.max(-1, ...[...caller, ...company].slice(0, 2).map(({end}) => end))
  const next = sentences.find(({start}) => start >= introduced) ?? sentences.at(-1)
  return next && {start: next.start, end: next.end}
}

/** Words outside all ranges, in one pass over both. */
export function wordsOutside(words: readonly Word[], ranges: readonly Range[]): readonly Word[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  let next = 0
  let covered = -1
  return words.filter((word) => {
    for (let range = sorted[next]; range && range.start < word.end; range = sorted[++next]) {
      covered = Math.max(covered, range.end)
    }
    return word.start >= covered
  })
}

/** Indexes of words in the ranges, in one pass over both. */
export function placesIn(words: readonly Word[], ranges: readonly Range[]): ReadonlySet<number> {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  const touched = new Set<number>()
  let next = 0
  let end = -1
  for (const word of words) {
    for (let range = sorted[next]; range && range.start < word.end; range = sorted[++next])
      end = Math.max(end, range.end)
    if (word.start < end) touched.add(word.index)
  }
  return touched
}
