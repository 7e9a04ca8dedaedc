import type {Range} from '../model.ts'

/** A block of a file in any syntax. Its lines have only content, without markers of quotes, lists, headings or fences. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'code' | 'table' | 'html' | 'rule' | 'mark'
  /** Trimmed, in order, none empty. A rule or a script mark has one, the line itself. */
  readonly lines: readonly Range[]
  /** 1 to 6 for a heading, otherwise 0. */
  readonly level: number
  /** The language of a fence; undefined without one. */
  readonly language?: string
  /** Id of the outermost quote around it; 0 outside quotes. */
  readonly quote: number
  /** Id of the innermost list item around it; 0 outside lists. */
  readonly item: number
  /** Ids of all list items around it, outermost first. */
  readonly items: readonly number[]
}

/** The blocks of a file, and other findings. */
export interface Blocks {
  readonly blocks: readonly Block[]
  /** Names of link definitions, normalized by `normalizeLabel`. */
  readonly definitions: ReadonlySet<string>
}

/** A line as the scanners see it. */
export interface SourceLine extends Range {
  /** A line with nothing but comments, which is skipped. */
  readonly isComment: boolean
  /** A line with a script mark, which ends the block before it. */
  readonly isMark: boolean
}
