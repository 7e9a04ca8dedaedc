import {isOf} from '../../language/membership.ts'
import {isOneOf} from '../../language/words-at.ts'
import {firstFrom} from '../../script/pieces.ts'
import type {Unit} from '../units.ts'
import type {Message, Opening} from './message.ts'
import {isDeed} from './said.ts'

/** Finds examples by what they are compared with. */
export function likened({words, normal, isMeeting, isNamePart, endOfName, endAfterThe}: Message): readonly Opening[] {
  return [
    ['like', likeSomebody],
    ['same sister twin identical', sameAs],
    ['as', asYours],
    ['theirs', theirs]
  ]

  /** "Like the Gorse Inn, you could pour it cold", "one exactly like it". */
  function likeSomebody(at: number, {subject, opening}: Unit): number | undefined {
    if (at === opening) return endAfterThe(at + 1)
    const isOne =
      isOneOf(normal(at + 1), 'it that this yours') &&
      words.slice(at - 2, at).some(({normal: word}) => isOneOf(word, 'one two another'))
    return isOne && subject === 'caller' && words.slice(opening, at).some((verb) => isOf(verb, 'past'))
      ? at + 1
      : undefined
  }

  /** "The same tractor as Jim Wyllie", "a sister ship to yours". */
  function sameAs(at: number, {subject}: Unit): number | undefined {
    const whose = firstFrom(words, at + 2, 4).find(({index}) => isHadBy(index))?.index
    if (whose !== undefined && subject !== 'caller') return whose
    const link = firstFrom(words, at + 1, 4).find((next) => isOneOf(next.normal, 'as to of'))
    if (!link || words.slice(at + 1, link.index).some(isMeeting)) return undefined
    const to = link.index + 1
    if (isOneOf(normal(at), 'sister twin') && normal(to) === 'your') return to
    if (normal(to) === 'yours' || (normal(to) === 'your' && normal(to + 1) === 'own'))
      return subject === 'listener' ? undefined : to
    return link.normal === 'as' ? endAfterThe(to) : undefined
  }

  /** "That Lakshmi Textiles had", in "the same letter that Lakshmi Textiles had". */
  function isHadBy(at: number): boolean {
    const end = isNamePart(words[at]) ? endOfName(at) : undefined
    return end !== undefined && isOneOf(normal(end + 1), 'had has got get gets did')
  }

  /** "His place was as damp as yours", but not "ours is as good as yours". */
  function asYours(at: number, {subject, opening}: Unit): number | undefined {
    const isLike = normal(at + 1) === 'yours' && normal(at - 2) === 'as'
    return isLike && normal(opening) !== 'ours' && isOneOf(subject, 'other pronoun') ? at + 1 : undefined
  }

  /** "They rewrote theirs", "the mine got theirs back". */
  function theirs(at: number, {subject}: Unit): number | undefined {
    return isDeed(words[at - 1]) && subject !== 'listener' ? at : undefined
  }
}
