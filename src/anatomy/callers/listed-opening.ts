import type {Word, WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../../language/words-at.ts'
import type {Range} from '../../script/model.ts'
import {endOfName, isName, isTitle} from '../names.ts'
import {isFirmLike, isPlaceName} from './firm-names.ts'
import {hellos, isPerson} from './spoken-openings.ts'

/** Who is called, who calls, and for which firm, in an opening that says no more than that. */
export interface ListedOpening {
  readonly listener?: Range
  readonly caller: Range
  readonly firm: Range
}

/** Most words of an opening that only lists names; chosen. */
const longest = 16
/** Words of greetings, beside those that stand alone: "good morning", "now then", "hello there". */
const greets = new Set('good morning afternoon evening day now then there again to you sir madam maam'.split(' '))
const links = new Set(['at', 'of', 'from', 'with'])

/** A part between commas: a name, with what links it to a second. Indexes of words, both included. */
interface Part {
  readonly first: number
  readonly last: number
  readonly isTitled: boolean
  /** "Sheila Ibbotson of Calder Gearboxes": the second name, and the word before it. */
  readonly linked?: {readonly first: number; readonly last: number; readonly link: string}
}

/** Reads "Mr. Bell, good morning, Jo Park of Tarn Labels." and "Ana, Jo Park, Tarn Labels in Hull." */
export function readListedOpening(index: WordIndex): ListedOpening | undefined {
  const {words, sentences} = index
  const [sentence] = sentences
  if (!sentence || sentence.isQuestion || sentence.last - sentence.first >= longest) return undefined
  const parts: Part[] = []
  let at = sentence.first
  while (at <= sentence.last) {
    at = afterGreeting(at, sentence.last)
    if (at > sentence.last) break
    const isApposition = parts.length > 1 && isOneOf(normalOf(words[at]), 'the your a an')
    if (isApposition) {
      at = endOfPart(at, sentence.last) + 1
      continue
    }
    const part = readPart(at, sentence.last)
    if (!part) return undefined
    parts.push(part)
    at = afterPlace(part.linked?.last ?? part.last) + 1
    if (at <= sentence.last && words[at]?.joint !== 'break' && !isGreeting(words[at])) return undefined
  }
  return speakersOf(parts)

  function speakersOf([listener, caller, firm]: readonly Part[]): ListedOpening | undefined {
    if (!listener || !caller || listener.linked || !isPersons(caller)) return undefined
    const {linked} = caller
    // "Jo Park in Tarn Labels, the seed people", but not "Jo Park in Leeds"
    const isFirm =
      linked &&
      !isPlaceName(linked.first, linked.last, index) &&
      (links.has(linked.link) || isFirmLike(linked.first, linked.last, index))
    if (isFirm) return named(listener, caller, linked)
    if (linked || !firm) return undefined
    // "Jo Park, Tarn Labels, Hull": nobody is called.
    if (isFirmLike(firm.first, firm.last, index)) return named(listener, caller, firm)
    if (isPlaceName(firm.first, firm.last, index))
      return isFirmLike(caller.first, caller.last, index) && isPersons(listener)
        ? named(undefined, listener, caller)
        : undefined
    const isCalled = listener.first === listener.last && !isFirmLike(caller.first, caller.last, index)
    return listener.isTitled || isCalled ? named(listener, caller, firm) : undefined
  }

  function named(listener: Part | undefined, caller: Part, firm: Pick<Part, 'first' | 'last'>): ListedOpening {
    return {
      ...(listener && {listener: rangeOf(listener.first, listener.last, index)}),
      caller: rangeOf(caller.first, caller.last, index),
      firm: rangeOf(firm.first, firm.last, index)
    }
  }

  function isPersons({first, isTitled}: Part): boolean {
    return isTitled || isPerson(words[first])
  }

  function readPart(from: number, end: number): Part | undefined {
    const isTitled = isTitle(words[from])
    const first = isTitled && isName(words[from + 1]) ? from + 1 : from
    if (!isName(words[first]) || isGreeting(words[first])) return undefined
    const last = Math.min(endOfName(first, index, false), end)
    const link = words[last + 1]
    const isLinked = last < end && link?.joint === 'none' && (links.has(link.normal) || link.normal === 'in')
    if (!isLinked) return {first, last, isTitled}
    const second = normalOf(words[last + 2]) === 'the' ? last + 3 : last + 2
    return isName(words[second])
      ? {first, last, isTitled, linked: {first: second, last: endOfName(second, index), link: link.normal}}
      : undefined
  }

  /** Last word of "in Hull" after a name. */
  function afterPlace(last: number): number {
    return isOneOf(normalOf(words[last + 1]), 'in near') && isName(words[last + 2]) ? endOfName(last + 2, index) : last
  }

  function afterGreeting(from: number, end: number): number {
    let next = from
    while (next <= end && isGreeting(words[next])) next++
    return next
  }

  function isGreeting(word: Word | undefined): boolean {
    return hellos.has(normalOf(word)) || greets.has(normalOf(word))
  }

  function endOfPart(from: number, end: number): number {
    let last = from
    while (last < end && words[last + 1]?.joint !== 'break') last++
    return last
  }
}
