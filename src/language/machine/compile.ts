import {bitCount, bitsOfForm, classes, runNames, runs} from '../classes.ts'
import {type Node, type Pattern, parsePattern} from '../pattern.ts'
import type {TeamWords} from '../vocabulary/tables.ts'
import {spanOf} from './span.ts'
import {anySecond, type Columns, op, secondBit} from './tables.ts'

type Step = readonly [op: number, arg: number, next: number]

const acceptNode = 0
/** Words that a way through a pattern may take; no message has a sentence of so many (chosen). */
const longestSpan = 255

/** Writes patterns into columns. Equal nodes, sets and tests are written once. */
export class Compiler {
  readonly #columns: Columns
  readonly #ids: Map<string, number>
  readonly #added: TeamWords
  readonly #nodes = new Map<string, number>()
  readonly #sets = new Map<string, number>()
  readonly #tests = new Map<string, number>()

  /** `ids` are those of the words that are known; `added` are words of a team. */
  constructor(columns: Columns, ids: Map<string, number>, added: TeamWords) {
    this.#columns = columns
    this.#ids = ids
    this.#added = added
    if (columns.nodes.length === 0) this.#begin()
  }

  /** Compiles a pattern and gives its id. Throws PatternError. */
  compile(pattern: Pattern): number {
    const {entries, spans} = this.#columns
    const tree = parsePattern(pattern, this.#added)
    const entry = this.#node(this.#steps(tree, acceptNode))
    entries.push(entry)
    spans.push(Math.min(longestSpan, spanOf(tree)))
    return entries.length - 1
  }

  /** Links a pattern to the words and classes that it may begin with, so that it is found where one is met. */
  link(pattern: number): void {
    const {classHeads, heads} = this.#columns
    const entry = this.#columns.entries.cells[pattern] ?? 0
    const {words, bits, anything} = this.#openings(entry)
    const link = (cells: Uint16Array, at: number, first?: number) =>
      this.#prepend(cells, at, {pattern, seconds: this.#seconds(entry, first)})
    if (anything) {
      link(classHeads.cells, bitCount)
      return
    }
    for (const word of words) link(heads.cells, word, word)
    for (let bit = 0; bit < bitCount; bit++) if (bits & (1 << bit)) link(classHeads.cells, bit)
  }

  #begin(): void {
    const {
      ops,
      args,
      nexts,
      nodes,
      sets,
      shapes,
      heads,
      classHeads,
      linkPatterns,
      linkSeconds,
      linkNexts,
      testSets,
      testBits
    } = this.#columns
    ops.push(op.accept)
    args.push(0)
    nexts.push(0)
    for (const start of [0, 1]) nodes.push(start)
    for (const start of [0, 0]) sets.push(start)
    for (const column of [shapes, heads, linkPatterns, linkSeconds, linkNexts, testSets, testBits]) column.push(0)
    for (let bit = 0; bit <= bitCount; bit++) classHeads.push(0)
  }

