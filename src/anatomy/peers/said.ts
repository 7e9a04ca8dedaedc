import {isOf, wordsOf} from '../../language/membership.ts'
import {contact} from '../../language/vocabulary/contact.ts'
import {notice, refer} from '../../language/vocabulary/statements.ts'
import type {Word} from '../../language/words.ts'
import {normalOf} from '../../language/words-at.ts'

/** Words of getting in touch or noticing. */
export const contacts = wordsOf(contact, notice)
/** Words of telling somebody something. */
export const refers = wordsOf(refer)

/** Whether a word says that somebody rang, saw or told: what was only said or seen makes nobody an example. */
export function isSaid(normal: string): boolean {
  return contacts.has(normal) || refers.has(normal)
}

/** "Fixed", "lost", "wired": what was done, but not "rang", "saw", "told". */
export function isDeed(word: Word | undefined): boolean {
  return isOf(word, 'past') && !isSaid(normalOf(word))
}

/** Whether a verb tells of what callers have, want or know of those who are no example. */
export function isIdle(normal: string): boolean {
  return idle.has(normal)
}

const idle = new Set(
  'am are find finding get getting got had has have is know looking need needs opened opening was were'.split(' ')
)
