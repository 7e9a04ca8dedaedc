import {needsDetails} from '../../format/load.ts'
import {createLinter, type FileResult, type Linter, type Selection, type VmlintError} from '../../index.ts'
import {lazily} from '../../lazily.ts'
import {createStopwatch, untimed} from '../../stopwatch.ts'
import {nearest} from '../../suggest.ts'
import {linterOptions} from '../config-flags.ts'
import type {CommandHost, ExitCode} from '../io.ts'
import {complain} from '../stderr.ts'
import {findsNothing, notesOnCoverage, notesOnStdin} from './coverage.ts'
import {verdict} from './exit-code.ts'
import {fixFiles, notesOnFixes} from './fixes.ts'
import {fixOptions, type LintFlags} from './flags.ts'
import {lintInput} from './input.ts'
import {type Outcome, outcomeOf} from './outcome.ts'
import {errorsOnly, loadReports, openReport, reportTargets} from './report.ts'
import {suppressKnown, usesSuppressions} from './suppressions.ts'

/** Lints, reports and sets the exit code. */
export async function lintCommand(
  patterns: readonly string[],
  flags: LintFlags,
  {io, commands}: Pick<CommandHost, 'io'> & {readonly commands: readonly string[]}
): Promise<ExitCode> {
  const stopwatch = flags.timing ? createStopwatch() : undefined
  const targets = reportTargets(flags.format ?? ['stylish'], flags.outputFile)
  const loaded = await loadReports(targets, {cwd: io.cwd(), allowCode: flags.configCode})
  const {errorOnUnmatchedPattern, ignore, ignorePattern: ignorePatterns = []} = flags
  const isStdin = flags.stdin === true || patterns.includes('-')
  const options = {
    ...linterOptions(flags, io),
    ...fixOptions(flags, isStdin),
    errorOnUnmatchedPattern,
    ignore,
    ignorePatterns,
    details: targets.some(({format}) => needsDetails(format)),
    ...(stopwatch && {stopwatch})
  }
  const linter = createLinter(options)
  const {batches, selection} = await lintInput(linter, patterns, flags, io)
  const outcomes: Outcome[] = []
  const context = {
    cwd: io.cwd(),
    rulesMeta: lazily(() => linter.rulesMeta(outcomes.flatMap(({isRead, filePath}) => (isRead ? [filePath] : [])))),
    color: flags.color,
    passedOver: selection?.passedOver
  }
  const reports = await Promise.all(loaded.map((report) => openReport(report, context, io)))
  const unwritten: VmlintError[] = []
  const faults: string[] = []
  const {measure} = stopwatch ?? untimed
  // Suppressions count the problems of all files.
  const suppresses = usesSuppressions(flags, io)
  for await (const linted of suppresses ? inOneBatch(batches) : batches) {
    const failed = flags.fix ? await fixFiles(linted, io.cwd()) : []
    unwritten.push(...failed)
    const found = await asWritten(linted, failed, selection, () => createLinter({...options, fix: false}))
    const {results, fault} = suppresses ? await suppressKnown(found, flags, io) : {results: found, fault: undefined}
    if (fault !== undefined) faults.push(fault)
    const shown = flags.quiet ? errorsOnly(results) : results
    measure('stage', 'reports', () => {
      for (const report of reports) report.add(shown)
    })
    for (const result of results) outcomes.push(outcomeOf(result))
  }
  for (const message of [...unwritten.map((error) => error.message), ...faults]) complain(io, message)
  await measure('stage', 'reports', async () => {
    for (const {write} of reports) await write(outcomes.map(({filePath}) => filePath))
  })

  for (const message of new Set(outcomes.flatMap(({failures}) => failures))) complain(io, message)
  const command = misspeltCommand(patterns, outcomes, commands)
  if (command) complain(io, `Did you mean the command \`vmlint ${command}\`?`)
  const isStrict = errorOnUnmatchedPattern && !flags.staged && flags.since === undefined
  const isBlind = isStrict && findsNothing(outcomes, selection)
  const {code, note} = verdict(outcomes, flags, unwritten.length > 0 || faults.length > 0 || isBlind)
  if (note) complain(io, note)
  const notes = [
    ...(flags.fix || flags.fixDryRun
      ? notesOnFixes(outcomes, {isDryRun: flags.fixDryRun === true, unwritten, cwd: io.cwd()})
      : []),
    ...(selection ? notesOnCoverage(outcomes, selection, io.cwd()) : isBlind ? notesOnStdin(outcomes, flags) : [])
  ]
  for (const {text, details} of notes) complain(io, text, details)
  if (stopwatch) {
    const {timingTable} = await import('./timing.ts')
    io.stderr.write(`${timingTable(stopwatch.measured(), performance.now())}\n`)
  }
  return code
}

/** Results of the files as they are: those that could not be written are linted again, without fixes. */
async function asWritten(
  results: readonly FileResult[],
  failed: readonly VmlintError[],
  selection: Selection | undefined,
  makeLinter: () => Linter
): Promise<readonly FileResult[]> {
  if (failed.length === 0) return results
  const paths = new Set(failed.map(({path}) => path))
  const files = selection?.files.filter(({path}) => paths.has(path)) ?? []
  const again = new Map((await makeLinter().lintSelection({files, errors: []})).map((one) => [one.filePath, one]))
  return results.map((one) => again.get(one.filePath) ?? one)
}

/** All batches as one. */
async function* inOneBatch(batches: AsyncIterable<readonly FileResult[]>): AsyncIterable<readonly FileResult[]> {
  const all: FileResult[] = []
  for await (const batch of batches) for (const result of batch) all.push(result)
  yield all
}

/** Suggests the command that a name without a file was probably meant to be. */
function misspeltCommand(
  [word = '']: readonly string[],
  outcomes: readonly Outcome[],
  commands: readonly string[]
): string | undefined {
  const isMissing = outcomes.some((outcome) => outcome.isMissing)
  return isMissing && /^[a-z]+$/.test(word) ? nearest(word, commands) : undefined
}
