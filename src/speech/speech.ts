import type {PlaceholderSpan, Range} from '../script/model.ts'

/** Input of an estimate. `text` is the blanked text of a script; `offset` is its position in the source. */
export interface SpeechInput {
  readonly text: string
  readonly offset: number
  readonly placeholders: readonly PlaceholderSpan[]
  /** Directions that take time, with their seconds. */
  readonly pauses: readonly (Range & {readonly seconds: number})[]
}

/** How the caller speaks. */
export interface SpeechSettings {
  /** Factor on the estimate: 1 is a typical reader, 1.1 takes a tenth longer. */
  readonly pace: number
  /** Factor on telephone numbers and other digits read one by one, on top of `pace`. */
  readonly digitPace: number
  /** Custom readings: `{SQL: 'sequel'}`. */
  readonly readAs: Readonly<Record<string, string>>
  /** Number of timed readings behind `pace`; more of them narrow the range. */
  readonly readings: number
}

/** How a token is read. */
export type TokenKind = 'word' | 'number' | 'digits' | 'letters' | 'link' | 'symbol' | 'placeholder'

/** A range of the source, its reading and its seconds. */
export interface SpokenToken extends Range {
  readonly kind: TokenKind
  /** The spoken words, lower case: `['four', 'one', 'five']`. A placeholder has words of its expected length. */
  readonly words: readonly string[]
  /** Second at which it starts. */
  readonly at: number
  /** Seconds it takes, including pauses inside but not after it. */
  readonly seconds: number
}

/** How long a script takes to say. */
export interface Speech {
  readonly tokens: readonly SpokenToken[]
  /** Number of spoken words: `(415) 555-0132` has ten. */
  readonly spokenWords: number
  readonly seconds: number
  /** Seconds of directed pauses among these, which the pace does not change. */
  readonly pauseSeconds: number
  /** One caller in ten is faster than this. */
  readonly secondsFast: number
  /** One caller in ten is slower than this. */
  readonly secondsSlow: number
  /** Returns the second at which the character at a source offset is spoken. */
  readonly secondsAt: (offset: number) => number
}

/** Text that cannot be said as written: a symbol, a slash, an emoji. */
export interface WrittenMark extends Range {
  /** As written. */
  readonly text: string
  /** Replacement; empty for what is not spoken; undefined if only the author knows. */
  readonly say?: string
  /** True if the replacement is certain: `salt & pepper`. */
  readonly isCertain?: boolean
}
