/** A sticky pattern, compiled only when a text has a character it may start with, since compiling takes longer than reading a short text. */
export class Opened {
  readonly #opens: string
  readonly #make: () => RegExp
  #pattern: RegExp | undefined

  constructor(opens: string, make: () => RegExp) {
    this.#opens = opens
    this.#make = make
  }

  /** Its match at an offset. */
  at(text: string, at: number): RegExpExecArray | undefined {
    if (!this.#opens.includes(text.charAt(at))) return undefined
    this.#pattern ??= this.#make()
    this.#pattern.lastIndex = at
    return this.#pattern.exec(text) ?? undefined
  }
}
