import type {Match} from '../language/matcher.ts'
import {formsOf, isOf, wordsOf} from '../language/membership.ts'
import {clippedWord, imperative, nameEnd} from '../language/vocabulary/clauses.ts'
import {contact} from '../language/vocabulary/contact.ts'
import {firm} from '../language/vocabulary/people.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../language/words-at.ts'
import type {Range} from '../script/model.ts'
import {firstEndingAfter} from '../script/ranges.ts'
import {isBeforeIntroduction, isFirmName, isLowerCase, speaksAsFirm} from './firm-names.ts'
import {distinct, endOfName, isHesitation, isName, toRange} from './names.ts'
import {isKindWord} from './peers/kinds.ts'
import {hellos, isSpokenName, listedNames, spokenOpening} from './spoken-openings.ts'

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

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'rev'])
const firms = wordsOf(firm)
const imperatives = wordsOf(imperative)
const contacting = formsOf('ing', contact)
/** Words that end a lower-case name. */
const endings = new Set([...wordsOf(nameEnd, imperative, clippedWord), ...contacting])
/** Words from the start of a message in which a lower-case caller name is accepted (chosen). */
const introductionReach = 24

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
  const introduced = framed.flatMap(({first, last, text}) =>
    readName(
      last + 1,
      /^(?:we|i'm|i am|you have|you've got|myself|message|call|voicemail|note|hearing)/i.test(text) ||
        (/^its\b/i.test(text) && (isPossessive(first) || !(isLowerCase(index) || isAfterNames(first)))),
      /^(?:this|my|name|speaking)/i.test(text)
    )
  )
  const firstIntroduced = earliestEnd(introduced)
  const firstTold = Math.min(firstIntroduced, earliestEnd(before))
  const introducedNames = new Set(introduced.map(({start}) => normalOf(words[firstEndingAfter(words, start)])))
  const named = [
    ...introduced,
    ...before
      .filter(isEarly)
      .map(nameStart)
      .flatMap(({first, from}) =>
        isPerson(words[first]) || /^\p{Ll}/u.test(words[first]?.text ?? '') ? nameFrom(first, from) : []
      ),
    ...greeted.map(callerOf).flatMap((at) => (isPerson(words[at]) && !isTheirs(at) ? nameFrom(at) : []))
  ]
  const lowerCase = named.length > 0 ? [] : opened.slice(0, 1).map(toRange)
  const opening = named.length + lowerCase.length > 0 ? [] : openingName()
  const fields = words.filter(({placeholder}) => placeholder?.stands === 'caller' && namesPerson.test(placeholder.name))
  const found = distinct([...named, ...lowerCase, ...opening, ...fields.map(toRange)])
  return found.length > 0
    ? found
    : rung.map(nameStart).flatMap(({first, from}) => (isSaidOnce(first) ? nameFrom(first, from) : []))

  /** Where a name starts, and where the title before it does. */
  function nameStart({first, last}: Match): {readonly first: number; readonly from: number} {
    // "Ms. Bell, Jo Park, Tarn Labels": the second, for the first is called.
    const called = isCalledFirst(first, last) ? last + 1 : first
    // "That's Jo at Tarn Labels"
    const from = normalOf(words[called]) === "that's" ? called + 1 : called
    return {from, first: isTitle(words[from]) ? from + 1 : from}
  }

  function isCalledFirst(first: number, last: number): boolean {
    return first === 0 && isTitle(words[first]) && words[last + 1]?.joint === 'break'
  }

  /** Who calls is known from nothing but the number; a firm is named before. */
  function isSaidOnce(at: number): boolean {
    return words.filter(({normal}) => normal === normalOf(words[at])).length === 1
  }

  /** "Vikram neha from talentsetu": in a transcript that opens with the names of both, or with the caller's. */
  function openingName(): readonly Range[] {
    const {first, end} = spokenOpening(index)
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
    const from = length > 2 || (isHere && !isLinked) ? end - 2 : end - 1
    return [rangeOf(from, end - 1, index)]
  }

  /** "Evening, Mr Bell.", "Hi Ana, Tarn's gate shuts" */
  function isTheirs(at: number): boolean {
    return isTitle(words[at - 1]) || (/'s$/.test(normalOf(words[at])) && words[at + 1]?.joint === 'none')
  }

  /** "Hi gav its kirsty at Tarn Fryers": nothing that has it is named. */
  function isAfterNames(its: number): boolean {
    const mayGreet = (word: Word) =>
      isTitle(word) || isName(word) || hellos.has(word.normal) || (isSpokenName(word) && !isOf(word, 'past'))
    return its <= longestGreeting && words[its]?.hasCapital === false && words.slice(0, its).every(mayGreet)
  }

  /** "Bev col from tarn freight here the yard cut its hours": who calls is told before. */
  function isPossessive(its: number): boolean {
    // "Its uh its al" is said once.
    const told = framed.filter(({text, last}) => /^its\b/i.test(text) && isSpokenName(words[last + 1]))
    return [...opened, ...told].some(({first}) => first < its)
  }

  /** The second name after a greeting; the first where a message goes on, for the second is the firm: "Is this the yard? Jo, Tarn." */
  function callerOf({first, last}: Match): number {
    const named = words.slice(first, last + 1).findLast(({joint}) => joint !== 'none')?.index ?? last
    // "Al, Al's Tyres."
    const isLater = first > (isFirmName(named, endOfName(named, index), index) ? 0 : longestGreeting)
    return isLater && isPerson(words[first]) ? first : named
  }

  /** Who is named late and is not the first is somebody else: "Ann at Low House cut hers"; so is whom "Ask Ann" and "Tutors at" speak of. */
  function isEarly({first, last}: Match): boolean {
    // "Al, Tarn Labels here": no name of one.
    if (words.slice(first + 1, last + 1).some(({joint}) => joint !== 'none')) return false
    const word = words[first]
    // "Mr. Bell, Jo Park here", "Ms. Bell, your order for Easter"
    const isAddressed =
      first < 2 && before.some((other) => other.first === last + 1 && !speaksAsFirm(other.first, other.last, index))
    if (isAddressed || (isCalledFirst(first, last) && !words[last + 1]?.hasCapital)) return false
    if (isBeforeIntroduction(last, framed, index)) return false
    // "That's Ana at the gate"
    if (normalOf(word) === "that's" && !isName(words[last + 2])) return false
    // "Ann, the office of Tarn Law here"
    const isOffice = normalOf(words[last + 1]) === 'the' && firms.has(normalOf(words[last + 2]))
    if (isOffice && isOneOf(normalOf(words[last + 3]), 'of at')) return false
    // "The Tannery here"
    if (normalOf(words[first - 1]) === 'the' && word?.joint === 'none') return false
    const opens = word?.joint === 'sentence' && word.index > 0
    // "You use Tarn with Outlook": who has said who calls says it no more inside a sentence.
    if (word?.joint === 'none' && firstTold < word.start) return false
    // "Ana from Tarn says hello": who has said who calls says it again only with the same name.
    if (opens && firstIntroduced < word.start && !introducedNames.has(normalOf(word))) return false
    if (opens && (imperatives.has(word.normal) || (isOf(word, 'plural') && isKindWord(word.normal)))) return false
    return first <= introductionReach || (introduced.length === 0 && greeted.length === 0)
  }

  function readName(place: number, needsCapital: boolean, isPlain: boolean): readonly Range[] {
    let at = place
    while (isHesitation(words[at]) || (at === place && isBeforeName(at))) at++
    const word = words[at]
    if (!word || (word.joint === 'sentence' && at > place)) return []
    if (isTitle(word) && isPerson(words[at + 1])) return nameFrom(at + 1, at)
    // "It's Tarn's gate", but "I am Tarn's sister Jo"
    if (isPerson(word)) return isTheirs(at) && !isName(words[at + 2]) ? [] : nameFrom(at)
    if (needsCapital || word.index > introductionReach) return []
    return spokenFrom(at, isPlain)
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
    if (!isField && !isSpokenName(words[place])) return []
    while (last < place + 2 && isSpokenName(words[last + 1]) && words[last + 1]?.joint === 'none') last++
    const next = words[last + 1]
    const ends = next?.joint !== 'none' || endings.has(next.normal) || isHesitation(next)
    // "This is tarn heating calling", "this is bell and sons"
    const end = last + (next?.normal === 'and' ? 2 : 1)
    if ((ends && speaksAsFirm(place, last, index)) || (next?.joint === 'none' && isFirmName(place, end, index)))
      return []
    return ends || isPlain ? [rangeOf(place, ends ? last : place, index)] : []
  }
}

const namesPerson =
  /\b(?:name|rep|agent|sender|caller|owner|user|advis[eo]r|recruiter|consultant|sdr|bdr|ae|me)\b|^your ?(?:first|full)|first_?name/i

function isTitle(word: Word | undefined): boolean {
  return titles.has(normalOf(word).replace(/\.$/, ''))
}

function isPerson(word: Word | undefined): boolean {
  return isName(word) && !isOf(word, 'number') && !hellos.has(normalOf(word)) && word?.placeholder?.stands !== 'company'
}
