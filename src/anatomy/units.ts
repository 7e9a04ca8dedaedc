import {formsOf, isOf, wordsOf} from '../language/membership.ts'
import {change} from '../language/vocabulary/change.ts'
import {
  callerWord,
  clausePreposition,
  clippedWord,
  conditional,
  coordinate,
  goesOn,
  imperative,
  joiner,
  listenerWord,
  objectWord,
  questionWord,
  runOnStart,
  subordinate,
  thirdWord
} from '../language/vocabulary/clauses.ts'
import {callAgain, contact} from '../language/vocabulary/contact.ts'
import {tryFor} from '../language/vocabulary/pressure.ts'
import {notice} from '../language/vocabulary/statements.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf} from '../language/words-at.ts'

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

const callers = wordsOf(callerWord)
const listeners = wordsOf(listenerWord)
const pronouns = wordsOf(thirdWord)
const joiners = wordsOf(joiner)
const conditions = wordsOf(conditional)
const clipped = new Set([
  ...wordsOf(clippedWord),
  ...formsOf('past', notice),
  ...formsOf('ing', contact, callAgain, tryFor)
])
const questions = wordsOf(questionWord)
const imperatives = wordsOf(imperative)
/** Openings of a condition that is told before its main clause. */
const openers = new Set(['if', 'when', 'whenever', 'once', 'unless'])
const joins = wordsOf(coordinate)
const subordinates = wordsOf(subordinate)
const articles = new Set(['the', 'a', 'an', 'one', 'two'])
const objects = wordsOf(objectWord)
/** Words that continue an introduction. */
const onward = wordsOf(goesOn)
/** Word pairs that open a clause in a text without commas. */
const runOnStarts = wordsOf(runOnStart)
const prepositions = wordsOf(clausePreposition)
/** Verbs that never are a noun or a participle. */
const finite = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'will', 'can', "isn't", "aren't"])

/** "And paper goes up". */
const changing = new Set([...formsOf('s', change)].filter((verb) => !verb.includes(' ')))

/** Words after a conjunction in which a verb shows that a clause has begun; chosen. */
const verbReach = 6

/** Words in a sentence without commas from which it is treated as a transcript, where a pronoun starts a new clause; chosen: nobody writes as many without a comma. */
const runOn = 26

/** Splits the sentences of a script into units. `cuts` are offsets after an introduction, where a new unit always starts. */
export function findUnits(index: WordIndex, cuts: ReadonlySet<number> = new Set()): readonly Unit[] {
  return index.sentences.flatMap(({first, last, isQuestion}) => {
    const starts = startsIn(first, last, index, cuts)
    return starts.map((start, i) =>
      toUnit(start, (starts[i + 1] ?? last + 1) - 1, isQuestion && i === starts.length - 1, index)
    )
  })
}

function startsIn(first: number, last: number, {words}: WordIndex, cuts: ReadonlySet<number>): readonly number[] {
  const inside = words.slice(first, last + 1)
  const breaks = inside.filter((word) => word.joint === 'break').length
  const isRunOn = inside.length >= runOn * (breaks + 1)
  return inside
    .filter(
      (word, i) =>
        i === 0 ||
        (cuts.has(word.index) && !onward.has(word.normal)) ||
        startsUnit(word, words, isRunOn) ||
        endsCondition(word, first, words)
    )
    .map((word) => word.index)
    .filter((start, i, starts) => i === 0 || !isFronted(starts[i - 1] ?? start, start, words))
}

/** "Since the first of June, ...": a time or place that comes first goes with the clause after it. */
function isFronted(from: number, to: number, words: readonly Word[]): boolean {
  return (
    to - from <= 6 &&
    prepositions.has(normalOf(words[from])) &&
    words[to]?.joint === 'break' &&
    !words.slice(from, to).some((word) => finite.has(word.normal) || isOf(word, 'past') || opens(word.normal))
  )
}

