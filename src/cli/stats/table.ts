import {count} from '../../format/tally.ts'
import {printSeconds} from '../../speech/budget.ts'
import {layOut} from '../../terminal/table.ts'
import {cut, cutPath, wrap} from '../../terminal/wrap.ts'
import {partsWith} from './expected-parts.ts'
import type {StatsRow} from './rows.ts'

const header = ['Script', 'Seconds', 'Budget', 'Words', 'Problems', 'Missing']

/** Columns for the figures, gaps included; names and missing parts share the rest, three to two (chosen). */
const figures = 39
const scriptShare = 0.6

/** Formats statistics as a table with a row of totals, at most `width` columns wide. */
export function statsTable(rows: readonly StatsRow[], width: number): string {
  if (rows.length === 0) return ''
  const free = Math.max(30, width - figures)
  const scriptWidth = Math.floor(free * scriptShare)
  const cells = rows.flatMap((row) => tableRow(row, scriptWidth, free - scriptWidth))
  const table = layOut([header, ...cells, [], sumRow(rows)], {right: [1, 2, 3, 4]})
  return [table, ...longestLine(rows, width)].join('\n\n')
}

/** Formats one script, wrapped over as many lines as its name and its missing parts need. */
function tableRow(
  {script, problems, ...named}: StatsRow,
  scriptWidth: number,
  missingWidth: number
): readonly string[][] {
  const {seconds, secondsFast, secondsSlow, budget, words} = script
  const names = namesOf(named, scriptWidth)
  const missing = wrap(partsWith(false, script) || '-', missingWidth)
  const figures = [
    `${printSeconds(seconds, budget)} (${Math.round(secondsFast)}-${Math.round(secondsSlow)})`,
    seconds > budget ? `over ${budget}` : String(budget),
    String(words),
    String(problems ?? '')
  ]
  return Array.from({length: Math.max(names.length, missing.length)}, (_, line) => [
    names[line] ?? '',
    ...(line === 0 ? figures : ['', '', '', '']),
    missing[line] ?? ''
  ])
}

/** The title, or the file if that is the title; otherwise the file goes below the title. */
function namesOf({name, path, hasTitle, isAlone}: Omit<StatsRow, 'script'>, width: number): readonly string[] {
  const file = cutPath(path, width)
  if (hasTitle) return [...wrap(name, width).map((line) => cut(line, width)), cutPath(`  ${path}`, width)]
  return isAlone ? [file] : [name, cutPath(`  ${path}`, width)]
}

function sumRow(rows: readonly StatsRow[]): readonly string[] {
  const sum = (key: (row: StatsRow) => number) => String(Math.round(rows.reduce((total, row) => total + key(row), 0)))
  const over = rows.filter(({script}) => script.seconds > script.budget).length
  return [
    count(rows.length, 'script'),
    sum(({script}) => script.seconds),
    over > 0 ? `${over} over` : '',
    sum(({script}) => script.words),
    sum(({problems = 0}) => problems),
    ''
  ]
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
