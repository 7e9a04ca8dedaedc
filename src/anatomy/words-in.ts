import type {Word} from '../language/words.ts'
import type {Range} from '../script/model.ts'

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
