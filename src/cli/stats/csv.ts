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
  const lines = rows.map((row) => [
    row.path,
    row.name,
    row.line,
    row.goal,
    row.touch,
    row.seconds,
    row.secondsFast,
    row.secondsSlow,
    row.budget,
    row.words,
    row.spokenWords,
    row.has,
    row.missing
  ])
  return [header, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')
}

function csvCell(value: string | number): string {
  const text = String(value)
  // Spreadsheets would run a leading sign as a formula.
  const inert = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
