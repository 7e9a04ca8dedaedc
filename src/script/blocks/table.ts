import type {Range} from '../model.ts'

/** A Markdown or exported table: its cells without the markers around them. */
export interface Table {
  readonly header: readonly Range[]
  readonly rows: readonly (readonly Range[])[]
}

/** Splits the lines of a Markdown table, delimiter row included, into cells. */
export function tableOf(source: string, [header, , ...rows]: readonly Range[]): Table {
  return {header: header ? cellsOf(source, header) : [], rows: rows.map((row) => cellsOf(source, row))}
}

/** The cells of a row, trimmed; an empty one has length 0. */
function cellsOf(source: string, {start, end}: Range): readonly Range[] {
  const cells: Range[] = []
  let from = source[start] === '|' ? start + 1 : start
  const close = (to: number): void => {
    const text = source.slice(from, to)
    const lead = text.length - text.trimStart().length
    const cell = {start: from + lead, end: from + lead + text.trim().length}
    cells.push(cell.end > cell.start ? cell : {start: from, end: from})
    from = to + 1
  }
  for (let at = from; at < end; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '|') close(at)
  }
  if (from < end) close(end)
  return cells
}
