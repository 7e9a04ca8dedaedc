import type {Match} from '../../language/matcher.ts'
import {anyOf, formsOf, isOf, wordsOf} from '../../language/membership.ts'
import {isLowerCase} from '../../language/per-index.ts'
import {clippedWord, imperative, nameEnd} from '../../language/vocabulary/clauses.ts'
import {contact} from '../../language/vocabulary/contact.ts'
import type {Word, WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../../language/words-at.ts'
import {startsWithSmall} from '../../script/letters.ts'
import type {Range} from '../../script/model.ts'
import {firstEndingAfter} from '../../script/ranges.ts'
import {distinct, endOfName, isHesitation, isName, isTitle, toRange} from '../names.ts'
import {isFirmName, speaksAsFirm} from './firm-names.ts'
import {introductionReach, isCalledFirst, isSomebodyElse, type Told} from './somebody-else.ts'
import {
  hellos,
  isLowerCaseName,
  isPerson,
  isSpokenName,
  listedNames,
  nameWithFirm,
  spokenOpening
} from './spoken-openings.ts'

/** Matches of phrases in which callers introduce themselves. */
export interface Introductions {
  /** Phrases before the name. */
  readonly framed: readonly Match[]
  /** Names identified by the following words. */
  readonly before: readonly Match[]
  /** Matches that end with the name. */
  readonly greeted: readonly Match[]
  /** Names in lower case. */
  readonly spoken: readonly Match[]
  /** Whom to ring. */
  readonly rung: readonly Match[]
}

const contacting = formsOf('ing', contact)
/** Words that end a lower-case name. */
const endings = anyOf(wordsOf(nameEnd, imperative, clippedWord), contacting)
/** "This is going from here", "it's mainly from there": what is no name before a link. */
const comesFrom = /^(?:(?:com|go|be|runn)ing|(?:ear|real|most|main|direct|sad)ly)$/

/** Words of a greeting that is a sentence: "Good morning to you." Chosen. */
const longestGreeting = 4

const earliestEnd = (ranges: readonly Range[]) =>
  ranges.reduce((least, {end}) => Math.min(least, end), Number.POSITIVE_INFINITY)

/** Finds the names by which callers introduce themselves. */
export function findCallers(
  {framed, before, greeted, spoken, rung}: Introductions,
  index: WordIndex
): readonly Range[] {
  const {words} = index
  // "Mrs bello ada ringing": the name after the title is the listener's.
  const opened = spoken.filter(
    ({first, last}) => !isTitle(words[first - 1]) && words.slice(first, last + 1).every(isSpokenName)
  )
  // "Bev col from tarn freight here the yard cut its hours": who calls is told before; "its uh its al" is said once.
  const repeatable = framed.filter(({text, last}) => /^its\b/i.test(text) && isSpokenName(words[last + 1]))
  const firstSaid = [...opened, ...repeatable].reduce((least, {first}) => Math.min(least, first), words.length)
  const introduced = framed.flatMap(({first, last, text}) =>
    readName(
      last + 1,
      /^(?:we|i'm|i am|you have|you've got|myself|message|call|voicemail|note|hearing)/i.test(text) ||
        (/^its\b/i.test(text) && firstSaid < first) ||
        (/^it(?:'?s| is)\b/i.test(text) && !(isLowerCase(index) || isAfterNames(first))),
      /^(?:this|my|name|you)/i.test(text)
    )
  )
  const firstIntroduced = earliestEnd(introduced)
  const told: Told = {
    index,
    framed,
    before,
    firstIntroduced,
    firstTold: Math.min(firstIntroduced, earliestEnd(before)),
    introducedNames: new Set(introduced.map(({start}) => normalOf(words[firstEndingAfter(words, start)]))),
    isUntold: introduced.length === 0 && greeted.length === 0
  }
  const named = [
    ...introduced,
    ...before
      .filter((name) => !isSomebodyElse(name, told))
      .map(nameStart)
      .flatMap(({first, from}) =>
        isPerson(words[first]) || startsWithSmall(words[first]?.text ?? '') ? nameFrom(first, from) : []
      ),
    ...greeted
      .map(callerOf)
      .flatMap((at) => (isPerson(words[at]) && !isTheirs(at) && !isSubject(at) ? nameFrom(at) : []))
  ]
  const lowerCase = named.length > 0 ? [] : opened.slice(0, 1).map(toRange)
  const opening = named.length + lowerCase.length > 0 ? [] : openingName()
  const fields = words.filter(
    ({placeholder, joint, index: at}) =>
      placeholder?.stands === 'caller' &&
      namesPerson.test(placeholder.name.replaceAll('_', ' ')) &&
      // "Hi [Owner Name]" greets the listener.
      !(joint === 'none' && hellos.has(normalOf(words[at - 1])))
  )
  const found = distinct([...named, ...lowerCase, ...opening, ...fields.map(toRange)])
  if (found.length > 0) return found
  if (rung.length === 0) return found
  // Who calls is known from nothing but the number; a firm is named before.
  const counts = countsOf(words)
  return rung
    .map(nameStart)
    .flatMap(({first, from}) => (counts.get(normalOf(words[first])) === 1 ? nameFrom(first, from) : []))

  /** Where a name starts, and where the title before it does. */
  function nameStart(name: Match): {readonly first: number; readonly from: number} {
    // "Ms. Bell, Jo Park, Tarn Labels": the second, for the first is called.
    const called = isCalledFirst(name, index) ? name.last + 1 : name.first
    // "That's Jo at Tarn Labels"
    const from = normalOf(words[called]) === "that's" ? called + 1 : called
    return {from, first: isTitle(words[from]) ? from + 1 : from}
  }

  /** "Vikram neha from talentsetu": in a transcript that opens with the names of both, or with the caller's. */
  function openingName(): readonly Range[] {
    const {first, end, isCalled} = spokenOpening(index)
    const length = end - first
    if (length === 0) return []
    const listed = listedNames(index)
    if (listed) return [listed.caller]
    // "Hi tom calling from tarn": whom the greeting is for.
    const isCalling = contacting.has(normalOf(words[end])) && (length > 1 || first === 0)
    const isLink = isCalling || isOneOf(normalOf(words[end]), 'here speaking over')
    const link = isLink ? end + 1 : end
    const isLinked = isOneOf(normalOf(words[link]), 'from with at fae') && isSpokenName(words[link + 1])
    const isHere = length > 1 && normalOf(words[end]) === 'here'
    if (length > 4 || !(isLinked || isHere)) return []
    const isBoth = length > 2 || (isHere && !isLinked) || (isCalled && length > 1)
    const from = isBoth ? end - 2 : end - 1
    return [rangeOf(from, end - 1, index)]
  }

  /** "Evening, Mr Bell.", "Hi Ana, Tarn's gate shuts" */
  function isTheirs(at: number): boolean {
    return isTitle(words[at - 1]) || (/'s$/.test(normalOf(words[at])) && words[at + 1]?.joint === 'none')
  }

  /** "Hi Dana, Tesco wants the lids": somebody who does something. */
  function isSubject(at: number): boolean {
    const next = words[endOfName(at, index) + 1]
    const object = normalOf(words[(next?.index ?? 0) + 1])
    const isVerb = isOf(next, 'past') || (isOf(next, 'plural') && isOneOf(object, 'a an the to your you'))
    return next?.joint === 'none' && (isVerb || isOneOf(next.normal, 'has is was will'))
  }

  /** "Hi gav its kirsty at Tarn Fryers": nothing that has it is named. */
  function isAfterNames(its: number): boolean {
    const mayGreet = (word: Word) =>
      isTitle(word) || isName(word) || hellos.has(word.normal) || (isSpokenName(word) && !isOf(word, 'past'))
    return its <= longestGreeting && words[its]?.hasCapital === false && words.slice(0, its).every(mayGreet)
  }

  /** The second name after a greeting; the first where a message goes on, for the second is the firm: "Is this the yard? Jo, Tarn." */
  function callerOf({first, last}: Match): number {
    const named = words.slice(first, last + 1).findLast(({joint}) => joint !== 'none')?.index ?? last
    // "Al, Al's Tyres."
    const isLater = first > (isFirmName(named, endOfName(named, index), index) ? 0 : longestGreeting)
    return isLater && isPerson(words[first]) ? first : named
  }

  function readName(place: number, needsCapital: boolean, isPlain: boolean): readonly Range[] {
    let at = place
    while (isHesitation(words[at]) || (at === place && isBeforeName(at))) at++
    const word = words[at]
    if (!word || (word.joint === 'sentence' && at > place)) return []
    if (isTitle(word) && isPerson(words[at + 1])) return nameFrom(at + 1, at)
    // "It's Tarn's gate", but "I am Tarn's sister Jo"
    if (isPerson(word)) return isTheirs(at) && !isName(words[at + 2]) ? [] : nameFrom(at)
    // "Hello sir myself arun from pearl cables"
    const isEarly = at <= longestGreeting + 1 && isLowerCase(index)
    const isMyself = normalOf(words[at - 1]) === 'myself' && isLinkedName(at)
    if ((needsCapital && !(isEarly && isMyself)) || word.index > introductionReach) return []
    return spokenFrom(at, isPlain)
  }

  /** "This is blessing from tarn": between the two, a word is a name however it ends. */
  function isLinkedName(at: number): boolean {
    const normal = normalOf(words[at])
    // "This is blessing bello from tarn"
    const last = words[at + 1]?.joint === 'none' && isSpokenName(words[at + 1]) ? at + 1 : at
    const next = words[last + 1]
    const isLink = next?.joint === 'none' && isOneOf(next.normal, 'from with at fae calling')
    return (
      isLink &&
      (isLowerCaseName(words[at]) || normal === 'will') &&
      !comesFrom.test(normal) &&
      (last === at || !contacting.has(normal))
    )
  }

  /** "This is, like, Josh", "it's wee Jo" */
  function isBeforeName(at: number): boolean {
    const normal = normalOf(words[at])
    return normal === 'like' || (isOneOf(normal, 'big wee old auld young') && isPerson(words[at + 1]))
  }

  /** The name at a place; `from` is that of a title before it. */
  function nameFrom(place: number, from = place): readonly Range[] {
    const last = endOfName(place, index, false)
    const joined = normalOf(words[last + 1]) === 'and' ? endOfName(place, index) : last
    const isSpeaking = speaksAsFirm(place, last, index) || (joined > last && isFirmName(place, joined, index))
    return from === place && isSpeaking ? [] : [rangeOf(from, last, index)]
  }

  /** "this is dana from": one or two lower-case words, up to a word that is never part of a name. */
  function spokenFrom(place: number, isPlain: boolean): readonly Range[] {
    // "Its mrs bell from the choir"
    if (isTitle(words[place]) && isSpokenName(words[place + 1])) return [rangeOf(place, place + 1, index)]
    const isField = normalOf(words[place]) === 'your' && normalOf(words[place + 1]) === 'name'
    let last = isField ? place + 1 : place
    if (!isField && !isSpokenName(words[place]) && !isLinkedName(place)) return []
    while (last < place + 2 && isSpokenName(words[last + 1]) && words[last + 1]?.joint === 'none') last++
    const both = nameWithFirm(place, index)
    const next = words[last + 1]
    const ends = next?.joint !== 'none' || endings.has(next.normal) || isHesitation(next)
    // "This is tarn heating calling", "this is bell and sons"
    const end = last + (next?.normal === 'and' ? 2 : 1)
    if ((ends && speaksAsFirm(place, last, index)) || (next?.joint === 'none' && isFirmName(place, end, index)))
      return []
    if (both) return [both.caller]
    return ends || isPlain ? [rangeOf(place, ends ? last : place, index)] : []
  }
}

/** How often each word is said. */
function countsOf(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {normal} of words) counts.set(normal, (counts.get(normal) ?? 0) + 1)
  return counts
}

const namesPerson =
  /\b(?:name|rep|agent|sender|caller|owner|user|advis[eo]r|recruiter|consultant|sdr|bdr|ae|me)\b|^your ?(?:first|full)|first_?name/i
