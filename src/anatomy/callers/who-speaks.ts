import {wordsOf} from '../../language/membership.ts'
import {perIndex} from '../../language/per-index.ts'
import {meeting} from '../../language/vocabulary/contact.ts'
import type {WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import type {Range} from '../../script/model.ts'
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

/**
 * Tells firms from people where no firm is named: of two names, that of who says "I'm" is the caller's, and the other the firm's.
 * Two words without another name are both where only "we" speak: they may be either's.
 */
export function settleSpeakers({caller, company}: Speakers, index: WordIndex): Speakers {
  const {words} = index
  const doubtful = company.length > 0 ? [] : caller.filter(mayBeFirm)
  if (doubtful.length === 0) return {caller, company}
  const people = caller.filter((range) => isOneself(placeOfStart(range.start, index)))
  const known = new Set(people.map(firstOf))
  const others = new Set(doubtful.filter((range) => !known.has(firstOf(range))))
  if (people.length > 0) return {caller: caller.filter((range) => !others.has(range)), company: [...others]}
  if (speaksOfOneself(index) || saysMe(index)) return {caller, company: []}
  return {caller, company: speaksOfUs(index) ? doubtful.filter(isLong).slice(0, 1) : []}

  /** A single name is a person's. */
  function isLong({start, end}: Range): boolean {
    return placeOfEnd(end, index) > placeOfStart(start, index)
  }

  /** "This is Saltbox", "Birch Lane here" */
  function mayBeFirm({start, end}: Range): boolean {
    const [first, last] = [placeOfStart(start, index), placeOfEnd(end, index)]
    const word = words[first]
    if (word?.placeholder || isTitle(word) || isTitle(words[first - 1]) || isLinked(first, last, index)) return false
    return isFramed(first) || word?.joint !== 'none' || isOneOf(normalOf(words[last + 1]), 'here calling')
  }

  /** "It's Wick", "you have Wick Lane" */
  function isFramed(first: number): boolean {
    const [before, frame] = frameOf(first)
    return isOneOf(frame, "it's its that's we're have is") && before !== 'name'
  }

  /** "I'm Ashley", "my name is Ashley" */
  function isOneself(first: number): boolean {
    const [before, frame] = frameOf(first)
    return isOneOf(frame, "i'm am myself name's names") || (frame === 'is' && before === 'name')
  }

  /** The two words right before a name. */
  function frameOf(first: number): readonly [string, string] {
    return words[first]?.joint === 'none' ? [normalOf(words[first - 2]), normalOf(words[first - 1])] : ['', '']
  }

  function firstOf({start}: Range): string {
    return normalOf(words[placeOfStart(start, index)])
  }
}
