import {distance} from 'fastest-levenshtein'

/** Finds the known name nearest to a misspelt one; at most about a third of its letters may differ (chosen). */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.ceil(name.length / 3) + 1
  for (const candidate of known) {
    const edits = distance(name.toLowerCase(), candidate.toLowerCase())
    if (edits < least) [best, least] = [candidate, edits]
  }
  return best
}

/** Formats `, did you mean \`x\`?`, or an empty string. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearest(name, known)
  return near === undefined ? '' : `, did you mean \`${near}\`?`
}
