/**
 * Tests whether a text starts with one of many patterns, ignoring case. Each pattern starts with a letter, and those of a letter are
 * compiled when a text starts with it: compiling them all takes longer than reading a short file.
 */
export function openings(patterns: readonly string[], after = ''): (text: string) => boolean {
  const compiled = new Map<string, RegExp | undefined>()
  const compile = (letter: string): RegExp | undefined => {
    const ofLetter = patterns.filter((pattern) => pattern.startsWith(letter))
    return letter && ofLetter.length > 0 ? new RegExp(`^(?:${ofLetter.join('|')})${after}`, 'i') : undefined
  }
  return (text) => {
    const letter = text.charAt(0).toLowerCase()
    if (!compiled.has(letter)) compiled.set(letter, compile(letter))
    return compiled.get(letter)?.test(text) ?? false
  }
}

/** A text without quotation marks, emphasis or bullets before its first letter. */
export function fromFirstWord(text: string): string {
  return text.replace(/^[\W_]{0,20}/, '')
}
