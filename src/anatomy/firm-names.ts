import type {Match} from '../language/matcher.ts'
import {formsOf, isOf, wordsOf} from '../language/membership.ts'
import {firm, firmEnding, person} from '../language/vocabulary/people.ts'
import {place} from '../language/vocabulary/places.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {normalOf} from '../language/words-at.ts'
import type {Range} from '../script/model.ts'
import {firstEndingAfter} from '../script/ranges.ts'
import {endOfName, isName} from './names.ts'

const endings = wordsOf(firmEnding)
const firms = wordsOf(firm)
const roles = wordsOf(person)
/** "Dunne and Lacey Solicitors"; those in -ers and the like are hardly ever surnames. */
const trades = new Set(
  [...formsOf('plural', firm, person)].filter((word) => /(?:ers|ors|ants|ists|ians|ects)$/.test(word))
)
/** "The Elmhurst Health Authority". */
const body = /^(?:agency|association|authority|board|bureau|commission|committee|department|ministry)$/
/** "Hart and Sons Septic" */
export const kin = /^(?:bros|brothers|co|company|daughters|sisters|sons)$/
/** Names of firms and surnames alike: "Jo Park". */
const surnames = /^(?:barber|butcher|church|house|mill|park|temple)$/
const places = new Set(place.lemmas)
/** What only a person's name has after it. */
const personLinks = /^(?:from|fae|with|at|of)$/
/** "Tarn Lifts with a notice": what comes after it is no firm. */
const brings = /^(?:an?|some|news|your)$/
/** Words of one who speaks for a firm, not of a firm. */
const oneself = /^(?:i(?:'?(?:m|d|ll|ve))?|my)$/

/** Whether a word is what people of a trade are called: "solicitors". */
export function isTrade(normal: string): boolean {
  return trades.has(normal)
}

/** Whether a text is written without capitals, as transcripts are. */
export function isLowerCase({words}: WordIndex): boolean {
  return !words.some(({hasCapital, placeholder}) => hasCapital && !placeholder)
}

/** "TeleTarn", "SunTarn", but not "MaryAnn", "MacKay". */
const compound = /^(?!Anna?|Fitz|Lee|Mac|Mary|Sue|Van)\p{Lu}\p{Ll}{2,20}\p{Lu}/u

/** Whether a name is certainly a firm's: "Apex Roofing", "Tarn Group", "Bank of Hull", "TeleTarn". */
export function isFirmName(first: number, last: number, {words}: WordIndex): boolean {
  if (words[first]?.placeholder) return words[first]?.placeholder?.stands === 'company'
  const end = normalOf(words[last])
  const isBody = firms.has(normalOf(words[first])) && normalOf(words[first + 1]) === 'of'
  if (isBody || compound.test(words[first]?.text ?? '')) return true
  // "Moore's Tyres"
  const isOwned = /\p{Ll}'s$/u.test(normalOf(words[first]))
  const isFamily = words
    .slice(first + 1, last)
    .some(({normal, index: at}) => normal === 'and' && kin.test(normalOf(words[at + 1])))
  return last > first && (isOwned || isFamily || endings.has(end) || trades.has(end) || body.test(end))
}

/** Whether who speaks is a firm: "this is Celtic Bins in Llanelli", by its last words and as nobody says "I". */
export function speaksAsFirm(first: number, last: number, index: WordIndex): boolean {
  const {words, text, start} = index
  if (isFirmName(first, last, index)) return true
  // "Captain Ana Bell here"
  const isLong = last > first + 1 && !roles.has(normalOf(words[first]))
  // "Reed & Rye"
  const isPaired = text.slice((words[first]?.start ?? 0) - start, (words[last]?.end ?? 0) - start).includes('&')
  // "Hill Nursery"
  const end = normalOf(words[last])
  const isHouse = firms.has(end) && !surnames.test(end)
  if (
    words[first]?.placeholder ||
    !(isLong || (last > first && (isOf(words[last], 'plural') || isOf(words[last], 'ing') || isPaired || isHouse)))
  )
    return false
  // "Van der Meer" in a text with capitals.
  if (!words[first]?.hasCapital && !isLowerCase(index)) return false
  const next = words[last + 1]
  const isLinked =
    (next?.joint === 'break' && isName(next)) ||
    words
      .slice(first, last + 4)
      .some(
        ({normal, sentence, index: at}) =>
          sentence === words[last]?.sentence && personLinks.test(normal) && !brings.test(normalOf(words[at + 1]))
      )
  return !isLinked && !words.some(({normal}) => oneself.test(normal) || (normal === 'me' && !isLong))
}

/** Whether a name stands before who calls: "Harbour here, it's Jo", but not "Jo here, it's Tarn Labels". */
export function isBeforeIntroduction(last: number, framed: readonly Match[], index: WordIndex): boolean {
  const {words} = index
  if (normalOf(words[last + 1]) !== 'here' || words[last + 2]?.joint === 'none') return false
  const frame = framed.find(({first}) => first === last + 2)
  const named = (frame?.last ?? 0) + 1
  return (
    frame !== undefined &&
    isName(words[named]) &&
    !normalOf(words[named]).endsWith("'s") &&
    !speaksAsFirm(named, endOfName(named, index), index)
  )
}

/** Whether a name is only a place: "Leeds", "New York". */
export function isPlaceName(first: number, last: number, {words}: WordIndex): boolean {
  return places.has(
    words
      .slice(first, last + 1)
      .map(({normal}) => normal)
      .join(' ')
  )
}

/** Every position where the words of a text occur in sequence. */
export function findWords(text: string, {words}: WordIndex): readonly Range[] {
  const wanted = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  if (wanted.length === 0) return []
  return words.flatMap((word) => {
    const run = words.slice(word.index, word.index + wanted.length)
    return run.length === wanted.length && run.every((d, i) => d.normal.replace(/'s$/, '') === wanted[i])
      ? [{start: word.start, end: run.at(-1)?.end ?? word.end}]
      : []
  })
}

/** Index of the word that starts at an offset. */
export function placeOfStart(start: number, {words}: WordIndex): number {
  return firstEndingAfter(words, start)
}

/** Index of the word that ends at an offset. */
export function placeOfEnd(end: number, {words}: WordIndex): number {
  return Math.min(firstEndingAfter(words, end - 1), words.length - 1)
}

/** `[City]`: the caller's place is not a company. */
export function isPlaceField(word: Word | undefined): boolean {
  return /\b(?:city|town|state|area|region|location|address|street|neighbou?rhood|county|market)\b/i.test(
    word?.placeholder?.name ?? ''
  )
}
