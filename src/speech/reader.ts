import type {TokenKind} from './speech.ts'

/** Where a reader is in the text. */
export interface ReaderContext {
  readonly text: string
  readonly start: number
  /** The word before, as written in lower case; empty at the start. */
  readonly previous: string
}

/** Reads one written form aloud. Readers are tried in order, and only where a digit or a symbol stands. */
export interface Reader {
  readonly kind: TokenKind
  /** Sticky: matches at the place, nowhere else. Bounded, so that no text makes it slow. */
  readonly pattern: RegExp
  /** The reading; `undefined` passes the place on to the next reader. */
  readonly say: (match: RegExpExecArray, context: ReaderContext) => string | undefined
}

/** A number in figures: `1,499`, `0.5`, `.5`. */
export const figure = String.raw`(?:(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,24})(?:\.\d{1,12})?|\.\d{1,12})`

/** A part of a match by its name, empty where it did not take part. */
export function group(match: RegExpExecArray, name: string): string {
  return match.groups?.[name] ?? ''
}
