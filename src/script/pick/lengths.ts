import type {StatedLength} from '../model.ts'
import type {Section} from '../outline/section.ts'

/** Assigns each length stated in a section to the script next to it. */
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

  /** The length between a script's start and the next text. Call it for scripts in order. */
  after(start: number, end = Number.POSITIVE_INFINITY): StatedLength | undefined {
    while ((this.#stated[this.#next]?.start ?? end) < start) this.#next++
    const stated = this.#stated[this.#next]
    return stated && stated.start < end ? stated : this.#common
  }
}
