import {type FileResult, toFileResult} from '../../result.ts'
import type {ExitCode} from '../io.ts'

/** What makes a run fail. */
export const failLevels = ['error', 'warn', 'never'] as const

/** When a run fails. */
export interface Thresholds {
  readonly failOn: (typeof failLevels)[number]
  readonly maxWarnings?: number
}

/** The exit code of a run, and a note where the report alone does not show why. 2 wins over 1. */
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

/** Results without their warnings. */
export function errorsOnly(results: readonly FileResult[]): readonly FileResult[] {
  return results.map((result) =>
    result.warningCount === 0
      ? result
      : toFileResult(result.filePath, {...result, messages: result.messages.filter(({severity}) => severity === 2)})
  )
}
