import {displayWidth} from './width.ts'
import {wrap} from './wrap.ts'

/** Columns aligned right; the others are aligned left. */
export interface TableOptions {
  readonly right?: readonly number[]
  /** Spaces before each row. */
  readonly indent?: number
  /** Columns of the terminal: the last column wraps, or goes below the others if little is left for it. */
  readonly width?: number | undefined
}

/** Fewest columns that text is wrapped in (chosen by eye). */
const leastText = 24

/** Lays out rows in columns by display width, two spaces apart, without trailing spaces. */
export function layOut(
  rows: readonly (readonly string[])[],
  {right = [], indent = 0, width}: TableOptions = {}
): string {
  const widths: number[] = []
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell))
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - displayWidth(cell))
        return right.includes(column) ? space + cell : cell + space
      })
      const line = (' '.repeat(indent) + cells.join('  ')).trimEnd()
      return width === undefined || displayWidth(line) <= width ? line : wrapLast(cells, {indent, width})
    })
    .join('\n')
}

/** Wraps the last cell of a row below itself, or below the others, further in. */
function wrapLast(
  cells: readonly string[],
  {indent, width}: {readonly indent: number; readonly width: number}
): string {
  const before = ' '.repeat(indent) + cells.slice(0, -1).join('  ')
  const text = (cells.at(-1) ?? '').trimEnd()
  const at = displayWidth(before) + 2
  if (width - at >= leastText) return `${before}  ${wrap(text, width - at).join(`\n${' '.repeat(at)}`)}`
  const margin = ' '.repeat(indent + 4)
  return [before.trimEnd(), ...wrap(text, width - margin.length).map((line) => margin + line)].join('\n')
}
