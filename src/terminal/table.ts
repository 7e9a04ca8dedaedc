import {displayWidth} from './width.ts'

/** Columns aligned right; the others are aligned left. */
export interface TableOptions {
  readonly right?: readonly number[]
  /** Spaces before each row. */
  readonly indent?: number
}

/** Lays out rows in columns by display width, two spaces apart, without trailing spaces. */
export function layOut(rows: readonly (readonly string[])[], {right = [], indent = 0}: TableOptions = {}): string {
  const widths: number[] = []
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell))
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - displayWidth(cell))
        return right.includes(column) ? space + cell : cell + space
      })
      return (' '.repeat(indent) + cells.join('  ')).trimEnd()
    })
    .join('\n')
}
