import {isOf} from '../../language/membership.ts'
import type {Word} from '../../language/words.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import {firstFrom, lastBefore} from '../../script/pieces.ts'
import type {Unit} from '../units.ts'
import {isKindWord} from './kinds.ts'
import type {Message, Opening} from './message.ts'
import {isDeed, isSaid} from './said.ts'

/** What comes before the listener's name. */
const greets = /^(?:hi|hello|hey|dear|morning|afternoon|evening)$/

/** Finds those who are said to be clients of the caller: "the last two hotels we looked after", "one of ours". */
export function clients(message: Message): readonly Opening[] {
  const {words, normal, isTranscript, isOther, isTime, isWithUs, unitAt, wordsAfter, endOfName} = message
  return [
    ['<field>', field],
    ['<name>', partOfTheirs],
    ['last', lastServed],
    ['<peer>', spokenNeighbour],
    ['<number>', someOfThose],
    ['your', yourKin],
    ['at in', oneOfOurs]
  ]

  /** `[similar company]`, `{{reference_customer}}`. */
  function field(at: number, unit: Unit): number | undefined {
    const word = words[at]
    // "[Competitor] opened a store near you": news.
    const isNews =
      /competitor/i.test(word?.placeholder?.name ?? '') &&
      isOf(words[at + 1], 'past') &&
      wordsAfter(at, unit).some(({normal: after}) => isOneOf(after, 'you your'))
    return isClientField(word) && !isNews && !greets.test(normal(at - 1)) ? at : undefined
  }

  /** "Three of Tarn's leaflets". */
  function partOfTheirs(at: number): number | undefined {
    const some = words[at - 2]
    return isOther(words[at]) &&
      normal(at).endsWith("'s") &&
      normal(at - 1) === 'of' &&
      (isOf(some, 'number') || isOneOf(normalOf(some), 'some most both all')) &&
      isOf(words[at + 1], 'plural')
      ? at
      : undefined
  }

  /** "The last two hotels we looked after". */
  function lastServed(at: number): number | undefined {
    const who = firstFrom(words, at + 1, 4).find(({normal: word}) => isOneOf(word, 'we i'))
    if (!who || normal(at - 1) !== 'the' || !isKindWord(normal(who.index - 1))) return undefined
    const verb = words[who.index + 1]
    return isDeed(verb) && !isOneOf(normal(who.index + 1), 'had sent') ? who.index - 1 : undefined
  }

  /** In a transcript, "tarn dairy your neighbour took two". */
  function spokenNeighbour(at: number): number | undefined {
    return isTranscript && normal(at - 1) === 'your' && isDeed(words[at + 1]) && !isOneOf(normal(at + 2), 'me us')
      ? at + 1
      : undefined
  }

  /** "We tried nine pools, and seven had salt in them". */
  function someOfThose(at: number): number | undefined {
    if (!isOneOf(normal(at + 1), 'had were was needed failed came')) return undefined
    if (!isOneOf(normal(at - 1), 'and but') && words[at]?.joint !== 'break') return undefined
    const sentence = words[at]?.sentence
    const all = lastBefore(words, at - 1, 11).find((word) => word.sentence === sentence && isCounted(word))
    return all && unitAt(all.index)?.subject === 'caller' ? at : undefined
  }

  /** "Nine pools", but not "nine days", "two of your pools". */
  function isCounted(word: Word): boolean {
    return (
      isOf(word, 'number') &&
      !words.slice(word.index - 1, word.index + 3).some(({normal: whose}) => whose === 'your') &&
      firstFrom(words, word.index + 1, 3).some((thing) => isOf(thing, 'plural') && !isTime(thing))
    )
  }

  /** "Your cousins at Tarn Labels ship with us". */
  function yourKin(at: number, unit: Unit): number | undefined {
    const link = normal(at + 2) === 'over' ? at + 3 : at + 2
    const end = isOf(words[at + 1], 'content') && normal(link) === 'at' ? endOfName(link + 1) : undefined
    if (end === undefined) return undefined
    const rest = wordsAfter(end, unit)
    return rest.some(isWithUs) && !rest.some(({normal: word}) => isSaid(word)) ? end : undefined
  }

  /** "The counter at Tarn Labels is one of ours". */
  function oneOfOurs(at: number, unit: Unit): number | undefined {
    const end = isTranscript || isOneOf(unit.subject, 'caller clipped') ? undefined : endOfName(at + 1)
    if (end === undefined) return undefined
    const rest = wordsAfter(end, unit)
    const isOurs = rest.some(
      ({normal: word, index}) => word === 'ours' && isOneOf(normal(index - 1), 'is are of were was')
    )
    const isTheirs = rest.some(({normal: word}) => isOneOf(word, 'they their its')) && rest.some(isWithUs)
    return isOurs || isTheirs ? end : undefined
  }
}

/** By the name of a field: but `[client name]` is the listener's. */
function isClientField(word: Word | undefined): boolean {
  const name = word?.placeholder?.name.replace(/_|(?<=[a-z])(?=[A-Z])/g, ' ') ?? ''
  return (
    /\b(?:peer|competitor|neighbou?r)s?\b|\b(?:client|customer|success|case) (?:story|study)\b|\bclient (?:company|firm|business)\b/i.test(
      name
    ) ||
    (/\b(?:similar|same|comparable|other|reference|local|past|recent)\b/i.test(name) &&
      /\b(?:compan(?:y|ies)|customers?|firms?|business(?:es)?|accounts?|example|clients?)\b/i.test(name))
  )
}
