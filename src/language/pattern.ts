import {remember} from '../script/remember.ts'
import {classes, runs} from './classes.ts'
import {longForms} from './contractions.ts'
import {normalize} from './form.ts'
import {formNames, inflect, inflections} from './inflect.ts'
import {once} from './once.ts'
import {perWord} from './per-word.ts'
import {spellings} from './spelling.ts'
import {macros} from './vocabulary/closed.ts'
import type {Table} from './vocabulary/table.ts'
import {type TeamWords, tables} from './vocabulary/tables.ts'

/**
 * The pattern language of phrases. Words match in any case, across line breaks and markup, with straight or curly
 * apostrophes, in American and British spelling; a hyphen in a text counts as a space. A phrase never crosses the end of a
 * sentence, and crosses a comma only if it says so.
 *
 * | pattern | matches |
 * | --- | --- |
 * | `touch base` | these words in this order |
 * | `touch~ base` | any inflection: touch, touches, touched, touching |
 * | `you'll hear` | a contraction, or what it is short for: you will hear |
 * | `=you'll =hear` | these words as written |
 * | `e-mail` | one word or two: email, e mail, e-mail |
 * | `(call\|ring me) back` | one of these |
 * | `just? calling`, `(for you)?` | with or without it |
 * | `*` | any one word |
 * | `!you`, `!(you\|it\|<past>)` | any one word but these |
 * | `..3` | up to three words of any kind |
 * | `,` | a comma, dash, colon, bracket or ellipsis |
 * | `^`, `$` | the start, the end of a sentence |
 * | `in [like] <number>` | all of it, but only the part in brackets is reported |
 * | `<number>` | a figure or a number word |
 * | `<figure>` | all words of a figure: "two and a half percent", "$1,200" |
 * | `<name>` | a capitalised word inside a sentence, or a placeholder for a name or company |
 * | `<names>` | all words of a name: "Bank of the West" |
 * | `<field>`, `<field:phone>` | a placeholder, of that kind |
 * | `<weekday>` | a day of the week |
 * | `<hesitation>` | um, uhh, erm and the like, however long |
 * | `<past>`, `<ing>`, `<plural>` | a word that looks like a past tense or participle, an -ing form, a plural |
 * | `<content>` | a word that is neither a number nor a function word |
 * | `<i-will>` | its definition in vocabulary/closed.ts |
 * | `<deliver>` | any form of any entry of the table `deliver` in vocabulary/ |
 * | `<deliver:past>` | that form of each: `base`, `s`, `past`, `ing` of verbs; `singular`, `plural` of nouns |
 */
export type Pattern = string

/** A parsed pattern. */
export type Node =
  /** One word of a set. */
  | {readonly kind: 'words'; readonly words: ReadonlySet<string>}
  /** One word of a class. */
  | {readonly kind: 'class'; readonly name: keyof typeof classes}
  /** A run of words of a class. */
  | {readonly kind: 'run'; readonly name: keyof typeof runs}
  /** One word that is none of these. */
  | {readonly kind: 'other'; readonly than: readonly Node[]}
  | {readonly kind: 'any' | 'break' | 'start' | 'end' | 'open' | 'close'}
  | {readonly kind: 'gap'; readonly most: number}
  | {readonly kind: 'sequence' | 'choice'; readonly parts: readonly Node[]}
  | {readonly kind: 'optional'; readonly part: Node}

/** An invalid pattern; `at` is the offset of the error. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

const largestGap = 12
/** Before a word that stands for itself alone, as in a user's phrase. */
const asWritten = '='
const marks = {'*': 'any', ',': 'break', '^': 'start', $: 'end', '[': 'open', ']': 'close'} as const
const isClass = (name: string): name is keyof typeof classes => Object.hasOwn(classes, name)
const isRun = (name: string): name is keyof typeof runs => Object.hasOwn(runs, name)
const isMark = (text: string): text is keyof typeof marks => Object.hasOwn(marks, text)

/** A pattern as it is written: its words and `<names>` are not looked up yet. */
export type Draft =
  | {readonly kind: 'word'; readonly text: string}
  /** `<deliver:past>`, by what stands between the signs. */
  | {readonly kind: 'named'; readonly name: string}
  | {readonly kind: 'any' | 'break' | 'start' | 'end' | 'open' | 'close'}
  | {readonly kind: 'gap'; readonly most: number}
  | {readonly kind: 'sequence' | 'choice'; readonly parts: readonly Draft[]}
  | {readonly kind: 'optional'; readonly part: Draft}
  /** `at` is the index of its token. */
  | {readonly kind: 'other'; readonly than: Draft; readonly at: number}

