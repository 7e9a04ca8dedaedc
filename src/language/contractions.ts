import {afterIts, afterWould, beforeIll, openContractions} from './vocabulary/contractions.ts'

/** Contractions without an apostrophe, as transcripts write them, and with it. */
export const whole: ReadonlyMap<string, string> = new Map(openContractions.map((word) => [word.replace("'", ''), word]))

/** Words that are contractions only between fitting words. */
export function needsNext(word: string): boolean {
  return word === 'its' || word === 'ill' || word === 'id'
}

/** "Its", "ill" and "id" with an apostrophe where their neighbours show that they lack one. */
export function inPlace(word: string, before: string, next: string): string {
  if (word === 'its') return afterIts.has(next) || /^\d/.test(next) || next.endsWith('ing') ? "it's" : word
  if (word === 'ill') return next === '' || beforeIll.has(before) ? word : "i'll"
  return afterWould.has(next) ? "i'd" : word
}
