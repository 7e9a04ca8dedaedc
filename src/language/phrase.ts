import type {Range} from '../script/model.ts'
import type {Pattern} from './pattern.ts'

/** A phrase that a rule looks for, with its exceptions. */
export interface Phrase {
  readonly pattern: Pattern
  /** Longer phrases in which it is harmless: `you know` except `you know (if|that)`. A match that overlaps one is dropped. Compiled when the phrase first matches. */
  readonly except?: readonly Pattern[]
  /** Phrases that make it harmless anywhere in the same sentence. */
  readonly unless?: readonly Pattern[]
  /** True if a negation up to three words earlier makes it harmless: "nothing urgent". */
  readonly negatable?: boolean
  /** True to match only the literal sense: not in a proper name ("Amazing Grace") or right after "your". */
  readonly sense?: 'plain'
  /** Replacement, for messages and suggestions. */
  readonly instead?: string
  /** For the rule's own use, such as a family of phrases. */
  readonly group?: string
}

/** A phrase, or its pattern if it has nothing else. */
export type AnyPhrase = Phrase | Pattern

/** A phrase with its pattern as an object. */
export function toPhrase(phrase: AnyPhrase): Phrase {
  return typeof phrase === 'string' ? {pattern: phrase} : phrase
}

/** Phrases with shared exceptions. */
export interface Family {
  readonly phrases: readonly AnyPhrase[]
  /** Exceptions of every phrase: a match that overlaps one is dropped. */
  readonly stops?: readonly Pattern[]
  /** Words that may come between others, with commas around them: "I'm, um, calling". */
  readonly skips?: 'hesitations'
}

/** Phrases as a family. */
export function toFamily(phrases: readonly AnyPhrase[] | Family): Family {
  return 'phrases' in phrases ? phrases : {phrases}
}

/** All patterns of phrases: their own, and those of their exceptions. */
export function patternsOf(phrases: readonly AnyPhrase[] | Family): readonly Pattern[] {
  const {phrases: all, stops = []} = toFamily(phrases)
  return [
    ...stops,
    ...all.map(toPhrase).flatMap(({pattern, except = [], unless = []}) => [pattern, ...except, ...unless])
  ]
}

/** A match in a script. `first` and `last` are word indexes, both included. */
export interface Match extends Range {
  readonly phrase: Phrase
  readonly first: number
  readonly last: number
  /** What stands in the script there, see `quote`. */
  readonly text: string
}
