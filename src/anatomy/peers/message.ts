import {wordsOf} from '../../language/membership.ts'
import {isLowerCase} from '../../language/per-index.ts'
import {month, span} from '../../language/vocabulary/time.ts'
import type {Word, WordIndex} from '../../language/words.ts'
import {normalOf} from '../../language/words-at.ts'
import {firstFrom, lastBefore} from '../../script/pieces.ts'
import type {Names} from '../known-names.ts'
import {type Unit, unitOf} from '../units.ts'

const times = wordsOf(month, span)
/** Words of a clause that are read on each side of a place, so that a clause without end costs no more; chosen. */
const reach = 40

/** Finds the last word of an example whose telling starts at a word of a clause. */
export type Telling = (at: number, unit: Unit) => number | undefined

/** A message as it is searched for examples. */
export type Message = ReturnType<typeof readMessage>

/** Whether a word comes after a colon, a semicolon or a dash: "Rinse it; Tarn Labels found that out." */
export function isParted(at: number, {words, text, start}: WordIndex): boolean {
  const word = words[at]
  return word?.joint === 'break' && /[;:—–]/.test(text.slice((words[at - 1]?.end ?? start) - start, word.start - start))
}

/** Reads the words of a message by their indexes, and the names of others in it. */
export function readMessage(index: WordIndex, units: readonly Unit[], names: Names) {
  const {words} = index
  const isTranscript = isLowerCase(index)
  return {
    words,
    isTranscript,
    isOther,
    isKnown: names.isKnown,
    normal,
    unitAt: (at: number) => unitOf(units, at),
    wordsBefore,
    wordsAfter,
    isTime,
    endOfName,
    isOwner,
    isParted: (at: number) => isParted(at, index)
  }

  function normal(at: number): string {
    return normalOf(words[at])
  }

  /** Whether a word is part of a name other than the listener's and the caller's, short ones such as "Jo" too. */
  function isOther(word: Word | undefined): boolean {
    return word !== undefined && names.isOther(word) && !names.isCaller(word.index)
  }

  /** The words of a clause before a place. */
  function wordsBefore(at: number, {first}: Unit): readonly Word[] {
    return lastBefore(words, at, Math.min(reach, at - first))
  }

  /** The words of a clause after a place. */
  function wordsAfter(at: number, {last}: Unit): readonly Word[] {
    return firstFrom(words, at + 1, Math.min(reach, last - at))
  }

  /** "March", "week". */
  function isTime(word: Word): boolean {
    return times.has(word.normal)
  }

  /** Last word of the name that starts at a word. */
  function endOfName(at: number): number | undefined {
    let end = at - 1
    while ((end < at || words[end + 1]?.joint === 'none') && isOther(words[end + 1])) end++
    return end < at ? undefined : end
  }

  /** "Hull's", "the Kellys'". */
  function isOwner(at: number): boolean {
    const word = words[at]
    return word !== undefined && (word.normal.endsWith("'s") || /['’]/.test(index.text.charAt(word.end - index.start)))
  }
}
