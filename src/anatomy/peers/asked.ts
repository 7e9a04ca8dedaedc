import {wordsOf} from '../../language/membership.ts'
import {result} from '../../language/vocabulary/change.ts'
import {isOneOf} from '../../language/words-at.ts'
import {firstFrom} from '../../script/pieces.ts'
import type {Unit} from '../units.ts'
import {isKindWord} from './kinds.ts'
import type {Message, Opening} from './message.ts'

const results = wordsOf(result)
/** What those who are asked tell of: what was done for them. */
const told = /^(?:theirs|hers|they|their|took|cost|saved|went)$/

/** Finds whom the listener may ask: "ask them at Gorse Hall", "ask Dunmore Feeds what theirs saved", "ask the vet in Kelso how it went". */
export function asked({words, normal, isTranscript, isOther, endOfName, endAfterThe}: Message): readonly Opening[] {
  return [
    ['ask', whom],
    ['ring call phone see try', who],
    ['to with', who]
  ]

  /** "Ring Paddy at the Corner House and he'll tell you", "talk to the chef at Tarn Inn, she'll tell you". */
  function who(at: number): number | undefined {
    const at2 = firstFrom(words, at + 1, 6).find(({normal: word}) => word === 'at')
    const end = at2 === undefined ? endOfName(at + 1) : endAfterThe(at2.index + 1)
    const next = end !== undefined && normal(end + 1) === 'and' ? end + 2 : (end ?? at) + 1
    return isOneOf(normal(next), "he'll she'll they'll they") && isOneOf(normal(next + 1), 'tell show')
      ? end
      : undefined
  }

  function whom(at: number, {opening}: Unit): number | undefined {
    if (at > opening + 1) return undefined
    const from = at + 1
    const isThere = isOneOf(normal(from), 'them anyone anybody') && isOneOf(normal(from + 1), 'at in')
    const start = isThere ? from + 2 : normal(from) === 'the' ? from + 1 : from
    const end = endOfName(start)
    if (isThere) return end !== undefined && endsAt(end) ? end : undefined
    if (end !== undefined && start > from && /s$/.test(normal(end)) && endsAt(end)) return end
    const question = firstFrom(words, from + 1, 6).find(({normal: word}) =>
      isOneOf(word, 'what how whether if they theirs')
    )
    if (!question) return undefined
    const answer = firstFrom(words, question.index + 1, 6)
    // "Ask the rugby club, they lost a changing room"
    const isTold =
      question.joint === 'break'
        ? results.has(normal(question.index + 1))
        : answer.some(({normal: word}) => told.test(word))
    if (!isTold || answer.some(({normal: word}) => word === 'your')) return undefined
    const who = words.slice(from, question.index)
    const isSomebody = who.some(isOther) || (isTranscript && end !== undefined)
    return isSomebody || who.some((word) => isKindWord(word.normal)) ? question.index - 1 : undefined
  }

  function endsAt(at: number): boolean {
    const next = words[at + 1]
    return next?.joint !== 'none' || isOneOf(next.normal, 'what how and they if')
  }
}
