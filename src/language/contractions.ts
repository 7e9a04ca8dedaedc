import {bitsOfForm, classes} from './classes.ts'
import {
  afterIts,
  afterWould,
  beforeClause,
  beforeIll,
  beforeThing,
  openContractions
} from './vocabulary/contractions.ts'

/** Contractions without an apostrophe, as transcripts write them, and with it; and signs that stand for words. */
export const whole: ReadonlyMap<string, string> = new Map([
  ...openContractions.map((word) => [word.replace("'", ''), word] as const),
  ['w/', 'with'],
  ['@', 'at']
])

/** Words that are contractions only between fitting words. */
export function needsNext(word: string): boolean {
  return word === 'its' || word === 'ill' || word === 'id'
}

/** "Its", "ill" and "id" with an apostrophe where their neighbours show that they lack one. */
export function inPlace(word: string, before: string, next: string): string {
  if (word === 'its')
    return afterIts.has(next) || /^\d/.test(next) || (next.endsWith('ing') && !takesIts(before)) ? "it's" : word
  if (word === 'ill') return next === '' || beforeIll.has(before) ? word : "i'll"
  return afterWould.has(next) ? "i'd" : word
}

/** "Cut its heating", "of its heating": after a verb that takes an object, and after a preposition, it is a possessive. */
function takesIts(before: string): boolean {
  const isVerb = (bitsOfForm(before) & classes.past) !== 0 && !beforeClause.has(before)
  return isVerb || beforeThing.has(before)
}

const irregular: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['cannot', 'can not']],
  ["won't", ['will not']],
  ["let's", []]
])
const ends: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["'s", 'is']
])
const isBefore = new Set('he she it that this there here what who where how'.split(' '))

/** What a contraction is short for: "you will" for "you'll". A possessive is none. */
export function longForms(word: string): readonly string[] {
  const known = irregular.get(word)
  if (known) return known
  const at = word.search(/(?<=\w)(?:n't|'\w+)$/)
  const [before, end] = [word.slice(0, at), word.slice(at)]
  const long = ends.get(end)
  return long && (end !== "'s" || isBefore.has(before)) ? [`${before} ${long}`] : []
}
