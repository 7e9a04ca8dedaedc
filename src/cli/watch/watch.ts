import {existsSync} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {VmlintError} from '../../errors.ts'
import {pathFilter} from '../../files/find.ts'
import {isSkippedUnlessNamed} from '../../files/names.ts'
import {applySuppressions, createLinter, type Linter} from '../../index.ts'
import {terminalFor} from '../../terminal/terminal.ts'
import {linterOptions} from '../config-flags.ts'
import type {ExitCode, Io} from '../io.ts'
import type {LintFlags} from '../lint/flags.ts'
import {isFolder, watchFolders} from './folders.ts'
import {openScreen, type Showing} from './screen.ts'

/** Names of files that affect the configuration. */
const configuration = /vmlintrc|^vmlint\.config\.|^\.vmlintignore$|^package\.json$|^\.vmlint-suppressions\.json$/

/** Lints the named files, then each file when it is saved, and shows only that one. Ends with `signal` or the process. */
export async function watchScripts(
  patterns: readonly string[],
  flags: LintFlags,
  io: Io,
  signal?: AbortSignal
): Promise<ExitCode> {
  refuseOthers(patterns, flags)
  const {ignore, ignorePattern: ignorePatterns = []} = flags
  const makeLinter = () => createLinter({...linterOptions(flags, io), ignore, ignorePatterns})
  let linter = makeLinter()
  const selection = patterns.length > 0 ? await linter.selectFiles(patterns) : await linter.selectConfigured()
  if (!selection) throw new VmlintError('Nothing to watch: name files or folders, as in `vmlint --watch scripts/`')
  const [error] = selection.errors
  if (error) throw error
  const named = new Set(selection.files.map(({path}) => path))
  const isMeant = patterns.length > 0 ? pathFilter(patterns, io.cwd()) : await linter.configuredFiles()
  const isWatched = async (path: string) =>
    named.has(path) ||
    (isMeant?.(path) === true &&
      !isSkippedUnlessNamed(basename(path), 'file') &&
      !(await linter.isIgnored(path, 'file')))

  const show = await openScreen(io, terminalFor(io.stdout, io.env, flags.color))
  let current: readonly string[] = [...named]
  let last = ''
  const showCurrent = async () => {
    const showing = await lint(linter, current, io)
    // An editor that replaces a file leaves a moment without one, and may report one save twice.
    const key = JSON.stringify(showing)
    if (key === last || !current.every((path) => existsSync(path))) return
    last = key
    show(showing)
  }
  const folders = watchFolders(
    async (path) => {
      if (configuration.test(basename(path))) linter = makeLinter()
      else if (await isWatched(path)) current = [path]
      else return
      await showCurrent()
    },
    async (path) => isSkippedUnlessNamed(basename(path), 'folder') || (await linter.isIgnored(path, 'folder'))
  )
  // Watches before the first lint, so that no save is missed meanwhile.
  const trees = patterns.length > 0 ? patterns.map((name) => resolve(io.cwd(), name)).filter(isFolder) : [io.cwd()]
  for (const folder of trees) await folders.addTree(folder)
  for (const folder of [io.cwd(), ...[...named].map((path) => dirname(path))]) folders.add(folder)
  await showCurrent()
  return new Promise((settle) => {
    signal?.addEventListener('abort', () => {
      folders.close()
      settle(0)
    })
  })
}

/** Lints some files. A configuration fault is shown rather than thrown, since the next save may fix it. */
async function lint(linter: Linter, paths: readonly string[], io: Io): Promise<Showing> {
  try {
    const files = paths.map((path) => ({path, isNamed: true}))
    const found = await linter.lintSelection({files, errors: []})
    return {results: (await applySuppressions(found, {cwd: io.cwd()})).results, faults: []}
  } catch (error) {
    if (!(error instanceof VmlintError)) throw error
    return {results: [], faults: [error, ...error.others].map(({message}) => message)}
  }
}

function refuseOthers(patterns: readonly string[], flags: LintFlags): void {
  const others: readonly (readonly [unknown, string])[] = [
    [flags.stdin || patterns.includes('-'), '--stdin'],
    [flags.staged, '--staged'],
    [flags.since, '--since'],
    [flags.fix, '--fix'],
    [flags.format, '--format'],
    [flags.outputFile, '--output-file']
  ]
  const other = others.find(([isGiven]) => isGiven)
  if (other) throw new VmlintError(`\`--watch\` cannot be used with \`${other[1]}\``)
}
