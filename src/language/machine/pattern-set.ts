import type {Pattern} from '../pattern.ts'
import type {Machine} from './machine.ts'
import {scan} from './scan.ts'
import type {View} from './view.ts'
import type {Walker} from './walk.ts'

/** A match of an entry's pattern. Indexes refer to the view, both included: of the match, and of the part it reports. */
export interface PatternHit<Entry> {
  readonly entry: Entry
  readonly first: number
  readonly last: number
  /** Index of the entry. */
  readonly order: number
}

/** Finds the patterns of its entries wherever they start. */
export class PatternSet<Entry> {
  readonly #machine: Machine
  readonly #entries: Entry[] = []
  /** By entry: the previous entry with the same pattern, plus one. */
  readonly #before: number[] = []
  /** By pattern: its last entry, plus one. */
  #lastOf = new Uint16Array(0)

  constructor(machine: Machine) {
    this.#machine = machine
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0
  }

  /** Adds a pattern. Throws `PatternError`. */
  add(pattern: Pattern, entry: Entry): void {
    const id = this.#machine.register(pattern)
    if (id >= this.#lastOf.length) {
      const larger = new Uint16Array(2 * id + 64)
      larger.set(this.#lastOf)
      this.#lastOf = larger
    }
    this.#before.push(this.#lastOf[id] ?? 0)
    this.#lastOf[id] = this.#entries.push(entry)
  }

  /** All matches in a script, sorted by position, then entry. */
  find(view: View, walker: Walker): readonly PatternHit<Entry>[] {
    const found: PatternHit<Entry>[] = []
    for (const {pattern, first, last} of scan(this.#machine, view, walker)) {
      for (let order = this.#lastOf[pattern] ?? 0; order !== 0; order = this.#before[order - 1] ?? 0) {
        const entry = this.#entries[order - 1]
        if (entry) found.push({entry, first, last, order})
      }
    }
    return found.sort((a, b) => a.first - b.first || a.order - b.order)
  }
}