/** Parses a pattern; `added` entries extend tables. Equal `<names>` are one node. Throws {@link PatternError}. */
export function parsePattern(pattern: Pattern, added: TeamWords = noWords): Node {
  return lookUp(readPattern(pattern), {pattern, added, within: []})
}

/** Reads a pattern without looking its words up. Throws {@link PatternError}. */
export function readPattern(pattern: Pattern): Draft {
  const draft = read(pattern)
  if (canBeEmpty(draft)) throw new PatternError(`Pattern \`${pattern}\` matches nothing at all`, 0)
  return draft
}

/** The pattern of a macro. */
export const readMacro: (name: string) => Draft | undefined = remember((name) =>
  Object.hasOwn(macros, name) ? read(macros[name] ?? '') : undefined
)

const token = /\.\.\d+|<[a-z][a-z-]*(?::[a-z]+)?>|[()|?,^$*![\]]|[^\s()|?,^$*<>~![\]]+~?|\S/g

/** Where in a pattern its token with an index stands. */
function offsetOf(pattern: Pattern, place: number): number {
  return [...pattern.matchAll(token)][place]?.index ?? pattern.length
}

function read(pattern: Pattern): Draft {
  // Without their offsets, which take as long to find as all else here.
  const tokens = pattern.match(token) ?? []
  let place = 0
  const draft = readAlternatives()
  if (place < tokens.length) throw unexpected()
  return draft

  function readAlternatives(): Draft {
    const parts = [readSequence()]
    while (tokens[place] === '|') {
      place++
      parts.push(readSequence())
    }
    return parts.length === 1 && parts[0] ? parts[0] : {kind: 'choice', parts}
  }

  function readSequence(): Draft {
    const parts: Draft[] = []
    while (place < tokens.length && tokens[place] !== '|' && tokens[place] !== ')') parts.push(readItem())
    return parts.length === 1 && parts[0] ? parts[0] : {kind: 'sequence', parts}
  }

  function readItem(): Draft {
    const part = readAtom()
    if (tokens[place] !== '?') return part
    place++
    return {kind: 'optional', part}
  }

  function readAtom(): Draft {
    const at = place++
    const text = tokens[at] ?? ''
    if (text === '(') {
      const group = readAlternatives()
      if (tokens[place++] !== ')') throw fail(`Missing \`)\` in pattern \`${pattern}\``, at)
      return group
    }
    if (/^\.\.\d/.test(text)) return gapOf(Number(text.slice(2)), at)
    if (/^<./.test(text)) return named(text.slice(1, -1), at)
    if (text === '!') return {kind: 'other', than: readAtom(), at}
    if (isMark(text)) return {kind: marks[text]}
    if (/^[)|?<>~]?$/.test(text)) {
      place = at
      throw unexpected()
    }
    return {kind: 'word', text}
  }

  function named(name: string, at: number): Draft {
    const isKnown = isClass(name) || isRun(name) || calledTable(name) || Object.hasOwn(macros, name)
    if (!isKnown) throw fail(`Unknown class \`<${name}>\` in pattern \`${pattern}\``, at)
    return {kind: 'named', name}
  }

  function gapOf(most: number, at: number): Draft {
    if (most > largestGap) throw fail(`A gap takes up to ${largestGap} words, not ${most}`, at)
    return {kind: 'gap', most}
  }

  function unexpected(): PatternError {
    const text = tokens[place]
    return fail(`Unexpected ${text === undefined ? 'end of' : `\`${text}\` in`} pattern \`${pattern}\``, place)
  }

  function fail(message: string, at: number): PatternError {
    return new PatternError(message, offsetOf(pattern, at))
  }
}

interface Context {
  readonly pattern: Pattern
  readonly added: TeamWords
  /** The enclosing macros. */
  readonly within: readonly string[]
}

/** If it `isOneWord`, a word is not also what it is short for: "!i'll" is not "i will". */
function lookUp(draft: Draft, context: Context, isOneWord = false): Node {
  switch (draft.kind) {
    case 'word':
      return isOneWord ? singleWord(draft.text) : wordOrLonger(draft.text)
    case 'named':
      return lookUpName(draft.name, context)
    case 'sequence':
      return {kind: 'sequence', parts: draft.parts.map((part) => lookUp(part, context))}
    case 'choice':
      return choiceOf(draft.parts.map((part) => lookUp(part, context, isOneWord)))
    case 'optional':
      return {kind: 'optional', part: lookUp(draft.part, context)}
    case 'other':
      return anyBut(draft, context)
    default:
      return draft
  }
}

