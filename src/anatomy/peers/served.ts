import {isOf, wordsOf} from '../../language/membership.ts'
import {serving} from '../../language/vocabulary/clauses.ts'
import {closedWords} from '../../language/vocabulary/closed.ts'
import {place} from '../../language/vocabulary/places.ts'
import {isOneOf} from '../../language/words-at.ts'
import type {Unit} from '../units.ts'
import type {Message, Telling} from './message.ts'
import {isDeed, isIdle, isSaid} from './said.ts'

/** Words before the name of a client. */
const serves = wordsOf(serving)
const places = wordsOf(place)

/** Finds those whom the caller tells to have served: "we did it for Tarn Labels". */
export function served(message: Message): Telling {
  const {words, normal, isTranscript, isOther, wordsBefore, wordsAfter, endOfName, isOwner} = message
  return (at, unit) => (isOther(words[at]) ? named(at, unit) : undefined)

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
}
