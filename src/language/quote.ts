import type {WordIndex} from './words.ts'

/** What stands in a script from one word to another, for a message: with its hyphens and commas; line breaks, markup and blanks are one space. */
export function quote({words, text, start}: WordIndex, first: number, last: number): string {
  const [from, to] = [words[first]?.start ?? start, words[last]?.end ?? start]
  return text.slice(from - start, to - start).replaceAll(/\s+/g, ' ')
}
