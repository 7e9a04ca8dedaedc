import type {Match} from '../../language/matcher.ts'
import {isOf} from '../../language/membership.ts'
import {isLowerCase} from '../../language/per-index.ts'
import type {Word, WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../../language/words-at.ts'
import type {Range} from '../../script/model.ts'
import {firstFrom, lastBefore} from '../../script/pieces.ts'
import {distinct, endOfName, isName} from '../names.ts'
import {placesIn} from '../words-in.ts'
import {mayBeFirm, readCallerFirms} from './caller-firms.ts'
import {
  findWords,
  isBeforeIntroduction,
  isFirmName,
  isPlaceField,
  isPlaceName,
  placeOfEnd,
  placeOfStart,
  speaksAsFirm
} from './firm-names.ts'
import {spokenFirm} from './spoken-firms.ts'
import {listedNames} from './spoken-openings.ts'
import {findToldFirms} from './told-firms.ts'

/** Words from the start in which a name is as likely the listener's; chosen. */
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
  const isFirm = (word: Word | undefined) => mayBeFirm(word, words)
  const {afterCaller, readFirm} = readCallerFirms(index, callers)
  const callersAt = new Set<number | undefined>(callers.map(({start}) => start))
  const named = found
    .filter(
      ({first, last, phrase}) =>
        isFirm(words[last]) &&
        words[last]?.placeholder?.stands !== 'caller' &&
        !isPlaceField(words[last]) &&
        (phrase.group !== 'work' || isLongName(last)) &&
        (phrase.group !== 'role' || isOwnRole(first)) &&
        (phrase.group !== 'sure' || isSurely(last))
    )
    .filter(({last}) => !isPlaceName(last, endOfName(last, index), index) && !isSomebodyAt(last))
    .filter(({first, last}) => isOneOf(normalOf(words[first]), 'we us here') || !isOthers(last))
    .map(({last}) => rangeOf(last, endOfName(last, index), index))
  const frames = [...framed.map(({last}) => last + 1), ...[...before, ...greeted].map(startOf)]
  const speaking = frames.flatMap((first) => {
    const end = endOfName(first, index)
    // "This is Jo Bell of Tarn Solar"
    const before = endOfName(first, index, false)
    if (normalOf(words[before + 1]) === 'of' && !isFirmName(first, before, index)) return []
    return isName(words[first]) && (speaksAsFirm(first, end, index) || isBeforeIntroduction(end, framed, index))
      ? [rangeOf(first, end, index)]
      : []
  })
  const isLower = isLowerCase(index)
  const taken = placesIn(words, callers)
  const spoken =
    isLower && callers.length === 0
      ? framed
          .flatMap(({last}) => spokenFirm(last + 1, index, taken) ?? [])
          .filter(({start, end}) => speaksIn(start, end))
      : []
  // "This is with Tarn Labels": the caller's name is missing.
  const nameless = framed.flatMap(({last}) =>
    normalOf(words[last + 1]) === 'with' ? (readFirm(last + 2, true, 'with') ?? []) : []
  )
  const toldOf = findToldFirms(index).filter(({start}) => !callersAt.has(start))
  const joined = callers.flatMap((caller) => afterCaller(caller) ?? [])
  const isBare = named.length + joined.length === 0 && isLower
  const listed = isBare && callers.length === 1 ? listedNames(index) : undefined
  const isListed = listed !== undefined && listed.caller.start === callers[0]?.start
  const told = isBare ? workplaces.flatMap(({last}) => spokenFirm(last + 1, index, taken) ?? []) : []
  const bare = [...(isListed ? [listed.firm] : []), ...told].slice(0, 1)
  return distinct([
    ...named,
    ...speaking,
    ...spoken,
    ...nameless,
    ...joined,
    ...bare,
    ...toldOf,
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

  /** "I'm the sales rep at Tarn", "it's your rep at Tarn", but "I met your chef from Tarn". */
  function isOwnRole(role: number): boolean {
    const sentence = words[role]?.sentence
    const before = lastBefore(words, role, close).filter((word) => word.sentence === sentence)
    const isTheirs = before.some(({normal}) => isOneOf(normal, 'your his her their'))
    const isCallers = before.some(({start}) => callersAt.has(start))
    return !isTheirs || isCallers || before.some(({normal}) => isOneOf(normal, "i'm it's am this is we're here's"))
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
}
