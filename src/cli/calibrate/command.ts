import {Command} from 'commander'
import {addConfigFlags} from '../config-flags.ts'
import type {CommandHost} from '../io.ts'
import {collectSeconds, fileName} from '../values.ts'
import type {CalibrateFlags} from './run.ts'

/** `vmlint calibrate <file> <seconds>...`: a caller's pace from timed readings. */
export function calibrateCommand({io, finish}: CommandHost): Command {
  const command = new Command('calibrate')
    .description("learn a caller's pace from timed readings of a script")
    .argument('<file>', 'file with the script; - is stdin')
    .argument('<seconds...>', 'measured seconds, one number per reading', collectSeconds)
    .option('--script <name>', 'title of the script, or its number in the file')
    .option('--write', 'save the pace in the nearest configuration')
    .option('--stdin-filename <name>', 'treat stdin as a file of this name', fileName)
    .action(async (file: string, seconds: readonly number[], flags: CalibrateFlags) => {
      const {runCalibration} = await import('./run.ts')
      finish(await runCalibration(file, seconds, flags, io))
    })
  return addConfigFlags(command)
}
