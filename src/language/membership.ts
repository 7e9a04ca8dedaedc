import {classes} from './classes.ts'
import {inflect} from './inflect.ts'
import type {Table} from './vocabulary/table.ts'
import type {Word} from './words.ts'

/** The single words of tables in all their forms, for code that checks one word at a time. */
export function wordsOf(...tables: readonly Table[]): ReadonlySet<string> {
  return new Set(tables.flatMap(({lemmas, kind}) => lemmas.flatMap((lemma) => inflect(lemma, kind))))
}

/** One form of each verb in tables, and of verb phrases only the verb: `formsOf('ing', contact)` has "following". */
export function formsOf(form: string, ...tables: readonly Table[]): ReadonlySet<string> {
  return new Set(
    tables.flatMap(({lemmas, kind}) => lemmas.flatMap((lemma) => inflect(lemma.split(' ')[0] ?? '', kind, form)))
  )
}

/** Whether a word is in a class of the pattern language: `isOf(word, 'past')`. */
export function isOf(word: Word | undefined, name: keyof typeof classes): boolean {
  return word !== undefined && (word.bits & classes[name]) !== 0
}
