import {lazily} from './lazily.ts'

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
