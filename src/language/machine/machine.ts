import {type Node, type Pattern, parsePattern} from '../pattern.ts'
import type {TeamWords} from '../vocabulary/tables.ts'
import {Compiler} from './compile.ts'
import {Linker} from './link.ts'
import {type Columns, emptyColumns, readColumns, type Written, writeColumns} from './tables.ts'
import {WordIds} from './word-ids.ts'

/** All patterns requested so far: built-in ones are loaded, others compiled on first use. */
export class Machine {
  readonly columns: Columns
  /** Ids of the words in patterns. Grows with the patterns. */
  readonly #ids: WordIds
  readonly #patterns = new Map<Pattern, number>()
  readonly #linked: Set<number>
  readonly #added: TeamWords
  /** The pattern that was parsed last: compiling and linking follow each other. */
  #parsed: {readonly pattern: Pattern; readonly tree: Node} | undefined
  #compiler: Compiler | undefined
  #linker: Linker | undefined

  /** With a team's added words, patterns that use the extended tables are recompiled on first use. */
  constructor(written?: Written, added: TeamWords = {}) {
    const calls = Object.keys(added).flatMap((table) => [`<${table}>`, `<${table}:`])
    const isAsWritten = (pattern: Pattern) => !calls.some((call) => pattern.includes(call))
    this.#added = added
    this.columns = written ? readColumns(written) : emptyColumns()
    this.#ids = new WordIds(this.columns, written?.words)
    this.#linked = new Set(written?.linked)
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
    let id = this.#patterns.get(pattern)
    if (id === undefined) {
      this.#compiler ??= new Compiler(this.columns, this.#ids)
      id = this.#compiler.compile(this.#parse(pattern))
      this.#patterns.set(pattern, id)
    }
    return id
  }

  /** The id of a pattern that is found wherever it starts. Throws `PatternError`. */
  register(pattern: Pattern): number {
    const id = this.compile(pattern)
    if (!this.#linked.has(id)) {
      this.#linker ??= new Linker(this.columns, this.#ids)
      this.#linker.link(id, this.#parse(pattern))
      this.#linked.add(id)
    }
    return id
  }

  #parse(pattern: Pattern): Node {
    if (this.#parsed?.pattern !== pattern) this.#parsed = {pattern, tree: parsePattern(pattern, this.#added)}
    return this.#parsed.tree
  }

  /** Data to recreate this machine. */
  write(): Written {
    const {words, ...columns} = this.#ids.write()
    return {
      words,
      patterns: [...this.#patterns.keys()].join('\n'),
      linked: [...this.#linked],
      ...writeColumns({...this.columns, ...columns})
    }
  }
}
