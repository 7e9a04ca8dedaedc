import type {TokenKind} from './speech.ts'

/** Position of a reader in the text. */
export interface ReaderContext {
  readonly text: string
  readonly start: number
  /** The word before, in lower case; empty at the start. */
  readonly previous: string
}

/** What a character is to readers. */
export type Opening = 'figure' | 'letter' | 'mark'

/** What the character at a place is to readers. */
export function openingAt(text: string, place: number): Opening {
  const character = text.charAt(place)
  if (character >= '0' && character <= '9') return 'figure'
  return /[A-Za-zÀ-ɏ]/.test(character) ? 'letter' : 'mark'
}

/** Reads one written form aloud. Readers are tried in order, only at a digit or a symbol. */
export interface Reader {
  readonly kind: TokenKind
  /** What it can begin with: a look at one character spares most patterns. */
  readonly opens: readonly Opening[]
  /** Sticky: matches only at the position. Bounded, so that no text makes it slow. */
  readonly pattern: RegExp
  /** Another pattern, for texts with a sign that few have: V8 takes longer to compile it. */
  readonly rare?: {readonly sign: RegExp; readonly pattern: () => RegExp}
  /** The reading; `undefined` lets the next reader try. */
  readonly say: (match: RegExpExecArray, context: ReaderContext) => string | undefined
}

/** A number in figures: `1,499`, `0.5`, `.5`. */
export const figure = String.raw`(?:(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,24})(?:\.\d{1,12})?|\.\d{1,12})`

/** A named group of a match, empty if it did not take part. */
export function group(match: RegExpExecArray, name: string): string {
  return match.groups?.[name] ?? ''
}
