import {lazily} from '../lazily.ts'
import {classes} from './classes.ts'
import {inflect} from './inflect.ts'
import {written} from './machine/written.ts'
import {once} from './once.ts'
import type {Table} from './vocabulary/table.ts'
import type {Word} from './words.ts'

/** Words that code checks one at a time. */
export interface Words extends Iterable<string> {
  readonly has: (word: string) => boolean
}

/** All lists of words, for the build. */
export const lists: Words[] = []

/** The single words of tables in all their forms. */
export function wordsOf(...tables: readonly Table[]): Words {
  return ofTables(tables)
}

/** One form of each verb in tables, and of verb phrases only the verb: `formsOf('ing', contact)` has "following". */
export function formsOf(form: string, ...tables: readonly Table[]): Words {
  return ofTables(tables, form)
}

/** The words of several lists. */
export function anyOf(...parts: readonly Words[]): Words {
  return list(
    (word) => parts.some((part) => part.has(word)),
    () => parts.flatMap((part) => [...part])
  )
}

/** The words of a list that pass a test. */
export function onlyThose(words: Words, passes: (word: string) => boolean): Words {
  return list(
    (word) => passes(word) && words.has(word),
    () => [...words].filter(passes)
  )
}

/** Questions from which a list becomes a set, which takes as long as a hundred searches of its text (measured). */
const manyQuestions = 100

/** Words that become a set when they are often asked for: a run over one file asks most lists a few times. */
function list(search: (word: string) => boolean, entries: () => readonly string[]): Words {
  const all = lazily(() => setOf(entries()))
  let asked = 0
  const words = {
    has(word: string): boolean {
      if (asked === manyQuestions) return all().has(word)
      asked++
      return search(word)
    },
    [Symbol.iterator]: () => all()[Symbol.iterator]()
  }
  lists.push(words)
  return words
}

/** Filled by index: what steps through thousands of words would take a thirtieth of a run over one file. */
function setOf(entries: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (let at = 0; at < entries.length; at++) all.add(entries[at] ?? '')
  return all
}

function ofTables(tables: readonly Table[], form?: string): Words {
  const texts = lazily(() => tables.map((table) => textOf(table, form)))
  return list(
    (word) => {
      const entry = `|${word}|`
      // What is longer than a text is not in it; to look for bars in it first would take time.
      return texts().some((text) => text.includes(entry)) && !word.includes('|')
    },
    () => texts().flatMap((text) => text.slice(1, -1).split('|'))
  )
}

/** Inflected tables by name and form, each entry between bars: the build writes those that were asked for. */
export const inflected = new Map<string, string>(Object.entries(written?.inflected ?? {}))

/** All forms of a table, or one form alone, each between bars. */
function textOf(table: Table, form?: string): string {
  const key = form === undefined ? table.name : `${table.name}:${form}`
  return once(inflected, key, () => `|${inflectTable(table, form).join('|')}|`)
}

function inflectTable({lemmas, kind}: Table, form?: string): readonly string[] {
  if (form === undefined) return lemmas.flatMap((lemma) => inflect(lemma, kind))
  return lemmas.flatMap((lemma) => inflect(lemma.split(' ')[0] ?? '', kind, form))
}

/** Whether a word is in a class of the pattern language: `isOf(word, 'past')`. */
export function isOf(word: Word | undefined, name: keyof typeof classes): boolean {
  return word !== undefined && (word.bits & classes[name]) !== 0
}
