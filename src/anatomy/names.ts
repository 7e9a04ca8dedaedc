import {isOf} from '../language/membership.ts'
import {perWord} from '../language/per-word.ts'
import {closedWords} from '../language/vocabulary/closed.ts'
import type {Word, WordIndex} from '../language/words.ts'
import type {Range} from '../script/model.ts'

/** Words with a capital that name no one, besides the small words of the language. */
const notNames = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december hi hey hello good thanks thank please congrats congratulations quick following hope
  voicemail date time today tomorrow yes no ok okay sorry noticed saw great christmas easter thanksgiving last first
  looking wanted calling reaching am pm hoping regarding most many morning afternoon evening mr mrs ms`.split(/\s+/)
)
/** Small words that are names as well. */
const namesToo = new Set(['will'])

/** Whether a word with a capital may name somebody, by its letters. */
const mayBeName = perWord((normal): boolean => {
  const bare = normal.replace(/'(?:s|ve|re|ll|d|m)$/, '')
  return !notNames.has(bare) && (!closedWords.has(bare) || namesToo.has(bare))
})

/** Whether a word may name a person or a firm. */
export function isName(word: Word | undefined): boolean {
  if (!word) return false
  const {placeholder} = word
  if (placeholder)
    return ['prospect', 'caller', 'company', 'other', 'reason'].includes(placeholder.stands) || placeholder.name === ''
  return word.hasCapital && mayBeName(word.normal)
}

/** The place of the last word of the name that begins at a place: "Ana Ruiz", "Bank of the West", "Smith & Sons". */
export function endOfName(place: number, {words}: WordIndex, joins = true): number {
  const sentence = words[place]?.sentence
  let end = place
  for (let next = place + 1; next <= end + 2 && next <= place + longestName; next++) {
    const word = words[next]
    if (word?.joint !== 'none' || word.sentence !== sentence) break
    if (isName(word)) end = next
    else if (!joins) break
    else if (
      !/^(?:of|the|and|de|der|van|von|la)$/.test(word.normal) ||
      (!isName(words[next + 1]) && !/^(?:of|de|van|von)$/.test(word.normal))
    )
      break
  }
  return end
}

/** Words that a name takes at most after its first; chosen. */
const longestName = 5

/** The range of the words from one place to another, both included. */
export function rangeOf(first: number, last: number, {words}: WordIndex): Range {
  return {start: words[first]?.start ?? 0, end: words[last]?.end ?? words[first]?.end ?? 0}
}

/** Whether a word is one of those said while looking for the next. */
export function isHesitation(word: Word | undefined): boolean {
  return isOf(word, 'hesitation')
}

/** The place of something found, without the rest. */
export function toRange({start, end}: Range): Range {
  return {start, end}
}

/** In order, without those that overlap an earlier one. */
export function distinct<T extends Range>(ranges: readonly T[]): readonly T[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return sorted.filter((range) => {
    const isNew = range.start >= end
    if (isNew) end = range.end
    return isNew
  })
}
