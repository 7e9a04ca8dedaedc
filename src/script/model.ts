/**
 * The contents of a file: the data model that everything else uses.
 *
 * Every offset in vmlint counts UTF-16 code units from the start of the *file*, and every range is half-open, so that
 * `source.slice(start, end)` is the text.
 */

/** Largest file, in UTF-16 code units: two million, more than any known collection of scripts. */
export const longestSource = 2_000_000

/** A half-open range of the source. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Kind of a placeholder (merge field), from its name. */
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

/** Characters spoken as written. */
export interface SpokenSpan extends Range {
  readonly kind: 'spoken'
  /** The spoken text of an entity or escape (`&amp;` says `&`), if it differs from the source. Never longer than the source. */
  readonly says?: string
}

/** A merge field or prompt: `{{first_name}}`, `[Your Company]`, `____`. Stands for spoken words. */
export interface PlaceholderSpan extends Range {
  readonly kind: 'placeholder'
  /** Name without its brackets, `first_name`; empty for a bare blank. */
  readonly name: string
  readonly stands: PlaceholderKind
  /** Its syntax, such as `{{x}}`, `[x]`, `____`; mixing two in one script is a problem. */
  readonly syntax: string
  /** Alternatives of an undecided choice: `[email/information]`. */
  readonly choices?: readonly string[]
  /** True for an instruction to the writer, `[one sentence: the reason]`, whose length is unknown. */
  readonly prompt?: boolean
}

/** An instruction to the caller: `(pause)`, `[PAUSE 2s]`, `*smile*`, `Rep:`. Not spoken; a pause adds time. */
export interface DirectionSpan extends Range {
  readonly kind: 'direction'
  /** Seconds of a pause; 0 for other directions. */
  readonly seconds: number
}

/** Markup, comments, quotation marks around the script: neither spoken nor for the caller. */
export interface SilentSpan extends Range {
  readonly kind: 'silent'
}

/** A range of a script. The spans of a script cover it in order, without gaps or overlaps. */
export type Span = SpokenSpan | PlaceholderSpan | DirectionSpan | SilentSpan

/** Position of a message in the sequence. */
export type Touch = 'cold' | 'followup' | 'breakup' | 'inbound' | 'prerecorded'

/** What a message is for. */
export type Goal = 'any' | 'callback' | 'email' | 'educate'

/** A duration or word count stated by the author, `(15s)`, `20-30 sec`, `under 30 seconds`. */
export interface StatedLength extends Range {
  /** Seconds; a range has both ends, a cap ("under 30 s") only `max`. Undefined if only words are stated. */
  readonly seconds?: {readonly min?: number; readonly max: number}
  readonly words?: number
}

/** One voicemail message. */
export interface Script extends Range {
  /** Its heading or label, without markup and final colon. */
  readonly title: string | undefined
  /** Line of the title or, without one, of the first word; from 1. */
  readonly line: number
  /** Cover `start` to `end` without gaps. */
  readonly spans: readonly Span[]
  /**
   * `source.slice(start, end)` with unspoken text replaced by spaces (line ends kept) and every placeholder by
   * one word of the same length (`Xxxx`): offset i is offset `start + i` of the source.
   */
  readonly text: string
  /** Alternative texts: the branches of a template's conditions. */
  readonly alternatives?: readonly (readonly Range[])[]
  /** From a word in the heading: "Breakup voicemail", "Touch 3". */
  readonly touch?: Touch
  readonly stated?: StatedLength
}

/** How scripts are found in a file. */
export type ScriptsMode = 'auto' | 'document' | 'section' | 'blockquote' | 'fence' | 'marked'

/** Format of a file, by extension: `.md` and `.markdown` are markdown, `.csv` and `.tsv` tables, anything else is text. */
export type SourceFormat = 'text' | 'markdown' | 'csv' | 'tsv'
