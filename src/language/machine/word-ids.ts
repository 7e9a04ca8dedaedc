import type {Columns} from './tables.ts'

type WordColumns = Pick<Columns, 'wordStarts' | 'wordSlots'>

/** Ids of words, from 1. Those of the build are looked up in its hash table, since to put them in a map would take every run longer. */
export class WordIds {
  readonly #stored: string
  readonly #columns: WordColumns
  readonly #count: number
  /** Words of patterns that the build has not seen. */
  readonly #added = new Map<string, number>()

  /** `stored` has the words of the columns, with a space after each. */
  constructor(columns: WordColumns, stored = '') {
    this.#stored = stored
    this.#columns = columns
    this.#count = Math.max(0, columns.wordStarts.length - 1)
  }

  get size(): number {
    return this.#count + this.#added.size
  }

  /** The id of a word; 0 if it has none. */
  get(word: string): number {
    return this.#find(word) || (this.#added.get(word) ?? 0)
  }

  /** Gives a word without an id the next one. */
  add(word: string): number {
    const id = this.size + 1
    this.#added.set(word, id)
    return id
  }

  #find(word: string): number {
    const {wordStarts, wordSlots} = this.#columns
    const last = wordSlots.length - 1
    if (last < 0) return 0
    for (let slot = hash(word) & last; ; slot = (slot + 1) & last) {
      const id = wordSlots.cells[slot] ?? 0
      if (id === 0) return 0
      const start = wordStarts.cells[id - 1] ?? 0
      const length = (wordStarts.cells[id] ?? 0) - start - 1
      if (length === word.length && this.#stored.startsWith(word, start)) return id
    }
  }

  /** All words, by id from 1. */
  all(): readonly string[] {
    return [...this.#stored.split(' ').slice(0, this.#count), ...this.#added.keys()]
  }
}

/** FNV-1a, 32 bits. */
export function hash(word: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  return value ^ (value >>> 15)
}
