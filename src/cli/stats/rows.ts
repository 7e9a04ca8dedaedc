import {byScript} from '../../format/tally.ts'
import type {FileResult} from '../../result.ts'
import {locate} from '../../script/location.ts'
import {visible} from '../../terminal/visible.ts'
import type {FileStats, ScriptStats} from './stats.ts'

/** Orders of the scripts. */
export type StatsOrder = 'path' | 'seconds' | 'problems'

/** A script with its name and location. */
export interface StatsRow {
  /** Path as shown. */
  readonly path: string
  /** Title of the script or, without one, its position in the file. */
  readonly name: string
  readonly hasTitle: boolean
  readonly isAlone: boolean
  readonly script: ScriptStats
  readonly longest: LongestSentence | undefined
  /** Undefined if nothing was linted. */
  readonly problems?: number
}

/** The longest sentence and its words. */
export interface LongestSentence {
  readonly line: number
  readonly seconds: number
  readonly text: string
}

/** Lists the scripts of all files. `shown` formats a path; `results` come from linting the same files. */
export function toRows(
  files: readonly (FileStats & {readonly source: string})[],
  shown: (path: string) => string,
  results: readonly FileResult[] = []
): readonly StatsRow[] {
  const resultOf = new Map(results.map((result) => [result.filePath, result]))
  return files.flatMap(({filePath, scripts, source}) => {
    const result = resultOf.get(filePath)
    const counts = result && new Map(byScript(result).map(({script, messages}) => [script?.start, messages.length]))
    return scripts.map((script, place) => ({
      path: shown(filePath),
      name: script.title === null ? `Script ${place + 1}` : visible(script.title),
      hasTitle: script.title !== null,
      isAlone: scripts.length === 1,
      script,
      longest: longestOf(script, source),
      ...(counts && {problems: counts.get(script.start) ?? 0})
    }))
  })
}

function longestOf({sentences}: ScriptStats, source: string): LongestSentence | undefined {
  const [first, ...others] = sentences
  if (!first) return undefined
  const {start, end, seconds} = others.reduce((most, next) => (next.seconds > most.seconds ? next : most), first)
  const {line} = locate(source).toPoint(start)
  return {line, seconds, text: visible(source.slice(start, end).replaceAll(/\s+/g, ' '))}
}

/** Sorts rows: in file order, longest first or worst first. */
export function sortRows(rows: readonly StatsRow[], order: StatsOrder): readonly StatsRow[] {
  if (order === 'path') return rows
  const key = (row: StatsRow) => (order === 'seconds' ? row.script.seconds : (row.problems ?? 0))
  return rows.toSorted((a, b) => key(b) - key(a))
}
