const space = /\s+/g

/** How many words a text has, as far as spaces tell; counted without making each. */
export function wordsIn(text: string): number {
  let words = 1
  while (space.test(text)) words++
  return words
}
