import {isOf} from '../language/membership.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf} from '../language/words-at.ts'
import {startsIn} from './unit-starts.ts'
import {
  articles,
  callers,
  clipped,
  imperatives,
  joiners,
  listeners,
  openers,
  prepositions,
  pronouns,
  questions,
  verbReach
} from './unit-words.ts'

/** The subject of a unit. */
export type Subject =
  /** "I", "we", "our crew". */
  | 'caller'
  /** No subject: "saw your ad", "calling about it". */
  | 'clipped'
  /** "You", "your trucks". */
  | 'listener'
  /** "It", "they", "there". */
  | 'pronoun'
  /** Anything else. */
  | 'other'

/** A sentence or a clause with one subject. Indexes refer to the list of words, both included. */
export interface Unit {
  readonly first: number
  readonly last: number
  /** Index of the subject, after "and", "so", "because" and the like. */
  readonly opening: number
  readonly subject: Subject
  readonly isQuestion: boolean
  /** "If you ...", "when ...": the rest is not a fact. */
  readonly isConditional: boolean
  /** "Because ...": the rest is a reason, whatever it is about. */
  readonly isBecause: boolean
}

/** Splits the sentences of a script into units. `cuts` are offsets after an introduction, where a new unit always starts. */
export function findUnits(index: WordIndex, cuts: ReadonlySet<number> = new Set()): readonly Unit[] {
  return index.sentences.flatMap(({first, last, isQuestion}) => {
    const starts = startsIn(first, last, index, cuts)
    return starts.map((start, i) =>
      toUnit(start, (starts[i + 1] ?? last + 1) - 1, isQuestion && i === starts.length - 1, index)
    )
  })
}

function toUnit(first: number, last: number, isQuestion: boolean, {words}: WordIndex): Unit {
  let opening = first
  let isConditional = false
  let isBecause = false
  for (; opening < last; opening++) {
    const word = normalOf(words[opening])
    const next = normalOf(words[opening + 1])
    if (word === 'because' || word === 'cause') isBecause = true
    if (openers.has(word)) isConditional = !tellsOfThen(opening, last, words)
    else if (word === 'should' && next === 'you') isConditional = true
    else if (
      !joiners.has(word) ||
      (word === 'that' && !listeners.has(next) && !callers.has(next)) ||
      (word === 'right' && next === 'now') ||
      (word === 'since' && articles.has(next))
    )
      break
  }
  return {first, last, opening, subject: subjectAt(opening, last, words), isQuestion, isConditional, isBecause}
}

/** "When Boots did that": a time in the past, not a condition. */
function tellsOfThen(opening: number, last: number, words: readonly Word[]): boolean {
  const next = normalOf(words[opening + 1])
  if (normalOf(words[opening]) !== 'when' || callers.has(next) || listeners.has(next) || questions.has(next))
    return false
  if (/^(?:an?|some\w+|any\w+|every\w+|people)(?:'s)?$/.test(next)) return false
  return words.slice(opening + 2, Math.min(opening + verbReach, last) + 1).some((word) => isOf(word, 'past'))
}

function subjectAt(opening: number, last: number, words: readonly Word[]): Subject {
  const word = words[opening]
  const normal = normalOf(word)
  if (callers.has(normal)) return 'caller'
  if (listeners.has(normal)) return 'listener'
  if (pronouns.has(normal)) return 'pronoun'
  // "Did nine for Tarn Dairy"
  if (normal === 'did' && isOf(words[opening + 1], 'number')) return 'clipped'
  if (imperatives.has(normal) || questions.has(normal)) return 'other'
  if (clipped.has(normal)) return opensName(word, words[opening + 1]) ? 'other' : 'clipped'
  if (prepositions.has(normal)) {
    // "After Sunday's hail we found ...": the first pronoun is the subject.
    for (const later of words.slice(opening + 1, Math.min(last, opening + 9) + 1)) {
      if (isOneOf(later.normal, "i we i've we've i'm we're i'd we'd")) return 'caller'
      if (isOneOf(later.normal, "you you're you've")) return 'listener'
      if (later.normal === 'your' && later.joint === 'break') return 'listener'
    }
  }
  return 'other'
}

/** "Happy Hollow has it": but "Saw Ana there". */
function opensName(word: Word | undefined, next: Word | undefined): boolean {
  return isOf(word, 'name') && isOf(next, 'name') && !isOf(word, 'past') && !isOf(word, 'ing')
}

/** Whether a unit asks or tells the listener to do something, by its first word. */
export function isImperative({opening}: Unit, {words}: WordIndex): boolean {
  const normal = normalOf(words[opening])
  return imperatives.has(normal) || (normal === 'do' && normalOf(words[opening + 1]) === 'not')
}

/** Whether a unit starts like a question. */
export function opensAsQuestion({opening}: Unit, {words}: WordIndex): boolean {
  return questions.has(normalOf(words[opening]))
}

/** The unit of a word, by binary search. */
export function unitOf(units: readonly Unit[], place: number): Unit | undefined {
  let low = 0
  let high = units.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((units[middle]?.first ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return units[low]
}