  #prepend(heads: Uint16Array, at: number, {pattern, seconds}: {pattern: number; seconds: number}): void {
    const {linkPatterns, linkSeconds, linkNexts} = this.#columns
    linkPatterns.push(pattern)
    linkSeconds.push(seconds)
    linkNexts.push(heads[at] ?? 0)
    heads[at] = linkPatterns.length - 1
  }

  /** The words and classes that a way from a node may begin with. */
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

  /** The bits of the words that may come second on a way from a node that takes a word first, or this one. */
  #seconds(node: number, first: number | undefined): number {
    let seconds = 0
    for (const [what, arg, next] of this.#stepsOf(node)) {
      if (what === op.break || what === op.start || what === op.open || what === op.close) {
        seconds |= this.#seconds(next, first)
        continue
      }
      const words = what === op.word ? [arg] : this.#membersOf(this.#columns.testSets.cells[arg] ?? 0)
      const isTaken = first === undefined || (what === op.word || what === op.test ? words.includes(first) : true)
      if (!isTaken) continue
      const following = this.#openings(next)
      if (what === op.run || following.bits !== 0 || following.anything || following.ends) return anySecond
      for (const word of following.words) seconds |= secondBit(word)
    }
    return seconds >>> 0
  }

  #membersOf(set: number): Uint16Array {
    const {sets, members} = this.#columns
    return members.cells.subarray(sets.cells[set], sets.cells[set + 1])
  }

  /** The steps of which one begins a way through a part of a pattern. */
  #steps(part: Node, next: number): readonly Step[] {
    switch (part.kind) {
      case 'words':
      case 'class':
        return [this.#take(part, next)]
      case 'other': {
        const {set, bits} = this.#accepted(part.than)
        return [[op.other, this.#test(set, bits), next]]
      }
      case 'run':
        return [[op.run, runNames.indexOf(part.name), next]]
      case 'sequence': {
        const [first, ...rest] = part.parts
        if (!first) return this.#stepsOf(next)
        const following = rest.reduceRight((after, item) => this.#node(this.#steps(item, after)), next)
        return this.#steps(first, following)
      }
      case 'choice':
        return part.parts.flatMap((choice) => this.#steps(choice, next))
      case 'optional':
        return [...this.#steps(part.part, next), ...this.#stepsOf(next)]
      case 'gap': {
        let steps = this.#stepsOf(next)
        for (let count = 0; count < part.most; count++) steps = [[op.any, 0, this.#node(steps)], ...this.#stepsOf(next)]
        return steps
      }
      default:
        return [[op[part.kind], 0, next]]
    }
  }

  #take(part: Node, next: number): Step {
    const {set, bits} = this.#accepted([part])
    const [only, ...others] = set
    return only !== undefined && others.length === 0 && bits === 0
      ? [op.word, only, next]
      : [op.test, this.#test(set, bits), next]
  }

  /** The words and classes that parts of one word stand for. */
  #accepted(parts: readonly Node[]): {readonly set: readonly number[]; readonly bits: number} {
    const words = parts.flatMap((part) => (part.kind === 'words' ? [...part.words] : []))
    const bits = parts.reduce((sum, part) => (part.kind === 'class' ? sum | classes[part.name] : sum), 0)
    return {set: [...new Set(words.map((word) => this.#id(word)))].sort((a, b) => a - b), bits}
  }

  #id(word: string): number {
    let id = this.#ids.get(word)
    if (id === undefined) {
      const {shapes, heads} = this.#columns
      id = shapes.length
      this.#ids.set(word, id)
      shapes.push(bitsOfForm(word))
      heads.push(0)
    }
    return id
  }

  #test(set: readonly number[], bits: number): number {
    const {testSets, testBits, sets, members} = this.#columns
    const setId = once(this.#sets, String(set), () => {
      if (set.length === 0) return 0
      for (const word of set) members.push(word)
      sets.push(members.length)
      return sets.length - 2
    })
    return once(this.#tests, `${setId} ${bits}`, () => {
      testSets.push(setId)
      testBits.push(bits)
      return testSets.length - 1
    })
  }

  #node(steps: readonly Step[]): number {
    const {ops, args, nexts, nodes} = this.#columns
    const different = [...new Map(steps.map((step) => [String(step), step])).values()]
    return once(this.#nodes, different.join(';'), () => {
      for (const [what, arg, next] of different) {
        ops.push(what)
        args.push(arg)
        nexts.push(next)
      }
      nodes.push(ops.length)
      return nodes.length - 2
    })
  }

  #stepsOf(node: number): readonly Step[] {
    const {ops, args, nexts, nodes} = this.#columns
    const steps: Step[] = []
    for (let step = nodes.cells[node] ?? 0; step < (nodes.cells[node + 1] ?? 0); step++)
      steps.push([ops.cells[step] ?? 0, args.cells[step] ?? 0, nexts.cells[step] ?? 0])
    return steps
  }
}

interface Openings {
  readonly words: Set<number>
  bits: number
  anything: boolean
  /** Whether it may end without a word. */
  ends: boolean
}

function once(known: Map<string, number>, key: string, make: () => number): number {
  const id = known.get(key) ?? make()
  known.set(key, id)
  return id
}
