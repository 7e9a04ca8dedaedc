import type {Match} from '../../language/matcher.ts'
import {formsOf, isOf, onlyThose, wordsOf} from '../../language/membership.ts'
import {isLowerCase, perIndex} from '../../language/per-index.ts'
import {firm, firmEnding, person} from '../../language/vocabulary/people.ts'
import {place} from '../../language/vocabulary/places.ts'
import type {Word, WordIndex} from '../../language/words.ts'
import {normalOf} from '../../language/words-at.ts'
import {inAnyAlphabet} from '../../script/letters.ts'
import type {Range} from '../../script/model.ts'
import {firstFrom} from '../../script/pieces.ts'
import {firstEndingAfter} from '../../script/ranges.ts'
import {endOfName, isName, isTitle} from '../names.ts'

const endings = wordsOf(firmEnding)
export const firms = wordsOf(firm)
const roles = wordsOf(person)
/** "Dunne and Lacey Solicitors"; those in -ers and the like are hardly ever surnames. */
const trades = onlyThose(formsOf('plural', firm, person), (word) => /(?:ers|ors|ants|ists|ians|ects)$/.test(word))
/** "The Elmhurst Health Authority". */
const body = /^(?:agency|association|authority|board|bureau|commission|committee|company|department|ministry)$/
/** "Hart and Sons Septic" */
export const kin = /^(?:bros|co|company|(?:brother|daughter|sister|son)s?)$/
/** Houses that gave their name to families: "Jo Park". */
const surnames = /^(?:church|house|mill|park|temple)$/
const places = new Set(place.lemmas)
/** "TeleTarn", "SunTarn", but not after what surnames begin with: "MacKay". */
const isCompoundName = inAnyAlphabet(
  /^(?!Fitz|Mac|Van)[A-Z][a-z]{2,20}[A-Z]/,
  () => /^(?!Fitz|Mac|Van)\p{Lu}\p{Ll}{2,20}\p{Lu}/u
)
const endsOwned = inAnyAlphabet(/[a-z]'s$/, () => /\p{Ll}'s$/u)
/** What only a person's name has after it. */
const personLinks = /^(?:from|fae|with|at|of)$/
/** "Tarn Lifts with a notice": what comes after it is no firm. */
const brings = /^(?:an?|some|news|your)$/
/** Words of one who speaks for a firm, not of a firm. */
const oneself = /^(?:i(?:'?(?:m|d|ll|ve))?|my)$/
export const speaksOfOneself = perIndex(({words}) => words.some(({normal}) => oneself.test(normal)))
export const saysMe = perIndex(({words}) => words.some(({normal}) => normal === 'me'))

/** Whether a word is what people of a trade are called: "solicitors". */
export function isTrade(normal: string): boolean {
  return trades.has(normal)
}

/** Whether a word ends firms' names: "roofing", "solicitors", "shop". */
export function isFirmEnd(normal: string): boolean {
  return endings.has(normal) || firms.has(normal) || trades.has(normal) || body.test(normal)
}

/** Whether a name is certainly a firm's: "Apex Roofing", "Tarn Group", "Bank of Hull". */
export function isFirmName(first: number, last: number, {words}: WordIndex): boolean {
  if (words[first]?.placeholder) return words[first]?.placeholder?.stands === 'company'
  const end = normalOf(words[last])
  const isBody = firms.has(normalOf(words[first])) && normalOf(words[first + 1]) === 'of'
  if (isBody) return true
  // "Moore's Tyres"
  const isOwned = endsOwned(normalOf(words[first]))
  const isFamily = words
    .slice(first + 1, last)
    .some(({normal, index: at}) => normal === 'and' && kin.test(normalOf(words[at + 1])))
  // "Tarn Auto Detailing": surnames like that follow one name.
  const isCraft = last > first + 1 && isOf(words[last], 'ing')
  return last > first && (isOwned || isFamily || isCraft || endings.has(end) || trades.has(end) || body.test(end))
}

/** Whether a name is a firm's rather than a person's: "Nordby Skis", "Ochoa Well Drilling". */
export function isFirmLike(first: number, last: number, index: WordIndex): boolean {
  const word = index.words[last]
  const end = normalOf(word)
  // "Hill Nursery", but "Jo Barber"
  const isHouse = firms.has(end) && !surnames.test(end) && !trades.has(`${end}s`)
  const isKind = isOf(word, 'plural') || isOf(word, 'ing') || isHouse
  return isFirmName(first, last, index) || (last > first && isKind)
}

/** Whether who speaks is a firm: "this is Celtic Bins in Llanelli", by its last words and as nobody says "I". */
export function speaksAsFirm(first: number, last: number, index: WordIndex): boolean {
  const {words, text, start} = index
  if (isFirmName(first, last, index)) return true
  // "Captain Ana Bell here"
  const isLong = last > first + 1 && !roles.has(normalOf(words[first])) && !isTitle(words[first])
  // "Reed & Rye"
  const isPaired = text.slice((words[first]?.start ?? 0) - start, (words[last]?.end ?? 0) - start).includes('&')
  const isCompound = isCompoundName(words[first]?.text ?? '')
  if (words[first]?.placeholder || !(isLong || isCompound || isPaired || isFirmLike(first, last, index))) return false
  // "Van der Meer" in a text with capitals.
  if (!words[first]?.hasCapital && !isLowerCase(index)) return false
  return !isLinked(first, last, index) && !speaksOfOneself(index) && (isLong || !saysMe(index))
}

/** Whether a firm comes after a name: "Alan Jones from Tarn Labels". */
export function isLinked(first: number, last: number, {words}: WordIndex): boolean {
  const next = words[last + 1]
  const {sentence} = words[last] ?? {}
  const links = words
    .slice(first, last + 4)
    .filter((word) => word.sentence === sentence && personLinks.test(word.normal))
  return (next?.joint === 'break' && isName(next)) || !links.every(({index}) => isBringing(index, words))
}

/** "With a notice", "with the best deal", but "with the Tarn Trust", "with the sales team". */
function isBringing(link: number, words: readonly Word[]): boolean {
  if (brings.test(normalOf(words[link + 1]))) return true
  const named = firstFrom(words, link + 2, 3)
  return (
    normalOf(words[link]) === 'with' &&
    normalOf(words[link + 1]) === 'the' &&
    !named.some((word) => isName(word) || firms.has(word.normal))
  )
}

/** Whether a name stands before who calls: "Harbour here, it's Jo", but not "Jo here, it's Tarn Labels". */
export function isBeforeIntroduction(last: number, framed: readonly Match[], index: WordIndex): boolean {
  const {words} = index
  if (normalOf(words[last + 1]) !== 'here' || words[last + 2]?.joint === 'none') return false
  const frame = framed[firstEndingAfter(framed, words[last + 2]?.start ?? Number.POSITIVE_INFINITY)]
  const named = (frame?.last ?? 0) + 1
  return (
    frame?.first === last + 2 &&
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
