import {Command, Option} from 'commander'
import {addConfigFlags} from '../config-flags.ts'
import type {CommandHost} from '../io.ts'
import type {SayFlags} from './run.ts'

/** `vmlint say <file>`: what will be said, second by second. */
export function sayCommand({io, finish}: CommandHost): Command {
  const command = new Command('say')
    .description('what will be said, with the second at which each sentence begins')
    .argument('<file>', 'file to read; - is stdin')
    .option('--explain', 'what each number, abbreviation and link is read as, and costs')
    .option('--why', 'what each text of the file was taken for, and why')
    .option('--stdin-filename <name>', 'name that decides configuration and syntax')
    .addOption(new Option('-f, --format <name>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--color', 'use colours, whatever it is written to')
    .option('--no-color', 'no colours')
    .action(async (file: string, flags: SayFlags) => {
      const {printSpeech} = await import('./run.ts')
      finish(await printSpeech(file, flags, io))
    })
  return addConfigFlags(command)
}
