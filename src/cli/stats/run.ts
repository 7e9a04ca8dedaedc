import {VmlintError} from '../../errors.ts'
import {json, terminal} from '../../format/escape.ts'
import {shownPath} from '../../format/path.ts'
import {byScript} from '../../format/tally.ts'
import {applySuppressions, createLinter, type InspectedFile, type Linter} from '../../index.ts'
import {collectText} from '../collect-text.ts'
import type {ConfigFlags} from '../config-flags.ts'
import {linterOptions} from '../config-flags.ts'
import type {ExitCode, Io} from '../io.ts'
import {keepYoungGeneration} from '../memory.ts'
import {complainOfNoScript, namesIn, nothingNamed, type Scriptless, withoutScript} from '../notes.ts'
import {complain} from '../stderr.ts'
import {statsCsv} from './csv.ts'
import {type StatsOrder, type StatsRow, sortRows, toRows} from './rows.ts'
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
  const scriptless: Scriptless[] = []
  let scripts = 0
  /** Inspects the files one by one: only what is printed of them is kept. */
  const inspect = <Kept>(keep: (file: InspectedFile) => Kept) =>
    linter.inspectEach(patterns, (file) => {
      keepYoungGeneration()
      scripts += file.analyses.length
      scriptless.push(...withoutScript(file))
      return keep(file)
    })

  const text = collectText()
  let errors: readonly VmlintError[]
  if (format === 'json') {
    text.add('[')
    let separator = ''
    ;({errors} = await inspect(({filePath, analyses}) => {
      text.add(separator + json(fileStats(filePath, analyses)))
      separator = ','
    }))
    text.add(']')
  } else {
    const name = (path: string) => terminal(shownPath(path, io.cwd()))
    const inspected = await inspect(({filePath, analyses, document}) => {
      const {scripts: ofFile} = fileStats(filePath, analyses)
      return {filePath, rows: toRows(ofFile, document.source, name(filePath))}
    })
    errors = inspected.errors
    const isLinted = format === 'table' || sort === 'problems'
    const problemsOf = isLinted ? await countProblems(linter, patterns, io) : undefined
    const rows = inspected.files.flatMap((file) => withProblems(file.rows, problemsOf?.get(file.filePath)))
    const sorted = sortRows(rows, sort)
    text.add(format === 'csv' ? statsCsv(sorted) : statsTable(sorted, io.stdout.columns || plainWidth))
  }
  for (const piece of text.end()) io.stdout.write(piece)
  complainOfNoScript(io, scriptless, namesIn(io.cwd()))
  for (const error of errors) complain(io, error.message)
  // Without a script there is nothing to count, as there is nothing to lint.
  return errors.length > 0 || scripts === 0 ? 2 : 0
}

/** Paths of the configuration's `files`, as linting without names takes them. */
async function configuredPaths(linter: Linter): Promise<readonly string[]> {
  const configured = await linter.selectConfigured()
  if (!configured) throw new VmlintError(nothingNamed('count', 'vmlint stats'))
  const [error] = configured.errors
  if (error) throw error
  return configured.files.map(({path}) => path)
}

/** Counts of problems by the start of their script. */
type ProblemCounts = ReadonlyMap<number | undefined, number>

/** Lints the same files, and counts the problems of each. */
async function countProblems(linter: Linter, patterns: readonly string[], io: Io) {
  const counts = new Map<string, ProblemCounts>()
  for await (const found of linter.lintInBatches(await linter.selectFiles(patterns))) {
    const {results} = await applySuppressions(found, {cwd: io.cwd()})
    for (const result of results) {
      const ofScripts = byScript(result).map(({script, messages}) => [script?.start, messages.length] as const)
      counts.set(result.filePath, new Map(ofScripts))
    }
  }
  return counts
}

function withProblems(rows: readonly StatsRow[], counts: ProblemCounts | undefined): readonly StatsRow[] {
  return counts ? rows.map((row) => ({...row, problems: counts.get(row.start) ?? 0})) : rows
}
