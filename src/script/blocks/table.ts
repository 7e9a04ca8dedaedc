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

/** The rows of a table in HTML, each written on a line or more; undefined where the lines hold none. */
export function htmlTable(source: string, lines: readonly Range[]): Table | undefined {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return undefined
  const text = source.slice(first.start, last.end)
  if (!/<t[dh]\b/i.test(text)) return undefined
  const rows: Range[][] = []
  for (const match of text.matchAll(/<(tr|td|th)\b[^<>]{0,300}>/gi)) {
    if (match[1]?.toLowerCase() === 'tr') rows.push([])
    const start = first.start + match.index + match[0].length
    const rest = source.slice(start, last.end)
    const length = /<\/?(?:td|th|tr|table|tbody|thead)\b/i.exec(rest)?.index ?? rest.length
    if (match[1]?.toLowerCase() === 'tr') continue
    if (rows.length === 0) rows.push([])
    rows.at(-1)?.push({start, end: start + length})
  }
  const [header = [], ...others] = rows
  return {header, rows: others}
}

/** The rows of a table of a wiki, `{| ... |}`: a cell a line, or several parted by doubled marks. */
export function wikiTable(source: string, lines: readonly Range[]): Table {
  const rows: Range[][] = [[]]
  for (const {start, end} of lines) {
    const text = source.slice(start, end)
    if (/^(?:\{\||\|\+|\|\})/.test(text)) continue
    if (text.startsWith('|-')) rows.push([])
    else if (/^[|!]/.test(text)) rows.at(-1)?.push(...wikiCells(text, start))
  }
  const [header = [], ...others] = rows.filter((row) => row.length > 0)
  return {header, rows: others}
}

function wikiCells(text: string, start: number): readonly Range[] {
  const cells: Range[] = []
  let from = 1
  for (const match of text.matchAll(/\|\||!!|$/g)) {
    const cell = text.slice(from, match.index)
    const lead = cell.length - cell.trimStart().length
    cells.push({start: start + from + lead, end: start + from + lead + cell.trim().length})
    from = match.index + match[0].length
  }
  return cells
}

/** A table of pipes in a text: a row of dashes under its header or none, or a header between doubled pipes. */
export function pipeTable(source: string, lines: readonly Range[]): Table {
  const rows = lines.filter(({start, end}) => /[^|\s:=-]/.test(source.slice(start, end)))
  const [header, ...others] = rows.map((row) => cellsOf(source, row))
  return {
    header: header?.filter(({start, end}) => end > start || !source.startsWith('||', lines[0]?.start)) ?? [],
    rows: others
  }
}
