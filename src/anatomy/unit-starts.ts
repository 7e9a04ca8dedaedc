import {formsOf, isOf, wordsOf} from '../language/membership.ts'
import {change} from '../language/vocabulary/change.ts'
import {coordinate, goesOn, objectWord, runOnStart, subordinate} from '../language/vocabulary/clauses.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf} from '../language/words-at.ts'
import {firstFrom} from '../script/pieces.ts'
import {
  articles,
  callers,
  clipped,
  conditions,
  imperatives,
  joiners,
  listeners,
  openers,
  prepositions,
  pronouns,
  verbReach
} from './unit-words.ts'

const joins = wordsOf(coordinate)
const subordinates = wordsOf(subordinate)
const objects = wordsOf(objectWord)
/** Words that continue an introduction. */
const onward = wordsOf(goesOn)
/** Word pairs that open a clause in a text without commas. */
const runOnStarts = wordsOf(runOnStart)
/** Verbs that never are a noun or a participle. */
const finite = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'will', 'can', "isn't", "aren't"])

/** "And paper goes up". */
const changing = formsOf('s', change)

/** Words in a sentence without commas from which it is treated as a transcript, where a pronoun starts a new clause; chosen: nobody writes as many without a comma. */
const runOn = 26

/** Where units start in a sentence: at subjects, after conjunctions, and at `cuts`. */
export function startsIn(
  first: number,
  last: number,
  {words}: WordIndex,
  cuts: ReadonlySet<number>
): readonly number[] {
  const inside = words.slice(first, last + 1)
  const breaks = inside.filter((word) => word.joint === 'break').length
  const isRunOn = inside.length >= runOn * (breaks + 1)
  const ends = endsOfCondition(inside)
  return inside
    .filter(
      (word, i) =>
        i === 0 ||
        (cuts.has(word.index) && !onward.has(word.normal)) ||
        followsPlace(word, words, cuts) ||
        startsUnit(word, words, isRunOn) ||
        ends.has(word)
    )
    .map((word) => word.index)
    .filter((start, i, starts) => i === 0 || !isFronted(starts[i - 1] ?? start, start, words))
}

/** "In Whitby the council bans them": where the caller's firm is ends the introduction. */
function followsPlace(word: Word, words: readonly Word[], cuts: ReadonlySet<number>): boolean {
  const at = word.index
  return (
    word.joint === 'none' &&
    cuts.has(at - 2) &&
    prepositions.has(normalOf(words[at - 2])) &&
    isOf(words[at - 1], 'content') &&
    words[at - 1]?.joint === 'none' &&
    tellsSoon(at, words)
  )
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

/** "When Boots did that, queues halved": what follows the condition that opens a sentence is a clause of its own, and so is the condition. */
function endsOfCondition(sentence: readonly Word[]): ReadonlySet<Word> {
  const opening = sentence.findIndex(({normal}) => !joiners.has(normal))
  if (!openers.has(normalOf(sentence[opening]))) return new Set()
  const isBreak = ({joint}: Word) => joint === 'break'
  const after = sentence.findIndex((word, place) => place > opening && isBreak(word))
  return new Set([sentence[opening], sentence[after]].filter((word) => word !== undefined && isBreak(word)) as Word[])
}

function startsUnit(word: Word, words: readonly Word[], isRunOn: boolean): boolean {
  const {normal} = word
  if (normal === 'because') return true
  if (isTold(word, words)) return true
  const isJoin = joins.has(normal)
  const after = isJoin || isRunOn ? normalOf(spokenAfter(word, words)) : ''
  if (word.joint === 'break')
    return (
      opens(normal) ||
      (isJoin
        ? opensAfter(after) || tellsSoon(word.index + 1, words)
        : subordinates.has(normal) || clipped.has(normal) || imperatives.has(normal) || normal === 'the')
    )
  if (isJoin && opensAfter(after) && !objects.has(after)) return true
  if (isJoin && isOf(words[word.index + 1], 'name') && tellsSoon(word.index + 1, words)) return true
  if (!isRunOn) return false
  const before = normalOf(words[word.index - 1])
  // "The reason I'm calling is ..." goes on.
  if ((joiners.has(before) && before !== 'now') || conditions.has(before) || before === 'reason') return false
  return (opens(normal) && !objects.has(normal)) || runOnStarts.has(`${normal} ${after}`) || isNewSubject(word, words)
}

/** "Your fence in may the timber yards told us", "nothing back your test came in": a subject after what ends a clause. */
function isNewSubject({normal, index: at}: Word, words: readonly Word[]): boolean {
  const [before, first] = [words[at - 1], words[at - 2]]
  return (
    isOneOf(normal, 'the your') &&
    (isOf(before, 'content') || isOf(before, 'weekday') || before?.normal === 'may') &&
    !isOf(before, 'past') &&
    !isOf(before, 'ing') &&
    !(opens(normalOf(first)) || isOneOf(normalOf(first), "to will can i'll we'll and")) &&
    tellsSoon(at, words)
  )
}

/** Hesitations in a row that are looked past (chosen): nobody makes as many. */
const mostHesitations = 9

/** The next word that is not a hesitation: "and uh the lock". */
function spokenAfter({index}: Word, words: readonly Word[]): Word | undefined {
  return firstFrom(words, index + 1, mostHesitations).find((word) => !isOf(word, 'hesitation'))
}

/** "Let you know that mash goes up": what is told is a clause of its own. */
function isTold({index: at, joint}: Word, words: readonly Word[]): boolean {
  if (joint !== 'none') return false
  const isThat = normalOf(words[at - 1]) === 'that'
  const tells = isThat ? at - 2 : at - 1
  const verb = normalOf(words[tells])
  const before = normalOf(words[tells - 1])
  const isFrame =
    (verb === 'know' && listeners.has(before) && normalOf(words[tells - 2]).startsWith('let')) ||
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
    if (word.normal.endsWith("'s") && next?.joint === 'none' && (prepositions.has(next.normal) || isOf(next, 'ing')))
      return true
  }
  return false
}

function opensAfter(next: string): boolean {
  return opens(next) || imperatives.has(next) || articles.has(next) || next === 'if' || next === 'when'
}
