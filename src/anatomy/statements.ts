import {wordsOf} from '../language/membership.ts'
import {callAgain, contact} from '../language/vocabulary/contact.ts'
import {boast, feel, notice, scheduled} from '../language/vocabulary/statements.ts'
import type {WordIndex} from '../language/words.ts'
import type {Range} from '../script/model.ts'
import {readCallerVerb} from './caller-verb.ts'
import {brings, type Content} from './content.ts'
import {isImperative, opensAsQuestion, type Unit} from './units.ts'

/** What a message tells, by the way its clauses are built. */
export interface Statements {
  /** Clauses that tell the listener something of their own, or of the world. */
  readonly reasons: readonly Range[]
  /** Those of them that are worth knowing even to one who never calls back. */
  readonly insights: readonly Range[]
}

/** What the statements of a message are read from. */
export interface StatementsInput {
  readonly index: WordIndex
  readonly units: readonly Unit[]
  readonly content: Content
  /** Places of words that ask, promise, greet or say goodbye. */
  readonly doing: ReadonlySet<number>
}

type Worth = 'reason' | 'insight' | undefined

const contacts = wordsOf(contact, callAgain)
const noticed = wordsOf(notice)
const boasts = wordsOf(boast)
const feelings = wordsOf(feel)
const expected = wordsOf(scheduled)
const articles = new Set(['the', 'a', 'an'])
/** Words in which a subject comes that does not open its clause; chosen. */
const subjectReach = 9
const {thing, figure, date, name, change, trouble, yours} = brings

/** Finds the clauses that tell something. */
export function findStatements({index, units, content, doing}: StatementsInput): Statements {
  const {words} = index
  const told = units.flatMap((unit) => {
    const worth = isDoing(unit) ? undefined : worthOf(unit)
    return worth ? [{worth, start: words[unit.opening]?.start ?? 0, end: words[unit.last]?.end ?? 0}] : []
  })
  return {reasons: told, insights: told.filter(({worth}) => worth === 'insight')}

  function isDoing(unit: Unit): boolean {
    if (isImperative(unit, index)) return true
    for (let place = unit.first; place <= unit.last; place++) if (doing.has(place)) return true
    return false
  }

  function worthOf(unit: Unit): Worth {
    const {opening, last, subject} = unit
    const all = content.between(opening, last)
    if (unit.isConditional) return has(all, thing) && has(all, yours) && has(all, trouble) ? 'reason' : undefined
    if (unit.isQuestion || opensAsQuestion(unit, index))
      return has(all, thing) && has(all, yours | name) ? 'reason' : undefined
    if (subject === 'caller' || subject === 'clipped') return worthOfCaller(unit)
    if (subject === 'listener') return worthOfListener(unit, all)
    return worthOfOther(unit, all)
  }

  /** "Your trucks go home empty", "you moved to Toledo": "you'll" is a promise or a boast. */
  function worthOfListener({opening}: Unit, all: number): Worth {
    const isPlan = words
      .slice(opening, opening + subjectReach)
      .some(({normal, index: at}) => isPlanned(normal, words[at + 1]?.normal ?? ''))
    if (!has(all, thing | name) || (isPlan && !has(all, figure))) return undefined
    const isExpected = words.slice(opening, opening + 8).some(({normal}) => expected.has(normal))
    const isNews = has(all, figure) || (has(all, change | trouble) && has(all, date))
    return !isPlan && !isExpected && isNews ? 'insight' : 'reason'
  }

  function worthOfOther({subject, isBecause}: Unit, all: number): Worth {
    const isMoving = has(all, figure | date | change | trouble)
    if (!has(all, thing) && !(has(all, name) && isMoving)) return undefined
    const isAnchored = has(all, figure | date | yours) || (has(all, change | trouble | name) && subject === 'other')
    const isNews =
      has(all, change | trouble) &&
      (has(all, name | date) || (subject === 'other' && has(all, thing) && !has(all, yours)))
    if (has(all, figure) || isNews) return 'insight'
    return isAnchored || isBecause ? 'reason' : undefined
  }

  /** "I saw your ad", "we did the roof at number forty", "we have two drivers in Hull". */
  function worthOfCaller({opening, last, isBecause}: Unit): Worth {
    const verb = readCallerVerb(words, opening, last)
    const rest = content.between(verb.at + 1, last)
    if (!has(rest, thing | name)) return undefined
    if (verb.isPlan)
      return !verb.isWish && !boasts.has(verb.word) && has(rest, thing) && has(rest, yours | name)
        ? 'reason'
        : undefined
    if (feelings.has(verb.word))
      return has(rest, yours) && !verb.isBe && words[verb.at + 1]?.normal !== 'about' ? 'reason' : undefined
    if (noticed.has(verb.word))
      return has(rest, yours) && has(rest, trouble) && has(rest, change) ? 'insight' : 'reason'
    if (verb.isState) return has(rest, trouble) && has(rest, figure) && !articles.has(verb.word) ? 'insight' : undefined
    if (contacts.has(verb.word) && verb.word !== 'left') return isBecause ? 'reason' : undefined
    const isBoast = boasts.has(verb.word) && (verb.word === 'have' || !verb.isPast)
    // What a firm offers "you" is offered to all.
    const isWorth =
      has(rest, date | name | trouble | figure) ||
      (has(rest, yours) && (!isBoast || verb.word === 'have')) ||
      (!isBoast && has(rest, change))
    if (!isWorth) return isBecause ? 'reason' : undefined
    return has(rest, figure) && (has(rest, change) || verb.isPast) && !isBoast ? 'insight' : 'reason'
  }
}

/** "You'll", "you can". */
function isPlanned(normal: string, next: string): boolean {
  return normal === "you'll" || (normal === 'you' && /^(?:will|can|could|would|should)$/.test(next))
}

/** Whether a set of bits has one of those wanted. */
function has(bits: number, wanted: number): boolean {
  return (bits & wanted) !== 0
}
