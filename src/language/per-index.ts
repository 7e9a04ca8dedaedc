import type {WordIndex} from './words.ts'

/** Caches what a function works out from all words of a script, so that it looks at them once, whoever asks. */
export function perIndex<T>(workOut: (index: WordIndex) => T): (index: WordIndex) => T {
  const known = new WeakMap<WordIndex, {readonly result: T}>()
  return (index) => {
    const entry = known.get(index) ?? {result: workOut(index)}
    known.set(index, entry)
    return entry.result
  }
}

/** Whether a script is written without capitals, as transcripts are. */
export const isLowerCase = perIndex(({words}) => !words.some(({hasCapital, placeholder}) => hasCapital && !placeholder))
