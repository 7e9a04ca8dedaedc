import {classes, runs} from './classes.ts'
import {longForms} from './contractions.ts'
import {normalize} from './form.ts'
import {formNames, inflect, inflections} from './inflect.ts'
import {once} from './once.ts'
import {perWord} from './per-word.ts'
import {spellings} from './spelling.ts'
import {macros} from './vocabulary/closed.ts'
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

/** What `<names>` stand for, by the words added to the tables: many patterns use the same. */
const definitions = new WeakMap<TeamWords, Map<string, Node>>()
const noWords: TeamWords = {}

/** Parses a pattern; `added` entries extend tables. Equal `<names>` are one node. Throws {@link PatternError}. */
export function parsePattern(pattern: Pattern, added: TeamWords = noWords): Node {
  return parse(pattern, added, [])
}

/** `within` lists the enclosing macros. */
function parse(pattern: Pattern, added: TeamWords, within: readonly string[]): Node {
  const tokens = [
    ...pattern.matchAll(/\.\.(\d+)|<([a-z][a-z-]*)(?::([a-z]+))?>|[()|?,^$*![\]]|[^\s()|?,^$*<>~![\]]+~?|\S/g)
  ]
  let place = 0
  /** Within `!( )`, where no choice has two words. */
  let isOneWord = false
  const node = parseAlternatives()
  if (place < tokens.length) throw fail('Unexpected')
  if (within.length === 0 && canBeEmpty(node))
    throw new PatternError(`Pattern \`${pattern}\` matches nothing at all`, 0)
  return node

  function parseAlternatives(): Node {
    const choices = [parseSequence()]
    while (tokens[place]?.[0] === '|') {
      place++
      choices.push(parseSequence())
    }
    return choiceOf(choices)
  }

  function parseSequence(): Node {
    const parts: Node[] = []
    while (place < tokens.length && !['|', ')'].includes(tokens[place]?.[0] ?? '')) parts.push(parseItem())
    return parts.length === 1 && parts[0] ? parts[0] : {kind: 'sequence', parts}
  }

  function parseItem(): Node {
    const part = parseAtom()
    if (tokens[place]?.[0] !== '?') return part
    place++
    return {kind: 'optional', part}
  }

  function parseAtom(): Node {
    const token = tokens[place++]
    if (!token) throw fail('Unexpected end of')
    const [text, gap, name, kind] = token
    if (text === '(') {
      const group = parseAlternatives()
      if (tokens[place++]?.[0] !== ')') throw new PatternError(`Missing \`)\` in pattern \`${pattern}\``, token.index)
      return group
    }
    if (gap !== undefined) return gapOf(Number(gap), token.index)
    if (name !== undefined) return named(name, kind, token.index)
    if (text === '!') return anyBut()
    if (isMark(text)) return {kind: marks[text]}
    if (/^[)|?<>~]$/.test(text)) {
      place--
      throw fail('Unexpected')
    }
    return isOneWord ? singleWord(text) : wordOrLonger(text)
  }

  function anyBut(): Node {
    isOneWord = true
    const part = parseAtom()
    isOneWord = false
    const than = part.kind === 'choice' ? part.parts : [part]
    if (than.some(({kind}) => kind !== 'words' && kind !== 'class'))
      throw new PatternError(`After \`!\` stands a word or a group of single words in pattern \`${pattern}\``, place)
    return {kind: 'other', than}
  }

  function gapOf(most: number, at: number): Node {
    if (most > largestGap) throw new PatternError(`A gap takes up to ${largestGap} words, not ${most}`, at)
    return {kind: 'gap', most}
  }

  function named(name: string, form: string | undefined, at: number): Node {
    const whole = form === undefined ? name : `${name}:${form}`
    const known = once(definitions, added, () => new Map<string, Node>())
    return once(known, whole, () => define(name, form, whole, at))
  }

  function define(name: string, form: string | undefined, whole: string, at: number): Node {
    if (isClass(whole)) return {kind: 'class', name: whole}
    if (isRun(whole)) return {kind: 'run', name: whole}
    const table = tables.get(name)
    if (table && (form === undefined || formNames(table.kind).includes(form)))
      return wordsOf([...table.lemmas, ...entriesOf(added, name)].flatMap((entry) => inflect(entry, table.kind, form)))
    if (form === undefined) {
      if (within.includes(name)) throw new PatternError(`\`<${name}>\` is made of itself`, at)
      const macro = Object.hasOwn(macros, name) && macros[name]
      if (macro) return parse(macro, added, [...within, name])
    }
    throw new PatternError(`Unknown class \`<${whole}>\` in pattern \`${pattern}\``, at)
  }

  function fail(what: string): PatternError {
    const token = tokens[place]
    return new PatternError(
      `${what} ${token ? `\`${token[0]}\` in ` : ''}pattern \`${pattern}\``,
      token?.index ?? pattern.length
    )
  }
}

/** A team's additions to a table, parsed as table entries. */
function entriesOf(added: TeamWords, table: string): readonly string[] {
  return Object.hasOwn(added, table) ? (added[table]?.map(plainWords).filter((entry) => entry !== '') ?? []) : []
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
function canBeEmpty(node: Node): boolean {
  if (node.kind === 'sequence') return node.parts.every(canBeEmpty)
  if (node.kind === 'choice') return node.parts.some(canBeEmpty)
  return node.kind === 'optional' || node.kind === 'gap'
}

/** Escapes plain words as a pattern; a user's option has no special characters. */
export function literal(text: string): Pattern {
  return plainWords(text).replaceAll(/\S+/g, `${asWritten}$&`)
}

/** Words of a text as the words of a script are compared: in lower case, with straight apostrophes, without punctuation. */
export function plainWords(text: string): string {
  return (normalize(text).match(/[\p{L}\p{M}\p{N}']+/gu) ?? []).join(' ')
}
