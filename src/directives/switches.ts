import type {Directive} from './directive.ts'

/** Which rules are switched off by `vmlint-disable` and `vmlint-enable` at a place, while a file is read from its start. */
export class Switches {
  /** Those that switched every rule off. */
  #all: Directive[] = []
  readonly #rules = new Map<string, Directive>()
  /** For a rule that was switched on again by its name: how many of the above it is safe from. */
  readonly #exempt = new Map<string, number>()

  /** Reads the next `disable` or `enable`; `use` gets what an `enable` ends. */
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

  /** The directive that switched a rule off last; undefined where it is on. */
  covering(ruleId: string): Directive | undefined {
    const all = this.#all.length > (this.#exempt.get(ruleId) ?? 0) ? this.#all.at(-1) : undefined
    const named = this.#rules.get(ruleId)
    return all && named ? (all.start > named.start ? all : named) : (all ?? named)
  }
}
