/** Moves along one line and counts columns as Markdown does: a tab advances to the next multiple of four. */
export class Cursor {
  /** Offset of the next character. */
  at: number
  readonly end: number
  readonly #text: string
  #column = 0
  /** Columns left of a partly consumed tab. */
  #rest = 0

  constructor(text: string, {start, end}: {readonly start: number; readonly end: number}) {
    this.#text = text
    this.at = start
    this.end = end
  }

  /** Columns of white space ahead. */
  indent(): number {
    let column = this.#column
    let at = this.at
    for (; at < this.end; at++) {
      const character = this.#text[at]
      if (character === ' ') column++
      else if (character === '\t') column += 4 - (column % 4)
      else break
    }
    return column - this.#column + this.#rest
  }

  /** Consumes up to `columns` columns of white space. */
  skip(columns: number): void {
    let left = columns
    const fromRest = Math.min(left, this.#rest)
    this.#rest -= fromRest
    left -= fromRest
    while (left > 0 && this.at < this.end) {
      const character = this.#text[this.at]
      if (character !== ' ' && character !== '\t') return
      const width = character === ' ' ? 1 : 4 - (this.#column % 4)
      this.at++
      this.#column += width
      this.#rest = Math.max(0, width - left)
      left -= width
    }
  }

  /** Consumes characters that are not white space. */
  take(count: number): void {
    this.at += count
    this.#column += count
  }

  /** The first character after the white space; empty at the end of the line. */
  next(): string {
    return this.#text.slice(this.at, this.end).trimStart().charAt(0)
  }

  /** The rest of the line. */
  left(): string {
    return this.#text.slice(this.at, this.end)
  }
}
