import {Command} from 'commander'
import {addConfigFlags} from '../config-flags.ts'
import type {CommandHost} from '../io.ts'
import {collectSeconds} from '../values.ts'
import type {CalibrateFlags} from './run.ts'

/** `vmlint calibrate <file> <seconds>...`: a caller's pace from timed readings. */
export function calibrateCommand({io, finish}: CommandHost): Command {
  const command = new Command('calibrate')
    .description("learn a caller's pace from timed readings of a script")
    .argument('<file>', 'file with the script; - is stdin')
    .argument('<seconds...>', 'what a stopwatch gave, once for each reading', collectSeconds)
    .option('--script <name>', 'title of the script, or its place in the file')
    .option('--write', 'put the pace into the nearest configuration')
    .option('--stdin-filename <name>', 'name that decides configuration and syntax')
    .action(async (file: string, seconds: readonly number[], flags: CalibrateFlags) => {
      const {runCalibration} = await import('./run.ts')
      finish(await runCalibration(file, seconds, flags, io))
    })
  return addConfigFlags(command)
}
