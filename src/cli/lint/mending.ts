import {VmlintError} from '../../errors.ts'
import {type FileResult, type LinterOptions, rules} from '../../index.ts'
import {didYouMean} from '../../suggest.ts'
import type {DebtOptions} from '../../suppressions/settle.ts'
import type {Io} from '../io.ts'
import {complain} from '../stderr.ts'
import type {MendingFlags} from './flags.ts'

/** The flags as the API takes them. Throws `VmlintError` for those that do not go together. */
export function mendingOptions(
  flags: MendingFlags,
  isStdin: boolean
): Pick<LinterOptions, 'fix' | 'inlineConfig' | 'reportUnusedDirectives'> {
  const {fix = false, fixDryRun = false, inlineConfig, reportUnusedDisableDirectivesSeverity} = flags
  const record = changesOfRecord(flags)
  const [first, second] = record
  if (first !== undefined && second !== undefined) throw new VmlintError(`\`${first}\` does not go with \`${second}\``)
  if (fix && fixDryRun) throw new VmlintError('`--fix` does not go with `--fix-dry-run`')
  if (isStdin && fix) throw new VmlintError('`--fix` writes files, use `--fix-dry-run` for standard input')
  if (isStdin && first !== undefined) throw new VmlintError(`\`${first}\` needs files, not standard input`)
  return {fix: fix || fixDryRun, inlineConfig, reportUnusedDirectives: reportUnusedDisableDirectivesSeverity}
}

function changesOfRecord({suppressAll, suppressRule, pruneSuppressions}: MendingFlags): readonly string[] {
  return [
    ...(suppressAll ? ['--suppress-all'] : []),
    ...(suppressRule ? ['--suppress-rule'] : []),
    ...(pruneSuppressions ? ['--prune-suppressions'] : [])
  ]
}

/** Writes fixes where that was asked for, and takes out what is suppressed. `failed` where either could not be done, or suppressions are left over. */
export async function mend(
  found: readonly FileResult[],
  flags: MendingFlags,
  io: Io
): Promise<{readonly results: readonly FileResult[]; readonly failed: boolean}> {
  let failed = false
  const fail = (message: string) => {
    failed = true
    complain(io, message)
  }
  if (flags.fix) {
    const {writeFixes} = await import('../../files/write-fixes.ts')
    for (const {message} of await writeFixes(found)) fail(message)
  }
  for (const id of flags.suppressRule ?? []) refuseUnknown(id, found)
  const {settleDebt} = await import('../../suppressions/settle.ts')
  const {results, unused} = await settleDebt(found, debtOptions(flags, io))
  if (unused > 0) {
    const what = unused === 1 ? '1 suppression is' : `${unused} suppressions are`
    fail(`${what} no longer needed, run vmlint with \`--prune-suppressions\``)
  }
  return {results, failed}
}

function debtOptions(flags: MendingFlags, io: Io): DebtOptions {
  const {suppressAll, suppressRule, pruneSuppressions, suppressionsLocation: location} = flags
  return {
    cwd: io.cwd(),
    ...(location !== undefined && {location}),
    ...(suppressAll && {suppressAll}),
    ...(suppressRule && {suppressRules: suppressRule}),
    ...(pruneSuppressions && {prune: true})
  }
}

/** Rules of plugins are known by what they report. */
function refuseUnknown(id: string, found: readonly FileResult[]): void {
  const reports = found.some(({messages}) => messages.some(({ruleId}) => ruleId === id))
  if (!reports && !rules.has(id)) throw new VmlintError(`Unknown rule \`${id}\`${didYouMean(id, rules.keys())}`)
}
