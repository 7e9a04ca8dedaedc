import {Column} from './column.ts'

/** Kinds of steps. */
export const op = {
  /** Ends a match. */
  accept: 0,
  /** Match a word: this one; one that passes a test; one that fails it; any; a run of words of a class. */
  word: 1,
  test: 2,
  other: 3,
  any: 4,
  run: 5,
  /** Check the position before the next word. */
  break: 6,
  start: 7,
  end: 8,
  /** Mark the reported range. */
  open: 9,
  close: 10
} as const

/**
 * Compiled patterns as columns of numbers, which load without parsing and can grow. A node is a list of alternative steps,
 * each with its next node; nodes form an acyclic graph, so matching terminates. Node 0 accepts.
 */
const kinds = {
  /** By step: its kind, operand and next node. */
  ops: Uint8Array,
  args: Uint16Array,
  nexts: Uint16Array,
  /** By node: its first step. The list ends where that of the next node starts. */
  nodes: Uint32Array,
  /** By set: its first member. Members are word ids, ascending within each set. Set 0 is empty. */
  sets: Uint32Array,
  members: Uint16Array,
  /** By test: a set and classes; a word passes if it is in any of them. */
  testSets: Uint16Array,
  testBits: Uint32Array,
  /** By word: the first link to a pattern that may start with it. Word 0 is in no pattern. */
  heads: Uint16Array,
  /** By class, with any word as the last: the first link to a pattern that may start with such a word. */
  classHeads: Uint16Array,
  /** By link: a pattern, the words that may come second in it (see `secondBit`), and the next link. Link 0 ends a list. */
  linkPatterns: Uint16Array,
  linkSeconds: Uint32Array,
  linkNexts: Uint16Array,
  /**
   * A need is a set of words and classes, one of which must follow a pattern's first word. By word and by class: the
   * first entry in its list of needs; by entry: a need and the next entry; and the number of needs, in one cell.
   * Need 0 means none, entry 0 ends a list.
   */
  needHeads: Uint16Array,
  needClassHeads: Uint16Array,
  needIds: Uint16Array,
  needNexts: Uint16Array,
  needCount: Uint16Array,
  /** By pattern: its first node, its longest match in words, and two needs. */
  entries: Uint16Array,
  spans: Uint8Array,
  firstNeeds: Uint16Array,
  secondNeeds: Uint16Array,
  /** By word: where the next one starts in the text of all stored words. By the hash of a word: its id or, where that place was taken, that of another. */
  wordStarts: Uint32Array,
  wordSlots: Uint16Array
} as const

type Kinds = typeof kinds
type Name = keyof Kinds
/** Columns of a machine. */
export type Columns = {readonly [N in Name]: Column<InstanceType<Kinds[N]>>}

/** A machine as stored by the build. */
export interface Written {
  /** Words by id from 1, with a space after each. */
  readonly words: string
  /** By id, one per line. */
  readonly patterns: string
  /** Patterns that are linked to the words they may start with. */
  readonly linked: readonly number[]
  /** Lengths of the columns. */
  readonly lengths: readonly number[]
  /** All columns, concatenated. */
  readonly cells: Uint8Array
}

/** Value of `linkSeconds` if any word or none may come second. */
export const anySecond = 0xffffffff

/** Hash bit of a word in `linkSeconds`, shared with others; most links can be skipped by it. */
export const secondBit = (word: number): number => (1 << (word & 31)) >>> 0

// The keys of an object literal are those of its type.
export const names = Object.keys(kinds) as readonly Name[]
/** Offsets of columns among the stored bytes. */
export const align = (offset: number): number => Math.ceil(offset / 4) * 4

/** Empty columns. */
export function emptyColumns(): Columns {
  return columnsFrom((name) => new Column(new kinds[name](0)))
}

/** Reads stored columns. They are a copy, since linking a pattern changes them. */
export function readColumns({lengths, cells}: Pick<Written, 'lengths' | 'cells'>): Columns {
  const {buffer} = new Uint8Array(cells)
  let offset = 0
  return columnsFrom((name) => {
    const length = lengths[names.indexOf(name)] ?? 0
    const column = new Column(new kinds[name](buffer, offset, length))
    offset = align(offset + column.cells.byteLength)
    return column
  })
}

function columnsFrom(make: (name: Name) => Column): Columns {
  // Each name gets a column of its type.
  return Object.fromEntries(names.map((name) => [name, make(name)])) as unknown as Columns
}
