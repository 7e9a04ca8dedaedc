import {type Step, wordsTaken} from './steps.ts'
import type {Word, WordIndex} from './words.ts'

/** The words that a way through a step may begin with; undefined stands for any. */
export function firstWords(step: Step): readonly (string | undefined)[] {
  return looksOn(step) ? step.next.flatMap(firstWords) : [...(step.words ?? [undefined])]
}

function looksOn({kind}: Step): boolean {
  return kind === 'open' || kind === 'close' || kind === 'start' || kind === 'break'
}

/** How many words the longest way through the steps takes. */
export function longestSpan(steps: readonly Step[], known = new Map<Step, number>()): number {
  let longestYet = 0
  for (const step of steps) {
    let words = known.get(step)
    if (words === undefined) {
      words = longestSpan(step.next, known) + wordsTaken(step)
      known.set(step, words)
    }
    longestYet = Math.max(longestYet, words)
  }
  return longestYet
}

/** How far a way through the steps reaches, and what it marks to be reported: places of words, all included. */
export interface Reach {
  readonly last: number
  readonly from?: number
  readonly to?: number
}

/** The longest way through the steps from the word at `place`. `isFree`: a break may come before that word. */
export function longest(
  steps: readonly Step[],
  place: number,
  isFree: boolean,
  index: WordIndex,
  first = place
): Reach | undefined {
  let best: Reach | undefined
  for (const step of steps) {
    const reach = follow(step, place, isFree, index, first)
    if (reach && (!best || reach.last > best.last)) best = reach
  }
  return best
}

function follow(step: Step, place: number, isFree: boolean, index: WordIndex, first: number): Reach | undefined {
  const word = index.words[place]
  const isInside = word !== undefined && word.sentence === index.words[first]?.sentence
  const onward = (free = isFree) => longest(step.next, place, free, index, first)
  switch (step.kind) {
    case 'accept':
      return {last: place - 1}
    case 'end':
      return !isInside && place > first ? onward() : undefined
    case 'break':
      return !isInside || word.joint !== 'none' ? onward(true) : undefined
    case 'start':
      return word?.joint === 'sentence' ? onward() : undefined
    case 'open': {
      const reach = onward()
      return reach && {...reach, from: place}
    }
    case 'close': {
      const reach = onward()
      return reach && {...reach, to: place - 1}
    }
    default: {
      const isReached = place === first || isFree || step.kind === 'gap' || word?.joint === 'none'
      if (!isInside || !isReached) return undefined
      const end = step.runsTo ? step.runsTo(place, index) : takes(step, word) ? place + 1 : place
      return end > place ? longest(step.next, end, step.kind === 'gap', index, first) : undefined
    }
  }
}

function takes(step: Step, word: Word): boolean {
  return step.kind === 'gap' || (step.words ? step.words.has(word.normal) : step.accepts?.(word) === true)
}
