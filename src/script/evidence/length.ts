const space = /\s+/g

/** How many words a text has, as far as spaces tell; counted without making each. */
export function wordsIn(text: string): number {
  let words = 1
  while (space.test(text)) words++
  return words
}

/** Whether a text has more words than some; with its space, each takes two characters. */
export function hasMoreWords(text: string, words: number): boolean {
  return text.length >= 2 * words - 1 && wordsIn(text) > words
}
