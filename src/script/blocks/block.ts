import type {Range} from '../model.ts'

/** A block of a file, whatever its syntax. Its lines hold the content alone: no marks of quotes, lists, headings or fences. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'code' | 'table' | 'html' | 'rule' | 'mark'
  /** Trimmed, in order, none empty. A rule and a mark have one, the line itself. */
  readonly lines: readonly Range[]
  /** 1 to 6 for a heading, else 0. */
  readonly level: number
  /** The language that a fence names; absent without one. */
  readonly language?: string
  /** Number of the outermost quote around it; 0 outside quotes. */
  readonly quote: number
  /** Number of the innermost list item around it; 0 outside lists. */
  readonly item: number
  /** Numbers of all list items around it, outermost first. */
  readonly items: readonly number[]
}

/** The blocks of a file and what was found on the way. */
export interface Blocks {
  readonly blocks: readonly Block[]
  /** Names of link definitions, as `normalizeLabel` writes them. */
  readonly definitions: ReadonlySet<string>
}

/** A line as the scanners see it. */
export interface SourceLine extends Range {
  /** A line that holds comments alone: it is passed over, as if it were not there. */
  readonly isComment: boolean
  /** A line with a script mark: it ends the block before it. */
  readonly isMark: boolean
}
