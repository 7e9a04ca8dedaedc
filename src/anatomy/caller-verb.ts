import {isOf} from '../language/membership.ts'
import type {Word} from '../language/words.ts'

/** The verb of a clause about the caller, and how it is meant. */
export interface CallerVerb {
  /** Place of the word that carries the meaning. */
  readonly at: number
  readonly word: string
  /** "I'll", "I'd love to", "we can": something that has not happened. */
  readonly isPlan: boolean
  /** "I'd love to", "hoping to". */
  readonly isWish: boolean
  /** "We helped", "I've left". */
  readonly isPast: boolean
  /** "I'm sure", "we are a firm": no act at all. */
  readonly isState: boolean
  /** With a form of "be": "we are honoured". */
  readonly isBe: boolean
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const subjects = set('i we me us myself all both and')
const possessives = set('my our')
const adverbs = set(
  "just also recently already really actually quickly only still now never not again to do did does kind of sort so perhaps maybe don't didn't haven't hadn't can't won't"
)
const plans = set("i'll we'll ill will shall could can may might should")
const wishes = set("i'd we'd would hope hoping hoped want wanted wanting like love happy glad")
const states = set("i'm im we're am is are was were be been being")
const perfects = set("i've ive we've have has had having got")
/** Forms that show where the subject "our crew in Leeds" ends and its verb begins. */
const presents = set(
  'helps lets makes gives does saves cuts works shows runs covers keeps gets takes finds show says say'
)

/** Reads the verb of the clause that begins at `opening` and ends at `last`. */
export function readCallerVerb(words: readonly Word[], opening: number, last: number): CallerVerb {
  const found = {isPlan: false, isWish: false, isState: false, isPerfect: false}
  let awaits = possessives.has(words[opening]?.normal ?? '')
  let at = opening
  for (; at < last; at++) {
    const word = words[at] as Word
    if (wishes.has(word.normal)) found.isWish = true
    else if (plans.has(word.normal)) found.isPlan = true
    else if (states.has(word.normal)) found.isState = true
    else if (perfects.has(word.normal)) found.isPerfect = true
    else if (awaits && (isPast(word) || presents.has(word.normal))) break
    else if (awaits && at < opening + 6) continue
    else if (isPassedOver(word)) continue
    else break
    awaits = false
  }
  const word = words[at] as Word
  const isIng = isOf(word, 'ing')
  const isHolding = found.isPerfect && !found.isState && !isPast(word) && !isIng
  return {
    at: isHolding ? at - 1 : at,
    word: isHolding ? 'have' : word.normal,
    isPlan: found.isPlan || found.isWish,
    isWish: found.isWish,
    isPast: isPast(word) || found.isPerfect,
    isBe: found.isState,
    isState: found.isState && !isIng && !isPast(word)
  }
}

function isPast(word: Word): boolean {
  return isOf(word, 'past')
}

function isPassedOver({normal}: Word): boolean {
  return subjects.has(normal) || possessives.has(normal) || adverbs.has(normal) || /\w\wly$/.test(normal)
}
