import type {Match} from '../language/matcher.ts'
import {isOf, wordsOf} from '../language/membership.ts'
import {firmTurn} from '../language/vocabulary/clauses.ts'
import {firm, person} from '../language/vocabulary/people.ts'
import {month} from '../language/vocabulary/time.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../language/words-at.ts'
import type {Range} from '../script/model.ts'
import {firstFrom} from '../script/pieces.ts'
import {
  findWords,
  isBeforeIntroduction,
  isFirmName,
  isLowerCase,
  isPlaceField,
  isPlaceName,
  placeOfEnd,
  placeOfStart,
  speaksAsFirm
} from './firm-names.ts'
import {distinct, endOfName, isHesitation, isName} from './names.ts'
import {describedFirm, spokenFirm} from './spoken-firms.ts'
import {listedNames} from './spoken-openings.ts'

const firms = wordsOf(firm)
const links = new Set('from fae with at in of for'.split(' '))
/** Words after which a name no longer tells where the caller works. */
const turns = wordsOf(firmTurn)
/** What the caller is to the listener. */
const roles = wordsOf(person)
const months = wordsOf(month)
/** What is left of a field that was not filled. */
const unfilled = /^(?:undefined|null|nan|none)$/
/** Most words between a caller's name and the company: ", the new account manager for". Chosen. */
const reach = 9
/** Words after a caller's name in which a firm's name is known without a capital; chosen. */
const close = 6

/** Input for finding the caller's company. */
export interface FirmInput {
  /** Phrases that end with the first word of its name. */
  readonly found: readonly Match[]
  /** Phrases of introduction after which a firm may introduce itself. */
  readonly framed: readonly Match[]
  /** Names told by what follows, which may be a firm's. */
  readonly before: readonly Match[]
  /** Greetings that end with a name, which may be a firm's. */
  readonly greeted: readonly Match[]
  /** Frames after which a firm comes, whatever its letters. */
  readonly workplaces: readonly Match[]
  readonly callers: readonly Range[]
  readonly index: WordIndex
  /** Names from the settings. */
  readonly configured: readonly string[]
}

