import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {VmlintError} from '../../errors.ts'
import {type FileResult, rules} from '../../index.ts'
import {didYouMean} from '../../suggest.ts'
import {defaultLocation} from '../../suppressions/default-location.ts'
import type {SuppressionOptions} from '../../suppressions/suppressions.ts'
import type {Io} from '../io.ts'
import type {LintFlags} from './flags.ts'

/** Whether suppressions are there or asked for. */
export function usesSuppressions(flags: LintFlags, io: Io): boolean {
  const {suppressAll, suppressRule, pruneSuppressions, suppressionsLocation} = flags
  const isAsked = suppressAll || suppressRule || pruneSuppressions || suppressionsLocation !== undefined
  return Boolean(isAsked) || existsSync(resolve(io.cwd(), defaultLocation))
}

/** Updates the suppressions as the flags ask, and removes suppressed problems from the results. `fault` lists suppressions no longer needed. */
export async function suppressKnown(
  results: readonly FileResult[],
  flags: LintFlags,
  io: Io
): Promise<{readonly results: readonly FileResult[]; readonly fault?: string}> {
  for (const id of flags.suppressRule ?? []) refuseUnknown(id, results)
  const {applySuppressions} = await import('../../suppressions/suppressions.ts')
  const {unused, ...left} = await applySuppressions(results, optionsOf(flags, io))
  if (unused === 0) return left
  const what = unused === 1 ? '1 suppression is' : `${unused} suppressions are`
  return {...left, fault: `${what} no longer needed: run vmlint with \`--prune-suppressions\``}
}

function optionsOf(flags: LintFlags, io: Io): SuppressionOptions {
  const {suppressAll, suppressRule, pruneSuppressions, suppressionsLocation: location} = flags
  return {
    cwd: io.cwd(),
    ...(location !== undefined && {location}),
    ...(suppressAll && {suppressAll}),
    ...(suppressRule && {suppressRules: suppressRule}),
    ...(pruneSuppressions && {prune: true})
  }
}

/** Plugin rules are known only by what they report. */
function refuseUnknown(id: string, results: readonly FileResult[]): void {
  const reports = results.some(({messages}) => messages.some(({ruleId}) => ruleId === id))
  if (!reports && !rules.has(id)) throw new VmlintError(`Unknown rule \`${id}\`${didYouMean(id, rules.keys())}`)
}
