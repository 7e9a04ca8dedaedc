import {classes} from './classes.ts'
import {inflect} from './inflect.ts'
import type {Table} from './vocabulary/table.ts'
import type {Word} from './words.ts'

/** The single words of tables in all their forms, for readers that look at one word at a time. */
export function wordsOf(...tables: readonly Table[]): ReadonlySet<string> {
  return new Set(tables.flatMap(({lemmas, kind}) => lemmas.flatMap((lemma) => inflect(lemma, kind))))
}

/** Verbs of tables in one form alone, of those of several words the verb: `formsOf('ing', contact)` has "following". */
export function formsOf(form: string, ...tables: readonly Table[]): ReadonlySet<string> {
  return new Set(
    tables.flatMap(({lemmas, kind}) => lemmas.flatMap((lemma) => inflect(lemma.split(' ')[0] ?? '', kind, form)))
  )
}

/** Whether a word is of a class that patterns know: `isOf(word, 'past')`. */
export function isOf(word: Word | undefined, name: keyof typeof classes): boolean {
  return word !== undefined && (word.bits & classes[name]) !== 0
}
