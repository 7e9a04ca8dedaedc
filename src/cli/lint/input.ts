import {resolve} from 'node:path'
import {VmlintError} from '../../errors.ts'
import type {FileResult, Linter, Selection} from '../../index.ts'
import {type Io, readAll} from '../io.ts'
import {keepYoungGeneration} from '../memory.ts'
import {nothingNamed} from '../notes.ts'
import type {LintFlags} from './flags.ts'
import {startProgress} from './progress.ts'

/** Lint results, sorted by path, in batches; and the files that were found, none for stdin. */
export interface LintedInput {
  readonly batches: AsyncIterable<readonly FileResult[]>
  readonly selection?: Selection
}

/** Finds what to lint, stdin or the files named by patterns, git or the configuration. It is linted as the batches are asked for. */
export async function lintInput(
  linter: Linter,
  patterns: readonly string[],
  flags: LintFlags,
  io: Io
): Promise<LintedInput> {
  if (flags.stdin || patterns.includes('-')) {
    if (patterns.some((pattern) => pattern !== '-'))
      throw new VmlintError('Standard input cannot be linted together with files')
    if (flags.staged || flags.since !== undefined)
      throw new VmlintError('`--staged` and `--since` choose files, and do not go with standard input')
    return {batches: lintStdin(linter, flags.stdinFilename, io)}
  }
  if (flags.stdinFilename !== undefined) throw new VmlintError('`--stdin-filename` goes with `--stdin` or `-`')
  const selection = await select(linter, patterns, flags, io)
  return {batches: lintFiles(linter, selection, io), selection}
}

async function* lintFiles(linter: Linter, selection: Selection, io: Io): LintedInput['batches'] {
  const progress = startProgress(io, selection.files.length)
  try {
    yield* linter.lintInBatches(selection, () => {
      keepYoungGeneration()
      progress.step()
    })
  } finally {
    progress.end()
  }
}

async function* lintStdin(linter: Linter, name: string | undefined, io: Io): LintedInput['batches'] {
  const path = resolve(io.cwd(), name ?? '<text>')
  let text: string
  try {
    text = await readAll(io.stdin)
  } catch (error) {
    if (!(error instanceof VmlintError)) throw error
    // As for a file, the failure goes into the report.
    const {message, place} = error
    yield* linter.lintInBatches({files: [], errors: [new VmlintError(message, {path, ...(place && {place})})]})
    return
  }
  const isIgnored = name !== undefined && (await linter.isIgnored(path, 'file'))
  yield isIgnored ? [] : [await linter.lintText(text, path)]
}

async function select(linter: Linter, patterns: readonly string[], flags: LintFlags, io: Io): Promise<Selection> {
  if (flags.staged && flags.since !== undefined)
    throw new VmlintError('`--staged` and `--since` cannot be used together')
  if (flags.staged && (flags.fix || flags.fixDryRun))
    throw new VmlintError(
      '`--staged` lints what is staged, which `--fix` cannot change: fix the files, then stage them'
    )
  const since = flags.staged || flags.since
  if (since !== undefined) {
    const {selectChanged} = await import('./changed-files.ts')
    const {errorOnUnmatchedPattern} = flags
    return selectChanged(patterns, {since, cwd: io.cwd(), linter, errorOnUnmatchedPattern})
  }
  if (patterns.length > 0) return linter.selectFiles(patterns)
  const configured = await linter.selectConfigured()
  if (configured) return configured
  throw new VmlintError(nothingNamed('lint', 'vmlint'))
}
