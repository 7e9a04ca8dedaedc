import type {PlaceholderSpan, Range} from '../script/model.ts'

/** What is to be timed. `text` is the blanked text of a script; `offset` is the place of its first character in the source. */
export interface SpeechInput {
  readonly text: string
  readonly offset: number
  readonly placeholders: readonly PlaceholderSpan[]
  /** Directions that cost time, with their seconds. */
  readonly pauses: readonly (Range & {readonly seconds: number})[]
}

/** How the caller speaks. */
export interface SpeechSettings {
  /** Factor on every estimate: 1 is a typical reader, 1.1 takes a tenth longer. */
  readonly pace: number
  /** Factor on telephone numbers and other digits read out one by one, on top of `pace`. */
  readonly digitPace: number
  /** Words with a reading of their own: `{SQL: 'sequel'}`. */
  readonly readAs: Readonly<Record<string, string>>
  /** Timed readings that `pace` was learnt from; the range narrows with them. */
  readonly readings: number
}

/** How a stretch of text is read out. */
export type TokenKind = 'word' | 'number' | 'digits' | 'letters' | 'link' | 'symbol' | 'placeholder'

/** A stretch of the source, what it is read as, and what that costs. */
export interface SpokenToken extends Range {
  readonly kind: TokenKind
  /** The words said, lower case: `['four', 'one', 'five']`. A placeholder has words of its expected length. */
  readonly words: readonly string[]
  /** Second at which it begins. */
  readonly at: number
  /** Seconds that it takes, pauses inside it included, pauses after it not. */
  readonly seconds: number
}

/** How long a script takes to say. */
export interface Speech {
  readonly tokens: readonly SpokenToken[]
  /** Words said: `(415) 555-0132` is ten. */
  readonly spokenWords: number
  readonly seconds: number
  /** Seconds of these that are directed pauses, which the pace does not change. */
  readonly pauseSeconds: number
  /** What one caller in ten is faster than. */
  readonly secondsFast: number
  /** What one caller in ten is slower than. */
  readonly secondsSlow: number
  /** Second at which the character at a source offset is said. */
  readonly secondsAt: (offset: number) => number
}

/** Something that a caller cannot say as it is written: a symbol, a slash, an emoji. */
export interface WrittenMark extends Range {
  /** As it stands. */
  readonly text: string
  /** What to write in its place; empty for what nobody says; absent where only the author knows. */
  readonly say?: string
  /** True where nothing else can be meant: `salt & pepper`. */
  readonly isCertain?: boolean
}
