import type {WordIndex} from './words.ts'
import {rangeOf} from './words-at.ts'

/** What stands in a script from one word to another, for a message: with its hyphens and commas; line breaks, markup and blanks are one space. */
export function quote(index: WordIndex, first: number, last: number): string {
  const {start, end} = rangeOf(first, last, index)
  return index.text.slice(start - index.start, end - index.start).replaceAll(/\s+/g, ' ')
}
