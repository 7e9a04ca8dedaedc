import {isOf} from '../../language/membership.ts'
import type {Sentence, Word, WordIndex} from '../../language/words.ts'
import {normalOf, rangeOf} from '../../language/words-at.ts'
import type {Range} from '../../script/model.ts'
import {lastBefore} from '../../script/pieces.ts'
import {endOfName, isName, isTitle} from '../names.ts'
import {speaksAsFirm} from './firm-names.ts'
import {hellos} from './spoken-openings.ts'

/** What others than the caller are or do. */
const saysOfThem = /^(?:are|has|is|says|was|who|whose|you|your)$/
const oneself = /^(?:i(?:'(?:m|ve|ll|d))?|me|my)$/
/** Words of a greeting that is a sentence: "Good morning to you." Chosen. */
export const longestGreeting = 4
/** Most words of a name after a colon; chosen. */
const longestSigned = 3

/** Names of callers who only sign: a name alone in a sentence, before "I", or after a colon. */
export function signedNames(index: WordIndex): readonly Range[] {
  const {words, sentences} = index
  return sentences.flatMap((sentence) => {
    if (sentence.isQuestion) return []
    const last = endOfName(sentence.first, index, false)
    return isSigned(sentence, last) ? rangeOf(sentence.first, last, index) : (afterColon(sentence) ?? [])
  })

  /** "Bridget Daly.", "Sven Aho, millwright, up the hill. I'll stop by". */
  function isSigned({first, last: end, index: at}: Sentence, last: number): boolean {
    if (at === 0) return false
    const isFull = last > first || (at === 1 && end === last && isAfterGreeting(first))
    if (!isFull || !isPersonAt(first, last)) return false
    const rest = words.slice(last + 1, end + 1)
    const isApart =
      rest[0]?.joint === 'break' && !rest.some((word) => isOf(word, 'past') || saysOfThem.test(word.normal))
    return rest.length === 0 || (isApart && oneself.test(normalOf(words[end + 1])))
  }

  /** "Hello Yusuf. Amira. The cable is in." */
  function isAfterGreeting(first: number): boolean {
    const greeting = words.slice(0, Math.min(first, longestGreeting + 1))
    return (
      first <= longestGreeting && hellos.has(normalOf(greeting[0])) && greeting.some(isPerson) && sentences.length > 2
    )
  }

  /** "You don't know me yet: Rob Tait." */
  function afterColon({first, last}: Sentence): Range | undefined {
    const run = lastBefore(words, last + 1, longestSigned)
    const at = run.findLast(({joint}) => joint === 'break')?.index ?? first
    const before = words[at - 1]
    const isColon = index.text
      .slice((before?.end ?? 0) - index.start, (words[at]?.start ?? 0) - index.start)
      .includes(':')
    if (at === first || !isColon || endOfName(at, index, false) !== last || !isPersonAt(at, last)) return undefined
    const isTold = last > at || words.slice(first, at).some(({normal}) => oneself.test(normal))
    return isTold ? rangeOf(at, last, index) : undefined
  }

  function isPersonAt(first: number, last: number): boolean {
    const name = words.slice(first, last + 1)
    const isNamed = name.every((word) => isPerson(word) && word.isCapitalized && !word.placeholder)
    return isNamed && !isTitle(words[first]) && !speaksAsFirm(first, last, index)
  }
}

/** Whether a word may be the name of a person. */
export function isPerson(word: Word | undefined): boolean {
  return isName(word) && !isOf(word, 'number') && !hellos.has(normalOf(word)) && word?.placeholder?.stands !== 'company'
}

/** Whether a word in capitals inside a sentence is no name but in its place: "May", "Hope". */
export function isCapitalWord(word: Word): boolean {
  const isInside = word.isCapitalized && word.joint === 'none' && !word.placeholder
  return isInside && !isPerson(word) && !isOf(word, 'ing') && !isOf(word, 'weekday') && !isOf(word, 'number')
}
