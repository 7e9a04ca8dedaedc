import {isOf, wordsOf} from '../language/membership.ts'
import {being, passedOver, perfect, planning, presentVerb, wishing} from '../language/vocabulary/clauses.ts'
import type {Word} from '../language/words.ts'
import {isOneOf, normalOf} from '../language/words-at.ts'

/** The verb of a clause about the caller, and its tense and mood. */
export interface CallerVerb {
  /** Index of the word with the meaning. */
  readonly at: number
  readonly word: string
  /** "I'll", "I'd love to", "we can": it has not happened. */
  readonly isPlan: boolean
  /** "I'd love to", "hoping to". */
  readonly isWish: boolean
  /** "We helped", "I've left". */
  readonly isPast: boolean
  /** "I'm sure", "we are a firm": not an action. */
  readonly isState: boolean
  /** With a form of "be": "we are honoured". */
  readonly isBe: boolean
}

const objects = new Set(['your', 'the', 'a', 'it', 'that', 'this'])
const possessives = new Set(['my', 'our'])
const between = wordsOf(passedOver)
const plans = wordsOf(planning)
const wishes = wordsOf(wishing)
const states = wordsOf(being)
const perfects = wordsOf(perfect)
/** Verb forms that show where the subject "our crew in Leeds" ends. */
const presents = wordsOf(presentVerb)

/** Finds the verb of the clause from word `opening` to word `last`. */
export function readCallerVerb(words: readonly Word[], opening: number, last: number): CallerVerb {
  const found = {isPlan: false, isWish: false, isState: false, isPerfect: false}
  let awaits = possessives.has(normalOf(words[opening]))
  let at = opening
  for (; at < last; at++) {
    const word = words[at] as Word
    if (wishes.has(word.normal)) found.isWish = true
    // "I was hoping we could do your kitchens" plans what "we could" plans.
    else if (found.isWish && isOneOf(word.normal, 'i we') && plans.has(normalOf(words[at + 1]))) found.isWish = false
    else if (plans.has(word.normal)) found.isPlan = true
    // "Could do your kitchens"
    else if (found.isPlan && word.normal === 'do' && objects.has(normalOf(words[at + 1]))) break
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
  return between.has(normal) || /\w\wly$/.test(normal)
}
