import {isOf, wordsOf} from '../../language/membership.ts'
import {result} from '../../language/vocabulary/change.ts'
import {deliver} from '../../language/vocabulary/deliver.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import {firstFrom} from '../../script/pieces.ts'
import type {Unit} from '../units.ts'
import type {Message, Opening} from './message.ts'

const results = wordsOf(result)
const brought = wordsOf(deliver)

/** Finds named firms and places by what was done there, or is so: "same fix at Gorse Hall". */
export function atPlaces(message: Message): readonly Opening[] {
  const {words, normal, wordsBefore, wordsAfter, isMeeting, endOfName, endAfterThe} = message
  return [
    ['same exactly', sameAt],
    ['as', asTheyDid],
    ['worked', workedFor],
    ['see seen', seenAt],
    ['what how where', whatTheyDid],
    ['one', oneAt],
    ['it them that', doneAt],
    ['at', halfOfThemAt],
    ['<name>', inFigures]
  ]

  /** "Same fix at Gorse Hall", "exactly that at Gorse Hall": not what caller or listener will do there. */
  function sameAt(at: number, unit: Unit): number | undefined {
    const isOfNobody =
      unit.subject !== 'listener' &&
      wordsAfter(at, unit).every((word) => !isOf(word, 'weekday') || normal(word.index - 1) === 'last') &&
      wordsBefore(at, unit).every((word) => !isOneOf(word.normal, "you we i we're we'll i'll i'm"))
    return isOfNobody ? nameAfter(linkAfter(at)) : undefined
  }

  /** "As they did for Gorse Hall". */
  function asTheyDid(at: number): number | undefined {
    const isDone = isOneOf(normal(at + 1), 'they it we') && isOneOf(normal(at + 2), 'did do have has')
    return isDone && normal(at + 3) === 'for' ? nameAfter(linkAfter(at)) : undefined
  }

  /** "Worked for Gorse Hall". */
  function workedFor(at: number, {opening}: Unit): number | undefined {
    const link = at === opening ? linkAfter(at) : undefined
    return link !== undefined && normal(link) === 'for' ? nameAfter(link) : undefined
  }

  /** "You can see one at Gorse Hall". */
  function seenAt(at: number): number | undefined {
    const link = isOneOf(normal(at + 1), 'ours one') ? linkAfter(at) : undefined
    return link !== undefined && normal(link) === 'at' ? nameAfter(link) : undefined
  }

  /** "How they cured it at Gorse Hall". */
  function whatTheyDid(at: number): number | undefined {
    return normal(at + 1) === 'they' && isOf(words[at + 2], 'past') ? nameAfter(linkAfter(at)) : undefined
  }

  /** "As old as the one at Gorse Hall". */
  function oneAt(at: number): number | undefined {
    return isOneOf(normal(at - 2), 'as like than and') && normal(at + 1) === 'at' ? nameAfter(linkAfter(at)) : undefined
  }

  /** "Turned them at Staffin last spring": what was done to a thing somewhere, but not brought there. */
  function doneAt(at: number, {subject, opening}: Unit): number | undefined {
    const verb = words[at - 1]
    const isDone = isOf(verb, 'past') && results.has(normalOf(verb)) && !brought.has(normalOf(verb))
    const link = linkAfter(at)
    return isDone && link === at + 1 && subject !== 'listener' && normal(opening) !== 'i' ? nameAfter(link) : undefined
  }

  /** "At Gorse Hall half the owners read Chinese". */
  function halfOfThemAt(at: number): number | undefined {
    const opens = words[at]?.joint !== 'none' || isOneOf(normal(at - 1), 'and but so')
    const name = opens ? endOfName(at + 1) : undefined
    if (name === undefined || name === at + 1) return undefined
    const next = normal(name + 1) === 'in' ? (endOfName(name + 2) ?? name) + 1 : name + 1
    return isOf(words[next], 'number') || isOneOf(normal(next), 'most all they nobody everyone') ? name : undefined
  }

  /** "Gorse Hall: nine days down to four". */
  function inFigures(at: number, {opening}: Unit): number | undefined {
    const end = at === opening ? endOfName(at) : undefined
    const next = words[(end ?? 0) + 1]
    const isFigures =
      next?.joint === 'break' &&
      isOf(next, 'number') &&
      firstFrom(words, next.index + 1, 5).some(({normal: to, index}) => to === 'to' && isOf(words[index + 1], 'number'))
    return isFigures ? end : undefined
  }

  /** The preposition before a place, soon after a word: "same fix over at". */
  function linkAfter(at: number): number | undefined {
    const link = firstFrom(words, at + 1, 4).find(({normal: word}) => isOneOf(word, 'at in for'))
    if (link?.joint !== 'none') return undefined
    const between = words.slice(at + 1, link.index)
    return between.every((word) => word.joint === 'none' && !isMeeting(word)) ? link.index : undefined
  }

  function nameAfter(link: number | undefined): number | undefined {
    return link === undefined ? undefined : endAfterThe(link + 1)
  }
}
