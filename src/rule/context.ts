import type {Root} from 'nlcst'
import type {Match} from '../language/matcher.ts'
import type {Analysis} from './analysis.ts'
import type {Problem, RuleContext} from './definition.ts'

/** Input of a context. */
export interface ContextInput<Options> {
  readonly analysis: Analysis
  readonly tree: Root
  readonly options: Options
  readonly findMatches: (analysis: Analysis) => readonly Match[]
  readonly report: (problem: Problem) => void
}

/** A script as a rule sees it. Words, parts, seconds and matches are computed on first use. */
export class Context<Options> implements RuleContext<Options> {
  readonly options: Options
  readonly tree: Root
  readonly report: (problem: Problem) => void
  readonly #analysis: Analysis
  readonly #findMatches: (analysis: Analysis) => readonly Match[]

  constructor({analysis, tree, options, findMatches, report}: ContextInput<Options>) {
    this.options = options
    this.tree = tree
    this.report = report
    this.#analysis = analysis
    this.#findMatches = findMatches
  }

  get settings() {
    return this.#analysis.settings
  }
  get source() {
    return this.#analysis.source
  }
  get script() {
    return this.#analysis.script
  }
  get index() {
    return this.#analysis.index
  }
  get parts() {
    return this.#analysis.parts
  }
  get speech() {
    return this.#analysis.speech
  }
  get matches() {
    return this.#findMatches(this.#analysis)
  }
  readonly matchesOf = (ruleIds: readonly string[]): readonly Match[] =>
    ruleIds.flatMap((id) => this.#analysis.sharedMatches(id) ?? [])
}
