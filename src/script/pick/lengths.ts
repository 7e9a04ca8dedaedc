import type {StatedLength} from '../model.ts'
import type {Section} from '../outline/section.ts'

/** The lengths stated in a section, each handed to the script that it stands beside. */
export class Lengths {
  readonly #stated: readonly StatedLength[]
  #next = 0
  /** A length above the first text is about all of them. */
  readonly #common: StatedLength | undefined

  constructor({entries, stated}: Section) {
    const start = entries[0]?.lines[0]?.start ?? 0
    this.#stated = stated
    this.#common = stated[0] && stated[0].start < start ? stated[0] : undefined
  }

  /** The length between a script's start and the next text. Scripts are asked for in order. */
  after(start: number, end = Number.POSITIVE_INFINITY): StatedLength | undefined {
    while ((this.#stated[this.#next]?.start ?? end) < start) this.#next++
    const stated = this.#stated[this.#next]
    return stated && stated.start < end ? stated : this.#common
  }
}
