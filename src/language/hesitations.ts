import {wordClasses} from './classes.ts'
import type {Word, WordIndex} from './words.ts'

/** Words without the hesitations among them, and where each stands in the list with them. */
export interface FluentWords {
  readonly index: WordIndex
  readonly places: readonly number[]
}

/** A script as it would be said by somebody who never hesitates; undefined where nobody does. */
export function withoutHesitations({words, sentences}: WordIndex): FluentWords | undefined {
  const isHesitation = (word: Word) => wordClasses['hesitation']?.(word) === true
  if (!words.some(isHesitation)) return undefined
  const fluent: Word[] = []
  const places: number[] = []
  let opens = false
  let wasSkipped = false
  for (const word of words) {
    if (word.joint === 'sentence') opens = true
    if (isHesitation(word)) {
      wasSkipped = true
      continue
    }
    // The commas go with the hesitation: "I'm, um, calling".
    const joint = opens ? 'sentence' : wasSkipped ? 'none' : word.joint
    fluent.push({...word, index: fluent.length, joint})
    places.push(word.index)
    opens = false
    wasSkipped = false
  }
  return {
    index: {words: fluent, sentences: sentences.map((sentence) => ({...sentence, ...boundsOf(sentence.index)}))},
    places
  }

  function boundsOf(sentence: number): {first: number; last: number} {
    const first = fluent.findIndex((word) => word.sentence === sentence)
    return {first, last: fluent.findLastIndex((word) => word.sentence === sentence)}
  }
}
