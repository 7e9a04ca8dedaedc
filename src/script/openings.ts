import {remember} from './remember.ts'

/** What a pattern starts with, up to three characters: the last letter of `tips?` may be missing. */
const fixed = /^[a-z ]{1,3}(?![?*+{])/

/**
 * Tests whether a text starts with one of many patterns, ignoring case. Each pattern starts with a letter, and those of three letters
 * are compiled when a text starts with them: compiling them all takes longer than reading a short file.
 */
export function openings(patterns: readonly string[], after = ''): (text: string) => boolean {
  const startingWith = remember((start): RegExp | undefined => {
    const letter = start.charAt(0)
    const alike = patterns.filter(
      (pattern) => pattern.startsWith(letter) && start.startsWith(fixed.exec(pattern)?.[0] ?? letter)
    )
    return letter && alike.length > 0 ? new RegExp(`^(?:${alike.join('|')})${after}`, 'i') : undefined
  })
  return (text) => startingWith(text.slice(0, 3).toLowerCase())?.test(text) ?? false
}

/** A text without quotation marks, emphasis or bullets before its first letter. */
export function fromFirstWord(text: string): string {
  return text.replace(/^[\W_]{0,20}/, '')
}
