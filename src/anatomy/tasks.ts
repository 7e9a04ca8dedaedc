import {isOf, wordsOf} from '../language/membership.ts'
import {ring} from '../language/vocabulary/contact.ts'
import {idle} from '../language/vocabulary/deliver.ts'
import {suppose} from '../language/vocabulary/tone.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf} from '../language/words-at.ts'
import type {Range} from '../script/model.ts'
import {imperatives} from './unit-words.ts'

// Asks by their form, whatever their verb.

/** Things asked for in one sentence from which they are a list; chosen. Two may be one errand: "call and ask for Jo". */
const fewest = 3

/** The caller's side, for whom a list of tasks is done. */
const ours = new Set(['me', 'us', 'my', 'our'])

/** What may follow the verb of a task. */
const objects = new Set(
  'me us it them him her this that the a your our my someone somebody in out along over'.split(' ')
)

/** A day to come, for which a listener is asked something. */
const days = new Set(['today', 'tonight', 'tomorrow'])

/** What may stand before an object at the start of a sentence and asks for nothing: "Beside the pier", "own a shop here". */
const opensOtherwise = new Set(
  `above among behind below beneath beside besides beyond despite except half inside minus once outside own plus sell sorry
  throughout till unlike`.split(/\s+/)
)
/** "Love your shop", "guess the rest"; and calls, which have phrases. */
const opensThought = wordsOf(idle, ring, suppose)

/**
 * "Could you forward the plan, sign the form, and meet me at the pier?": each task of a list of three or more, or of two with
 * "also", but for the `asks` that are known already. And a task that opens a sentence, "Meet me on the pier at noon", if it has
 * something of the caller's or a day: without them it may be a tip, "Oil the hinge twice a year".
 */
export function findTasks({words, sentences}: WordIndex, asks: readonly Range[]): readonly Range[] {
  const known = new Set(asks.map(({start}) => start))
  return sentences.flatMap(({first, last}) => {
    const sentence = words.slice(first, last + 1)
    if (!sentence.some((word) => ours.has(word.normal) || isDay(word))) return []
    const tasks: Word[] = []
    let isAlso = false
    for (const word of sentence) {
      if (known.has(word.start) || isAskedOf(word) || (word.index === first && opensWithTask(word))) tasks.push(word)
      else if (tasks.length > 0 && isOfSomebody(word)) break
      else if (tasks.length > 0 && isAdded(word)) {
        tasks.push(word)
        isAlso ||= normal(word.index - 1) === 'also'
      }
    }
    const isList = tasks.length >= fewest || (isAlso && tasks.length > 1)
    const listed = isList ? tasks : tasks.slice(0, sentence.some(({start}) => known.has(start)) ? 0 : 1)
    return listed
      .filter(({start}) => !known.has(start))
      .map(({start, index: at}) => ({start, end: words[at + 1]?.end ?? start}))
  })

  function opensWithTask(word: Word): boolean {
    const {normal: verb, index: at} = word
    const isThing = isOf(word, 'plural') || isOf(word, 'number') || verb.endsWith('ly')
    // "Dana this is Lee", "give my regards to the cat"
    const hasObject = objects.has(normal(at + 1)) && !isOneOf(normal(at + 2), 'is regards love')
    return isTask(word) && !isThing && hasObject && !opensOtherwise.has(verb) && !opensThought.has(verb)
  }

  function isDay(word: Word): boolean {
    return isOf(word, 'weekday') || days.has(word.normal)
  }

  function normal(at: number): string {
    return normalOf(words[at])
  }

  /** "Please send", "could you send". */
  function isAskedOf(word: Word): boolean {
    if (word.joint !== 'none' || !isTask(word)) return false
    const please = normal(word.index - 1)
    if (isOneOf(please, 'please kindly')) return true
    const you = isOneOf(please, 'also just') ? word.index - 2 : word.index - 1
    return normal(you) === 'you' && isOneOf(normal(you - 1), 'can could will would')
  }

  /** ", and also send the form": another task, without a subject. */
  function isAdded(word: Word): boolean {
    return isTask(word) && (word.joint === 'break' || isOneOf(normal(word.index - 1), 'and also then'))
  }

  /** A verb before what is to be done with it. */
  function isTask(word: Word): boolean {
    const next = words[word.index + 1]
    return (
      (imperatives.has(word.normal) ||
        word.normal === 'have' ||
        (isOf(word, 'content') && !isOf(word, 'past') && !isOf(word, 'ing'))) &&
      next?.joint === 'none' &&
      (isOf(next, 'name') || objects.has(next.normal)) &&
      !opensClause(next)
    )
  }

  /** "Note that the pier is shut" does nothing to that, "print that page" does. */
  function opensClause({normal: that, index: at}: Word): boolean {
    const next = words[at + 1]
    return that === 'that' && next?.joint === 'none' && !isOf(next, 'content')
  }

  /** "And I'll send": what others do from there on is not asked for. */
  function isOfSomebody({normal: who, joint, index: at}: Word): boolean {
    const opens = joint === 'break' || isOneOf(normal(at - 1), 'and but so then')
    return /^(?:i|we|he|she|they)'\w+$/.test(who) || (opens && isOneOf(who, 'i we he she they'))
  }
}
