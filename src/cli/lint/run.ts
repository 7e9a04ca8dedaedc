import {needsDetails} from '../../format/load.ts'
import {createLinter, type FileResult} from '../../index.ts'
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
import {errorsOnly, loadReports, reportTargets, writeReport} from './report.ts'
import {suppressKnown} from './suppressions.ts'

/** Lints, reports and sets the exit code. */
export async function lintCommand(
  patterns: readonly string[],
  flags: LintFlags,
  {io, commands}: Pick<CommandHost, 'io'> & {readonly commands: readonly string[]}
): Promise<ExitCode> {
  const stopwatch = flags.timing ? createStopwatch() : undefined
  const targets = reportTargets(flags.format ?? ['stylish'], flags.outputFile)
  const reports = await loadReports(targets, {cwd: io.cwd(), allowCode: flags.configCode})
  const {errorOnUnmatchedPattern, ignore, ignorePattern: ignorePatterns = []} = flags
  const isStdin = flags.stdin === true || patterns.includes('-')
  const linter = createLinter({
    ...linterOptions(flags, io),
    ...fixOptions(flags, isStdin),
    errorOnUnmatchedPattern,
    ignore,
    ignorePatterns,
    details: targets.some(({format}) => needsDetails(format)),
    ...(stopwatch && {stopwatch})
  })
  const {results: found, selection} = await lintInput(linter, patterns, flags, io)
  const unwritten = flags.fix ? await fixFiles(found, io.cwd()) : []
  const {results, fault} = await suppressKnown(found, flags, io)
  const faults = [...unwritten.map(({message}) => message), ...(fault === undefined ? [] : [fault])]
  for (const message of faults) complain(io, message)
  const shown = flags.quiet ? errorsOnly(results) : results
  const rulesMeta = await linter.rulesMeta(
    shown.flatMap(({source, filePath}) => (source === undefined ? [] : [filePath]))
  )
  const context = {cwd: io.cwd(), rulesMeta, color: flags.color, passedOver: selection?.passedOver}
  const writeAll = async () => {
    for (const report of reports) await writeReport(report, shown, context, io)
  }
  await (stopwatch ?? untimed).measure('stage', 'reports', writeAll)

  for (const message of new Set(results.flatMap(failuresOf))) complain(io, message)
  const command = misspeltCommand(patterns, results, commands)
  if (command) complain(io, `Did you mean the command \`vmlint ${command}\`?`)
  const isStrict = errorOnUnmatchedPattern && !flags.staged && flags.since === undefined
  const isBlind = isStrict && findsNothing(results, selection)
  const {code, note} = verdict(results, flags, faults.length > 0 || isBlind)
  if (note) complain(io, note)
  const notes = [
    ...(flags.fix || flags.fixDryRun
      ? notesOnFixes(results, {isDryRun: flags.fixDryRun === true, unwritten, cwd: io.cwd()})
      : []),
    ...(selection ? notesOnCoverage(results, selection, io.cwd()) : isBlind ? notesOnStdin(results, flags) : [])
  ]
  for (const {text, details} of notes) complain(io, text, details)
  if (stopwatch) {
    const {timingTable} = await import('./timing.ts')
    io.stderr.write(`${timingTable(stopwatch.measured(), performance.now())}\n`)
  }
  return code
}

/** Suggests the command that a name without a file was probably meant to be. */
function misspeltCommand(
  [word = '']: readonly string[],
  results: readonly FileResult[],
  commands: readonly string[]
): string | undefined {
  const isMissing = results.some(({messages}) => messages.some(({messageId}) => messageId === 'missing-file'))
  return isMissing && /^[a-z]+$/.test(word) ? nearest(word, commands) : undefined
}

/** Formats a file's failure for stderr. A failure of the whole file already names it; one inside the file needs its position. */
function failuresOf({filePath, messages}: FileResult): readonly string[] {
  return messages.flatMap(({fatal, ruleId, message, messageId, line, column}) => {
    if (!fatal) return []
    if (ruleId !== null) return [`${filePath}: ${message}`]
    return [messageId ? message : `${filePath}:${line}:${column}: ${message}`]
  })
}
