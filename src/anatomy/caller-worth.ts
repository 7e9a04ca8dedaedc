import {anyOf, wordsOf} from '../language/membership.ts'
import {ringNoun} from '../language/vocabulary/contact.ts'
import {buzzVerb} from '../language/vocabulary/jargon.ts'
import {message as messageNoun} from '../language/vocabulary/messages.ts'
import {superlative} from '../language/vocabulary/praise.ts'
import {boast, feel, notice} from '../language/vocabulary/statements.ts'
import {isOneOf, normalOf} from '../language/words-at.ts'
import {firstFrom} from '../script/pieces.ts'
import {readCallerVerb} from './caller-verb.ts'
import {catalogue, contacting, contacts, longCatalogue} from './clause-signs.ts'
import {brings, bringsAny} from './content.ts'
import type {Unit} from './units.ts'
import {type Weighed, type Worth, wished} from './worth.ts'

const messages = anyOf(wordsOf(messageNoun), new Set(['word']))
const rings = wordsOf(ringNoun)
const noticed = wordsOf(notice)
const boasts = wordsOf(boast, buzzVerb)
const feelings = wordsOf(feel)
const superlatives = wordsOf(superlative)
/** How firms tell since when there are such. */
const origins = new Set(['founded', 'established', 'started', 'formed', 'born', 'trading', 'going'])
const articles = new Set(['the', 'a', 'an'])
const {thing, figure, date, name, change, trouble, yours} = brings

/** "I saw your ad", "we did the roof at number forty", "we have two drivers in Hull". */
export function worthOfCaller(unit: Unit, message: Weighed): Worth {
  const {words, content, signs} = message
  const {opening, last, isBecause} = unit
  const verb = readCallerVerb(words, opening, last)
  const rest = content.between(verb.at + 1, last)
  const next = normalOf(words[verb.at + 1])
  if (next === 'if' || next === 'whether' || signs.isSorry(opening)) return undefined
  if (signs.isWithheld(verb.at) && !bringsAny(rest, figure | name)) return undefined
  if (wished.has(verb.word) && !bringsAny(rest, figure | date | name)) return undefined
  // "I think we could ..." says what "we could" says.
  if (feelings.has(verb.word) && /^(?:i|we)(?:'|$)/.test(next))
    return worthOfCaller({...unit, opening: verb.at + 1}, message)
  if (!bringsAny(rest, thing | name)) return undefined
  // "We were founded in 1974": the firm's own age.
  if (verb.isBe && origins.has(verb.word) && !bringsAny(rest, yours)) return undefined
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
  const isMessage = verb.word === 'left' && firstFrom(words, verb.at + 1, 3).some(({normal}) => messages.has(normal))
  // "Giving you a tinkle"
  const isRing =
    firstFrom(words, verb.at + 1, 4).some(({normal}) => rings.has(normal)) && /^(?:giv|g[ai]ve|drop)/.test(verb.word)
  const isContact = isRing || contacts.has(verb.word) || (unit.subject === 'clipped' && contacting.has(verb.word))
  if ((isContact && verb.word !== 'left') || isMessage) return isBecause ? 'reason' : undefined
  // "I work with plumbers in Hull", "we offer roofs, gutters, windows and doors": describes the caller.
  if (/^work(?:ing)?$/.test(verb.word) && isOneOf(next, 'with for in') && !bringsAny(rest, change | trouble))
    return undefined
  const isResult = bringsAny(rest, figure) && bringsAny(rest, change | trouble)
  const isNews = isResult || bringsAny(rest, date)
  if (!verb.isPast && signs.isCatalogue(verb.at, last, isNews ? longCatalogue : catalogue)) return undefined
  const isBoast = boasts.has(verb.word) && (verb.word === 'have' || !verb.isPast)
  const isSuperlative = words.slice(verb.at, last + 1).some(({normal}) => superlatives.has(normal))
  // What a firm offers "you" is offered to everyone.
  const isWorth =
    bringsAny(rest, date | trouble) ||
    (bringsAny(rest, name | figure) && (!isBoast || (verb.word === 'have' && !isSuperlative))) ||
    (bringsAny(rest, yours) && (!isBoast || verb.word === 'have')) ||
    (!isBoast && bringsAny(rest, change))
  if (!isWorth) return isBecause ? 'reason' : undefined
  return bringsAny(rest, figure) && (bringsAny(rest, change) || verb.isPast) && !isBoast ? 'insight' : 'reason'
}
