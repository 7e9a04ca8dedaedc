import {bitCount} from '../classes.ts'
import type {Pattern} from '../pattern.ts'
import type {Machine} from './machine.ts'
import {anySecond, secondBit} from './tables.ts'
import type {View} from './view.ts'
import type {Walker} from './walk.ts'

/** A pattern of an entry, found. Places are those of the view, both included, and of what the pattern reports. */
export interface PatternHit<Entry> {
  readonly entry: Entry
  readonly first: number
  readonly last: number
  /** The place of the entry among all. */
  readonly order: number
}

/** Finds the patterns of its entries wherever they begin. */
export class Listener<Entry> {
  readonly #machine: Machine
  readonly #entries: Entry[] = []
  /** By entry: the entry before it with the same pattern, plus one. */
  readonly #before: number[] = []
  /** By pattern: its last entry, plus one. */
  #lastOf = new Uint16Array(0)

  constructor(machine: Machine) {
    this.#machine = machine
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0
  }

  /** Listens for a pattern. Throws PatternError. */
  add(pattern: Pattern, entry: Entry): void {
    const id = this.#machine.listenFor(pattern)
    if (id >= this.#lastOf.length) {
      const larger = new Uint16Array(2 * id + 64)
      larger.set(this.#lastOf)
      this.#lastOf = larger
    }
    this.#before.push(this.#lastOf[id] ?? 0)
    this.#lastOf[id] = this.#entries.push(entry)
  }

  /** All that is found in a script, in order of place and then of entries. */
  find(view: View, walker: Walker): readonly PatternHit<Entry>[] {
    const {heads, classHeads} = this.#machine.columns
    const found: PatternHit<Entry>[] = []
    const follow = (head: number, place: number) => this.#follow(head, place, view, walker, found)
    for (let place = 0; place < view.length; place++) {
      follow(heads.cells[view.ids[place] ?? 0] ?? 0, place)
      follow(classHeads.cells[bitCount] ?? 0, place)
      for (let bits = view.bits[place] ?? 0; bits !== 0; bits &= bits - 1)
        follow(classHeads.cells[31 - Math.clz32(bits & -bits)] ?? 0, place)
    }
    return found.sort((a, b) => a.first - b.first || a.order - b.order)
  }

  /** Tries the patterns of a list of links at a place. */
  #follow(head: number, place: number, view: View, walker: Walker, found: PatternHit<Entry>[]): void {
    const {linkPatterns, linkSeconds, linkNexts} = this.#machine.columns
    const second = place + 1 < (view.ends[place] ?? 0) ? (view.ids[place + 1] ?? 0) : 0
    const bit = second === 0 ? 0 : secondBit(second)
    for (let link = head; link !== 0; link = linkNexts.cells[link] ?? 0) {
      const seconds = linkSeconds.cells[link] ?? 0
      if (seconds !== anySecond && (seconds & bit) === 0) continue
      const pattern = linkPatterns.cells[link] ?? 0
      let order = this.#lastOf[pattern] ?? 0
      if (order === 0) continue
      const last = walker.reach(pattern, place)
      if (last < place) continue
      walker.mark(pattern, place, last)
      if (walker.to < walker.from) continue
      for (; order !== 0; order = this.#before[order - 1] ?? 0) {
        const entry = this.#entries[order - 1]
        if (entry) found.push({entry, first: walker.from, last: walker.to, order})
      }
    }
  }
}
