import {bitCount, runNames, runs} from '../classes.ts'
import {once} from '../once.ts'
import type {Node} from '../pattern.ts'
import {chooseNeeds, type Need} from './needs.ts'
import {anySecond, type Columns, op, secondBit} from './tables.ts'
import type {WordIds} from './word-ids.ts'

interface Openings {
  readonly words: Set<number>
  bits: number
  anything: boolean
  /** Whether it can match without a word. */
  ends: boolean
}

/** Links patterns to the words and classes they may start with, and to what must follow. */
export class Linker {
  readonly #columns: Columns
  readonly #ids: Pick<WordIds, 'get'>
  readonly #needs = new Map<Need, number>()
  readonly #equalNeeds = new Map<string, number>()
  readonly #secondsOf = new Map<number, number>()

  /** `ids` are those of all words in compiled patterns. */
  constructor(columns: Columns, ids: Pick<WordIds, 'get'>) {
    this.#columns = columns
    this.#ids = ids
  }

  /** Links a compiled pattern, so that it is found wherever it starts. */
  link(id: number, tree: Node): void {
    const {classHeads, heads, entries} = this.#columns
    this.#need(id, tree)
    const {words, bits, anything} = this.#openings(entries.cells[id] ?? 0)
    const {byWord, byAny} = this.#seconds(entries.cells[id] ?? 0)
    if (anything) {
      this.#prepend(classHeads.cells, bitCount, id, byAny)
      return
    }
    for (const word of words) this.#prepend(heads.cells, word, id, byWord.get(word) ?? 0)
    for (let bit = 0; bit < bitCount; bit++) if (bits & (1 << bit)) this.#prepend(classHeads.cells, bit, id, byAny)
  }

  #prepend(heads: Uint16Array, at: number, pattern: number, seconds: number): void {
    const {linkPatterns, linkSeconds, linkNexts} = this.#columns
    linkPatterns.push(pattern)
    linkSeconds.push(seconds)
    linkNexts.push(heads[at] ?? 0)
    heads[at] = linkPatterns.length - 1
  }

  /** Records what must follow the first word of a pattern. */
  #need(id: number, tree: Node): void {
    const {firstNeeds, secondNeeds} = this.#columns
    const [first, second] = chooseNeeds(tree).map((need) => this.#needId(need))
    firstNeeds.cells[id] = first ?? 0
    secondNeeds.cells[id] = second ?? 0
  }

  #needId(need: Need): number {
    return once(this.#needs, need, () => {
      const {words, bits} = need
      const ids = Uint16Array.from(words, (word) => this.#ids.get(word)).sort()
      return once(this.#equalNeeds, `${ids} ${bits}`, () => {
        const {needHeads, needClassHeads, needCount} = this.#columns
        const id = (needCount.cells[0] ?? 0) + 1
        needCount.cells[0] = id
        for (const word of ids) this.#prependNeed(needHeads.cells, word, id)
        for (let bit = 0; bit < bitCount; bit++) if (bits & (1 << bit)) this.#prependNeed(needClassHeads.cells, bit, id)
        return id
      })
    })
  }

  #prependNeed(heads: Uint16Array, at: number, need: number): void {
    const {needIds, needNexts} = this.#columns
    needIds.push(need)
    needNexts.push(heads[at] ?? 0)
    heads[at] = needIds.length - 1
  }

  /** Words and classes that a path from a node may start with. */
  #openings(node: number, found: Openings = {words: new Set(), bits: 0, anything: false, ends: false}): Openings {
    const {ops, args, nexts, nodes, testSets, testBits} = this.#columns
    for (let step = nodes.cells[node] ?? 0; step < (nodes.cells[node + 1] ?? 0); step++) {
      const arg = args.cells[step] ?? 0
      switch (ops.cells[step]) {
        case op.word:
          found.words.add(arg)
          break
        case op.test:
          for (const word of this.#membersOf(testSets.cells[arg] ?? 0)) found.words.add(word)
          found.bits |= testBits.cells[arg] ?? 0
          break
        case op.run:
          found.bits |= runs[runNames[arg] ?? 'figure'].opens
          break
        case op.other:
        case op.any:
          found.anything = true
          break
        case op.accept:
        case op.end:
          found.ends = true
          break
        case op.break:
        case op.start:
        case op.open:
        case op.close:
          this.#openings(nexts.cells[step] ?? 0, found)
      }
    }
    return found
  }

  /** Bits of the words that may come second: by the word that comes first, and after any. */
  #seconds(node: number): {readonly byWord: ReadonlyMap<number, number>; readonly byAny: number} {
    const {args, nexts, testSets} = this.#columns
    const byWord = new Map<number, number>()
    let [byAny, byOthers] = [0, 0]
    for (const step of this.#firstSteps(node)) {
      const arg = args.cells[step] ?? 0
      const what = this.#columns.ops.cells[step]
      const seconds = what === op.run ? anySecond : this.#secondsAfter(nexts.cells[step] ?? 0)
      byAny |= seconds
      if (what === op.word) byWord.set(arg, (byWord.get(arg) ?? 0) | seconds)
      else if (what === op.test)
        for (const word of this.#membersOf(testSets.cells[arg] ?? 0))
          byWord.set(word, (byWord.get(word) ?? 0) | seconds)
      else byOthers |= seconds
    }
    for (const [word, seconds] of byWord) byWord.set(word, (seconds | byOthers) >>> 0)
    return {byWord, byAny: byAny >>> 0}
  }

  /** Steps by which a path from a node may take its first word. */
  #firstSteps(node: number): readonly number[] {
    const {ops, nexts, nodes} = this.#columns
    const steps: number[] = []
    for (let step = nodes.cells[node] ?? 0; step < (nodes.cells[node + 1] ?? 0); step++) {
      const what = ops.cells[step]
      if (what === op.break || what === op.start || what === op.open || what === op.close)
        steps.push(...this.#firstSteps(nexts.cells[step] ?? 0))
      else steps.push(step)
    }
    return steps
  }

  /** Bits of the words that a path from a node may start with. */
  #secondsAfter(node: number): number {
    return once(this.#secondsOf, node, () => {
      const {words, bits, anything, ends} = this.#openings(node)
      if (bits !== 0 || anything || ends) return anySecond
      let seconds = 0
      for (const word of words) seconds |= secondBit(word)
      return seconds >>> 0
    })
  }

  #membersOf(set: number): Uint16Array {
    const {sets, members} = this.#columns
    return members.cells.subarray(sets.cells[set], sets.cells[set + 1])
  }
}
