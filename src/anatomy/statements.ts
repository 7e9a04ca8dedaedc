import {isOf, wordsOf} from '../language/membership.ts'
import {buzzNoun, buzzTrait, buzzVerb, buzzword} from '../language/vocabulary/jargon.ts'
import {message} from '../language/vocabulary/messages.ts'
import {boast, feel, notice, refer} from '../language/vocabulary/statements.ts'
import type {WordIndex} from '../language/words.ts'
import type {Range} from '../script/model.ts'
import {readCallerVerb} from './caller-verb.ts'
import {contacting, contacts, readSigns, subjectReach, withheld} from './clause-signs.ts'
import {brings, type Content} from './content.ts'
import {isImperative, opensAsQuestion, type Unit} from './units.ts'

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

type Worth = 'reason' | 'insight' | undefined

const messages = new Set([...wordsOf(message), 'word'])
const noticed = wordsOf(notice)
const boasts = wordsOf(boast, buzzVerb)
const refers = wordsOf(refer)
const feelings = wordsOf(feel)
const articles = new Set(['the', 'a', 'an'])
const buzz = wordsOf(buzzword, buzzNoun, buzzVerb, buzzTrait)
const wished = new Set(['hope', 'hoping', 'trust', 'trusting', 'hate', 'wish', 'wishing'])
/** What a listener who is asked for something may want or have: no advice. */
const wanted = new Set(['any', 'interested', 'like', 'need', 'prefer', 'questions', 'rather', 'want', 'wish'])
const price = /^(?:per|percent|cents?|dollars?|pounds?|euros?|quid|rand|rupees|lakhs?|half)$/
const {thing, figure, date, name, change, trouble, yours} = brings

