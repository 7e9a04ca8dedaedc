import {lazily} from '../lazily.ts'
import type {Word} from './words.ts'

/** Function words of English that related languages do not share. Chosen. */
const english: ReadonlySet<string> = new Set(
  (
    'the you your yours and with this that from our about what they would could should when my are been were which how ' +
    "know just their there here who them then than but not can by call it's i'm i'll i've you're we're don't that's"
  ).split(' ')
)

/** Function words of the other likely languages; none of them is an English word. Chosen. */
const foreign: ReadonlySet<string> = new Set(
  (
    'el la los las un una que de del en y por para con su sus le lo se soy es está más ' + // Spanish
    'uma não da em é seu sua você ' + // Portuguese
    'je vous nous votre vos est et les des du une pour dans sur qui ce ici ' + // French
    'ich sie wir ist und der das ein eine nicht mit ihre ihnen auf für zu von ' + // German
    'ik jullie het een van niet omdat dat deze kun met voor ' + // Dutch
    'il di che per sono ho della nel ' + // Italian
    'jeg det er og til som på på har ikke af ' + // Danish, Norwegian
    'jag är och att för inte din ditt ett av ' + // Swedish
    'jest nie się z na do w że'
  ) // Polish
    .split(' ')
)

/** Share of English words below which a script is checked further, and share of foreign words above which it is in another language. Chosen. */
const leastEnglish = 0.05
const mostForeign = 0.12
/** Foreign words that any script may contain: names of firms and dishes. Chosen. */
const chance = 3

/** A letter outside the English alphabet. */
const otherAlphabet = lazily(() => /(?!\p{Script=Latin})\p{L}/u)
/** Share of words in another alphabet above which a script is not English, even if part of it is. Chosen. */
const mostOther = 0.2

/** Whether a lower-case word is in another alphabet. ASCII letters never are. */
const isOther = (normal: string): boolean => /[^\0-\x7f]/.test(normal) && otherAlphabet().test(normal)

/** Returns false if words are clearly in another language. Names, figures and placeholders are ignored. */
export function isEnglish(words: readonly Word[]): boolean {
  const other = count(words, isOther)
  if (other > mostOther * words.length) return false
  if (count(words, (normal) => english.has(normal)) >= leastEnglish * words.length) return true
  return count(words, (normal) => foreign.has(normal)) <= Math.max(chance, mostForeign * words.length)
}

function count(words: readonly Word[], isMeant: (normal: string) => boolean): number {
  let sum = 0
  for (const {normal} of words) if (isMeant(normal)) sum++
  return sum
}