function anyBut({than, at}: Extract<Draft, {kind: 'other'}>, context: Context): Node {
  const part = lookUp(than, context, true)
  const all = part.kind === 'choice' ? part.parts : [part]
  if (all.some(({kind}) => kind !== 'words' && kind !== 'class')) {
    const {pattern} = context
    throw new PatternError(
      `After \`!\` stands a word or a group of single words in pattern \`${pattern}\``,
      offsetOf(pattern, at)
    )
  }
  return {kind: 'other', than: all}
}

/** What `<names>` stand for, by the words added to the tables: many patterns use the same. */
const definitions = new WeakMap<TeamWords, Map<string, Node>>()
const noWords: TeamWords = {}

function lookUpName(name: string, context: Context): Node {
  const known = once(definitions, context.added, () => new Map<string, Node>())
  return once(known, name, () => define(name, context))
}

function define(whole: string, {pattern, added, within}: Context): Node {
  if (isClass(whole)) return {kind: 'class', name: whole}
  if (isRun(whole)) return {kind: 'run', name: whole}
  const called = calledTable(whole)
  if (called) {
    const {table, form} = called
    return wordsOf(entriesOf(table, added).flatMap((entry) => inflect(entry, table.kind, form)))
  }
  const macro = readMacro(whole)
  if (!macro || within.includes(whole)) throw new PatternError(`\`<${whole}>\` is made of itself`, 0)
  return lookUp(macro, {pattern, added, within: [...within, whole]})
}

/** The table that `deliver` or `deliver:past` calls, and which form; undefined if there is no such table or form. */
export function calledTable(whole: string): {readonly table: Table; readonly form: string | undefined} | undefined {
  const [name = '', form] = whole.split(':')
  const table = tables.get(name)
  return table && (form === undefined || formNames(table.kind).includes(form)) ? {table, form} : undefined
}

/** The entries of a table, with a team's additions, parsed as table entries. */
export function entriesOf({name, lemmas}: Table, added: TeamWords): readonly string[] {
  const own = Object.hasOwn(added, name) ? added[name]?.map(plainWords).filter((entry) => entry !== '') : undefined
  return own ? [...lemmas, ...own] : lemmas
}

// Patterns share most of their words, and a word's node.
const wordOrLonger = perWord((text) => ofWord(text, longForms))
const singleWord = perWord((text) => ofWord(text, () => []))

/** A word as a pattern has it: as written, inflected, or in all spellings and what it is short for. */
function ofWord(text: string, longer: typeof longForms): Node {
  const isAsWritten = text.startsWith(asWritten)
  const word = normalize(isAsWritten ? text.slice(1) : text)
  if (word.endsWith('~')) return wordsOf(inflections(word.slice(0, -1)).map(normalize))
  return wordsOf(isAsWritten ? [word] : [...spellings(word), ...longer(word)])
}

/** One of several texts of one or more words. */
function wordsOf(texts: readonly string[]): Node {
  const word = (text: string): Node => ({kind: 'words', words: new Set([text])})
  const several = texts.filter((text) => text.includes(' '))
  return choiceOf([
    {kind: 'words', words: new Set(texts.filter((text) => !text.includes(' ')))},
    ...several.map((text): Node => ({kind: 'sequence', parts: text.split(' ').map(word)}))
  ])
}

/** Flattens nested choices, and puts all single words into one set. */
function choiceOf(choices: readonly Node[]): Node {
  const [only, ...more] = choices
  if (only && more.length === 0) return only
  const words = new Set<string>()
  const others: Node[] = []
  for (const choice of choices.flatMap((choice) => (choice.kind === 'choice' ? choice.parts : [choice]))) {
    if (choice.kind === 'words') for (const word of choice.words) words.add(word)
    else others.push(choice)
  }
  const parts: readonly Node[] = words.size > 0 ? [{kind: 'words', words}, ...others] : others
  return parts.length === 1 && parts[0] ? parts[0] : {kind: 'choice', parts}
}

/** Whether a path matches without checking anything. */
function canBeEmpty(draft: Draft): boolean {
  if (draft.kind === 'sequence') return draft.parts.every(canBeEmpty)
  if (draft.kind === 'choice') return draft.parts.some(canBeEmpty)
  return draft.kind === 'optional' || draft.kind === 'gap'
}

/** Escapes plain words as a pattern; a user's option has no special characters. */
export function literal(text: string): Pattern {
  return plainWords(text).replaceAll(/\S+/g, `${asWritten}$&`)
}

/** Words of a text as the words of a script are compared: in lower case, with straight apostrophes, without punctuation. */
export function plainWords(text: string): string {
  return (normalize(text).match(/[\p{L}\p{M}\p{N}']+/gu) ?? []).join(' ')
}
