import {basename, resolve} from 'node:path'
import {VmlintError} from '../errors.ts'
import {needsDetails} from '../format/load.ts'
import {createLinter, type FileResult, type Linter, rules} from '../index.ts'
import {nearest} from '../suggest.ts'
import {complain} from './complain.ts'
import {linterOptions} from './config-flags.ts'
import {type CommandHost, type ExitCode, type Io, readAll} from './io.ts'
import type {LintFlags} from './lint-command.ts'
import {mend, mendingOptions} from './mending.ts'
import {loadReports, reportTargets, writeReport} from './report.ts'
import {errorsOnly, verdict} from './verdict.ts'

/** Lints what was asked for, reports, and decides the exit code. */
export async function lintCommand(
  patterns: readonly string[],
  flags: LintFlags,
  {io, commands}: Pick<CommandHost, 'io'> & {readonly commands: readonly string[]}
): Promise<ExitCode> {
  const targets = reportTargets(flags.format ?? ['stylish'], flags.outputFile)
  const reports = await loadReports(targets, io.cwd())
  const {errorOnUnmatchedPattern, ignore, ignorePattern: ignorePatterns = []} = flags
  const isStdin = flags.stdin === true || patterns.includes('-')
  const linter = createLinter({
    ...linterOptions(flags, io),
    ...mendingOptions(flags, isStdin),
    errorOnUnmatchedPattern,
    ignore,
    ignorePatterns,
    details: targets.some(({format}) => needsDetails(format))
  })
  const {results, failed} = await mend(await lintInput(linter, patterns, flags, io), flags, io)
  const shown = flags.quiet ? errorsOnly(results) : results
  const rulesMeta = Object.fromEntries([...rules].map(([id, rule]) => [id, rule.meta]))
  for (const report of reports) await writeReport(report, shown, {cwd: io.cwd(), rulesMeta, color: flags.color}, io)

  for (const message of new Set(results.flatMap(failuresOf))) complain(io, message)
  const command = misspeltCommand(patterns, results, commands)
  if (command) complain(io, `Did you mean the command \`vmlint ${command}\`?`)
  const {code, note} = verdict(results, flags)
  if (note) complain(io, note)
  return failed ? 2 : code
}

async function lintInput(
  linter: Linter,
  patterns: readonly string[],
  flags: LintFlags,
  io: Io
): Promise<readonly FileResult[]> {
  if (flags.stdin || patterns.includes('-')) {
    if (patterns.some((pattern) => pattern !== '-'))
      throw new VmlintError('Standard input is linted alone, without other files')
    const name = flags.stdinFilename
    const text = await readAll(io.stdin)
    const isIgnored = name !== undefined && (await linter.isIgnored(resolve(io.cwd(), name), 'file'))
    return isIgnored ? [] : [await linter.lintText(text, name)]
  }
  if (flags.stdinFilename !== undefined) throw new VmlintError('`--stdin-filename` goes with `--stdin` or `-`')
  if (flags.staged && flags.since !== undefined) throw new VmlintError('`--staged` and `--since` do not go together')
  const since = flags.staged || flags.since
  if (since !== undefined) {
    const {selectChanged} = await import('./changed-files.ts')
    return linter.lintSelection(await selectChanged(patterns, {since, cwd: io.cwd(), isIgnored: linter.isIgnored}))
  }
  if (patterns.length === 0) {
    throw new VmlintError(
      'Nothing to lint: name files, folders or globs (`vmlint scripts/`), or list `files` in a configuration (`vmlint init` writes one)'
    )
  }
  return linter.lintFiles(patterns)
}

/** The command that was meant by a word which names no file. */
function misspeltCommand(
  [word = '']: readonly string[],
  results: readonly FileResult[],
  commands: readonly string[]
): string | undefined {
  const isMissing = results.some(({messages}) => messages.some(({message}) => message === `No file \`${word}\``))
  return isMissing && /^[a-z]+$/.test(word) ? nearest(word, commands) : undefined
}

/** What stderr says of a file that could not be linted, or not by every rule. */
function failuresOf({filePath, messages}: FileResult): readonly string[] {
  return messages.flatMap(({fatal, ruleId, message, line, column}) => {
    if (!fatal) return []
    if (ruleId !== null) return [`${filePath}: ${message}`]
    // What was not found or not read is named in the message; a fault inside a file has a place.
    return [message.includes(basename(filePath)) ? message : `${filePath}:${line}:${column}: ${message}`]
  })
}
