import {inAnyAlphabet, startsLikeName, startsWithCapital} from '../script/letters.ts'
import {bitsOfForm, classes} from './classes.ts'
import {whole} from './contractions.ts'
import {perWord} from './per-word.ts'

/** Properties of a word that depend only on its letters. */
export interface Form {
  /** Lower case, with straight apostrophes. */
  readonly normal: string
  /** Bits of its classes and traits. */
  readonly bits: number
  readonly hasCapital: boolean
  /** Whether only its first letter is a capital, as in a name. */
  readonly isCapitalized: boolean
}

const startsInCapitals = inAnyAlphabet(/^[A-Z]{2}/, () => /^\p{Lu}{2}/u)

/** The form of a word as written, computed once. */
export const formOf = perWord((text): Form => {
  const normal = normalize(text)
  const hasCapital = startsWithCapital(text)
  const bits = bitsOfWritten(text, normal, hasCapital)
  return {normal, bits, hasCapital, isCapitalized: startsLikeName(text)}
})

function bitsOfWritten(text: string, normal: string, hasCapital: boolean): number {
  const ofForm = bitsOfForm(normal)
  if (!hasCapital) return ofForm
  // In capitals, ER is a hospital ward and UM a university.
  const bits = startsInCapitals(text) ? ofForm & ~classes.hesitation : ofForm
  return normal === 'i' || normal.startsWith("i'") ? bits : bits | classes.name
}

/** Normalizes to lower case and straight apostrophes, as phrases are compared; a single word also to the apostrophe it leaves out. */
export function normalize(text: string): string {
  const lower = text.toLowerCase().replaceAll(/[’ʼ]/g, "'")
  return whole.get(lower) ?? lower
}
