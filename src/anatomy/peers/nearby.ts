import {isOf, wordsOf} from '../../language/membership.ts'
import {closedWords} from '../../language/vocabulary/closed.ts'
import {deliver} from '../../language/vocabulary/deliver.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import {firstFrom, lastBefore} from '../../script/pieces.ts'
import type {Unit} from '../units.ts'
import {around, isKindWord, isNextDoor} from './kinds.ts'
import type {Message, Opening} from './message.ts'
import {isDeed, isSaid, tellsOfAct} from './said.ts'

const brought = wordsOf(deliver)
/** What callers say who will only be near somebody. */
const planned = /^(?:will|shall|i'll|we'll|he'll|she'll|i'm|we're)$/

/** Finds examples by how near they are: "Gorse Hall, two streets away", "we swapped six on your block". */
export function nearby(message: Message): readonly Opening[] {
  const {words, normal, isTranscript, isOther, isNamePart, wordsBefore, endOfName} = message
  return [
    ['next <number>', fromYou],
    ['the <number>', wereServed],
    ['over across next', thereThey]
  ]

  /** "Gorse Hall, two streets away": a neighbour whom a clause tells of more than that they rang, or that somebody will be there. */
  function fromYou(at: number, unit: Unit): number | undefined {
    const isFar =
      isNextDoor(normal, at) ||
      (isOf(words[at], 'number') &&
        isOf(words[at + 1], 'plural') &&
        isOneOf(normal(at + 2), 'away over down up along from'))
    if (!isFar || unit.subject === 'listener' || normal(at - 1) === 'a') return undefined
    return (isNamedBefore(at, unit) || wasTreated(at, unit)) && (isTranscript || !isOnlyNear(at, unit))
      ? at + 1
      : undefined
  }

  function isNamedBefore(at: number, {first}: Unit): boolean {
    const before = lastBefore(words, at, Math.min(5, at - first))
    return isTranscript
      ? before.some(
          ({normal: word, index}) =>
            isOneOf(word, 'at for since') && index < at - 1 && words.slice(index + 1, at).every(isNamePart)
        )
      : before.some(({index}) => endOfName(index) === at - 1) || before.at(-1)?.placeholder !== undefined
  }

  /** "We treated the inn two doors down from you". */
  function wasTreated(at: number, {subject}: Unit): boolean {
    const verb = words[at - 3]
    return (
      subject === 'caller' &&
      normal(at - 2) === 'the' &&
      isOf(verb, 'past') &&
      !brought.has(normalOf(verb)) &&
      !isOneOf(normalOf(verb), 'had parked was were')
    )
  }

  /** "Gorse Hall, next door, gave us your name", "I'll be at Gorse Hall, next door". */
  function isOnlyNear(at: number, {first}: Unit): boolean {
    const sentence = words[at]?.sentence
    return words
      .slice(Math.max(first, at - 12), at + 8)
      .some(
        (word) =>
          word.sentence === sentence && (planned.test(word.normal) || (isOf(word, 'past') && isSaid(word.normal)))
      )
  }

  /** "Over the road they're open till nine", "next door to you, the pharmacy closes its till at noon". */
  function thereThey(at: number, {opening}: Unit): number | undefined {
    const isThere =
      isNextDoor(normal, at) ||
      /^the (?:road|street|way|lane|hall|river|square)$/.test(`${normal(at + 1)} ${normal(at + 2)}`)
    if (at !== opening || !isThere) return undefined
    const end = normal(at + 1) === 'door' ? (normal(at + 2) === 'to' ? at + 3 : at + 1) : at + 2
    const rest = firstFrom(words, end + 1, 12).filter((word) => word.sentence === words[at]?.sentence)
    return rest.some(({normal: word}) => /^they(?:'|$)|^(?:their|theirs|its)$/.test(word)) &&
      !rest.some(({normal: word}) => isOneOf(word, "you your we i will i'll we'll"))
      ? end
      : undefined
  }

  /** "We cleared it for the mill near Ludlow", "we swapped six on your block". */
  function wereServed(at: number, unit: Unit): number | undefined {
    const isCounted = isOf(words[at], 'number') && !isOneOf(normal(at - 1), 'number from')
    if (!(isCounted || (normal(at) === 'the' && isOneOf(normal(at - 1), 'for on at in did done finished'))))
      return undefined
    // "Last month we fitted nine of these ..."
    const isOurs =
      /^we\b/.test(normal(unit.opening)) ||
      wordsBefore(at, unit).some(({normal: word, index}) => word === 'we' && isDeed(words[index + 1]))
    // "I run the bins for the cafe beside you", "just finished a drive for the couple at number nine"
    const isMine =
      normal(at - 1) === 'for' && isOneOf(unit.subject, 'caller clipped') && !isOneOf(normal(unit.opening), "i'll i'm")
    if (!(isOurs || isMine) || !tellsOfAct(message, at, unit)) return undefined
    const link = firstFrom(words, at + 1, 5).find(
      ({normal: word, joint, index}) =>
        joint !== 'none' ||
        (closedWords.has(word) && word !== 'of' && !(word === 'the' && normal(index - 1) === 'of')) ||
        isNext(index)
    )
    if (link?.joint !== 'none' || !(isCounted || link.index > at + 1)) return undefined
    const place = link.index + 1
    const isThere = isCounted
      ? isYours(place)
      : isOther(words[place]) && (normal(at - 1) === 'for' || isFittedAt(at, unit))
    const isNumber = link.normal === 'at' && normal(place) === 'number' && isOf(words[place + 1], 'number')
    return isNumber || isNext(link.index) || (isOneOf(link.normal, 'in at on along near') && isThere)
      ? place
      : undefined
  }

  /** "We fitted nine of these at the depot in Leeds", but not "we parked at the gate in Leeds". */
  function isFittedAt(at: number, unit: Unit): boolean {
    return (
      isOneOf(normal(at - 1), 'at in') &&
      firstFrom(words, at + 1, 3).some(({normal: word}) => isKindWord(word)) &&
      wordsBefore(at, unit).some((word) => isDeed(word))
    )
  }

  /** "Next door", "across the road", "near you". */
  function isNext(at: number): boolean {
    const [word, next] = [normal(at), normal(at + 1)]
    return (
      (word === 'next' && isOneOf(next, 'door to')) ||
      (isOneOf(word, 'across over up down along round around') && next === 'the') ||
      (isOneOf(word, 'near around beside opposite') && isOneOf(next, 'you yours'))
    )
  }

  /** "Your block". */
  function isYours(at: number): boolean {
    return normal(at) === 'your' && around.test(normal(at + 1))
  }
}
