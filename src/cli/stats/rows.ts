import type {ScriptFigures} from '../../result.ts'
import {locate} from '../../script/location.ts'
import {visible} from '../../terminal/visible.ts'
import {partsWith} from './expected-parts.ts'
import type {ScriptStats} from './stats.ts'

/** Orders of the scripts. */
export type StatsOrder = 'path' | 'seconds' | 'problems'

/** The figures of a script with its name and location. */
export interface StatsRow extends ScriptFigures {
  /** Path as shown. */
  readonly path: string
  /** Title of the script or, without one, its position in the file. */
  readonly name: string
  readonly isAlone: boolean
  /** Names of the expected parts that the script has. */
  readonly has: string
  /** Names of those that it lacks. */
  readonly missing: string
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

/** Lists the scripts of a file, without what a table does not show. `path` is the file's as shown. */
export function toRows(scripts: readonly ScriptStats[], source: string, path: string): readonly StatsRow[] {
  return scripts.map((script, place) => ({
    ...figuresIn(script),
    path,
    name: script.title === null ? `Script ${place + 1}` : visible(script.title),
    isAlone: scripts.length === 1,
    has: partsWith(true, script),
    missing: partsWith(false, script),
    longest: longestOf(script, source)
  }))
}

function figuresIn({
  statedSeconds,
  spoken,
  placeholders,
  directions,
  sentences,
  parts,
  ...figures
}: ScriptStats): ScriptFigures {
  return figures
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
  const key = (row: StatsRow) => (order === 'seconds' ? row.seconds : (row.problems ?? 0))
  return rows.toSorted((a, b) => key(b) - key(a))
}
