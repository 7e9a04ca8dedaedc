import type {Range} from '../script/model.ts'
import type {Pattern} from './pattern.ts'

/** A phrase that a rule looks for, with the exceptions that make it right. */
export interface Phrase {
  readonly pattern: Pattern
  /** Longer phrases in which it is harmless: `you know` except `you know (if|that)`. A match that overlaps one is dropped. Read when the phrase is first met. */
  readonly except?: readonly Pattern[]
  /** Phrases anywhere in the same sentence that make it harmless. */
  readonly unless?: readonly Pattern[]
  /** True where a negation up to three words before it takes the fault away: "nothing urgent". */
  readonly negatable?: boolean
  /** Where only the plain sense of the words is meant: no match in a proper name ("Amazing Grace") or right after "your". */
  readonly sense?: 'plain'
  /** What to say instead, for messages and suggestions. */
  readonly instead?: string
  /** Free for the rule's own use, such as a family of phrases. */
  readonly group?: string
}

/** Phrases with what goes for all of them. */
export interface Family {
  readonly phrases: readonly Phrase[]
  /** Exceptions of every phrase: a match that overlaps one is dropped. */
  readonly stops?: readonly Pattern[]
  /** Words that are passed over wherever they come between others, with the commas round them: "I'm, um, calling". */
  readonly skips?: 'hesitations'
}

/** A phrase found in a script. `first` and `last` are places in the list of words, both included. */
export interface Match extends Range {
  readonly phrase: Phrase
  readonly first: number
  readonly last: number
  /** The words found, as they are written, with single spaces. */
  readonly text: string
}