/** Finds the clauses that state something. */
export function findStatements({index, units, content, doing}: StatementsInput): Statements {
  const {words} = index
  const signs = readSigns(words)
  const stated = units.flatMap((unit, i) => {
    const worth = isDoing(unit) ? undefined : isTip(units[i - 1], unit) ? 'insight' : worthOf(unit)
    return worth ? [{worth, start: words[unit.opening]?.start ?? 0, end: words[unit.last]?.end ?? 0}] : []
  })
  return {reasons: stated, insights: stated.filter(({worth}) => worth === 'insight')}

  function normalAt(place: number): string {
    return words[place]?.normal ?? ''
  }

  /** "If you flush the pipe in May, the cellar stays dry": what follows from what the listener does. */
  function isTip(condition: Unit | undefined, {first, opening, last, subject}: Unit): boolean {
    if (!condition?.isConditional || condition.subject !== 'listener' || isDoing(condition)) return false
    const isVain = words.slice(condition.first, first).some(({normal}) => contacts.has(normal) || wanted.has(normal))
    return (
      !isVain &&
      words[condition.first]?.sentence === words[first]?.sentence &&
      (subject === 'other' || /^(?:it|they)$/.test(normalAt(opening))) &&
      bringsAny(content.between(condition.opening, condition.last), thing) &&
      bringsAny(content.between(opening, last), thing)
    )
  }

  function isDoing(unit: Unit): boolean {
    if (isImperative(unit, index)) return true
    for (let place = unit.first; place <= unit.last; place++) if (doing.has(place)) return true
    return false
  }

  function worthOf(unit: Unit): Worth {
    const {opening, last, subject} = unit
    const bits = content.between(opening, last)
    // "No calls, no contract": what is not required.
    if (words[opening]?.normal === 'no' && last < opening + 5) return undefined
    // "Only a handful of homes will get it": pressure.
    if (words[opening]?.normal === 'only' && !isOf(words[opening + 1], 'number')) return undefined
    if (isBuzz(unit) && !bringsAny(bits, figure | date | name)) return undefined
    if (isReferral(unit))
      return bringsAny(bits, figure) &&
        (bringsAny(bits, trouble) || (bringsAny(bits, change) && !bringsAny(bits, yours)))
        ? 'insight'
        : bringsAny(bits, thing | name)
          ? 'reason'
          : undefined
    if (unit.isConditional) return worthOfCondition(unit, bits)
    if (unit.isQuestion || opensAsQuestion(unit, index))
      return bringsAny(bits, thing) && bringsAny(bits, yours | name) ? 'reason' : undefined
    if (subject === 'caller' || subject === 'clipped') return worthOfCaller(unit)
    if (subject === 'listener') return worthOfListener(unit, bits)
    return worthOfOther(unit, bits)
  }

  /** "If it slips past six weeks the wire usually has to be redone": what follows from something holds for everybody. */
  function worthOfCondition({subject, opening, last}: Unit, bits: number): Worth {
    if (!bringsAny(bits, thing)) return undefined
    if (
      (subject === 'pronoun' || subject === 'other') &&
      bringsAny(bits, trouble | change) &&
      signs.isGeneral(opening, last)
    )
      return 'insight'
    return bringsAny(bits, yours) && bringsAny(bits, trouble) ? 'reason' : undefined
  }

  /** "Your trucks go home empty", "you moved to Toledo": "you'll" is a promise or a boast. */
  function worthOfListener({opening, last}: Unit, bits: number): Worth {
    const isPlan = words
      .slice(opening, opening + subjectReach)
      .some(({normal, index: at}) => isPlanned(normal, words[at + 1]?.normal ?? '', at === opening))
    if (!bringsAny(bits, thing | name) || (isPlan && !bringsAny(bits, figure))) return undefined
    if (!bringsAny(bits, name | date) && signs.isFlattery(opening)) return undefined
    if (words[opening]?.normal !== 'your' && signs.isSilence(opening)) return undefined
    const isNews =
      bringsAny(bits, figure) ||
      (bringsAny(bits, date) &&
        (bringsAny(bits, change | trouble) || (words[opening]?.normal === 'your' && signs.isPastIn(opening, last))))
    // "Your lease ends in June and rolls over at eleven percent": the price is news even so.
    const isKnown = signs.isExpected(opening) && !words.slice(opening, last + 1).some(({normal}) => price.test(normal))
    return !isPlan && !isKnown && isNews ? 'insight' : 'reason'
  }

  /** Whether a clause is about the listener, not only in "the rotors you bought". */
  function isListeners(opening: number, last: number): boolean {
    return words
      .slice(opening, last + 1)
      .some(
        ({normal, index: at}) => bringsAny(content.at(at), yours) && !(normal === 'you' && isOf(words[at + 1], 'past'))
      )
  }

  /** "We ideate frameworks for stakeholders": who says so much in buzzwords has said nothing. */
  function isBuzz({opening, last}: Unit): boolean {
    return words.slice(opening, last + 1).filter(({normal}) => buzz.has(normal)).length >= 2
  }

  function worthOfOther({subject, isBecause, opening, last}: Unit, bits: number): Worth {
    const anchors = subject === 'pronoun' ? yours | name : yours | figure | date
    if (!bringsAny(bits, anchors) && signs.isCatalogue(opening, last)) return undefined
    // "There's something up my sleeve for you": said, and held back.
    if (withheld.has(words[opening + 1]?.normal ?? '') && !bringsAny(bits, figure | name)) return undefined
    if (subject === 'pronoun' && signs.isUnnamed(opening, last) && !bringsAny(bits, figure | name)) return undefined
    // "Trust you had a good week"
    if (wished.has(words[opening]?.normal ?? '') && !bringsAny(bits, figure | date | name)) return undefined
    const hasMoved = bringsAny(bits, change | trouble) || (subject === 'other' && signs.hasHappened(opening, last))
    const isMoving = hasMoved || bringsAny(bits, figure | date)
    // "One of our clients went from 75 days to 42": what moved by so much needs no more words.
    const isMeasured =
      subject === 'other' && bringsAny(bits, figure) && bringsAny(bits, change) && signs.isPastIn(opening, last)
    if (!bringsAny(bits, thing) && !isMeasured && !(bringsAny(bits, name) && isMoving)) return undefined
    const isAnchored =
      bringsAny(bits, figure | date | yours) || ((hasMoved || bringsAny(bits, name)) && subject === 'other')
    const isNews =
      hasMoved &&
      (bringsAny(bits, name | date) ||
        (subject === 'other' &&
          bringsAny(bits, thing) &&
          (!isListeners(opening, last) || (bringsAny(bits, trouble) && signs.isPastIn(opening, last)))))
    const isDated = subject === 'other' && bringsAny(bits, date) && bringsAny(bits, thing) && !signs.isExpected(opening)
    if (bringsAny(bits, figure) || isNews || isDated || (signs.isGeneral(opening, last) && bringsAny(bits, thing)))
      return 'insight'
    return isAnchored || isBecause ? 'reason' : undefined
  }

  /** "I saw your ad", "we did the roof at number forty", "we have two drivers in Hull". */
  function worthOfCaller(unit: Unit): Worth {
    const {opening, last, isBecause} = unit
    const verb = readCallerVerb(words, opening, last)
    const rest = content.between(verb.at + 1, last)
    const next = words[verb.at + 1]?.normal ?? ''
    if (next === 'if' || next === 'whether') return undefined
    if (signs.isWithheld(verb.at) && !bringsAny(rest, figure | name)) return undefined
    if (wished.has(verb.word) && !bringsAny(rest, figure | date | name)) return undefined
    // "I think we could ..." says what "we could" says.
    if (feelings.has(verb.word) && /^(?:i|we)(?:'|$)/.test(next)) return worthOfCaller({...unit, opening: verb.at + 1})
    if (!bringsAny(rest, thing | name)) return undefined
    // "I'd like you to speak on the ninth of May": an invitation.
    if (verb.isWish && verb.word === 'you' && bringsAny(rest, thing) && bringsAny(rest, date)) return 'reason'
    if (verb.isPlan)
      return !verb.isWish &&
        (!boasts.has(verb.word) || bringsAny(rest, date)) &&
        bringsAny(rest, thing) &&
        bringsAny(rest, yours | name)
        ? 'reason'
        : undefined
    if (feelings.has(verb.word)) return bringsAny(rest, yours) && !verb.isBe && next !== 'about' ? 'reason' : undefined
    if (signs.isUntold(verb.word, opening, verb.at)) return undefined
    if (noticed.has(verb.word))
      return bringsAny(rest, yours) && bringsAny(rest, trouble) && bringsAny(rest, change) ? 'insight' : 'reason'
    if (verb.isState)
      return bringsAny(rest, trouble) && bringsAny(rest, figure) && !articles.has(verb.word) ? 'insight' : undefined
    const isMessage =
      verb.word === 'left' && words.slice(verb.at + 1, verb.at + 4).some(({normal}) => messages.has(normal))
    const isContact = contacts.has(verb.word) || (unit.subject === 'clipped' && contacting.has(verb.word))
    if ((isContact && verb.word !== 'left') || isMessage) return isBecause ? 'reason' : undefined
    // "I work with plumbers in Hull", "we offer roofs, gutters, windows and doors": describes the caller.
    if (/^work(?:ing)?$/.test(verb.word) && /^(?:with|for|in)$/.test(next) && !bringsAny(rest, change | trouble))
      return undefined
    if (!verb.isPast && !bringsAny(rest, yours) && signs.isCatalogue(verb.at, last)) return undefined
    const isBoast = boasts.has(verb.word) && (verb.word === 'have' || !verb.isPast)
    // What a firm offers "you" is offered to everyone.
    const isWorth =
      bringsAny(rest, date | name | trouble | figure) ||
      (bringsAny(rest, yours) && (!isBoast || verb.word === 'have')) ||
      (!isBoast && bringsAny(rest, change))
    if (!isWorth) return isBecause ? 'reason' : undefined
    return bringsAny(rest, figure) && (bringsAny(rest, change) || verb.isPast) && !isBoast ? 'insight' : 'reason'
  }

  /** "Ana Ruiz told me": second-hand news is a reason, whatever it is about. */
  function isReferral({opening, last}: Unit): boolean {
    return words
      .slice(opening, last)
      .some(
        ({normal, index: at}) =>
          refers.has(normal) && /^(?:me|us)$/.test(normalAt(at + 1)) && normalAt(at - 1) !== 'you'
      )
  }
}

/** "You'll", "you'd", "you can". */
function isPlanned(normal: string, next: string, opens: boolean): boolean {
  return (
    normal === "you'll" ||
    (opens && normal === "you'd") ||
    (normal === 'you' && /^(?:will|can|could|would|should)$/.test(next))
  )
}

/** Whether bits include one of those wanted. */
function bringsAny(bits: number, wanted: number): boolean {
  return (bits & wanted) !== 0
}
