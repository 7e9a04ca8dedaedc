import {type FileResult, toFileResult} from '../../result.ts'
import type {ExitCode} from '../io.ts'

/** Lowest severity that makes a run fail. */
export const failLevels = ['error', 'warn', 'never'] as const

/** Conditions for failing. */
export interface Thresholds {
  readonly failOn: (typeof failLevels)[number]
  readonly maxWarnings?: number
}

/** Returns the exit code of a run, and a note if the report alone does not explain it. 2 wins over 1. */
export function verdict(
  results: readonly FileResult[],
  {failOn, maxWarnings}: Thresholds
): {readonly code: ExitCode; readonly note?: string} {
  const count = (key: 'errorCount' | 'warningCount' | 'fatalErrorCount') =>
    results.reduce((total, result) => total + result[key], 0)
  const warnings = count('warningCount')
  if (count('fatalErrorCount') > 0) return {code: 2}
  if (failOn === 'never') return {code: 0}
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    return {code: 1, note: `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, at most ${maxWarnings} allowed`}
  }
  return {code: count('errorCount') > 0 || (failOn === 'warn' && warnings > 0) ? 1 : 0}
}

/** Removes the warnings from results. */
export function errorsOnly(results: readonly FileResult[]): readonly FileResult[] {
  return results.map((result) =>
    result.warningCount === 0
      ? result
      : toFileResult(result.filePath, {...result, messages: result.messages.filter(({severity}) => severity === 2)})
  )
}
