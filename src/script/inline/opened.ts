/** A sticky pattern, made and compiled only where a text has a character with which it begins: that takes longer than to read a short text. */
export class Opened {
  readonly #opens: string
  readonly #make: () => RegExp
  #pattern: RegExp | undefined

  constructor(opens: string, make: () => RegExp) {
    this.#opens = opens
    this.#make = make
  }

  /** What it matches at a place. */
  at(text: string, at: number): RegExpExecArray | undefined {
    if (!this.#opens.includes(text.charAt(at))) return undefined
    this.#pattern ??= this.#make()
    this.#pattern.lastIndex = at
    return this.#pattern.exec(text) ?? undefined
  }
}
