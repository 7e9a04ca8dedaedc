import {Command, Option} from 'commander'
import {statsCsv, statsTable} from '../commands/print-stats.ts'
import {fileStats} from '../commands/stats.ts'
import {json, terminal} from '../format/escape.ts'
import {shownPath} from '../format/path.ts'
import {createLinter} from '../index.ts'
import {complain} from './complain.ts'
import {addConfigFlags, type ConfigFlags, linterOptions} from './config-flags.ts'
import type {CommandHost, ExitCode, Io} from './io.ts'

interface StatsFlags extends ConfigFlags {
  readonly format: 'table' | 'json' | 'csv'
}

/** `vmlint stats`: what is known of each script. */
export function statsCommand({io, finish}: CommandHost): Command {
  const command = new Command('stats')
    .description('seconds, words and parts of each script, and what is missing')
    .argument('<files...>', 'files, folders or globs')
    .addOption(new Option('-f, --format <name>', 'how to print').choices(['table', 'json', 'csv']).default('table'))
    .action(async (files: string[], flags: StatsFlags) => finish(await printStats(files, flags, io)))
  return addConfigFlags(command)
}

async function printStats(patterns: readonly string[], flags: StatsFlags, io: Io): Promise<ExitCode> {
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
