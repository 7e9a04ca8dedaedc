import {once} from '../once.ts'
import {type Draft, type Node, type Pattern, parsePattern, readPattern} from '../pattern.ts'
import type {TeamWords} from '../vocabulary/tables.ts'
import type {Word} from '../words.ts'
import {Beginnings} from './beginnings.ts'
import {Compiler} from './compile.ts'
import {Linker} from './link.ts'
import {type Columns, emptyColumns, readColumns, type Written} from './tables.ts'
import {WordIds} from './word-ids.ts'

/**
 * All patterns requested so far: built-in ones are loaded, others compiled on first use. Where none are loaded, as in the page, a pattern
 * that is found wherever it starts waits for a text that it may match.
 */
export class Machine {
  readonly columns: Columns
  /** Ids of the words in patterns. Grows with the patterns. */
  readonly #ids: WordIds
  readonly #patterns = new Map<Pattern, number>()
  readonly #linked: Set<number>
  readonly #added: TeamWords
  /** The pattern that was parsed last: compiling and linking follow each other. */
  #parsed: {readonly pattern: Pattern; readonly tree: Node} | undefined
  /** Patterns that wait; undefined where none does. */
  readonly #waiting: Map<Pattern, Draft> | undefined
  readonly #beginnings: Beginnings
  #compiler: Compiler | undefined
  #linker: Linker | undefined

  /** With a team's added words, patterns that use the extended tables are recompiled on first use. */
  constructor(written?: Written, added: TeamWords = {}) {
    const calls = Object.keys(added).flatMap((table) => [`<${table}>`, `<${table}:`])
    const isAsWritten = (pattern: Pattern) => !calls.some((call) => pattern.includes(call))
    this.#added = added
    this.#beginnings = new Beginnings(added)
    this.columns = written ? readColumns(written) : emptyColumns()
    this.#ids = new WordIds(this.columns, written?.words)
    this.#linked = new Set(written?.linked)
    this.#waiting = written ? undefined : new Map()
    const patterns = written?.patterns.split('\n') ?? []
    // By index, since every run starts with this.
    for (let id = 0; id < patterns.length; id++) {
      const pattern = patterns[id] ?? ''
      if (isAsWritten(pattern)) this.#patterns.set(pattern, id)
    }
  }

  /** The id of a word; 0 if no pattern contains it. */
  idOf(normal: string): number {
    return this.#ids.get(normal)
  }

  /** Increases when words get ids. */
  get knownWords(): number {
    return this.#ids.size
  }

  /** Number of registered patterns. */
  get registered(): number {
    return this.#linked.size
  }

  /** The id of a pattern. Throws `PatternError`. */
  compile(pattern: Pattern): number {
    const id = this.#idOfPattern(pattern)
    if (this.columns.entries.cells[id] === 0) {
      this.#compiler ??= new Compiler(this.columns, this.#ids)
      this.#compiler.compile(id, this.#parse(pattern))
    }
    return id
  }

  /** The id of a pattern that is found wherever it starts. Throws `PatternError`. */
  register(pattern: Pattern): number {
    const id = this.#idOfPattern(pattern)
    if (this.#linked.has(id) || this.#waiting?.has(pattern)) return id
    const draft = this.#waiting && readPattern(pattern)
    if (draft && !this.#beginnings.mayMatch(draft)) this.#waiting?.set(pattern, draft)
    else this.#link(pattern)
    return id
  }

  /** Links the patterns that a text with these words may match, before it is searched; those that come later know the words, too. */
  expect(words: readonly Pick<Word, 'normal'>[]): void {
    if (!this.#waiting || !this.#beginnings.add(words)) return
    for (const [pattern, draft] of this.#waiting) if (this.#beginnings.mayMatch(draft)) this.#link(pattern)
  }

  #link(pattern: Pattern): void {
    const id = this.compile(pattern)
    this.#linker ??= new Linker(this.columns, this.#ids)
    this.#linker.link(id, this.#parse(pattern))
    this.#linked.add(id)
    this.#waiting?.delete(pattern)
  }

  #idOfPattern(pattern: Pattern): number {
    return once(this.#patterns, pattern, () => {
      const {entries, spans, firstNeeds, secondNeeds} = this.columns
      for (const column of [entries, spans, firstNeeds, secondNeeds]) column.push(0)
      return entries.length - 1
    })
  }

  #parse(pattern: Pattern): Node {
    if (this.#parsed?.pattern !== pattern) this.#parsed = {pattern, tree: parsePattern(pattern, this.#added)}
    return this.#parsed.tree
  }

  /** What is stored of it, with all patterns that wait linked. */
  contents(): {
    readonly words: readonly string[]
    readonly patterns: readonly Pattern[]
    readonly linked: readonly number[]
  } {
    for (const pattern of this.#waiting?.keys() ?? []) this.#link(pattern)
    return {words: this.#ids.all(), patterns: [...this.#patterns.keys()], linked: [...this.#linked]}
  }
}
