import {bitCount} from '../classes.ts'
import type {Machine} from './machine.ts'
import {anySecond, secondBit} from './tables.ts'
import type {Hit, View} from './view.ts'
import type {Walker} from './walk.ts'

/** Finds all registered patterns, once for all callers. */
export function scan(machine: Machine, view: View, walker: Walker): readonly Hit[] {
  if (view.scanned?.registered !== machine.registered)
    view.scanned = {hits: new Scan(machine, view, walker).run(), registered: machine.registered}
  return view.scanned.hits
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits)

/** Scans the words of one script backwards, so that it knows what follows each. */
class Scan {
  readonly #view: View
  readonly #walker: Walker
  readonly #hits: Hit[] = []
  /** By need: the next index after the current one that meets it. Need 0 is always met. */
  readonly #met: Int32Array
  // The columns' arrays, which are stable, since nothing is compiled during a scan.
  readonly #heads: Uint16Array
  readonly #classHeads: Uint16Array
  readonly #linkPatterns: Uint16Array
  readonly #linkSeconds: Uint32Array
  readonly #linkNexts: Uint16Array
  readonly #firstNeeds: Uint16Array
  readonly #secondNeeds: Uint16Array
  readonly #needHeads: Uint16Array
  readonly #needClassHeads: Uint16Array
  readonly #needIds: Uint16Array
  readonly #needNexts: Uint16Array

  constructor({columns}: Machine, view: View, walker: Walker) {
    this.#view = view
    this.#walker = walker
    this.#met = new Int32Array((columns.needCount.cells[0] ?? 0) + 1).fill(view.length, 1)
    this.#heads = columns.heads.cells
    this.#classHeads = columns.classHeads.cells
    this.#linkPatterns = columns.linkPatterns.cells
    this.#linkSeconds = columns.linkSeconds.cells
    this.#linkNexts = columns.linkNexts.cells
    this.#firstNeeds = columns.firstNeeds.cells
    this.#secondNeeds = columns.secondNeeds.cells
    this.#needHeads = columns.needHeads.cells
    this.#needClassHeads = columns.needClassHeads.cells
    this.#needIds = columns.needIds.cells
    this.#needNexts = columns.needNexts.cells
  }

  run(): readonly Hit[] {
    const {ids, bits, length} = this.#view
    const anyHead = this.#classHeads[bitCount] ?? 0
    for (let place = length - 1; place >= 0; place--) {
      const id = ids[place] ?? 0
      this.#follow(this.#heads[id] ?? 0, place)
      this.#follow(anyHead, place)
      const word = bits[place] ?? 0
      for (let rest = word; rest !== 0; rest &= rest - 1) this.#follow(this.#classHeads[lowestBit(rest)] ?? 0, place)
      this.#meet(this.#needHeads[id] ?? 0, place)
      for (let rest = word; rest !== 0; rest &= rest - 1) this.#meet(this.#needClassHeads[lowestBit(rest)] ?? 0, place)
    }
    return this.#hits
  }

  /** Records that a word meets the needs in a list. */
  #meet(head: number, place: number): void {
    for (let entry = head; entry !== 0; entry = this.#needNexts[entry] ?? 0)
      this.#met[this.#needIds[entry] ?? 0] = place
  }

  /** Tries the patterns of a link list at a position. */
  #follow(head: number, place: number): void {
    if (head === 0) return
    const {ids, ends} = this.#view
    const end = ends[place] ?? 0
    const second = place + 1 < end ? (ids[place + 1] ?? 0) : 0
    const bit = second === 0 ? 0 : secondBit(second)
    for (let link = head; link !== 0; link = this.#linkNexts[link] ?? 0) {
      const seconds = this.#linkSeconds[link] ?? 0
      if (seconds !== anySecond && (seconds & bit) === 0) continue
      const pattern = this.#linkPatterns[link] ?? 0
      const isMet =
        (this.#met[this.#firstNeeds[pattern] ?? 0] ?? 0) < end &&
        (this.#met[this.#secondNeeds[pattern] ?? 0] ?? 0) < end
      if (isMet) this.#tryAt(pattern, place)
    }
  }

  #tryAt(pattern: number, place: number): void {
    const walker = this.#walker
    const last = walker.reach(pattern, place)
    if (last < place) return
    walker.mark(pattern, place, last)
    if (walker.to >= walker.from) this.#hits.push({pattern, first: walker.from, last: walker.to})
  }
}
