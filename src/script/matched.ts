/** What a pattern matches in a text; empty if it matches nothing. */
export function matched(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[0] ?? ''
}

/** A group of a match by its number; empty if it took no part. */
export function groupOf(match: readonly (string | undefined)[], group: number): string {
  return match[group] ?? ''
}
