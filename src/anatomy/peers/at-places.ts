import {isOf, wordsOf} from '../../language/membership.ts'
import {choose, result} from '../../language/vocabulary/change.ts'
import {deliver} from '../../language/vocabulary/deliver.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import {firstFrom, lastBefore} from '../../script/pieces.ts'
import type {Unit} from '../units.ts'
import {isKindWord} from './kinds.ts'
import type {Message, Opening} from './message.ts'
import {isDeed, isIdle} from './said.ts'

const results = wordsOf(result)
const brought = wordsOf(deliver)
/** What those do whose thing it is. */
const owners = new Set([...wordsOf(choose), ...'use uses used run runs has had have got'.split(' ')])

/** Finds named firms and places by what was done there, or is so: "same fix at Gorse Hall". */
export function atPlaces(message: Message): readonly Opening[] {
  const {words, normal, isTranscript, wordsBefore, wordsAfter, isMeeting, isNamePart, endOfName, endAfterThe} = message
  return [
    ['same exactly', sameAt],
    ['as', asTheyDid],
    ['worked', workedFor],
    ['see seen', seenAt],
    ['what how where', whatTheyDid],
    ['one ones', oneAt],
    ['where', whereWeWere],
    ['it them that', doneAt],
    ['at', halfOfThemAt],
    ['nobody', nobodyAt],
    ['<name>', inFigures]
  ]

  /** "Same fix at Gorse Hall", "exactly that at Gorse Hall": not what caller or listener will do there. */
  function sameAt(at: number, unit: Unit): number | undefined {
    const isOfNobody =
      unit.subject !== 'listener' &&
      wordsAfter(at, unit).every((word) => !isOf(word, 'weekday') || normal(word.index - 1) === 'last') &&
      wordsBefore(at, unit).every((word) => !isOneOf(word.normal, "you we i we're we'll i'll i'm"))
    const link = isOfNobody ? linkAfter(at) : undefined
    return nameAfter(link) ?? (link !== undefined && at === unit.opening ? kindAfter(link) : undefined)
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

  /** "How they cured it at Gorse Hall", "what swung it for Gorse Hall". */
  function whatTheyDid(at: number): number | undefined {
    const link = isOneOf(normal(at + 2), 'it them that') ? at + 3 : at + 2
    if (isDeed(words[at + 1]) && normal(link) === 'for') return nameAfter(link)
    return normal(at + 1) === 'they' && isOf(words[at + 2], 'past') ? nameAfter(linkAfter(at)) : undefined
  }

  /** "As old as the one at Gorse Hall", "we fixed the one at Gorse Hall", "the one that we took down at Gorse Hall". */
  function oneAt(at: number, unit: Unit): number | undefined {
    const we = normal(at + 1) === 'that' ? at + 2 : at + 1
    if (isOneOf(normal(we), 'we i') && isDeed(words[we + 1])) return nameAfter(linkAfter(we + 1))
    // "It's the one the Gorse Inn uses"
    const owner = endAfterThe(we)
    if (owner !== undefined && owners.has(normal(owner + 1))) return owner
    if (!isOneOf(normal(at + 1), 'at in on')) return undefined
    const isFixed = unit.subject === 'caller' && isDeed(words[at - 2]) && !isIdle(normal(at - 2))
    const isThere = isOneOf(normal(at - 1), "they've they're there's")
    return isOneOf(normal(at - 2), 'as like than and') || isFixed || isThere ? nameAfter(linkAfter(at)) : undefined
  }

  /** "At Gorse Hall, where we rewired it", "at a yard in Hull where they bought our nets". */
  function whereWeWere(at: number): number | undefined {
    const isAtSomebodys =
      (!isTranscript && isNamePart(words[at - 1])) ||
      lastBefore(words, at, 6).some(({normal: word}) => isKindWord(word))
    const after = firstFrom(words, at + 1, 5)
    if (after.some(({normal: word}) => isOneOf(word, 'can could will would'))) return undefined
    const verb = after.findIndex(({index}) => isDeed(words[index]) && !isIdle(normal(index)))
    if (!isAtSomebodys || verb < 0) return undefined
    const isOurs = after.slice(verb).some(({normal: word}) => isOneOf(word, 'our ours us'))
    const isDoer = isOneOf(normal(at + 1), "we we'd we've i i'd i've our") || (/^they/.test(normal(at + 1)) && isOurs)
    return isDoer ? at : undefined
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

  /** "Nobody at Gorse Hall has typed one since June". */
  function nobodyAt(at: number): number | undefined {
    const name = normal(at + 1) === 'at' ? endAfterThe(at + 2) : undefined
    const isSince = name !== undefined && firstFrom(words, name + 1, 8).some(({normal: word}) => word === 'since')
    return isSince && isOneOf(normal(name + 1), 'has had') && isDeed(words[name + 2]) ? name : undefined
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

  /** "The rugby club", but not "the yard", which may be the caller's. */
  function kindAfter(link: number): number | undefined {
    return isOneOf(normal(link + 1), 'the a an')
      ? firstFrom(words, link + 2, 3).find(
          ({normal: word}) => isKindWord(word) && !isOneOf(word, 'yard office depot shop site plant')
        )?.index
      : undefined
  }

  function nameAfter(link: number | undefined): number | undefined {
    return link === undefined ? undefined : endAfterThe(link + 1)
  }
}
