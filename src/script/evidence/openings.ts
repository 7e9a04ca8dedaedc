/**
 * A test for texts that begin with one of many patterns, in any case. Each pattern begins with a letter, and those of a letter are
 * compiled when a text begins with it: to compile them all takes longer than to read a short file.
 */
export function openings(patterns: readonly string[], after = ''): (text: string) => boolean {
  const compiled = new Map<string, RegExp | undefined>()
  return (text) => {
    const letter = text.charAt(0).toLowerCase()
    if (!compiled.has(letter))
      compiled.set(
        letter,
        compile(
          patterns.filter((pattern) => pattern.startsWith(letter)),
          after
        )
      )
    return compiled.get(letter)?.test(text) ?? false
  }
}

function compile(patterns: readonly string[], after: string): RegExp | undefined {
  return patterns.length > 0 ? new RegExp(`^(?:${patterns.join('|')})${after}`, 'i') : undefined
}
