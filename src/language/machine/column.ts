type Cells = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/** A typed array that can grow. */
export class Column<T extends Cells = Cells> {
  /** The array; values from `length` on are undefined. */
  cells: T
  length: number

  constructor(cells: T) {
    this.cells = cells
    this.length = cells.length
  }

  push(value: number): void {
    if (this.length === this.cells.length) this.#grow()
    this.cells[this.length++] = value
  }

  #grow(): void {
    // A typed array's constructor creates the same type.
    const larger = new (this.cells.constructor as new (length: number) => T)(Math.max(64, 2 * this.length))
    larger.set(this.cells)
    this.cells = larger
  }
}