/** "When Boots did that, queues halved": what follows the condition that opens a sentence is a clause of its own. */
function endsCondition(word: Word, first: number, words: readonly Word[]): boolean {
  if (word.joint !== 'break') return false
  let opening = first
  while (opening < word.index && joiners.has(normalOf(words[opening]))) opening++
  return (
    openers.has(normalOf(words[opening])) && words.slice(opening + 1, word.index).every(({joint}) => joint === 'none')
  )
}

function startsUnit(word: Word, words: readonly Word[], isRunOn: boolean): boolean {
  const {normal} = word
  const before = normalOf(words[word.index - 1])
  const after = normalOf(spokenAfter(word, words))
  if (normal === 'because') return true
  if (isTold(word, words)) return true
  if (word.joint === 'break')
    return (
      opens(normal) ||
      (joins.has(normal)
        ? opensAfter(after) || tellsSoon(word.index + 1, words)
        : subordinates.has(normal) || clipped.has(normal) || imperatives.has(normal) || normal === 'the')
    )
  if (joins.has(normal) && opensAfter(after) && !objects.has(after)) return true
  if (joins.has(normal) && isOf(words[word.index + 1], 'name') && tellsSoon(word.index + 1, words)) return true
  if (!isRunOn || (joiners.has(before) && before !== 'now') || conditions.has(before)) return false
  return (opens(normal) && !objects.has(normal)) || runOnStarts.has(`${normal} ${after}`) || isNewSubject(word, words)
}

/** "Your fence in may the timber yards told us": a subject after what ends a clause. */
function isNewSubject({normal, index: at}: Word, words: readonly Word[]): boolean {
  const [before, first] = [words[at - 1], words[at - 2]]
  return (
    normal === 'the' &&
    (isOf(before, 'content') || isOf(before, 'weekday') || before?.normal === 'may') &&
    !isOf(before, 'past') &&
    !isOf(before, 'ing') &&
    !(opens(normalOf(first)) || isOneOf(normalOf(first), "to will can i'll we'll and")) &&
    tellsSoon(at, words)
  )
}

/** The next word that is not a hesitation: "and uh the lock". */
function spokenAfter({index}: Word, words: readonly Word[]): Word | undefined {
  let at = index + 1
  while (isOf(words[at], 'hesitation')) at++
  return words[at]
}

/** "Let you know that mash goes up": what is told is a clause of its own. */
function isTold({index: at, joint}: Word, words: readonly Word[]): boolean {
  if (joint !== 'none') return false
  const isThat = normalOf(words[at - 1]) === 'that'
  const tells = isThat ? at - 2 : at - 1
  const [verb, before, first] = [normalOf(words[tells]), normalOf(words[tells - 1]), normalOf(words[tells - 2])]
  const isFrame =
    (verb === 'know' && listeners.has(before) && /^let/.test(first)) ||
    (verb === 'know' && before === 'should') ||
    (isThat && isOneOf(verb, 'informed advised reminded warned')) ||
    (listeners.has(verb) && isOneOf(before, 'tell warn remind'))
  return isFrame && (isThat || isOneOf(normalOf(words[at]), "the your our we we've we're there there's"))
}

/** Whether a word is a subject that opens a clause. */
function opens(normal: string): boolean {
  return callers.has(normal) || listeners.has(normal) || pronouns.has(normal)
}

/** Whether a verb with a subject of its own comes within a few words: "and rubber flooring's on a nine week lead time". */
function tellsSoon(from: number, words: readonly Word[]): boolean {
  for (const word of words.slice(from + 1, from + verbReach)) {
    if (word.joint !== 'none') return false
    const next = words[word.index + 1]
    if (finite.has(word.normal) || changing.has(word.normal) || isOf(word, 'past')) return true
    if (word.normal.endsWith("'s") && next?.joint === 'none' && prepositions.has(next.normal)) return true
  }
  return false
}

function opensAfter(next: string): boolean {
  return opens(next) || imperatives.has(next) || articles.has(next) || next === 'if' || next === 'when'
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
