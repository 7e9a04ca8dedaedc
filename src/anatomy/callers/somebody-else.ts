import type {Match} from '../../language/matcher.ts'
import {isOf, wordsOf} from '../../language/membership.ts'
import {imperative} from '../../language/vocabulary/clauses.ts'
import type {WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import {isName, isTitle} from '../names.ts'
import {isKindWord} from '../peers/kinds.ts'
import {firms, isBeforeIntroduction, speaksAsFirm} from './firm-names.ts'

/** What is known of who calls, when another name is judged. */
export interface Told {
  readonly index: WordIndex
  /** Phrases of introduction. */
  readonly framed: readonly Match[]
  /** Names identified by the following words. */
  readonly before: readonly Match[]
  /** Where the first name after a phrase of introduction ends, and the first of all; infinity without one. */
  readonly firstIntroduced: number
  readonly firstTold: number
  /** First words of the names after phrases of introduction. */
  readonly introducedNames: ReadonlySet<string>
  /** Whether no phrase of introduction and no greeting tells who calls. */
  readonly isUntold: boolean
}

const imperatives = wordsOf(imperative)
/** Words from the start of a message in which a caller is named by the following words, or in lower case (chosen). */
export const introductionReach = 24

/** Why a name that the following words identify is not the caller's. */
const reasons: Readonly<Record<string, (name: Match, told: Told) => boolean>> = {
  // "Al, Tarn Labels here"
  areTwoNames: ({first, last}, {index}) => index.words.slice(first + 1, last + 1).some(({joint}) => joint !== 'none'),
  // "Mr. Bell, Jo Park here"
  isBeforeAnother: ({first, last}, {index, before}) =>
    first < 2 && before.some((other) => other.first === last + 1 && !speaksAsFirm(other.first, other.last, index)),
  // "Ms. Bell, your order for Easter"
  isCalled: (name, {index}) => isCalledFirst(name, index) && !index.words[name.last + 1]?.hasCapital,
  // "Harbour here, it's Jo"
  isFirm: ({last}, {index, framed}) => isBeforeIntroduction(last, framed, index),
  // "That's Ana at the gate"
  isPointedAt: ({first, last}, {index: {words}}) => normalOf(words[first]) === "that's" && !isName(words[last + 2]),
  // "Ann, the office of Tarn Law here"
  isBeforeOffice: ({last}, {index: {words}}) =>
    normalOf(words[last + 1]) === 'the' &&
    firms.has(normalOf(words[last + 2])) &&
    isOneOf(normalOf(words[last + 3]), 'of at'),
  // "The Tannery here"
  isThing: ({first}, {index: {words}}) => normalOf(words[first - 1]) === 'the' && words[first]?.joint === 'none',
  // "You use Tarn with Outlook": who has said who calls says it no more inside a sentence.
  isInside: ({first, start}, {index: {words}, firstTold}) => words[first]?.joint === 'none' && firstTold < start,
  // "Ana from Tarn says hello": who has said who calls says it again only with the same name.
  isAnother: (name, {index, firstIntroduced, introducedNames}) =>
    opensSentence(name, index) &&
    firstIntroduced < name.start &&
    !introducedNames.has(normalOf(index.words[name.first])),
  // "Ask Ann", "Tutors at"
  isWord: (name, {index}) => {
    const word = index.words[name.first]
    const normal = normalOf(word)
    return opensSentence(name, index) && (imperatives.has(normal) || (isOf(word, 'plural') && isKindWord(normal)))
  },
  // "We have one in Hull with the new seal"
  isPlace: ({first}, {index: {words}}) =>
    words[first]?.joint === 'none' && isOneOf(normalOf(words[first - 1]), 'in at near around outside'),
  // "Jo Park. ... Ann at Low House cut hers"
  isLate: ({first}, {isUntold}) => first > introductionReach && !isUntold
}

const tests = Object.values(reasons)

/** Whether a name that the following words identify is not the caller's. */
export function isSomebodyElse(name: Match, told: Told): boolean {
  return tests.some((holds) => holds(name, told))
}

/** "Ms. Bell, Jo Park": whom a message opens with, by a title. */
export function isCalledFirst({first, last}: Match, {words}: WordIndex): boolean {
  return first === 0 && isTitle(words[0]) && words[last + 1]?.joint === 'break'
}

function opensSentence({first}: Match, {words}: WordIndex): boolean {
  return first > 0 && words[first]?.joint === 'sentence'
}
