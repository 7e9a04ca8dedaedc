import {lazily} from '../lazily.ts'
import {classes} from './classes.ts'
import {inflect} from './inflect.ts'
import {written} from './machine/written.ts'
import type {Table} from './vocabulary/table.ts'
import type {Word} from './words.ts'

/** Words that code checks one at a time. */
export interface Words extends Iterable<string> {
  readonly has: (word: string) => boolean
}

/** All lists of words, for the build. */
export const lists: Words[] = []

/** Words that are put together when they are first asked for, as a run over one file does of half the lists. */
export function wordsFrom(make: () => ReadonlySet<string>): Words {
  const all = lazily(make)
  const list = {has: (word: string) => all().has(word), [Symbol.iterator]: () => all()[Symbol.iterator]()}
  lists.push(list)
  return list
}

/** The single words of tables in all their forms. */
export function wordsOf(...tables: readonly Table[]): Words {
  return wordsFrom(() => allEntries(tables))
}

/** One form of each verb in tables, and of verb phrases only the verb: `formsOf('ing', contact)` has "following". */
export function formsOf(form: string, ...tables: readonly Table[]): Words {
  return wordsFrom(() => allEntries(tables, form))
}

/** Filled by index: arrays of thousands of words, or what steps through them, would take a thirtieth of a run over one file. */
function allEntries(tables: readonly Table[], form?: string): ReadonlySet<string> {
  const all = new Set<string>()
  for (const table of tables) {
    const entries = entriesOf(table, form)
    for (let at = 0; at < entries.length; at++) all.add(entries[at] ?? '')
  }
  return all
}

/** Inflected tables by name and form, their entries with bars between: the build writes those that were asked for. */
export const inflected = new Map<string, string>(Object.entries(written?.inflected ?? {}))

/** All forms of a table, or one form alone. */
function entriesOf(table: Table, form?: string): readonly string[] {
  const key = form === undefined ? table.name : `${table.name}:${form}`
  const text = inflected.get(key) ?? inflectTable(table, form).join('|')
  inflected.set(key, text)
  return text.split('|')
}

function inflectTable({lemmas, kind}: Table, form?: string): readonly string[] {
  if (form === undefined) return lemmas.flatMap((lemma) => inflect(lemma, kind))
  return lemmas.flatMap((lemma) => inflect(lemma.split(' ')[0] ?? '', kind, form))
}

/** Whether a word is in a class of the pattern language: `isOf(word, 'past')`. */
export function isOf(word: Word | undefined, name: keyof typeof classes): boolean {
  return word !== undefined && (word.bits & classes[name]) !== 0
}
