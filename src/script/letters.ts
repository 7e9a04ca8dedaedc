import {lazily} from '../lazily.ts'

/**
 * Letters for classes of patterns that look for names in English texts, in the Latin alphabets of Europe: V8 takes longer to read a
 * pattern with a few `\p{L}` than a short script. Beyond Latin-1, where capitals and small letters take turns, a letter counts as both.
 */
export const letter = 'A-Za-zÀ-ÖØ-öø-ɏ'
export const capital = 'A-ZÀ-ÖØ-ÞĀ-ɏ'
export const small = 'a-zß-öø-ɏ'

/** A character that may be a letter or a digit of another alphabet. */
const mayBeLetter = /[^\0-\x7f‘’“”–—…]/

/**
 * A test with classes of Unicode. The letters of ASCII decide nearly every text, with a pattern that V8 reads in a hundredth of the
 * time; the other one is only read for the rest.
 */
export function inAnyAlphabet(ofAscii: RegExp, make: () => RegExp): (text: string) => boolean {
  const pattern = lazily(make)
  return (text) => ofAscii.test(text) || (mayBeLetter.test(text) && pattern().test(text))
}

/** A pattern with classes of Unicode, for texts in other alphabets; for the rest, its form with the letters of ASCII. */
export function byAlphabet(ofAscii: RegExp, make: () => RegExp): (text: string) => RegExp {
  const pattern = lazily(make)
  return (text) => (mayBeLetter.test(text) ? pattern() : ofAscii)
}

const beforeLetter = /^[^A-Za-z\x80-\uffff]*(?=[A-Za-z])/

/** A text from its first letter on. */
export function fromFirstLetter(text: string): string {
  return text.replace(beforeLetter.test(text) ? beforeLetter : /^[^\p{L}]+/u, '')
}

export const hasLetter = inAnyAlphabet(/[A-Za-z]/, () => /\p{L}/u)
export const hasLetterOrDigit = inAnyAlphabet(/[A-Za-z\d]/, () => /[\p{L}\p{N}]/u)
export const startsWithCapital = inAnyAlphabet(/^[A-Z]/, () => /^\p{Lu}/u)
export const startsWithSmall = inAnyAlphabet(/^[a-z]/, () => /^\p{Ll}/u)
/** "Ana", but not "ANA" nor "A". */
export const startsLikeName = inAnyAlphabet(/^[A-Z][a-z]/, () => /^\p{Lu}\p{Ll}/u)
