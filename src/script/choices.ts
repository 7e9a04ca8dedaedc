import type {Range, Script} from './model.ts'

const bracketed = /\(([^()/\n]{2,120})\/([^()\n]{2,120})\)/g
const isPronoun = /^\s*(?:and|he|she|him|her|his|they|them|their|am|s)\s*$/i

/** `(saw your post/met you at the fair)`, `(house/flat)`: what is left to the caller, but not `(he/she)`. */
export function findChoices({start, text}: Script): readonly Range[] {
  return [...text.matchAll(bracketed)]
    .filter(([, first = '', second = '']) => !isPronoun.test(first) || /\S\s+\S/.test(second))
    .map(({index, 0: whole}) => ({start: start + index, end: start + index + whole.length}))
}
