import type {ExitCode} from '../io.ts'
import type {Outcome} from './outcome.ts'

/** Lowest severity that makes a run fail. */
export const failLevels = ['error', 'warn', 'never'] as const

/** Conditions for failing. */
export interface Thresholds {
  readonly failOn: (typeof failLevels)[number]
  readonly maxWarnings?: number
}

/**
 * Returns the exit code of a run, and a note if the report alone does not explain it. 2 wins over 1. `isBroken` if something besides
 * the files went wrong, or nothing was found to lint.
 */
export function verdict(
  outcomes: readonly Pick<Outcome, 'errorCount' | 'warningCount' | 'fatalErrorCount'>[],
  {failOn, maxWarnings}: Thresholds,
  isBroken = false
): {readonly code: ExitCode; readonly note?: string} {
  const count = (key: 'errorCount' | 'warningCount' | 'fatalErrorCount') =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0)
  const warnings = count('warningCount')
  if (isBroken || count('fatalErrorCount') > 0) return {code: 2}
  if (failOn === 'never') return {code: 0}
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    return {code: 1, note: `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, at most ${maxWarnings} allowed`}
  }
  return {code: count('errorCount') > 0 || (failOn === 'warn' && warnings > 0) ? 1 : 0}
}
