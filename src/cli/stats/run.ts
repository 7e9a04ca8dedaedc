import {VmlintError} from '../../errors.ts'
import {json, terminal} from '../../format/escape.ts'
import {shownPath} from '../../format/path.ts'
import {applySuppressions, createLinter, type FileResult, type Linter} from '../../index.ts'
import type {ConfigFlags} from '../config-flags.ts'
import {linterOptions} from '../config-flags.ts'
import type {ExitCode, Io} from '../io.ts'
import {complainOfNoScript, namesIn, nothingNamed, withoutScript} from '../notes.ts'
import {complain} from '../stderr.ts'
import {statsCsv} from './csv.ts'
import {type StatsOrder, sortRows, toRows} from './rows.ts'
import {fileStats} from './stats.ts'
import {statsTable} from './table.ts'

/** Flags of `vmlint stats`. */
export interface StatsFlags extends ConfigFlags {
  readonly format: 'table' | 'json' | 'csv'
  readonly sort?: StatsOrder
}

/** Width of the table, in columns, if the terminal has no known width. */
const plainWidth = 80

/** Prints the statistics of each script. */
export async function printStats(named: readonly string[], flags: StatsFlags, io: Io): Promise<ExitCode> {
  const {format, sort = 'path'} = flags
  if (format === 'json' && flags.sort) throw new VmlintError('`--sort` orders the table and csv, not json')
  const linter = createLinter(linterOptions(flags, io))
  const patterns = named.length > 0 ? named : await configuredPaths(linter)
  const {files, errors} = await linter.inspectFiles(patterns)
  const stats = files.map(({filePath, analyses, document}) => ({
    ...fileStats(filePath, analyses),
    source: document.source
  }))
  if (format === 'json') io.stdout.write(`${json(stats.map(({filePath, scripts}) => ({filePath, scripts})))}\n`)
  else {
    const name = (path: string) => terminal(shownPath(path, io.cwd()))
    const results = format === 'table' || sort === 'problems' ? await lintAgain(linter, patterns, io) : []
    const rows = sortRows(toRows(stats, name, results), sort)
    const text = format === 'csv' ? statsCsv(rows) : statsTable(rows, io.stdout.columns || plainWidth)
    if (text) io.stdout.write(`${text}\n`)
  }
  complainOfNoScript(io, files.flatMap(withoutScript), namesIn(io.cwd()))
  for (const error of errors) complain(io, error.message)
  // Without a script there is nothing to count, as there is nothing to lint.
  return errors.length > 0 || stats.every(({scripts}) => scripts.length === 0) ? 2 : 0
}

/** Paths of the configuration's `files`, as linting without names takes them. */
async function configuredPaths(linter: Linter): Promise<readonly string[]> {
  const configured = await linter.selectConfigured()
  if (!configured) throw new VmlintError(nothingNamed('count', 'vmlint stats'))
  const [error] = configured.errors
  if (error) throw error
  return configured.files.map(({path}) => path)
}

/** Lints the same files, for the counts of problems. */
async function lintAgain(linter: Linter, patterns: readonly string[], io: Io): Promise<readonly FileResult[]> {
  const found = await linter.lintFiles(patterns)
  return (await applySuppressions(found, {cwd: io.cwd()})).results
}
