import type {Range, StatedLength} from '../model.ts'
import type {Topic} from './topics.ts'

/** A heading, or a label that acts as one. */
export interface Title extends Range {
  /** Without markup, escapes and final colon. */
  readonly text: string
  /** 1 to 6 for headings, more for labels. */
  readonly level: number
  readonly topic: Topic | undefined
  readonly isNumbered: boolean
  /** Whether it mentions voicemails at all. */
  readonly isRelated: boolean
  readonly stated: StatedLength | undefined
  /** The list item that it is in; 0 outside lists. */
  readonly item: number
}

/** Text of a section in one container, which might be spoken. */
export interface Entry {
  readonly form: 'code' | 'quote' | 'paragraph' | 'item' | 'cell' | 'branch'
  readonly lines: readonly Range[]
  /** Speaker labels among the lines. */
  readonly labels: readonly Range[]
  /** The label before the text in the same block. */
  readonly title: Title | undefined
  /** What stands after it in the same block. */
  readonly rest?: Range
  /** True for the items of a list that were joined to one text. */
  readonly isJoined?: boolean
  /** True for a fence that names a language of programs. */
  readonly isProgram?: boolean
  /** True for a cell in a column named by the settings, or for the body of a voicemail in an export. */
  readonly isNamed?: boolean
  /** True for a dialogue. */
  readonly isDialogue: boolean
  /** The list item that it is in; 0 outside lists. */
  readonly item: number
}

/** Everything between one title and the next. */
export interface Section {
  /** The titles around it, outermost first, its own last. */
  readonly path: readonly Title[]
  readonly entries: readonly Entry[]
  /** Lengths stated in notes, tables and metadata of the section, in order. */
  readonly stated: readonly StatedLength[]
}

/** Level of the name over a post of a chat: below headings, above labels. */
export const postLevel = 6.5
/** Level of a bold label: below every heading. */
export const boldLevel = 7
/** Level of a label without markup: below a bold one. */
export const plainLevel = 8
