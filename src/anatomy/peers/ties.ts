import {anyOf, isOf, type Words, wordsOf} from '../../language/membership.ts'
import {result} from '../../language/vocabulary/change.ts'
import {joiner} from '../../language/vocabulary/clauses.ts'
import {message} from '../../language/vocabulary/messages.ts'
import type {Word} from '../../language/words.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import {firstFrom} from '../../script/pieces.ts'
import type {Unit} from '../units.ts'
import type {ThirdClause} from './clauses.ts'
import {contacts, refers} from './said.ts'

const results = wordsOf(result)
const messages = wordsOf(message)
/** What comes before what the caller did for an example. */
export const untils: Words = new Set(['until', 'till', 'after', 'once', 'before'])
/** What joins what a client had and what the caller did about it. */
const joiners = anyOf(wordsOf(joiner), untils, new Set(['when']))

/** What clauses tell that third parties have to do with the caller, by the indexes of their verb and last word. */
export function readTies(words: readonly Word[], units: readonly Unit[]) {
  return {isReferral, isIn, isWithUs, isJoined}

  function normal(at: number): string {
    return normalOf(words[at])
  }

  /** "Dr Moss told me": no example, even if it is told of one. */
  function isReferral(verb: number): boolean {
    // "Has asked us"
    if (/^ha(?:s|ve|d)$/.test(normal(verb)) && isOf(words[verb + 1], 'past')) return isReferral(verb + 1)
    if (!refers.has(normal(verb)) || isOneOf(normal(verb + 2), 'they it he she')) return false
    return isOneOf(normal(verb + 1), 'me us')
      ? !isGiven(verb)
      : !results.has(normal(verb)) && isOneOf(normal(verb + 1), 'i you your we that to about')
  }

  /** "Sent us two drivers": who gave the caller something is a client. */
  function isGiven(verb: number): boolean {
    const what = verb + 2
    return (
      isOneOf(normal(verb), 'gave give gives given send sends sent') &&
      (isOf(words[what], 'number') || isOneOf(normal(what), 'a an all the their its her his')) &&
      !messages.has(normal(what + 1))
    )
  }

  /** "Is on it", "are in already", "are in for sixty". */
  function isIn(verb: number, last: number): boolean {
    const place = isOneOf(normal(verb + 1), 'already all') ? verb + 2 : verb + 1
    return (
      isOneOf(normal(verb), 'is are') &&
      isOneOf(normal(place), 'on in with') &&
      (place === last ||
        isOneOf(normal(place + 1), 'it us ours board already') ||
        (normal(place + 1) === 'the' && isOneOf(normal(place + 2), 'same new')) ||
        (normal(place + 1) === 'for' && isOf(words[place + 2], 'number')))
    )
  }

  /** "Runs its vans through us", "had us test it". */
  function isWithUs(verb: number, last: number): boolean {
    // "Took your pallet back to us"
    return (
      !contacts.has(normal(verb)) &&
      normal(verb + 1) !== 'your' &&
      words
        .slice(verb + 1, last + 1)
        .some(
          ({normal: word, index}) =>
            ((word === 'us' &&
              normal(index - 1) !== 'of' &&
              !(normal(index - 1) === 'to' && isOneOf(normal(verb), 'was were'))) ||
              (word === 'ours' && normal(verb) !== 'is') ||
              (word === 'our' && (index - 1 === verb || isOneOf(normal(index - 1), 'with to')))) &&
            (index - 1 === verb || !refers.has(normal(index - 1)) || isGiven(index - 1))
        )
    )
  }

  /** "..., so we joined a second one on": what one did and what the caller did are one story. */
  function isJoined({unit, verb, last}: ThirdClause, how: Words = joiners): boolean {
    if (contacts.has(normal(verb))) return false
    const next = units[unit + 1]
    const follows = next?.subject === 'caller' && words[next.first]?.sentence === words[verb]?.sentence
    const places = [...words.slice(verb + 1, last + 1), ...(follows ? words.slice(next.first, next.opening) : [])]
    return places.some(
      ({normal: word, index: at}) =>
        how.has(word) &&
        /^we(?:'d)?$/.test(normal(at + 1)) &&
        firstFrom(words, at + 1, 3).some((later) => isOf(later, 'past') && !contacts.has(later.normal))
    )
  }
}
