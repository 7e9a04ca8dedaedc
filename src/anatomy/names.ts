import {isOf} from '../language/membership.ts'
import {perWord} from '../language/per-word.ts'
import {closedWords} from '../language/vocabulary/closed.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf} from '../language/words-at.ts'
import type {Range} from '../script/model.ts'

/** Capitalised words that are not names, besides function words. */
const notNames = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december hi hey hello good thanks thank please congrats congratulations quick following hope
  voicemail date time today tomorrow yes no ok okay sorry noticed saw great christmas easter thanksgiving last first
  looking wanted calling reaching am pm hoping regarding most many morning afternoon evening mr mrs ms
  fyi btw ps asap nobody somebody someone everybody everyone anybody anyone`.split(/\s+/)
)
/** Function words that can also be names. */
const namesToo = new Set(['will'])

/** Whether a capitalised word may be a name, by its letters. */
const mayBeName = perWord((normal): boolean => {
  const bare = normal.replace(/'(?:s|ve|re|ll|d|m)$/, '')
  return !notNames.has(bare) && (!closedWords.has(bare) || namesToo.has(bare))
})

/** Whether a word may be the name of a person or a firm. */
export function isName(word: Word | undefined): boolean {
  if (!word) return false
  const {placeholder} = word
  if (placeholder)
    return ['prospect', 'caller', 'company', 'other', 'reason'].includes(placeholder.stands) || placeholder.name === ''
  return word.hasCapital && mayBeName(word.normal)
}

/** Index of the last word of the name that starts at an index: "Ana Ruiz", "Bank of the West", "Smith & Sons". */
export function endOfName(place: number, {words}: WordIndex, joins = true): number {
  const sentence = words[place]?.sentence
  let end = place
  for (let next = place + 1; next <= end + 3 && next <= place + longestName; next++) {
    const word = words[next]
    if (word?.joint !== 'none' || word.sentence !== sentence) break
    // "Lantern IT": in capitals, no pronoun.
    if (isName(word) || (word.text === 'IT' && words[next - 1]?.isCapitalized)) end = next
    // "Pieter van Zyl"
    else if (particles.has(word.normal)) continue
    else if (!joins) break
    else if (
      !isOneOf(word.normal, 'of the and de der van von la') ||
      (!isName(words[next + 1]) && !isOneOf(word.normal, 'of de van von'))
    )
      break
  }
  return end
}

/** Small words inside a person's name. */
const particles = new Set(['de', 'del', 'der', 'den', 'di', 'du', 'la', 'van', 'von', 'bin'])

/** Most words in a name after its first; chosen. */
const longestName = 5

/** Whether a word is a hesitation. */
export function isHesitation(word: Word | undefined): boolean {
  return isOf(word, 'hesitation')
}

const titles = new Set('mr mrs ms miss mx dr doctor prof rev'.split(' '))

/** Whether a word stands before somebody's name: "Mrs", "Dr." */
export function isTitle(word: Word | undefined): boolean {
  return titles.has(normalOf(word).replace(/\.$/, ''))
}

/** Whether a word is what is left of a field that was not filled; "nan" is somebody's name. */
export function isUnfilled({text}: Word): boolean {
  return /^(?:undefined|null|NaN|[Nn]one)$/.test(text)
}

/** Only the range of a match. */
export function toRange({start, end}: Range): Range {
  return {start, end}
}

/** Sorts ranges and drops those that overlap an earlier one. */
export function distinct<T extends Range>(ranges: readonly T[]): readonly T[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return sorted.filter((range) => {
    const isNew = range.start >= end
    if (isNew) end = range.end
    return isNew
  })
}
