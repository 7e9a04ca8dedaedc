import {Command} from 'commander'
import {addConfigFlags, addRuleFlag} from '../config-flags.ts'
import type {CommandHost} from '../io.ts'
import {fileName} from '../values.ts'
import type {PageFlags} from './run.ts'

/** `vmlint page`: one HTML file with the linter and a team's configuration inside. */
export function pageCommand({io, finish}: CommandHost): Command {
  const command = new Command('page')
    .description('write one HTML file with the linter and this configuration inside, for people without a terminal')
    .option('-o, --output-file <path>', 'where to write it; - is stdout', fileName, 'vmlint.html')
    .option(
      '--for <path>',
      'use the configuration of this file, overrides included; it need not exist',
      fileName,
      'script.md'
    )
    .action(async (flags: PageFlags) => {
      const {writePage} = await import('./run.ts')
      finish(await writePage(flags, io))
    })
  return addRuleFlag(addConfigFlags(command))
}
