import {bitCount, classes, runNames} from '../classes.ts'
import {once} from '../once.ts'
import type {Node} from '../pattern.ts'
import {spanOf} from './span.ts'
import {type Columns, op} from './tables.ts'
import type {WordIds} from './word-ids.ts'

type Step = readonly [op: number, arg: number, next: number]

const acceptNode = 0
/** Most words in a match (chosen): no sentence in a message is longer. */
const longestSpan = 255

/** Compiles patterns into columns. Equal nodes, sets and tests are stored once. */
export class Compiler {
  readonly #columns: Columns
  readonly #ids: WordIds
  readonly #nodes = new Map<string, number>()
  readonly #sets = new Map<string, number>()
  readonly #tests = new Map<string, number>()
  /** Tests by node: many patterns share the nodes of tables. */
  readonly #testOf = new Map<Node, number>()

  /** `ids` are the ids of known words. */
  constructor(columns: Columns, ids: WordIds) {
    this.#columns = columns
    this.#ids = ids
    if (columns.nodes.length === 0) this.#begin()
  }

  /** Compiles a pattern and returns its id. */
  compile(tree: Node): number {
    const {entries, spans, firstNeeds, secondNeeds} = this.#columns
    const entry = this.#node(this.#steps(tree, acceptNode))
    entries.push(entry)
    spans.push(Math.min(longestSpan, spanOf(tree)))
    firstNeeds.push(0)
    secondNeeds.push(0)
    return entries.length - 1
  }

  #begin(): void {
    const {ops, args, nexts, nodes, sets, classHeads, needClassHeads, ...columns} = this.#columns
    ops.push(op.accept)
    args.push(0)
    nexts.push(0)
    for (const start of [0, 1]) nodes.push(start)
    for (const start of [0, 0]) sets.push(start)
    const {heads, linkPatterns, linkSeconds, linkNexts, testSets, testBits, needHeads, needIds, needNexts, needCount} =
      columns
    for (const column of [heads, linkPatterns, linkSeconds, linkNexts, testSets, testBits]) column.push(0)
    for (const column of [needHeads, needIds, needNexts, needCount]) column.push(0)
    for (let bit = 0; bit <= bitCount; bit++) classHeads.push(0)
    for (let bit = 0; bit < bitCount; bit++) needClassHeads.push(0)
  }

  /** Alternative first steps of part of a pattern. */
  #steps(part: Node, next: number): readonly Step[] {
    switch (part.kind) {
      case 'words':
      case 'class':
        return [[...this.#take(part), next]]
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

  #take(part: Node): readonly [op: number, arg: number] {
    if (part.kind === 'words' && part.words.size === 1) {
      const [word = ''] = part.words
      return [op.word, this.#id(word)]
    }
    const test = once(this.#testOf, part, () => {
      const {set, bits} = this.#accepted([part])
      return this.#test(set, bits)
    })
    return [op.test, test]
  }

  /** Words and classes matched by parts of one word. */
  #accepted(parts: readonly Node[]): {readonly set: readonly number[]; readonly bits: number} {
    const words = parts.flatMap((part) => (part.kind === 'words' ? [...part.words] : []))
    const bits = parts.reduce((sum, part) => (part.kind === 'class' ? sum | classes[part.name] : sum), 0)
    return {set: [...new Set(words.map((word) => this.#id(word)))].sort((a, b) => a - b), bits}
  }

  #id(word: string): number {
    const known = this.#ids.get(word)
    if (known > 0) return known
    const {heads, needHeads} = this.#columns
    heads.push(0)
    needHeads.push(0)
    return this.#ids.add(word)
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
    const different = new Map(steps.map((step) => [String(step), step]))
    return once(this.#nodes, [...different.keys()].join(';'), () => {
      for (const [what, arg, next] of different.values()) {
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
