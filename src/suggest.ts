import {distance} from 'fastest-levenshtein'

/** The name nearest to a misspelt one, where one is near: about a third of its letters differ at most (chosen). */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.ceil(name.length / 3) + 1
  for (const candidate of known) {
    const edits = distance(name.toLowerCase(), candidate.toLowerCase())
    if (edits < least) [best, least] = [candidate, edits]
  }
  return best
}

/** `, did you mean \`x\`?` or nothing: the end of an error message. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearest(name, known)
  return near === undefined ? '' : `, did you mean \`${near}\`?`
}
