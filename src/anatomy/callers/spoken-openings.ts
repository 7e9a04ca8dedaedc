import {anyOf, formsOf, isOf, wordsOf} from '../../language/membership.ts'
import {isLowerCase} from '../../language/per-index.ts'
import {clippedWord, imperative} from '../../language/vocabulary/clauses.ts'
import {closedWords} from '../../language/vocabulary/closed.ts'
import {contact} from '../../language/vocabulary/contact.ts'
import {hello} from '../../language/vocabulary/small-talk.ts'
import type {Word, WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../../language/words-at.ts'
import {startsWithSmall} from '../../script/letters.ts'
import type {Range} from '../../script/model.ts'
import {emptyWords} from '../empty-words.ts'
import {isHesitation, isName, isTitle, isUnfilled} from '../names.ts'
import {isFirmEnd} from './firm-names.ts'

export const hellos = wordsOf(hello)
const contacting = formsOf('ing', contact)
/** Words of which no name in lower case consists. */
const noNames = anyOf(closedWords, emptyWords, new Set('regarding concerning re fae'.split(' ')))
/** "Ted", "Alfred", "Ahmed", "Ming", "Molly": by the sounds before what looks like an ending, no form of a verb or an adverb. */
const onlyLikeVerb = /^[^aeiouy]ed$|fred$|(?:[^s]ham+|hm)ed$|^[^aeiouyrsw]ing$|^[^aeiou][aeio]lly$/
/** Most words of a caller and a firm without a word between them; chosen. */
const longestRun = 5
const verbs = wordsOf(imperative, clippedWord)
const noParts = /^(?:.|fae|few|many|most|several|some)$/
const opensClause = /^(?:and|i|i've|our|the|we|we've|you|you've|your)$/
/** What follows a firm that is only listed. */
const listEnds = /^(?:in|out|over|here)$/

/** The words in lower case that may be names at the start of a message, after its greeting; `end` is the first that is not. */
export function spokenOpening({words}: WordIndex): {
  readonly first: number
  readonly end: number
  /** Whether somebody is called before the greeting: "karen good morning". */
  readonly isCalled: boolean
} {
  const called = isTitle(words[0]) ? 2 : 1
  const isCalled = !hellos.has(normalOf(words[0])) && isSpokenName(words[called - 1]) && isGreeting(called)
  let first = isCalled ? called : 0
  while (
    isHesitation(words[first]) ||
    isGreeting(first) ||
    isOneOf(normalOf(words[first]), 'there oh yeah yes ok so well sir madam')
  )
    first++
  // "Evening mrs patel wayne from tarn tyres"
  if (isTitle(words[first]) && isSpokenName(words[first + 2])) first += 2
  let end = first
  while (isSpokenName(words[end]) && (end === first || words[end]?.joint === 'none')) end++
  return {first, end, isCalled}

  function isGreeting(at: number): boolean {
    return hellos.has(normalOf(words[at])) || normalOf(words[at]) === 'good'
  }
}

/** "Rosa bill haney coastal linen in astoria": who is called, who calls, and for which firm, without a word between them. */
export function listedNames(index: WordIndex): {readonly caller: Range; readonly firm: Range} | undefined {
  const {words} = index
  const {first, end} = spokenOpening(index)
  const length = end - first
  const goesOn = listEnds.test(normalOf(words[end])) && !isOneOf(normalOf(words[end + 1]), 'the your our my a an')
  const isTold = length > 4 && normalOf(words[end]) === 'your'
  if (length < 4 || length > 6 || !(goesOn || isTold || contacting.has(normalOf(words[end])))) return undefined
  const firm = end - (length === 6 ? 3 : 2)
  return {caller: rangeOf(first + 1, firm - 1, index), firm: rangeOf(firm, end - 1, index)}
}

/** "Tasha bell crestline roofing and we": in a transcript, a caller and right after the firm, without a word between them. */
export function nameWithFirm(
  place: number,
  index: WordIndex
): {readonly caller: Range; readonly firm: Range} | undefined {
  const {words} = index
  if (!isLowerCase(index) || !isSpokenName(words[place])) return undefined
  let end = place + 1
  while (end - place < longestRun && words[end]?.joint === 'none' && mayGoOn(words[end])) end++
  const last = words[end - 1]
  const isKind = isFirmEnd(normalOf(last)) || isOf(last, 'plural')
  const isPlaced = normalOf(words[end]) === 'in' && isSpokenName(words[end + 1])
  const isEnd = !words[end] || isPlaced || opensClause.test(normalOf(words[end]))
  if (end - place < 3 || !isKind || !isEnd) return undefined
  const firm = place + (end - place > 3 ? 2 : 1)
  return {caller: rangeOf(place, firm - 1, index), firm: rangeOf(firm, end - 1, index)}
}

/** Whether a word may be in the name of a person or a firm, as most words may. */
function mayGoOn(word: Word | undefined): boolean {
  const normal = normalOf(word)
  if (isHesitation(word)) return false
  const isVerb = isOf(word, 'past') || isOf(word, 'ing') || verbs.has(normal)
  return isFirmEnd(normal) || (isOf(word, 'content') && !isVerb && !noParts.test(normal))
}

/** Whether a word may be the name of a person. */
export function isPerson(word: Word | undefined): boolean {
  return isName(word) && !isOf(word, 'number') && !hellos.has(normalOf(word)) && word?.placeholder?.stands !== 'company'
}

/** Whether a lower-case word may be a name wherever names stand. */
export function isSpokenName(word: Word | undefined): boolean {
  return isLowerCaseName(word) && (!/(?:ing|ed|ly)$/.test(normalOf(word)) || onlyLikeVerb.test(normalOf(word)))
}

/** Whether a lower-case word may be a name where nothing but a name is likely. */
export function isLowerCaseName(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !word.placeholder &&
    word.normal.length > 1 &&
    startsWithSmall(word.text) &&
    !isOf(word, 'number') &&
    (word.normal === 'name' || !noNames.has(word.normal)) &&
    !isHesitation(word) &&
    !isUnfilled(word)
  )
}
