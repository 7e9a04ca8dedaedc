import type {Word} from '../language/words.ts'
import type {Range} from '../script/model.ts'
import {firstEndingAfter} from '../script/ranges.ts'

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

/** Indexes of words in the ranges. */
export function placesIn(words: readonly Word[], ranges: readonly Range[]): ReadonlySet<number> {
  const touched = new Set<number>()
  for (const {start, end} of ranges)
    for (let at = firstEndingAfter(words, start); (words[at]?.start ?? end) < end; at++) touched.add(at)
  return touched
}
