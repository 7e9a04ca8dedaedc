import {count} from '../../format/tally.ts'
import {printSeconds} from '../../speech/budget.ts'
import {layOut} from '../../terminal/table.ts'
import {cut, cutPath, wrap} from '../../terminal/wrap.ts'
import type {StatsRow} from './rows.ts'

/** The columns for figures, and what they show of a script. On a narrow screen, only what decides. */
interface Figures {
  readonly header: readonly string[]
  /** Columns that they take, gaps included. */
  readonly width: number
  readonly of: (row: StatsRow) => readonly string[]
  /** Those of the row of totals. */
  readonly sum: (sums: Sums) => readonly string[]
}

interface Sums {
  readonly seconds: string
  readonly over: string
  readonly words: string
  readonly problems: string
}

const wide: Figures = {
  header: ['Seconds', 'Budget', 'Words', 'Problems'],
  width: 39,
  of: ({seconds, secondsFast, secondsSlow, budget, words, problems}) => [
    `${printSeconds(seconds, budget)} (${Math.round(secondsFast)}-${Math.round(secondsSlow)})`,
    seconds > budget ? `over ${budget}` : String(budget),
    String(words),
    String(problems ?? '')
  ],
  sum: ({seconds, over, words, problems}) => [seconds, over, words, problems]
}

const narrow: Figures = {
  header: ['Seconds', 'Problems'],
  width: 22,
  of: ({seconds, budget, problems}) => [`${printSeconds(seconds, budget)} of ${budget}`, String(problems ?? '')],
  sum: ({seconds, problems}) => [seconds, problems]
}

/** Fewest columns for names and missing parts; of them, names get three of five (chosen). */
const leastText = 30
const scriptShare = 0.6

/** Formats statistics as a table with a row of totals, at most `width` columns wide. */
export function statsTable(rows: readonly StatsRow[], width: number): string {
  if (rows.length === 0) return ''
  const figures = width >= wide.width + leastText ? wide : narrow
  const free = Math.max(26, width - figures.width)
  const scriptWidth = Math.floor(free * scriptShare)
  const cells = rows.flatMap((row) => tableRow(row, {figures, scriptWidth, missingWidth: free - scriptWidth}))
  const header = ['Script', ...figures.header, 'Missing']
  const right = figures.header.map((_, place) => place + 1)
  const table = layOut([header, ...cells, [], [count(rows.length, 'script'), ...figures.sum(sumsOf(rows))]], {right})
  return [table, ...longestLine(rows, width)].join('\n\n')
}

/** Formats one script, wrapped over as many lines as its name and its missing parts need. */
function tableRow(
  row: StatsRow,
  {figures, ...widths}: {readonly figures: Figures; readonly scriptWidth: number; readonly missingWidth: number}
): readonly string[][] {
  const names = namesOf(row, widths.scriptWidth)
  const missing = wrap(row.missing || '-', widths.missingWidth)
  return Array.from({length: Math.max(names.length, missing.length)}, (_, line) => [
    names[line] ?? '',
    ...(line === 0 ? figures.of(row) : figures.header.map(() => '')),
    missing[line] ?? ''
  ])
}

/** The title, or the file if that is the title; otherwise the file goes below the title. */
function namesOf({name, path, title, isAlone}: StatsRow, width: number): readonly string[] {
  const file = cutPath(path, width)
  if (title !== null) return [...wrap(name, width).map((line) => cut(line, width)), cutPath(`  ${path}`, width)]
  return isAlone ? [file] : [name, cutPath(`  ${path}`, width)]
}

function sumsOf(rows: readonly StatsRow[]): Sums {
  const sum = (key: (row: StatsRow) => number) => String(Math.round(rows.reduce((total, row) => total + key(row), 0)))
  const over = rows.filter(({seconds, budget}) => seconds > budget).length
  return {
    seconds: sum(({seconds}) => seconds),
    over: over > 0 ? `${over} over` : '',
    words: sum(({words}) => words),
    problems: sum(({problems = 0}) => problems)
  }
}

/** The longest sentence of all scripts: where to cut first. */
function longestLine(rows: readonly StatsRow[], width: number): readonly string[] {
  const [worst] = rows
    .flatMap(({longest, path}) => (longest ? [{...longest, path}] : []))
    .toSorted((a, b) => b.seconds - a.seconds)
  if (!worst) return []
  const lead = `Longest sentence: ${worst.seconds.toFixed(1)} s at `
  const [line = '', ...others] = wrap(worst.text, width - 6)
  return [
    `${lead}${cutPath(`${worst.path}:${worst.line}`, width - lead.length)}\n  "${line}${others.length > 0 ? ' …' : ''}"`
  ]
}
