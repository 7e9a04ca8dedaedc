import type {Directive} from './directive.ts'

/** Tracks which rules `vmlint-disable` and `vmlint-enable` turn off at an offset, reading a file from its start. */
export class Switches {
  /** Directives that turn off all rules. */
  #all: Directive[] = []
  readonly #rules = new Map<string, Directive>()
  /** For a rule turned on by name: how many directives of `#all` it is exempt from. */
  readonly #exempt = new Map<string, number>()

  /** Processes the next `disable` or `enable`; calls `use` with each directive that an `enable` ends. */
  read(directive: Directive, use: (directive: Directive, ruleId?: string) => void): void {
    const {verb, items} = directive
    if (verb === 'disable') {
      if (items.length === 0) this.#all.push(directive)
      for (const {id} of items) this.#rules.set(id, directive)
    } else if (items.length === 0) {
      if (this.#all.length > 0 || this.#rules.size > 0) use(directive)
      this.#all = []
      this.#rules.clear()
      this.#exempt.clear()
    } else {
      for (const {id} of items) {
        if (this.covering(id)) use(directive, id)
        this.#rules.delete(id)
        this.#exempt.set(id, this.#all.length)
      }
    }
  }

  /** The latest directive that turned a rule off; undefined if the rule is on. */
  covering(ruleId: string): Directive | undefined {
    const all = this.#all.length > (this.#exempt.get(ruleId) ?? 0) ? this.#all.at(-1) : undefined
    const named = this.#rules.get(ruleId)
    return all && named ? (all.start > named.start ? all : named) : (all ?? named)
  }
}
