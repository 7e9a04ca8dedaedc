import {longestRun, runNames, runs} from '../classes.ts'
import type {Machine} from './machine.ts'
import {type Columns, op} from './tables.ts'
import {joint, type View} from './view.ts'

/** Result of {@link Walker.reach} without a match. */
const nowhere = -2

/** Matches patterns against the words of one script, without allocations. */
export class Walker {
  /** Range reported by the last {@link Walker.mark}: indexes, both included. */
  from = 0
  to = 0
  /** Steps tried so far: a measure of cost without a clock. */
  steps = 0
  readonly #columns: Columns
  readonly #ids: Int32Array
  readonly #bits: Int32Array
  readonly #joints: Uint8Array
  readonly #ends: Int32Array
  #first = 0
  #end = 0
  // The cells of the columns, which change when a pattern is compiled.
  #nodes: Uint32Array
  #ops: Uint8Array
  #args: Uint16Array
  #nexts: Uint16Array

  constructor({columns}: Machine, view: View) {
    this.#columns = columns
    this.#nodes = columns.nodes.cells
    this.#ops = columns.ops.cells
    this.#args = columns.args.cells
    this.#nexts = columns.nexts.cells
    this.#ids = view.ids
    this.#bits = view.bits
    this.#joints = view.joints
    this.#ends = view.ends
  }

  #begin(place: number): void {
    const {nodes, ops, args, nexts} = this.#columns
    this.#nodes = nodes.cells
    this.#ops = ops.cells
    this.#args = args.cells
    this.#nexts = nexts.cells
    this.#first = place
    this.#end = this.#ends[place] ?? 0
  }

  /** Last word of the longest match of a pattern that starts at an index; smaller than the index if there is none. */
  reach(pattern: number, place: number): number {
    this.#begin(place)
    return this.#longest(this.#columns.entries.cells[pattern] ?? 0, place, false)
  }

  /** Sets `from` and `to` for the match that {@link Walker.reach} found between two words. */
  mark(pattern: number, place: number, last: number): void {
    this.#begin(place)
    this.from = place
    this.to = last
    this.#trace(this.#columns.entries.cells[pattern] ?? 0, place, false, last)
  }

  #longest(node: number, place: number, isFree: boolean): number {
    let best = nowhere
    const stop = this.#nodes[node + 1] ?? 0
    for (let step = this.#nodes[node] ?? 0; step < stop; step++) {
      // Most steps want another word.
      if (this.#ops[step] === op.word && this.#args[step] !== this.#ids[place]) continue
      const after = this.#take(step, place, isFree)
      if (after < 0) {
        if (after === accepted && place - 1 > best) best = place - 1
        continue
      }
      const last = this.#longest(this.#nexts[step] ?? 0, after >> 1, (after & 1) === 1)
      if (last > best) best = last
    }
    return best
  }

  /** Whether the first of the longest paths ends at a given last word; marks what it reports. */
  #trace(node: number, place: number, isFree: boolean, last: number): boolean {
    const stop = this.#nodes[node + 1] ?? 0
    for (let step = this.#nodes[node] ?? 0; step < stop; step++) {
      const after = this.#take(step, place, isFree)
      if (after === accepted && place - 1 === last) return true
      if (after < 0 || !this.#trace(this.#nexts[step] ?? 0, after >> 1, (after & 1) === 1, last)) continue
      if (this.#ops[step] === op.open) this.from = place
      if (this.#ops[step] === op.close) this.to = place - 1
      return true
    }
    return false
  }

  /** Tries a step: returns twice the next index, plus one if a break may come before it. */
  #take(step: number, place: number, isFree: boolean): number {
    this.steps++
    const what = this.#ops[step] ?? 0
    const stays = 2 * place + (isFree ? 1 : 0)
    switch (what) {
      case op.accept:
        return accepted
      case op.end:
        return place >= this.#end && place > this.#first ? stays : refused
      case op.break:
        return place >= this.#end || this.#joints[place] !== joint.none ? 2 * place + 1 : refused
      case op.start:
        return this.#joints[place] === joint.sentence ? stays : refused
      case op.open:
      case op.close:
        return stays
    }
    if (place >= this.#end) return refused
    const before = this.#joints[place]
    const isReached =
      place === this.#first || isFree || what === op.any || before === joint.none || before === joint.either
    if (!isReached) return refused
    const arg = this.#args[step] ?? 0
    switch (what) {
      case op.word:
        return this.#ids[place] === arg ? 2 * place + 2 : refused
      case op.test:
        return this.#passes(arg, place) ? 2 * place + 2 : refused
      case op.other:
        return this.#passes(arg, place) ? refused : 2 * place + 2
      case op.any:
        return 2 * place + 3
      default: {
        const end = this.#endOfRun(arg, place)
        return end > place ? 2 * end : refused
      }
    }
  }

  #passes(test: number, place: number): boolean {
    const {testSets, testBits, sets, members} = this.#columns
    if (((this.#bits[place] ?? 0) & (testBits.cells[test] ?? 0)) !== 0) return true
    const id = this.#ids[place] ?? 0
    const set = testSets.cells[test] ?? 0
    if (id === 0 || set === 0) return false
    let low = sets.cells[set] ?? 0
    let high = sets.cells[set + 1] ?? 0
    const all = members.cells
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[middle] ?? 0) < id) low = middle + 1
      else high = middle
    }
    return low < (sets.cells[set + 1] ?? 0) && all[low] === id
  }

  /** Index after a run of words: parts, joined by up to two links, with nothing audible between them; its start if there is none. */
  #endOfRun(run: number, start: number): number {
    const bits = this.#bits
    const joints = this.#joints
    const {opens, parts, links} = runs[runNames[run] ?? 'figure']
    const opening = bits[start] ?? 0
    if ((opening & opens) === 0) return start
    const isPart = (opening & parts) !== 0
    // "a hundred", but not "a crate".
    let end = isPart ? start + 1 : start
    const stop = Math.min(start + longestRun, this.#end)
    for (let place = start + 1; place < stop && place <= end + 2; place++) {
      if (joints[place] !== joint.none) break
      const word = bits[place] ?? 0
      if (word & (end === start ? opens : parts)) end = place + 1
      else if (end === start || !(word & links)) break
    }
    return end
  }
}

/** Result of a final step, and of a step that does not match. */
const accepted = -1
const refused = -2
