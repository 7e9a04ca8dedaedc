import {formsOf, wordsOf} from '../../language/membership.ts'
import {perIndex} from '../../language/per-index.ts'
import {clippedWord} from '../../language/vocabulary/clauses.ts'
import {contact, meeting} from '../../language/vocabulary/contact.ts'
import type {WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import type {Range} from '../../script/model.ts'
import {lastBefore} from '../../script/pieces.ts'
import {isTitle} from '../names.ts'
import {isLinked, placeOfEnd, placeOfStart, saysMe, speaksOfOneself} from './firm-names.ts'

/** Who calls, and for which firm. */
export interface Speakers {
  readonly caller: readonly Range[]
  readonly company: readonly Range[]
}

const meets = wordsOf(meeting)
/** "We should talk", "we spoke": the caller and the listener. */
const together = /^(?:both|could|met|need|should|spoke)$/
const shared = /^(?:call|chat|conversation|discussion|meeting|talk)$/
/** Whether a firm speaks: "we have your blades", "our van". */
const speaksOfUs = perIndex(({words}) =>
  words.some(({normal, index: at}) => {
    const next = normalOf(words[at + 1])
    return (
      (normal === 'our' && !shared.test(next)) ||
      (/^we(?:'(?:ve|re|ll|d))?$/.test(normal) && !together.test(next) && !meets.has(next))
    )
  })
)

const clipped = new Set([...wordsOf(clippedWord), ...formsOf('ing', contact)])
/** "Just touching base", "wanted to ask": a person, without "I". */
const speaksClipped = perIndex(({words, sentences}) =>
  sentences.some(({first}) => clipped.has(normalOf(words[first])) || clipped.has(normalOf(words[first + 1])))
)
/** Words of a message in which a person says "I" or "me" at least once; chosen. */
const longMessage = 20

/**
 * Tells firms from people where no firm is named: of two names, that of who says "I'm" is the caller's, and the other the firm's.
 * Two words without another name are both where nobody says "I": they may be either's.
 */
export function settleSpeakers({caller, company}: Speakers, index: WordIndex): Speakers {
  const {words} = index
  const doubtful = company.length > 0 ? [] : caller.filter(mayBeFirm)
  if (doubtful.length === 0) return {caller, company}
  const framed = caller.filter((range) => isOneself(placeOfStart(range.start, index)))
  // "Hi Dee, Copperline. It's Mo."
  const people = framed.length > 0 ? framed : doubtful.some(isAlone) ? doubtful.filter(isFramed) : []
  const known = new Set(people.map(firstOf))
  const others = new Set(doubtful.filter((range) => !known.has(firstOf(range))))
  if (people.length > 0) return {caller: caller.filter((range) => !others.has(range)), company: [...others]}
  if (speaksOfOneself(index) || saysMe(index) || speaksClipped(index)) return {caller, company: []}
  const isOurs = speaksOfUs(index)
  return {
    caller,
    company: doubtful
      .filter((range) => (isLong(range) ? isOurs || words.length >= longMessage : isOurs && isAlone(range)))
      .slice(0, 1)
  }

  function isLong({start, end}: Range): boolean {
    return placeOfEnd(end, index) > placeOfStart(start, index)
  }

  /** "Mrs Quist, Heron. Your mower is ready": nothing introduces it. */
  function isAlone({start, end}: Range): boolean {
    const [first, last] = [placeOfStart(start, index), placeOfEnd(end, index)]
    return words[first]?.joint === 'break' && words[last + 1]?.joint === 'sentence'
  }

  /** "This is Saltbox", "Mrs Quist, Heron.", "Birch Lane here" */
  function mayBeFirm({start, end}: Range): boolean {
    const [first, last] = [placeOfStart(start, index), placeOfEnd(end, index)]
    const word = words[first]
    if (word?.placeholder || isTitle(word) || isTitle(words[first - 1]) || isLinked(first, last, index)) return false
    return isFramed({start}) || word?.joint !== 'none' || isOneOf(normalOf(words[last + 1]), 'here calling')
  }

  /** "It's Mo", "you have Wick Lane" */
  function isFramed({start}: Pick<Range, 'start'>): boolean {
    const first = placeOfStart(start, index)
    const [before, frame] = lastBefore(words, first, 2).map(({normal}) => normal)
    const isClose = words[first]?.joint === 'none'
    return isClose && isOneOf(frame ?? '', "it's its that's we're have is") && before !== 'name'
  }

  /** "I'm Ashley", "my name is Ashley" */
  function isOneself(first: number): boolean {
    const [before, frame] = lastBefore(words, first, 2).map(({normal}) => normal)
    if (words[first]?.joint !== 'none') return false
    return isOneOf(frame ?? '', "i'm am myself name's names") || (frame === 'is' && before === 'name')
  }

  function firstOf({start}: Range): string {
    return normalOf(words[placeOfStart(start, index)])
  }
}
