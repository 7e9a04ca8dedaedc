/** What the titles of a text count: "PART B" holds "MESSAGE 1" and "MESSAGE 2". */
export class TitleCounts {
  /** What is counted, outermost first: parts, messages. */
  #counted: readonly string[] = []

  /** How deep the next title stands: one that counts other things than those above stands below them. */
  depthOf(title: string): number {
    const counted = /^(\p{L}{2,20})[ #.-]{1,3}(?:\d{1,3}|[A-Z]|[IVX]{1,4})(?![\p{L}\d])/u
      .exec(title)?.[1]
      ?.toLowerCase()
    if (counted === undefined) this.#counted = []
    else if (this.#counted.includes(counted)) this.#counted = this.#counted.slice(0, this.#counted.indexOf(counted) + 1)
    else this.#counted = [...this.#counted, counted]
    return Math.max(0, this.#counted.length - 1)
  }
}
