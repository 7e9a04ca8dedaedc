/** How many words a text has, as far as spaces tell. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).length
}
