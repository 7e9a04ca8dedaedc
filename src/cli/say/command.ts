import {Command, Option} from 'commander'
import {addConfigFlags} from '../config-flags.ts'
import type {CommandHost} from '../io.ts'
import {fileName} from '../values.ts'
import type {SayFlags} from './run.ts'

/** `vmlint say <file>`: what is said, second by second. */
export function sayCommand({io, finish}: CommandHost): Command {
  const command = new Command('say')
    .description('what is said, with the start of each sentence in seconds')
    .argument('<file>', 'file to read; - is stdin')
    .option('--explain', 'how each number, abbreviation and link is read, and its time')
    .option('--why', 'why each text is or is not taken for a script')
    .option('--stdin-filename <name>', 'treat stdin as a file of this name', fileName)
    .addOption(new Option('-f, --format <name>', 'output format').choices(['text', 'json']).default('text'))
    .option('--color', 'use colours even without a terminal')
    .option('--no-color', 'no colours')
    .action(async (file: string, flags: SayFlags) => {
      const {printSpeech} = await import('./run.ts')
      finish(await printSpeech(file, flags, io))
    })
  return addConfigFlags(command)
}
