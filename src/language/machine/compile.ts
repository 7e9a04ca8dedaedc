import {bitCount, classes, runNames} from '../classes.ts'
import {once} from '../once.ts'
import type {Node} from '../pattern.ts'
import {spanOf} from './span.ts'
import {type Columns, op} from './tables.ts'
import type {WordIds} from './word-ids.ts'

/** What to do, its argument and the next node, as three characters: lists of steps are compared and joined quickly. */
type Step = string
const stepOf = (what: number, arg: number, next: number): Step => String.fromCharCode(what, arg, next)

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

  /** Compiles the pattern with an id. */
  compile(id: number, tree: Node): void {
    const {entries, spans} = this.#columns
    // First, since it may replace the cells by more.
    const entry = this.#node(this.#steps(tree, acceptNode))
    entries.cells[id] = entry
    spans.cells[id] = Math.min(longestSpan, spanOf(tree))
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
        return [this.#take(part, next)]
      case 'other': {
        const words = part.than.flatMap((than) => (than.kind === 'words' ? [...than.words] : []))
        const bits = part.than.reduce((sum, than) => (than.kind === 'class' ? sum | classes[than.name] : sum), 0)
        return [stepOf(op.other, this.#test(new Set(words), bits), next)]
      }
      case 'run':
        return [stepOf(op.run, runNames.indexOf(part.name), next)]
      case 'sequence': {
        const [first, ...rest] = part.parts
        if (!first) return this.#stepsOf(next)
        let following = next
        for (const item of rest.reverse()) following = this.#node(this.#steps(item, following))
        return this.#steps(first, following)
      }
      case 'choice':
        return part.parts.flatMap((choice) => this.#steps(choice, next))
      case 'optional':
        return [...this.#steps(part.part, next), ...this.#stepsOf(next)]
      case 'gap': {
        let steps = this.#stepsOf(next)
        for (let count = 0; count < part.most; count++)
          steps = [stepOf(op.any, 0, this.#node(steps)), ...this.#stepsOf(next)]
        return steps
      }
      default:
        return [stepOf(op[part.kind], 0, next)]
    }
  }

  #take(part: Extract<Node, {kind: 'words' | 'class'}>, next: number): Step {
    if (part.kind === 'class') return stepOf(op.test, this.#test(new Set(), classes[part.name]), next)
    const {words} = part
    const [word = ''] = words
    if (words.size === 1) return stepOf(op.word, this.#id(word), next)
    const test = once(this.#testOf, part, () => this.#test(words, 0))
    return stepOf(op.test, test, next)
  }

  #id(word: string): number {
    const known = this.#ids.get(word)
    if (known > 0) return known
    const {heads, needHeads} = this.#columns
    heads.push(0)
    needHeads.push(0)
    return this.#ids.add(word)
  }

  /** A test for words and classes. */
  #test(words: ReadonlySet<string>, bits: number): number {
    const {testSets, testBits, sets, members} = this.#columns
    const set = Uint16Array.from(words, (word) => this.#id(word)).sort()
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
    const list = steps.length === 1 ? String(steps[0]) : [...new Set(steps)].join('')
    return once(this.#nodes, list, () => {
      for (let at = 0; at < list.length; at += 3) {
        ops.push(list.charCodeAt(at))
        args.push(list.charCodeAt(at + 1))
        nexts.push(list.charCodeAt(at + 2))
      }
      nodes.push(ops.length)
      return nodes.length - 2
    })
  }

  #stepsOf(node: number): readonly Step[] {
    const {ops, args, nexts, nodes} = this.#columns
    const steps: Step[] = []
    for (let step = nodes.cells[node] ?? 0; step < (nodes.cells[node + 1] ?? 0); step++)
      steps.push(stepOf(ops.cells[step] ?? 0, args.cells[step] ?? 0, nexts.cells[step] ?? 0))
    return steps
  }
}
