import {inflect} from './inflect.ts'
import type {Table} from './vocabulary/table.ts'

/** The single words of tables in all their forms, for readers that look at one word at a time. */
export function wordsOf(...tables: readonly Table[]): ReadonlySet<string> {
  return new Set(tables.flatMap(({lemmas, kind}) => lemmas.flatMap((lemma) => inflect(lemma, kind))))
}
