import {isOf, wordsOf} from '../../language/membership.ts'
import {isLowerCase} from '../../language/per-index.ts'
import {firmTurn} from '../../language/vocabulary/clauses.ts'
import {person} from '../../language/vocabulary/people.ts'
import {month} from '../../language/vocabulary/time.ts'
import type {Word, WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../../language/words-at.ts'
import {startsWithCapital} from '../../script/letters.ts'
import type {Range} from '../../script/model.ts'
import {endOfName, isHesitation, isName, isUnfilled} from '../names.ts'
import {placesIn} from '../words-in.ts'
import {firms, isFirmName, isPlaceField, isPlaceName, placeOfEnd, placeOfStart} from './firm-names.ts'
import {describedFirm, spokenFirm} from './spoken-firms.ts'
import {nameWithFirm} from './spoken-openings.ts'

const links = new Set('from fae with at in of for'.split(' '))
/** Words after which a name no longer tells where the caller works. */
const turns = wordsOf(firmTurn)
/** What the caller is to the listener. */
const roles = wordsOf(person)
const months = wordsOf(month)
/** Most words between a caller's name and the company: ", the new account manager for". Chosen. */
const reach = 9
/** Words after a caller's name in which a firm's name is known without a capital; chosen. */
const close = 6

/** Reads the firms that are told of right after a caller's name, or after a word such as "with". */
export function readCallerFirms(index: WordIndex, callers: readonly Range[]) {
  const {words} = index
  const isLower = isLowerCase(index)
  const taken = placesIn(words, callers)
  return {afterCaller, readFirm}

  function afterCaller(caller: Range): Range | undefined {
    const at = placeOfEnd(caller.end, index)
    const sentence = words[at]?.sentence
    const both = nameWithFirm(placeOfStart(caller.start, index), index)
    if (both?.caller.end === caller.end) return both.firm
    for (const word of words.slice(at + 1, at + 1 + reach)) {
      if (word.sentence !== sentence) return undefined
      const isClose = word.index <= at + close
      if (isHesitation(word)) continue
      if (word.placeholder?.stands === 'company') return {start: word.start, end: word.end}
      // "Jo Park, Tarn Labels", "Jo from the pump people, Tarn Labels"
      if (word.joint === 'break' && mayBeFirm(word, words) && !word.placeholder) {
        const end = endOfName(word.index, index)
        // "It's Jo, Tarn closed its gate", "it's Jo, Tarn's sister"
        const isOwner = normalOf(words[end]).endsWith("'s")
        if (words[end + 1]?.joint === 'none' && (isOwner || isOf(words[end + 1], 'past'))) return undefined
        const isApart = words[end + 1]?.joint !== 'none' && !isPlaceName(word.index, end, index)
        if (
          word.index <= at + 2 ||
          (isApart &&
            words
              .slice(at, word.index)
              .some(({normal}) => links.has(normal) || roles.has(normal) || isOneOf(normal, 'name side')))
        )
          return rangeOf(word.index, end, index)
      }
      if (word.normal === 'your' && isClose && isName(words[word.index + 1]))
        return rangeOf(word.index + 1, endOfName(word.index + 1, index), index)
      if (isWorking(word)) continue
      if ((turns.has(word.normal) && !isRole(at, word)) || isThing(at, word)) return undefined
      if (!links.has(word.normal)) continue
      const firm = readFirm(word.index + 1, isClose, word.normal)
      if (firm) return firm
    }
    return undefined
  }

  /** "The new rep for your area at": what the caller does for the listener. */
  function isRole(caller: number, {normal, index: at}: Word): boolean {
    return normal === 'your' && words.slice(caller + 1, at + 2).some((word) => roles.has(word.normal))
  }

  /** "Its ravi the rate at tarn": in a transcript, what stands after the name and is no person opens a clause. */
  function isThing(caller: number, {normal, index: at}: Word): boolean {
    const isNext = normal === 'the' && at === caller + 1 && isLower
    return isNext && !words.slice(at + 1, at + close).some((word) => roles.has(word.normal) || firms.has(word.normal))
  }

  /** "And I am with", "I work for", "I recruit for". */
  function isWorking({normal, index: at}: Word): boolean {
    const [next, after] = [words[at + 1], normalOf(words[at + 2])]
    const isVerb = isOf(next, 'content') && !isOf(next, 'past') && isOneOf(after, 'for at with')
    return (normal === 'i' && (next?.normal === 'am' || isVerb)) || (normal === "i'm" && links.has(normalOf(next)))
  }

  function readFirm(from: number, isClose: boolean, link: string): Range | undefined {
    let at = from
    while (isHesitation(words[at]) || isOneOf(normalOf(words[at]), 'the a an our')) at++
    const word = words[at]
    if (!word || word.sentence !== words[from - 1]?.sentence) return undefined
    // "Jack from Tuesday's match", "from Monday I'm there", "from undefined"
    if (
      word.normal.endsWith("day's") ||
      (link === 'from' && isOf(word, 'weekday')) ||
      months.has(word.normal) ||
      isUnfilled(word)
    )
      return undefined
    if (mayBeFirm(word, words)) {
      const end = endOfName(at, index)
      // "Ana in Tarn Feeds", "Ana in the Tarn Inn", but "Ana in Leeds".
      const isHouse = at > from && end > at && firms.has(normalOf(words[end]))
      const isPlace =
        link === 'in' ? !isHouse && !isFirmName(at, end, index) : link !== 'with' && isPlaceName(at, end, index)
      return isPlaceField(word) || isPlace ? undefined : rangeOf(at, end, index)
    }
    const isWork = link !== 'for' || isOneOf(normalOf(words[from - 2]), 'work volunteer')
    if (!isClose || !isWork || word.placeholder || (isOf(word, 'number') && !countsIn(at))) return undefined
    // "In meridian nursing", but "in leeds": in a transcript, two words or more.
    const inside = link === 'in' && isLowerCase(index) ? spokenFirm(at, index, taken) : undefined
    if (link === 'in') return inside && inside.end > word.end && at === from ? inside : undefined
    // "From a bakery in Hull" names none.
    const isAny = isOneOf(normalOf(words[at - 1]), 'a an') && at > from
    const described = (at > from || word.normal === 'your') && !isAny ? describedFirm(at, index) : undefined
    if (described) return described
    // "From the purchasing side": if names are capitalised, so are firms.
    if (at > from && (!isLower || isAny)) return undefined
    // "Lena at Monday."
    const next = words[at + 1]
    if (startsWithCapital(word.text) && next?.joint !== 'none') return rangeOf(at, at, index)
    // "From number nine"
    if (!isLower && isOf(next, 'number')) return undefined
    return spokenFirm(at, index, taken)
  }

  /** "At three rivers freight", but "at three today". */
  function countsIn(at: number): boolean {
    return isLowerCase(index) && [1, 2].every((i) => isOf(words[at + i], 'content') && words[at + i]?.joint === 'none')
  }
}

/** Whether a word may start a firm's name: "First Coast Bank" starts with a word that is not a name. */
export function mayBeFirm(word: Word | undefined, words: readonly Word[]): boolean {
  const isCapital = startsWithCapital(word?.text ?? '')
  const next = word && words[word.index + 1]
  return isName(word) || (isCapital && next?.joint === 'none' && isName(next))
}
