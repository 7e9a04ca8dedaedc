import {isOf} from '../../language/membership.ts'
import type {Word} from '../../language/words.ts'
import {isOneOf} from '../../language/words-at.ts'
import type {Unit} from '../units.ts'
import type {Message, Telling} from './message.ts'

/** What comes before the listener's name. */
const greets = /^(?:hi|hello|hey|dear|morning|afternoon|evening)$/

/** Finds merge fields for an example, by their names. */
export function fields({words, normal, wordsAfter}: Message): Telling {
  return (at, unit) => (words[at]?.placeholder ? field(at, unit) : undefined)

  /** `[similar company]`, `{{reference_customer}}`. */
  function field(at: number, unit: Unit): number | undefined {
    const word = words[at]
    // "[Competitor] opened a store near you": news.
    const isNews =
      /competitor/i.test(word?.placeholder?.name ?? '') &&
      isOf(words[at + 1], 'past') &&
      wordsAfter(at, unit).some(({normal: after}) => isOneOf(after, 'you your'))
    return isClientField(word) && !isNews && !greets.test(normal(at - 1)) ? at : undefined
  }
}

/** By the name of a field: but `[client name]` is the listener's. */
function isClientField(word: Word | undefined): boolean {
  const name = word?.placeholder?.name.replace(/_|(?<=[a-z])(?=[A-Z])/g, ' ') ?? ''
  return (
    /\b(?:peer|competitor|neighbou?r)s?\b|\b(?:client|customer|success|case) (?:story|study)\b|\bclient (?:company|firm|business)\b/i.test(
      name
    ) ||
    (/\b(?:similar|same|comparable|other|reference|local|past|recent)\b/i.test(name) &&
      /\b(?:compan(?:y|ies)|customers?|firms?|business(?:es)?|accounts?|example|clients?)\b/i.test(name))
  )
}
