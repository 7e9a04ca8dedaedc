/**
 * What a file says: the shapes that everything else relies on.
 *
 * Every offset in vmlint counts UTF-16 code units from the start of the *file*, and every range is half-open, so that
 * `source.slice(start, end)` is the text meant, whatever is around it.
 */

/** Largest file, in UTF-16 code units: two million, more than any collection of scripts we know. */
export const longestSource = 2_000_000

/** A half-open stretch of the source. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What a placeholder (merge field) stands for; read from its name. */
export type PlaceholderKind =
  | 'prospect'
  | 'caller'
  | 'company'
  | 'phone'
  | 'email'
  | 'date'
  | 'time'
  | 'amount'
  | 'reason'
  | 'other'

/** Characters that are said as they are written. */
export interface SpokenSpan extends Range {
  readonly kind: 'spoken'
  /** What an entity or an escape says (`&amp;` says `&`), where that differs from the source. Never longer than it. */
  readonly says?: string
}

/** A merge field or a prompt: `{{first_name}}`, `[Your Company]`, `____`. Stands for words that are said there. */
export interface PlaceholderSpan extends Range {
  readonly kind: 'placeholder'
  /** Name without its brackets, `first_name`; empty for a bare blank. */
  readonly name: string
  readonly stands: PlaceholderKind
  /** The syntax it is written in, such as `{{x}}`, `[x]`, `____`; two syntaxes in one script are a fault. */
  readonly syntax: string
  /** Alternatives of a choice that nobody has made yet: `[email/information]`. */
  readonly choices?: readonly string[]
  /** True for an instruction to the writer, `[one sentence: the reason]`: its length cannot be known. */
  readonly prompt?: boolean
}

/** Tells the caller what to do: `(pause)`, `[PAUSE 2s]`, `*smile*`, `Rep:`. Not said; a pause adds time. */
export interface DirectionSpan extends Range {
  readonly kind: 'direction'
  /** Seconds that a pause adds; 0 for every other direction. */
  readonly seconds: number
}

/** Markup, comments, quotation marks round the script: neither said nor meant for the caller. */
export interface SilentSpan extends Range {
  readonly kind: 'silent'
}

/** One stretch of a script. The spans of a script tile it: in order, without gap or overlap. */
export type Span = SpokenSpan | PlaceholderSpan | DirectionSpan | SilentSpan

/** Position of a message in the sequence. */
export type Touch = 'cold' | 'followup' | 'breakup' | 'inbound' | 'prerecorded'

/** What a message is for. */
export type Goal = 'any' | 'callback' | 'email' | 'educate'

/** A duration or a word count that the author wrote beside the script, `(15s)`, `20-30 sec`, `under 30 seconds`. */
export interface StatedLength extends Range {
  /** Seconds claimed; a range has both ends, a cap ("under 30 s") has only `max`. Absent where only words are claimed. */
  readonly seconds?: {readonly min?: number; readonly max: number}
  readonly words?: number
}

/** One voicemail message. */
export interface Script extends Range {
  /** The heading or label that names it, without markup and final colon. */
  readonly title: string | undefined
  /** Line of that title or, without one, of the first word; from 1. */
  readonly line: number
  /** Tile `start` to `end`. */
  readonly spans: readonly Span[]
  /**
   * `source.slice(start, end)` with all that is not said blanked by spaces (line ends kept) and every placeholder
   * turned into one word of the same length (`Xxxx`): offset i of it is offset `start + i` of the source.
   */
  readonly text: string
  /** Texts of which only one is said: the branches of a template's conditions. */
  readonly alternatives?: readonly (readonly Range[])[]
  /** Read from a word of the heading: "Breakup voicemail", "Touch 3". */
  readonly touch?: Touch
  readonly stated?: StatedLength
}

/** How scripts are found in a file. */
export type ScriptsMode = 'auto' | 'document' | 'section' | 'blockquote' | 'fence' | 'marked'

/** The syntax of a file: by its extension, `.md` and `.markdown` are markdown, `.csv` and `.tsv` tables, everything else is text. */
export type SourceFormat = 'text' | 'markdown' | 'csv' | 'tsv'
