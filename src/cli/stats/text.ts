import {layOut} from '../../terminal/table.ts'
import {visible} from '../../terminal/visible.ts'
import type {FileStats, ScriptStats} from './stats.ts'

/** A part that a listener looks for, and the words for it. `has` tells whether a script has it; undefined where it need not. */
interface Expectation {
  readonly name: string
  readonly has: (script: ScriptStats) => boolean | undefined
}

/** What is looked for in a message, by what it is for; the rules of the same names say why. */
const expectations: readonly Expectation[] = [
  {name: 'caller', has: ({parts}) => parts.caller.length > 0},
  {
    name: 'company',
    has: ({parts, touch}) => parts.company.length > 0 || (['followup', 'breakup'].includes(touch) ? undefined : false)
  },
  {name: 'reason', has: ({parts}) => parts.reason.length > 0},
  {name: 'insight', has: ({parts, goal}) => parts.insight.length > 0 || (goal === 'educate' ? false : undefined)},
  {
    name: 'promise',
    has: ({parts, goal}) => parts.promise.length > 0 || (['educate', 'email'].includes(goal) ? false : undefined)
  },
  {name: 'ask', has: ({parts}) => parts.ask.length > 0 || (parts.promise.length > 0 ? undefined : false)},
  {
    name: 'number',
    has: ({parts}) => parts.number.length > 0 || (parts.ask.some((ask) => ask.kind === 'call') ? false : undefined)
  }
]

/** Statistics as a table for people, one block a file. `name` turns a path into what is shown. */
export function statsTable(files: readonly FileStats[], name: (path: string) => string): string {
  return files
    .map(({filePath, scripts}) => {
      if (scripts.length === 0) return `${name(filePath)}\n  No voicemail script found in this file`
      const rows = scripts.map((script, place) => [
        nameOf(script, place),
        `${Math.round(script.seconds)} s (${Math.round(script.secondsFast)}-${Math.round(script.secondsSlow)} s)`,
        `${script.budget} s`,
        String(script.words),
        String(script.spokenWords),
        withStatus(script, true) || '-',
        withStatus(script, false) || '-'
      ])
      const header = ['Script', 'Seconds', 'Budget', 'Words', 'Spoken', 'Has', 'Missing']
      return `${name(filePath)}\n${layOut([header, ...rows], {right: [1, 2, 3, 4], indent: 2})}`
    })
    .join('\n\n')
}

/** Statistics as comma-separated values (RFC 4180), one line a script. */
export function statsCsv(files: readonly FileStats[], name: (path: string) => string): string {
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
  const rows = files.flatMap(({filePath, scripts}) =>
    scripts.map((script, place) => [
      name(filePath),
      nameOf(script, place),
      script.line,
      script.goal,
      script.touch,
      script.seconds,
      script.secondsFast,
      script.secondsSlow,
      script.budget,
      script.words,
      script.spokenWords,
      withStatus(script, true),
      withStatus(script, false)
    ])
  )
  return [header, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')
}

/** Title of a script or, without one, its place in the file. */
function nameOf({title}: ScriptStats, place: number): string {
  return title === null ? `Script ${place + 1}` : visible(title)
}

function withStatus(script: ScriptStats, status: boolean): string {
  return expectations
    .filter(({has}) => has(script) === status)
    .map((expectation) => expectation.name)
    .join(', ')
}

function csvCell(value: string | number): string {
  const text = String(value)
  // A leading sign or formula mark would run as a formula in a spreadsheet.
  const inert = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
