import {json, terminal} from '../../format/escape.ts'
import {shownPath} from '../../format/path.ts'
import {createLinter} from '../../index.ts'
import type {ConfigFlags} from '../config-flags.ts'
import {linterOptions} from '../config-flags.ts'
import type {ExitCode, Io} from '../io.ts'
import {complain} from '../stderr.ts'
import {fileStats} from './stats.ts'
import {statsCsv, statsTable} from './text.ts'

/** Flags of `vmlint stats`. */
export interface StatsFlags extends ConfigFlags {
  readonly format: 'table' | 'json' | 'csv'
}

/** Prints what is known of each script. */
export async function printStats(patterns: readonly string[], flags: StatsFlags, io: Io): Promise<ExitCode> {
  const {files, errors} = await createLinter(linterOptions(flags, io)).inspectFiles(patterns)
  const stats = files.map((file) => fileStats(file.filePath, file.analyses))
  const name = (path: string) => terminal(shownPath(path, io.cwd()))
  const printers = {
    json: () => json(stats),
    csv: () => statsCsv(stats, name),
    table: () => statsTable(stats, name)
  }
  io.stdout.write(`${printers[flags.format]()}\n`)
  for (const error of errors) complain(io, error.message)
  return errors.length > 0 ? 2 : 0
}
