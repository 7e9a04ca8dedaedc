import {isOf, wordsOf} from '../../language/membership.ts'
import {serving} from '../../language/vocabulary/clauses.ts'
import {closedWords} from '../../language/vocabulary/closed.ts'
import {firm, peer, person} from '../../language/vocabulary/people.ts'
import {place} from '../../language/vocabulary/places.ts'
import type {Word} from '../../language/words.ts'
import {isOneOf} from '../../language/words-at.ts'
import {firstFrom} from '../../script/pieces.ts'
import type {Unit} from '../units.ts'
import type {Message, Telling} from './message.ts'
import {isDeed, isIdle, isSaid, tellsOfAct} from './said.ts'

/** Firms and people: what can be like the listener. */
const likes = wordsOf(firm, person)
/** Words before the name of a client. */
const serves = wordsOf(serving)
const places = wordsOf(place)
const kin = wordsOf(peer)
const several = new Set(['an', 'another', 'other', 'several', 'some', 'few', 'many'])

/** Finds those whom the caller tells to have served: "we did it for Tarn Labels", "we did the lifts in two other hotels". */
export function served(message: Message): Telling {
  const {words, normal, isTranscript, isOther, wordsBefore, wordsAfter, endOfName, isOwner, isNamePart} = message
  return (at, unit) => {
    const word = words[at]
    const bare = normal(at).replace(/'s$/, '')
    const isPart = isNamePart(word)
    return (
      (isPart ? named(at, unit) : undefined) ??
      (isPart || bare === 'the' ? spoken(at, unit) : undefined) ??
      (isOf(word, 'number') || several.has(bare) ? kind(at, unit) : undefined) ??
      (kin.has(bare) ? neighbour(at, unit) : undefined)
    )
  }

  /** "We did it for Tarn Labels", "we moved Tarn Labels in a day", "we had the Browns in the same boat". */
  function named(at: number, unit: Unit): number | undefined {
    if (isTranscript || unit.subject === 'listener' || isOther(words[at - 1])) return undefined
    const last = endOfName(at) ?? at
    const isTold = isOneOf(unit.subject, 'caller clipped') && (isServed(at, unit) || isInSamePlace(last, unit))
    return isTold || isWorkedOn(at, last, unit) ? last : undefined
  }

  /** "For Tarn Labels", "helped Tarn Labels", in a clause that tells of something done. */
  function isServed(at: number, unit: Unit): boolean {
    const isWe = normal(unit.opening) === 'we'
    if (isKept(at - 1) && isWe) return !places.has(normal(at))
    // "We're in with Tarn Labels"
    if (/^(?:we|i)'/.test(normal(unit.opening)) && normal(at - 2) === 'in' && normal(at - 1) === 'with') return true
    // "An operator who has been with Tarn Labels"
    if (wordsBefore(at, unit).some(({normal: word}) => /^who/.test(word))) return false
    const link = linkBefore(at)
    const isIn = link === at - 1 && normal(link) === 'in' && /'s?$/.test(normal(at))
    if (!(serves.has(normal(link)) || isIn) || /^work/.test(normal(link - 1))) return false
    return (
      isOneOf(normal(at - 1), 'helped helping saved served') ||
      (isWe && normal(link) === 'for' && !places.has(normal(at)) && isHabit(unit.opening + 1)) ||
      // "An authorised dealer for Tarn"
      [...wordsBefore(at, unit), ...wordsAfter(at - 1, unit)].some(
        (word) => isDeed(word) && !isOneOf(normal(word.index - 1), 'a an the your')
      )
    )
  }

  /** "We look after Tarn Labels", "we took on Tarn Labels". */
  function isKept(link: number): boolean {
    const verb = normal(link - 1)
    return (normal(link) === 'after' && /^look/.test(verb)) || (normal(link) === 'on' && isOneOf(verb, 'took taken'))
  }

  /** The preposition of a client's name: "for Hull", "for the Hull yard", "for the town of Hull". */
  function linkBefore(at: number): number {
    const article = normal(at - 1) === 'of' ? at - 3 : at - 1
    return normal(article) === 'the' ? article - 1 : at - 1
  }

  /** "We do the water tests for Tarn": what the caller does all the time, unless it is a plan or said to somebody. */
  function isHabit(verb: number): boolean {
    const word = normal(verb)
    return word === 'do' || !(closedWords.has(word) || isSaid(word) || isIdle(word))
  }

  /** "We turned Hull's around in four days", "we moved Tarn Labels in a day". */
  function isWorkedOn(at: number, last: number, {subject}: Unit): boolean {
    const hasThe = normal(at - 1) === 'the'
    const verb = hasThe ? at - 2 : at - 1
    if (!(isDeed(words[verb]) || normal(verb) === 'doing')) return false
    // "Your new dedicated Account Executive": no verb.
    const isOurs = /^(?:i|we)(?:'(?:d|m|re|ve))?$/.test(normal(verb - 1))
    if (!isOurs && !(subject === 'caller' && isOneOf(normal(verb - 1), 'also have just recently re'))) return false
    const isPlace = places.has(normal(last))
    const next = words[last + 1]
    // "We did the Cahill wedding"
    const isTheirs = hasThe && isOf(next, 'content') && next?.joint === 'none' && !isIdle(normal(verb))
    return (
      isOwner(last) || ((last > at || isTheirs) && !isPlace) || (normal(last + 1) === 'and' && isOther(words[last + 2]))
    )
  }

  /** "We had the Browns in the same boat": told of as they were like the listener. */
  function isInSamePlace(last: number, unit: Unit): boolean {
    return (
      isOneOf(normal(unit.opening), 'i we') &&
      wordsAfter(last, unit).some(({normal: word}) => word === 'same') &&
      !wordsBefore(last, unit).some(({normal: word}) => isSaid(word))
    )
  }

  /** In a transcript, "we do it for elm street hardware and they like it", "we did the same for norcan last winter". */
  function spoken(at: number, {subject, opening}: Unit): number | undefined {
    if (!isTranscript || normal(at - 1) !== 'for' || subject !== 'caller' || !/^we/.test(normal(opening)))
      return undefined
    const verb = isOneOf(normal(opening + 1), 'just also even') ? opening + 2 : opening + 1
    if (!(isDeed(words[verb]) || isOneOf(normal(verb), 'do run keep'))) return undefined
    const from = normal(at) === 'the' ? at + 1 : at
    const end = firstFrom(words, from, 6).find((word) => !isSpokenPart(word) && word.normal !== 'in')
    const next = end?.index ?? at
    const isTold =
      (isOneOf(normal(next), 'and so') && /^they/.test(normal(next + 1))) ||
      (normal(next) === 'last' && !isOf(words[next + 1], 'weekday'))
    return isTold && next > at ? next - 1 : undefined
  }

  function isSpokenPart(word: Word): boolean {
    return isOf(word, 'content') && !isOneOf(word.normal, 'free good last less nothing')
  }

  /** "The lifts in two other hotels", "another dental clinic". */
  function kind(at: number, unit: Unit): number | undefined {
    const last = isOther(words[at]) || !isOneOf(unit.subject, 'caller clipped') ? undefined : endOfKind(at)
    return last !== undefined && isServedKind(at, unit) ? last : undefined
  }

  function endOfKind(at: number): number | undefined {
    for (let last = at + 1; last <= at + 3 && words[last]?.joint === 'none'; last++) {
      if (likes.has(normal(last))) return last
      if (closedWords.has(normal(last)) && normal(last) !== 'other') return undefined
    }
    return undefined
  }

  /** "Three of your neighbours", "we opened your neighbour's pool". */
  function neighbour(at: number, unit: Unit): number | undefined {
    const your = at - 1
    if (normal(your) !== 'your' || !isOneOf(unit.subject, 'caller clipped')) return undefined
    const from = normal(your - 1) === 'of' && isOf(words[your - 2], 'number') ? your - 2 : your
    const isServed = isOwner(at) ? isDeed(words[linkOf(from)]) : isServedKind(from, unit)
    return isServed ? at : undefined
  }

  /** What comes before somebody of a kind, and before their article. */
  function linkOf(at: number): number {
    return isOneOf(normal(at - 1), 'a the') ? at - 2 : at - 1
  }

  function isServedKind(at: number, unit: Unit): boolean {
    const link = linkOf(at)
    const isLink =
      serves.has(normal(link)) || normal(link) === 'in' || isOf(words[link], 'past') || /ing$/.test(normal(link))
    return isLink && tellsOfAct(message, at, unit)
  }
}
