import {isOf, wordsOf} from '../language/membership.ts'
import {buzzNoun, buzzTrait, buzzVerb, buzzword} from '../language/vocabulary/jargon.ts'
import {refer} from '../language/vocabulary/statements.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../language/words-at.ts'
import type {Range} from '../script/model.ts'
import {worthOfCaller} from './caller-worth.ts'
import {contacts, readSigns} from './clause-signs.ts'
import {brings, bringsAny, type Content} from './content.ts'
import {worthOfCondition, worthOfListener, worthOfOther} from './others-worth.ts'
import {isImperative, opensAsQuestion, type Unit} from './units.ts'
import type {Weighed, Worth} from './worth.ts'

/** What a message states, by the structure of its clauses. */
export interface Statements {
  /** Clauses that state something about the listener or the world. */
  readonly reasons: readonly Range[]
  /** Those worth knowing even for someone who never calls back. */
  readonly insights: readonly Range[]
}

/** Input for finding statements. */
export interface StatementsInput {
  readonly index: WordIndex
  readonly units: readonly Unit[]
  readonly content: Content
  /** Ranges of words that ask, promise, greet or say goodbye. */
  readonly doing: ReadonlySet<number>
}

const refers = wordsOf(refer)
const buzz = wordsOf(buzzword, buzzNoun, buzzVerb, buzzTrait)
/** What a listener who is asked for something may want or have: no advice. */
const wanted = new Set(['any', 'interested', 'like', 'need', 'prefer', 'questions', 'rather', 'want', 'wish'])
/** The caller, and what a caller will do. */
const ours = /^(?:i|we|me|us|my|our|will|(?:i|we)'\w+|\w+'ll)$/
const {thing, figure, date, name, change, trouble, yours} = brings

/** Finds the clauses that state something. */
export function findStatements({index, units, content, doing}: StatementsInput): Statements {
  const {words} = index
  const message: Weighed = {words, content, signs: readSigns(words)}
  const stated = units.flatMap((unit, i) => {
    const before = units[i - 1]
    const isAdvice = isTip(before, unit) || isRecipe(before, unit)
    const worth = isDoing(unit) ? undefined : isAdvice ? 'insight' : worthOf(unit, index, message)
    return worth ? [{worth, ...rangeOf(unit.opening, unit.last, index)}] : []
  })
  return {reasons: stated, insights: stated.filter(({worth}) => worth === 'insight')}

  /** "If you flush the pipe in May, the cellar stays dry": what follows from what the listener does. */
  function isTip(condition: Unit | undefined, {first, opening, last, subject}: Unit): boolean {
    if (!condition?.isConditional || condition.subject !== 'listener' || isDoing(condition)) return false
    const isVain = words.slice(condition.first, first).some(({normal}) => contacts.has(normal) || wanted.has(normal))
    return (
      !isVain &&
      words[condition.first]?.sentence === words[first]?.sentence &&
      (subject === 'other' || isOneOf(normalOf(words[opening]), 'it they')) &&
      bringsAny(content.between(condition.opening, condition.last), thing) &&
      bringsAny(content.between(opening, last), thing)
    )
  }

  /** "Turn it off for ten minutes and the code clears itself": what follows from an act that is not for the caller. */
  function isRecipe(act: Unit | undefined, {first, opening, last, subject}: Unit): boolean {
    if (!act || !isImperative(act, index) || isActing(act)) return false
    const isForCaller = words.slice(act.first, last + 1).some(({normal}) => ours.test(normal) || contacts.has(normal))
    return (
      !isForCaller &&
      words[act.first]?.sentence === words[first]?.sentence &&
      normalOf(words[first]) === 'and' &&
      (subject === 'other' || isOneOf(normalOf(words[opening]), 'it they that')) &&
      bringsAny(content.between(act.opening, act.last), thing)
    )
  }

  function isDoing(unit: Unit): boolean {
    return isImperative(unit, index) || isActing(unit)
  }

  function isActing(unit: Unit): boolean {
    for (let place = unit.first; place <= unit.last; place++) if (doing.has(place)) return true
    return false
  }
}

/** By whom a clause is about. */
function worthOf(unit: Unit, index: WordIndex, message: Weighed): Worth {
  const {opening, last, subject} = unit
  const {words, content} = message
  const bits = content.between(opening, last)
  // "No calls, no contract": what is not required.
  if (normalOf(words[opening]) === 'no' && last < opening + 5) return undefined
  // "Only a handful of homes will get it": pressure.
  if (normalOf(words[opening]) === 'only' && !isOf(words[opening + 1], 'number')) return undefined
  if (!bringsAny(bits, figure | date | name) && isBuzz(unit, words)) return undefined
  if (isReferral(unit, words))
    return bringsAny(bits, figure) && (bringsAny(bits, trouble) || (bringsAny(bits, change) && !bringsAny(bits, yours)))
      ? 'insight'
      : bringsAny(bits, thing | name)
        ? 'reason'
        : undefined
  if (unit.isConditional) return worthOfCondition(unit, bits, message)
  if (unit.isQuestion || opensAsQuestion(unit, index))
    return bringsAny(bits, thing) && bringsAny(bits, yours | name) ? 'reason' : undefined
  if (subject === 'caller' || subject === 'clipped') return worthOfCaller(unit, message)
  if (subject === 'listener') return worthOfListener(unit, bits, message)
  return worthOfOther(unit, bits, message)
}

/** "We ideate frameworks for stakeholders": who says so much in buzzwords has said nothing. */
function isBuzz({opening, last}: Unit, words: readonly Word[]): boolean {
  return words.slice(opening, last + 1).filter(({normal}) => buzz.has(normal)).length >= 2
}

/** "Ana Ruiz told me": second-hand news is a reason, whatever it is about. */
function isReferral({opening, last}: Unit, words: readonly Word[]): boolean {
  return words
    .slice(opening, last)
    .some(
      ({normal, index: at}) =>
        refers.has(normal) && isOneOf(normalOf(words[at + 1]), 'me us') && normalOf(words[at - 1]) !== 'you'
    )
}
