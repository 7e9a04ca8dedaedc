import {lazily} from '../lazily.ts'
import {remember} from './remember.ts'

/** A pattern, after letters in small that each of its matches has. */
export type Phrase = readonly [sign: string, pattern: string]

/** The same phrase with each of some words, which are its signs. */
export function withEach(words: readonly string[], phrase: (word: string) => string): readonly Phrase[] {
  return words.map((word) => [word, phrase(word)])
}

/**
 * Tests whether a text has one of some phrases, ignoring case. Each is compiled alone, for a text with its sign: all in one pattern
 * take longer to compile than reading a few short files.
 */
export function anyOf(phrases: readonly Phrase[]): (text: string) => boolean {
  const patterns = phrases.map(([sign, pattern]) => [sign, lazily(() => new RegExp(pattern, 'i'))] as const)
  return (text) => {
    const small = text.toLowerCase()
    return patterns.some(([sign, pattern]) => small.includes(sign) && pattern().test(text))
  }
}

const compileAll = remember((pattern) => new RegExp(pattern, 'g'))

/** A pattern for all of some phrases that a text in small letters may have, in their order; undefined if it has no sign of any. */
export function allOf(phrases: readonly Phrase[]): (small: string) => RegExp | undefined {
  return (small) => {
    const patterns = phrases.flatMap(([sign, pattern]) => (small.includes(sign) ? [pattern] : []))
    return patterns.length > 0 ? compileAll(patterns.join('|')) : undefined
  }
}
