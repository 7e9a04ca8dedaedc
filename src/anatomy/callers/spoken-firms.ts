import {wordsOf} from '../../language/membership.ts'
import {clippedWord, imperative, nameEnd} from '../../language/vocabulary/clauses.ts'
import {closedWords} from '../../language/vocabulary/closed.ts'
import {message} from '../../language/vocabulary/messages.ts'
import {idea, tidings} from '../../language/vocabulary/tease.ts'
import type {WordIndex} from '../../language/words.ts'
import {normalOf, rangeOf} from '../../language/words-at.ts'
import type {Range} from '../../script/model.ts'
import {firstFrom} from '../../script/pieces.ts'
import {isHesitation} from '../names.ts'
import {firms, isPlaceName, isTrade, kin} from './firm-names.ts'

/** What a clause after the name of a firm may open with. */
const subjects = new Set(['your', 'the', 'our', 'you', 'we', "we've", "you've", "i've"])
/** Words that end a lower-case firm name. */
const stops = wordsOf(nameEnd, imperative, clippedWord)
/** What comes with a caller, and is no firm. */
const sayNothing = wordsOf(message, tidings, idea)
/** Words of a firm's name in lower case at most; chosen. */
const longestSpoken = 4

/** Parts of a firm, which name none: "from the accounts department". */
const parts = /^(?:department|desk|division|section|side|team)$/

/** "From the hospice shop": a firm that is told by what it is. */
export function describedFirm(at: number, index: WordIndex): Range | undefined {
  const {words} = index
  const run = firstFrom(words, at, longestSpoken)
  const end = run.findIndex(({normal, joint}, place) => place > 0 && (joint !== 'none' || closedWords.has(normal)))
  const last = run.slice(0, end < 0 ? run.length : end).findLastIndex(({normal}) => firms.has(normal))
  return last > 0 && !parts.test(normalOf(run[last])) ? rangeOf(at, at + last, index) : undefined
}

/** A lower-case firm name: up to the next function word, and to the words of who calls (`taken`). */
export function spokenFirm(at: number, index: WordIndex, taken: ReadonlySet<number>): Range | undefined {
  const {words} = index
  const isOfListener = normalOf(words[at]) === 'your'
  let last = at - 1
  for (const word of firstFrom(words, at, longestSpoken)) {
    const isFirst = word.index === at
    if (word.normal === 'and' && !isFirst && goesOn(word.index, index)) continue
    if (
      word.placeholder ||
      (!isFirst && (word.joint !== 'none' || isHesitation(word) || closedWords.has(word.normal))) ||
      (stops.has(word.normal) && !(isFirst && isOfListener)) ||
      // "At tarn labels message for the buyer"
      (!isFirst && sayNothing.has(word.normal) && normalOf(words[word.index + 1]) === 'for') ||
      taken.has(word.index)
    )
      break
    if (isFirst && !isOfListener && closedWords.has(word.normal)) break
    last = word.index
  }
  if (
    last < at ||
    (isOfListener && !words.slice(at, last + 1).some(({normal}) => firms.has(normal.replace(/'s$/, ''))))
  )
    return undefined
  // "With good news"
  if (normalOf(words[at - 1]) === 'with' && sayNothing.has(normalOf(words[last]))) return undefined
  const isPart = normalOf(words[at - 1]) === 'the' && parts.test(normalOf(words[last]))
  return isPart || isPlaceName(at, last, index) || /^(?:\d|the|this|that|it)/.test(normalOf(words[at]))
    ? undefined
    : rangeOf(at, last, index)
}

/** "Deshmukh and Rao accountants", "pioneer seed and feed your pellets": the firm goes on after "and". */
function goesOn(and: number, {words}: WordIndex): boolean {
  const [second, after] = [normalOf(words[and + 1]), normalOf(words[and + 2])]
  return isTrade(after) || kin.test(second) || (!closedWords.has(second) && subjects.has(after))
}
