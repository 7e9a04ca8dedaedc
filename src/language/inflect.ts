import {textAt} from '../script/pieces.ts'
import {irregularPlurals, irregularThirds, irregularVerbs} from './irregular.ts'
import {spellings} from './spelling.ts'
import type {TableKind} from './vocabulary/table.ts'

/**
 * All forms of a verb, in every possible spelling: "visited" and, since stress is unknown, "visitted".
 * Forms that do not exist match nothing.
 */
const verbForms = {
  base: (verb: string) => [verb],
  s: (verb: string) => [irregularThirds[verb] ?? withS(verb)],
  past: (verb: string) => irregularVerbs[verb] ?? withEnding(verb, 'ed'),
  ing: (verb: string) => (verb.endsWith('ie') ? [`${verb.slice(0, -2)}ying`] : withEnding(verb, 'ing'))
} as const
const nounForms = {
  singular: (noun: string) => [noun],
  plural: (noun: string) => [irregularPlurals[noun] ?? withS(noun)]
} as const

type Forms = Readonly<Record<string, (word: string) => readonly string[]>>
const formsOfKind: Readonly<Record<TableKind, Forms>> = {
  verbs: verbForms,
  nouns: nounForms,
  words: {}
}

/** Names of the forms by kind of word. */
export function formNames(kind: TableKind): readonly string[] {
  return Object.keys(formsOfKind[kind])
}

/** One form or all forms of a table entry, in all spellings. Of several words, a verb inflects the first, a noun the last. */
export function inflect(entry: string, kind: TableKind, form?: string): readonly string[] {
  const words = entry.split(' ')
  const at = kind === 'nouns' ? words.length - 1 : 0
  const forms = new Set<string>()
  for (const make of makersOf(kind, form)) for (const made of make(textAt(words, at))) forms.add(made)
  const texts: string[] = []
  for (const word of forms) texts.push(...(words.length === 1 ? spellings(word) : spelled(words.with(at, word))))
  return texts
}

const asItIs = [(word: string) => [word]]

/** What makes one form, or all. */
function makersOf(kind: TableKind, form?: string): readonly ((word: string) => readonly string[])[] {
  const forms = formsOfKind[kind]
  if (form !== undefined) return forms[form] ? [forms[form]] : []
  return kind === 'words' ? asItIs : Object.values(forms)
}

/** All forms of a word as a verb or a noun, for `touch~`. */
export function inflections(word: string): readonly string[] {
  const also = word === 'be' ? ['am', 'are'] : []
  const regular = [...withEnding(word, 'ed'), withS(word)].flatMap(spellings)
  return [...new Set([...inflect(word, 'verbs'), ...regular, ...also])]
}

/** Words in all their spellings, as texts. */
function spelled(words: readonly string[]): readonly string[] {
  return words
    .map(spellings)
    .reduce((texts, choices) => texts.flatMap((text) => choices.map((word) => `${text} ${word}`)), [''])
    .map((text) => text.slice(1))
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(word) || /[^aeiou]o$/.test(word) ? `${word}es` : `${word}s`
}

function withEnding(word: string, ending: 'ed' | 'ing'): readonly string[] {
  if (/[^aeiou]y$/.test(word) && ending === 'ed') return [`${word.slice(0, -1)}ied`]
  if (ending === 'ed' ? word.endsWith('e') : /\w[^eoy]e$/.test(word)) return [word.slice(0, -1) + ending]
  // stop, stopped, stopping
  const isDoubled = /[^aeiou][aeiou][bdgklmnprtvz]$/.test(word)
  return isDoubled ? [word + ending, `${word}${word.at(-1)}${ending}`] : [word + ending]
}