/** The companies that callers name: right after their own name, in phrases of their own, or those of the settings. */
export function findFirms({
  found,
  framed,
  before,
  greeted,
  workplaces,
  callers,
  index,
  configured
}: FirmInput): readonly Range[] {
  const {words} = index
  const callersAt = new Set<number | undefined>(callers.map(({start}) => start))
  const named = found
    .filter(
      ({last, phrase}) =>
        isFirm(words[last]) &&
        words[last]?.placeholder?.stands !== 'caller' &&
        !isPlaceField(words[last]) &&
        (phrase.group !== 'work' || isLongName(last)) &&
        (phrase.group !== 'sure' || isSurely(last))
    )
    .filter(({last}) => !isPlaceName(last, endOfName(last, index), index) && !isSomebodyAt(last))
    .filter(({first, last}) => isOneOf(normalOf(words[first]), 'we us here') || !isOthers(last))
    .map(({last}) => rangeOf(last, endOfName(last, index), index))
  const speaking = [...framed.map(({last}) => last + 1), ...[...before, ...greeted].map(startOf)].flatMap((first) => {
    const end = endOfName(first, index)
    // "This is Jo Bell of Tarn Solar"
    const before = endOfName(first, index, false)
    if (normalOf(words[before + 1]) === 'of' && !isFirmName(first, before, index)) return []
    return isName(words[first]) && (speaksAsFirm(first, end, index) || isBeforeIntroduction(end, framed, index))
      ? [rangeOf(first, end, index)]
      : []
  })
  const isLower = isLowerCase(index)
  const spoken =
    isLower && callers.length === 0
      ? framed
          .flatMap(({last}) => spokenFirm(last + 1, index, callers) ?? [])
          .filter(({start, end}) => speaksIn(start, end))
      : []
  // "This is with Tarn Labels": the caller's name is missing.
  const nameless = framed.flatMap(({last}) =>
    normalOf(words[last + 1]) === 'with' ? (readFirm(last + 2, true, 'with') ?? []) : []
  )
  const joined = callers.flatMap((caller) => afterCaller(caller) ?? [])
  const isBare = named.length + joined.length === 0 && isLower
  const listed = callers.length === 1 ? listedNames(index) : undefined
  const isListed = listed !== undefined && listed.caller.start === callers[0]?.start
  const told = workplaces.flatMap(({last}) => spokenFirm(last + 1, index, callers) ?? [])
  const bare = isBare ? [...(isListed ? [listed.firm] : []), ...told].slice(0, 1) : []
  return distinct([
    ...named,
    ...speaking,
    ...spoken,
    ...nameless,
    ...joined,
    ...bare,
    ...configured.flatMap((name) => findWords(name, index))
  ])

  /** "Tarn Roofing, this is Jo"; what speaks as a firm where the listener's name was said before: "Tarn Seals, this is Jo". */
  function isSurely(first: number): boolean {
    const last = endOfName(first, index)
    const speaks = first > close ? speaksAsFirm : isFirmName
    return isName(words[first]) && speaks(first, last, index)
  }

  /** "I do the books at Cape Point Lodge": a firm's name, or one too long for a person or a town. */
  function isLongName(first: number): boolean {
    const last = endOfName(first, index)
    return last > first + 1 || isFirmName(first, last, index)
  }

  /** "A message from Carl at the yard": a caller who is somewhere is a person, unless the name is certainly a firm's. */
  function isSomebodyAt(first: number): boolean {
    const last = endOfName(first, index)
    const next = words[last + 1]
    return (
      callersAt.has(words[first]?.start) &&
      !isFirmName(first, last, index) &&
      next?.joint === 'none' &&
      isOneOf(next.normal, 'at in from with on over up down')
    )
  }

  /** "The team at Tarn fixed theirs": what others did, after who calls; but "the team at Tarn asked me". */
  function isOthers(first: number): boolean {
    const [verb, object] = firstFrom(words, endOfName(first, index) + 1, 2)
    const start = index.sentences[words[first]?.sentence ?? 0]?.start ?? 0
    const isToldLater = (callers[0]?.end ?? Number.POSITIVE_INFINITY) <= start
    return isToldLater && verb?.joint === 'none' && isOf(verb, 'past') && !isOneOf(normalOf(object), 'me us')
  }

  /** Where the name of a match starts: after the comma in "Al, Tarn Labels here". */
  function startOf({first, last}: Match): number {
    return words.slice(first + 1, last + 1).findLast(({joint}) => joint !== 'none')?.index ?? first
  }

  function speaksIn(start: number, end: number): boolean {
    const last = placeOfEnd(end, index)
    const next = words[last + 1]
    const ends = next?.joint !== 'none' || isOneOf(next.normal, 'here in about for calling ringing your')
    return ends && speaksAsFirm(placeOfStart(start, index), last, index)
  }

  function afterCaller(caller: Range): Range | undefined {
    const at = placeOfEnd(caller.end, index)
    const sentence = words[at]?.sentence
    for (const word of words.slice(at + 1, at + 1 + reach)) {
      if (word.sentence !== sentence) return undefined
      const isClose = word.index <= at + close
      if (isHesitation(word)) continue
      if (word.placeholder?.stands === 'company') return {start: word.start, end: word.end}
      // "Jo Park, Tarn Labels", "Jo from the pump people, Tarn Labels"
      if (word.joint === 'break' && isFirm(word) && !word.placeholder) {
        const end = endOfName(word.index, index)
        // "It's Jo, Tarn's rivals cut theirs", "it's Jo, Tarn closed its gate"
        if (words[end + 1]?.joint === 'none' && isOf(words[end + 1], 'past')) return undefined
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
      unfilled.test(word.normal)
    )
      return undefined
    if (isFirm(word)) {
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
    const inside = link === 'in' && isLowerCase(index) ? spokenFirm(at, index, callers) : undefined
    if (link === 'in') return inside && inside.end > word.end && at === from ? inside : undefined
    const described = at > from || word.normal === 'your' ? describedFirm(at, index) : undefined
    if (described) return described
    // "From the purchasing side": if names are capitalised, so are firms.
    if (at > from && !isLower) return undefined
    // "Lena at Monday."
    const next = words[at + 1]
    if (/^\p{Lu}/u.test(word.text) && next?.joint !== 'none') return rangeOf(at, at, index)
    return spokenFirm(at, index, callers)
  }

  /** "At three rivers freight", but "at three today". */
  function countsIn(at: number): boolean {
    return isLowerCase(index) && [1, 2].every((i) => isOf(words[at + i], 'content') && words[at + i]?.joint === 'none')
  }

  /** Whether a word may start a firm's name: "First Coast Bank" starts with a word that is not a name. */
  function isFirm(word: Word | undefined): boolean {
    const isCapital = /^\p{Lu}/u.test(word?.text ?? '')
    const next = word && words[word.index + 1]
    return isName(word) || (isCapital && next?.joint === 'none' && isName(next))
  }
}
