import {VmlintError} from '../../errors.ts'
import type {Cursor} from './cursor.ts'
import {takeQuoteMark} from './markdown-lines.ts'

/** Deepest nesting of quotes and lists (chosen): nobody can follow ten, and each costs time on every line. */
export const deepestNesting = 100

/** A quote or a list item that holds other blocks. */
export interface Container {
  readonly kind: 'quote' | 'item'
  readonly id: number
  /** Columns of indentation that a line needs to belong to a list item. */
  readonly width: number
}

/** The quotes and list items that are open, outermost first. */
export class Containers {
  /** Never changed: blocks keep those that they stand in. */
  open: readonly Container[] = []
  /** Number of the last one opened. */
  lastId: number

  constructor(lastId: number) {
    this.lastId = lastId
  }

  get depth(): number {
    return this.open.length
  }

  /** Counts those that the line belongs to, and consumes their markers. */
  match(cursor: Cursor): number {
    let matched = 0
    for (const container of this.open) {
      const indent = cursor.indent()
      if (container.kind === 'quote') {
        if (indent > 3 || cursor.next() !== '>') break
        takeQuoteMark(cursor)
      } else if (cursor.next() !== '') {
        if (indent < container.width) break
        cursor.skip(container.width)
      }
      matched++
    }
    return matched
  }

  /** Closes all but the first `count`. */
  keep(count: number): void {
    this.open = this.open.slice(0, count)
  }

  /** Opens one inside the others. Throws `VmlintError` where they are nested too deep; `place` is of the line. */
  push({kind, width}: Pick<Container, 'kind' | 'width'>, place: () => {line: number; column: number}): void {
    this.open = [...this.open, {kind, width, id: ++this.lastId}]
    if (this.depth <= deepestNesting) return
    throw new VmlintError(`Quotes and lists are nested more than ${deepestNesting} deep, the limit`, {place: place()})
  }

  /** Place of the outermost quote from a depth on; -1 without one. */
  quoteFrom(depth: number): number {
    return this.open.findIndex(({kind}, place) => kind === 'quote' && place >= depth)
  }
}
