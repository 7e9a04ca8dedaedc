import {isOf} from '../language/membership.ts'
import type {Word, WordIndex} from '../language/words.ts'
import type {Range} from '../script/model.ts'

/** Words with a capital that name no one, and words that may not follow "this is" as a name. */
const notNames = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december hi hey hello good thanks thank please i'm i'll i've i'd it's this that the a an and but so if we
  my our your you call congrats congratulations quick following hope just again voicemail date time today tomorrow yes no ok
  okay sorry noticed saw because when what who how sure great christmas easter thanksgiving not also last first looking
  wanted calling reaching am pm hoping still about regarding most many with from at is on in to for`.split(/\s+/)
)

/** Whether a word may name a person or a firm. */
export function isName(word: Word | undefined): boolean {
  if (!word) return false
  const {placeholder} = word
  if (placeholder)
    return ['prospect', 'caller', 'company', 'other', 'reason'].includes(placeholder.stands) || placeholder.name === ''
  return /^\p{Lu}/u.test(word.text) && !notNames.has(word.normal.replace(/'(?:s|ve|re|ll|d|m)$/, ''))
}

/** The place of the last word of the name that begins at a place: "Ana Ruiz", "Bank of the West", "Smith & Sons". */
export function endOfName(place: number, {words}: WordIndex): number {
  const sentence = words[place]?.sentence
  let end = place
  for (let next = place + 1; next <= end + 2 && next <= place + longestName; next++) {
    const word = words[next]
    if (word?.joint !== 'none' || word.sentence !== sentence) break
    if (isName(word)) end = next
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
