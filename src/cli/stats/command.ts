import {Command, Option} from 'commander'
import {addConfigFlags} from '../config-flags.ts'
import type {CommandHost} from '../io.ts'
import {oneOf} from '../values.ts'
import type {StatsOrder} from './rows.ts'
import type {StatsFlags} from './run.ts'

const statsFormats = ['table', 'json', 'csv'] as const
const orders: readonly StatsOrder[] = ['path', 'seconds', 'problems']

/** `vmlint stats`: seconds, words and parts of each script. */
export function statsCommand({io, finish}: CommandHost): Command {
  const command = new Command('stats')
    .description('seconds, words and parts of each script, and missing parts')
    .argument('[files...]', 'files, folders or globs; without any, those of the configuration')
    .addOption(
      new Option('-f, --format <name>', 'output format')
        .choices(statsFormats)
        .argParser(oneOf(statsFormats))
        .default('table')
    )
    .addOption(
      new Option('--sort <order>', 'order of the table and csv: longest or worst first')
        .choices(orders)
        .argParser(oneOf(orders))
    )
    .action(async (files: string[], flags: StatsFlags) => {
      const {printStats} = await import('./run.ts')
      finish(await printStats(files, flags, io))
    })
  return addConfigFlags(command)
}
