import {type FSWatcher, watch} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {VmlintError} from '../../errors.ts'
import {pathFilter} from '../../files/find.ts'
import {isSkippedUnlessNamed} from '../../files/names.ts'
import {applySuppressions, createLinter, type Linter} from '../../index.ts'
import {terminalFor} from '../../terminal/terminal.ts'
import {linterOptions} from '../config-flags.ts'
import type {ExitCode, Io} from '../io.ts'
import type {LintFlags} from '../lint/flags.ts'
import {openScreen, type Showing} from './screen.ts'

/** Milliseconds without a change before a file is read (chosen): editors save in several steps, and more than 100 feels slow. */
const settling = 15

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
    if (key === last || showing.results.some(({source}) => source === undefined)) return
    last = key
    show(showing)
  }
  // Watches before the first lint, so that no save is missed meanwhile.
  const folders = new Set([io.cwd(), ...[...named].map((path) => dirname(path))])
  const watchers = [...folders].map((folder) =>
    watchSaves(folder, async (path) => {
      if (configuration.test(basename(path))) linter = makeLinter()
      else if (await isWatched(path)) current = [path]
      else return
      await showCurrent()
    })
  )
  await showCurrent()
  return new Promise((settle) => {
    signal?.addEventListener('abort', () => {
      for (const watcher of watchers) watcher.close()
      settle(0)
    })
  })
}

/** Calls back once for each saved file of a folder, however many steps the save took. */
function watchSaves(folder: string, onSave: (path: string) => Promise<void>): FSWatcher {
  const timers = new Map<string, NodeJS.Timeout>()
  return watch(folder, (_event, name) => {
    if (name === null) return
    clearTimeout(timers.get(name))
    timers.set(
      name,
      setTimeout(() => void onSave(join(folder, name)), settling)
    )
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
