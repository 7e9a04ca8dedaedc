import type {Range} from '../script/model.ts'
import {remember} from '../script/remember.ts'
import type {Word, WordIndex} from './words.ts'

/** The normal form of a word, empty where there is none: `normalOf(words[at + 1])` after the last word. */
export function normalOf(word: Word | undefined): string {
  return word?.normal ?? ''
}

/** Range from one word to another, both included; 0 to 0 without any. */
export function rangeOf(first: number, last: number, {words}: Pick<WordIndex, 'words'>): Range {
  const to = Math.min(last, words.length - 1)
  return first > to ? {start: 0, end: 0} : {start: words[first]?.start ?? 0, end: words[to]?.end ?? 0}
}

/** The words of a clause from a place on, so many of them at most; `last` is its last. */
export function firstInClause(words: readonly Word[], from: number, most: number, last: number): readonly Word[] {
  return words.slice(from, Math.min(from + most, last + 1))
}

const listed = remember((list) => new Set(list.split(' ')))

/** Whether a normal form is one of a few: `isOneOf(normal, 'me us')`. More than twelve make a table in `vocabulary`. */
export function isOneOf(normal: string, list: string): boolean {
  return listed(list).has(normal)
}
