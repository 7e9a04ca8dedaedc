import {isOf} from '../language/membership.ts'
import type {Word} from '../language/words.ts'
import {firstInClause, isOneOf, normalOf} from '../language/words-at.ts'
import {catalogue, longCatalogue, subjectReach, withheld} from './clause-signs.ts'
import {brings, bringsAny} from './content.ts'
import type {Unit} from './units.ts'
import {type Weighed, type Worth, wished} from './worth.ts'

const {thing, figure, date, name, change, trouble, yours} = brings

/** "If it slips past six weeks the wire usually has to be redone": what follows from something holds for everybody. */
export function worthOfCondition({subject, opening, last}: Unit, bits: number, {signs}: Weighed): Worth {
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
export function worthOfListener(unit: Unit, bits: number, {words, signs}: Weighed): Worth {
  const {opening, last} = unit
  const isPlan = firstInClause(words, opening, subjectReach, last).some(({normal, index: at}) =>
    isPlanned(normal, normalOf(words[at + 1]), at === opening)
  )
  // "You lost email for six hours"
  const isLoss = bringsAny(bits, trouble) && bringsAny(bits, figure)
  if (!(bringsAny(bits, thing | name) || isLoss) || (isPlan && !bringsAny(bits, figure))) return undefined
  // "You get tags, labels, booking and reports"
  if (
    normalOf(words[opening]) === 'you' &&
    signs.isCatalogue(opening, last, bringsAny(bits, figure | date) ? longCatalogue : catalogue)
  )
    return undefined
  if (!bringsAny(bits, name | date) && signs.isFlattery(opening, last)) return undefined
  if (!bringsAny(bits, name | date | figure | trouble) && signs.isPraise(opening, last)) return undefined
  // "Your firm could benefit from our services"
  if (normalOf(words[opening]) === 'your' && isVain(words, unit) && !bringsAny(bits, figure | date | name | trouble))
    return undefined
  if (normalOf(words[opening]) !== 'your' && signs.isSilence(opening, last)) return undefined
  const isNews =
    bringsAny(bits, figure) ||
    (bringsAny(bits, date) && (bringsAny(bits, change | trouble) || normalOf(words[opening]) === 'your'))
  return !isPlan && isNews ? 'insight' : 'reason'
}

/** "You'll", "you'd", "you can", "you're going to". */
function isPlanned(normal: string, next: string, opens: boolean): boolean {
  return (
    normal === "you'll" ||
    (opens && normal === "you'd") ||
    (normal === "you're" && isOneOf(next, 'going gonna')) ||
    (normal === 'you' && isOneOf(next, 'will can could would should'))
  )
}

/** "It will", "your firm could": what might be, as firms boast. */
function isVain(words: readonly Word[], {opening, last}: Unit): boolean {
  return (
    /'ll$/.test(normalOf(words[opening])) ||
    firstInClause(words, opening + 1, 3, last).some(({normal}) => isOneOf(normal, 'will would could might'))
  )
}

/** "Two pumps leak", "it rose by nine percent". */
export function worthOfOther(unit: Unit, bits: number, message: Weighed): Worth {
  const {subject, isBecause, opening, last} = unit
  const {words, signs} = message
  const anchors = subject === 'pronoun' ? yours | name : yours | figure | date
  if (!bringsAny(bits, anchors) && signs.isCatalogue(opening, last)) return undefined
  // "There's something up my sleeve for you": said, and held back.
  if (withheld.has(normalOf(words[opening + 1])) && !bringsAny(bits, figure | name)) return undefined
  if (subject === 'pronoun' && signs.isUnnamed(opening, last) && !bringsAny(bits, figure | name)) return undefined
  if (signs.isOwnMessage(opening, last)) return undefined
  if (signs.isUnrivalled(opening, last) && !bringsAny(bits, figure | date)) return undefined
  // "It will double your profits"
  if (subject === 'pronoun' && isVain(words, unit) && !bringsAny(bits, figure | date | name | trouble)) return undefined
  // "Trust you had a good week"
  if (wished.has(normalOf(words[opening])) && !bringsAny(bits, figure | date | name)) return undefined
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
        (!isListeners(unit, message) || (bringsAny(bits, trouble) && signs.isPastIn(opening, last)))))
  const isDated = subject === 'other' && bringsAny(bits, date) && bringsAny(bits, thing)
  if (
    isUsual(unit, message) ||
    bringsAny(bits, figure) ||
    isNews ||
    isDated ||
    (signs.isGeneral(opening, last) && bringsAny(bits, thing))
  )
    return 'insight'
  return isAnchored || isBecause ? 'reason' : undefined
}

/** "Rinsing it in hot water warps it", "termites swarm to the next house": what an act does, or many do, holds for everybody. */
function isUsual({opening, last, subject}: Unit, {words, content}: Weighed): boolean {
  if (subject !== 'other' || words.slice(opening, last + 1).some(({normal}) => side.test(normal))) return false
  const first = words[opening]
  if (isOf(first, 'ing'))
    return words
      .slice(opening + 2, last)
      .some(({normal, index: at}) => /[^s']s$/.test(normal) && effects.test(normalOf(words[at + 1])))
  const next = words[opening + 1]
  return (
    last > opening + 2 &&
    isOf(first, 'plural') &&
    !bringsAny(content.at(opening), name) &&
    next?.joint === 'none' &&
    isOf(next, 'content') &&
    !isOf(next, 'plural') &&
    !isOf(next, 'ing') &&
    !isOf(next, 'past')
  )
}

/** The caller's side. */
const side = /^(?:i|we|me|us|my|our|ours|(?:i|we)'\w+)$/
/** What may come after "warps" and the like. */
const effects = /^(?:it|them|the|a|an|that|more|less|better|worse|twice|out|off|up|down|like|your)$/

/** Whether a clause is about the listener, not only in "the rotors you bought". */
function isListeners({opening, last}: Unit, {words, content}: Weighed): boolean {
  return words
    .slice(opening, last + 1)
    .some(
      ({normal, index: at}) => bringsAny(content.at(at), yours) && !(normal === 'you' && isOf(words[at + 1], 'past'))
    )
}
