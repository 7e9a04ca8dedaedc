import {isOf, wordsOf} from '../language/membership.ts'
import {firmEnding} from '../language/vocabulary/people.ts'
import {month, span} from '../language/vocabulary/time.ts'
import type {Word} from '../language/words.ts'
import {normalOf} from '../language/words-at.ts'
import {firstFrom} from '../script/pieces.ts'
import type {Names} from './known-names.ts'

const firmEndings = wordsOf(firmEnding)
/** Months and spans of time: no names. */
export const times = wordsOf(month, span)

/** Names of others, in a transcript by the words that could be one. */
export function readNameRuns(words: readonly Word[], names: Names) {
  const isTranscript = !words.some(({hasCapital, placeholder}) => hasCapital && !placeholder)
  return {isTranscript, endOfName, isNamePart}

  /** Last word of the name that starts at a word; in a transcript two words, or a firm by how it ends. */
  function endOfName(at: number): number | undefined {
    let end = at - 1
    while ((end < at || words[end + 1]?.joint === 'none') && isNamePart(words[end + 1])) end++
    if (!isTranscript) return end < at ? undefined : end
    const ending = firstFrom(words, at, 3).find(({normal: word, index}) => index > at && firmEndings.has(word))
    return ending && ending.index <= end ? ending.index : end > at ? Math.min(end, at + 1) : undefined
  }

  function isNamePart(word: Word | undefined): boolean {
    if (!isTranscript) return names.isOther(word)
    const normal = normalOf(word)
    return (
      !/^(?:free|good|last|less|next|nothing|sure)$/.test(normal) &&
      isOf(word, 'content') &&
      !isOf(word, 'weekday') &&
      !isOf(word, 'past') &&
      !times.has(normal) &&
      !names.isKnown(normal)
    )
  }
}
