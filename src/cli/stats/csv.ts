import {partsWith} from './expected-parts.ts'
import type {StatsRow} from './rows.ts'

const header = [
  'file',
  'script',
  'line',
  'goal',
  'touch',
  'seconds',
  'seconds_fast',
  'seconds_slow',
  'budget',
  'words',
  'spoken_words',
  'has',
  'missing'
]

/** Formats statistics as CSV (RFC 4180), one line per script. */
export function statsCsv(rows: readonly StatsRow[]): string {
  const lines = rows.map(({path, name, script}) => [
    path,
    name,
    script.line,
    script.goal,
    script.touch,
    script.seconds,
    script.secondsFast,
    script.secondsSlow,
    script.budget,
    script.words,
    script.spokenWords,
    partsWith(true, script),
    partsWith(false, script)
  ])
  return [header, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')
}

function csvCell(value: string | number): string {
  const text = String(value)
  // Spreadsheets would run a leading sign as a formula.
  const inert = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
