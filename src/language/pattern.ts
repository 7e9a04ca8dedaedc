import {inflections} from './inflect.ts'
import type {Word} from './words.ts'
import {normalize} from './words.ts'

/**
 * The language that phrases are written in. Words match in any case, over line breaks and markup, with straight or curly
 * apostrophes; a hyphen is a space. A phrase never runs over the end of a sentence, and over a comma only where it says so.
 *
 * | pattern | matches |
 * | --- | --- |
 * | `touch base` | these words in this order |
 * | `touch~ base` | any inflection: touch, touches, touched, touching |
 * | `(call\|ring me) back` | one of these |
 * | `just? calling`, `(for you)?` | with or without it |
 * | `*` | any one word |
 * | `!you`, `!(you\|it)` | any one word but these |
 * | `..3` | up to three words of any kind |
 * | `,` | a comma, dash, colon, bracket or ellipsis |
 * | `^`, `$` | the start, the end of a sentence |
 * | `in [like] <number>` | all of it, of which only the part in brackets is reported |
 * | `<number>` | a figure or a number word |
 * | `<name>` | a capitalised word inside a sentence, or a placeholder for a name or company |
 * | `<field>`, `<field:phone>` | a placeholder, of that kind |
 * | `<weekday>` | a day of the week |
 * | `<hesitation>` | um, uhh, erm and the like, however long |
 */
export type Pattern = string

/** One step of a compiled pattern. Steps form a graph without cycles, so that matching ends. */
export interface Step {
  /** Takes a word, looks at the place between two words, or marks it as an end of what is reported. */
  readonly kind: 'word' | 'class' | 'gap' | 'break' | 'start' | 'end' | 'open' | 'close' | 'accept'
  readonly word?: string
  readonly accepts?: (word: Word) => boolean
  readonly next: readonly Step[]
}

/** A pattern that cannot be read; `at` is the offset in it. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

const numberWords = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half quarter third dozen couple`.split(
    /\s+/
  )
)
const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))

const classes: Readonly<Record<string, (word: Word) => boolean>> = {
  number: (word) => /^\d/.test(word.normal) || numberWords.has(word.normal) || word.placeholder?.stands === 'amount',
  name: (word) =>
    word.placeholder
      ? ['prospect', 'caller', 'company', 'other'].includes(word.placeholder.stands)
      : /^\p{Lu}/u.test(word.text) && word.normal !== 'i' && !word.normal.startsWith("i'"),
  field: (word) => word.placeholder !== undefined,
  // In capitals ER is a ward and UM a university.
  hesitation: (word) => /^(?:u+m+|u+h+m*|e+r+m*|h+m+)$/.test(word.normal) && !/^\p{Lu}{2}/u.test(word.text),
  weekday: (word) => weekdays.has(word.normal) || word.placeholder?.stands === 'date'
}

const accept: Step = {kind: 'accept', next: []}
const largestGap = 12

/** Turns a pattern into the steps it may begin with. Throws {@link PatternError}. */
export function compilePattern(pattern: Pattern): readonly Step[] {
  const tokens = [
    ...pattern
      .replaceAll('-', ' ')
      .matchAll(/\.\.(\d+)|<([a-z]+)(?::([a-z]+))?>|[()|?,^$*![\]]|[^\s()|?,^$*<>~![\]]+~?|\S/g)
  ]
  let place = 0
  const alternatives = parseAlternatives()
  if (place < tokens.length) throw fail('Unexpected')
  const steps = alternatives([accept])
  if (steps.includes(accept)) throw new PatternError(`Pattern \`${pattern}\` matches nothing at all`, 0)
  return steps

  type Build = (next: readonly Step[]) => readonly Step[]

  function parseAlternatives(): Build {
    const choices = [parseSequence()]
    while (tokens[place]?.[0] === '|') {
      place++
      choices.push(parseSequence())
    }
    return (next) => unique(choices.flatMap((choice) => choice(next)))
  }

  function parseSequence(): Build {
    const parts: Build[] = []
    while (place < tokens.length && !['|', ')'].includes(tokens[place]?.[0] ?? '')) parts.push(parseItem())
    return (next) => parts.reduceRight<readonly Step[]>((following, part) => part(following), next)
  }

  function parseItem(): Build {
    const item = parseAtom()
    if (tokens[place]?.[0] !== '?') return item
    place++
    return (next) => unique([...item(next), ...next])
  }

  function parseAtom(): Build {
    const token = tokens[place++]
    if (!token) throw fail('Unexpected end of')
    const [text, gap, name, kind] = token
    if (text === '(') {
      const group = parseAlternatives()
      if (tokens[place++]?.[0] !== ')') throw new PatternError(`Missing \`)\` in pattern \`${pattern}\``, token.index)
      return group
    }
    if (gap !== undefined) return gapOf(Number(gap), token.index)
    if (name !== undefined) return classOf(name, kind, token.index)
    if (text === '!') return anyBut()
    if (text === '*') return (next) => [{kind: 'gap', next}]
    if (text === ',') return (next) => [{kind: 'break', next}]
    if (text === '^') return (next) => [{kind: 'start', next}]
    if (text === '$') return (next) => [{kind: 'end', next}]
    if (text === '[') return (next) => [{kind: 'open', next}]
    if (text === ']') return (next) => [{kind: 'close', next}]
    if (/^[)|?<>~]$/.test(text)) {
      place--
      throw fail('Unexpected')
    }
    const words = text.endsWith('~') ? inflections(normalize(text.slice(0, -1))) : [normalize(text)]
    return (next) => words.map((word) => ({kind: 'word', word, next}))
  }

  function anyBut(): Build {
    const steps = parseAtom()([accept])
    if (steps.some((step) => step.kind !== 'word' || step.next[0] !== accept))
      throw new PatternError(`After \`!\` stands a word or a group of single words in pattern \`${pattern}\``, place)
    const words = new Set(steps.map((step) => step.word))
    return (next) => [{kind: 'class', accepts: (word) => !words.has(word.normal), next}]
  }

  function gapOf(words: number, at: number): Build {
    if (words > largestGap) throw new PatternError(`A gap takes up to ${largestGap} words, not ${words}`, at)
    return (next) => {
      let steps = next
      for (let count = 0; count < words; count++) steps = unique([{kind: 'gap', next: steps}, ...next])
      return steps
    }
  }

  function classOf(name: string, kind: string | undefined, at: number): Build {
    const accepts = kind ? (word: Word) => word.placeholder?.stands === kind : classes[name]
    if (!accepts || (kind && name !== 'field'))
      throw new PatternError(`Unknown class \`<${name}>\` in pattern \`${pattern}\``, at)
    return (next) => [{kind: 'class', accepts, next}]
  }

  function fail(what: string): PatternError {
    const token = tokens[place]
    return new PatternError(
      `${what} ${token ? `\`${token[0]}\` in ` : ''}pattern \`${pattern}\``,
      token?.index ?? pattern.length
    )
  }
}

/** Plain words as a pattern: what a user writes in an option has no special characters. */
export function literal(text: string): Pattern {
  return (normalize(text).match(/[\p{L}\p{M}\p{N}']+/gu) ?? []).join(' ')
}

function unique(steps: readonly Step[]): readonly Step[] {
  return [...new Set(steps)]
}
