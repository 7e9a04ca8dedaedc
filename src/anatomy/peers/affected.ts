import {isOf} from '../../language/membership.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import {firstFrom} from '../../script/pieces.ts'
import type {Unit} from '../units.ts'
import type {Message, Opening} from './message.ts'
import {isDeed} from './said.ts'

/** Finds those to whom something was done: "the inspector pulled up Elm Nursery for that", "two hooters got Elm Hostel through". */
export function affected({words, normal, isTranscript, endOfName}: Message): readonly Opening[] {
  return isTranscript
    ? []
    : [
        ['<name>', named],
        ['the', placed]
      ]

  /** "It cost the yard at Gorse Hall nine days". */
  function placed(at: number, {subject}: Unit): number | undefined {
    const link = firstFrom(words, at + 1, 4).find(({normal: word}) => isOneOf(word, 'at in'))
    const name =
      link === undefined || !isOneOf(normal(at - 1), 'cost saved took') ? undefined : endOfName(link.index + 1)
    return name !== undefined && isOneOf(subject, 'other pronoun') && isOf(words[name + 1], 'number') ? name : undefined
  }

  function named(at: number, {subject}: Unit): number | undefined {
    const verb = isOneOf(normal(at - 1), 'up down out in off') ? words[at - 2] : words[at - 1]
    const isDone = isDeed(verb) || (normalOf(verb) === 'caught' && isOf(verb, 'past'))
    const name = isDone && isOneOf(subject, 'other pronoun') ? endOfName(at) : undefined
    if (name === undefined) return undefined
    const rest = normal(name + 1) === 'in' ? (endOfName(name + 2) ?? name) + 1 : name + 1
    const next = isOneOf(normal(rest), 'up out down') ? rest + 1 : rest
    const isSame = isOneOf(normal(next), 'for over on') && isOneOf(normal(next + 1), 'that this it exactly')
    return isSame || isOneOf(normal(rest), 'through back open') ? name : undefined
  }
}
