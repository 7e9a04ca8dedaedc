import {Command} from 'commander'
import {addConfigSource, type ConfigSourceFlags} from '../config-flags.ts'
import type {CommandHost} from '../io.ts'

/** `vmlint explain <rule>`: why a rule exists, and which rule is about a word or sentence. */
export function explainCommand({io}: CommandHost): Command {
  const command = new Command('explain')
    .description('why a rule exists; finds rules by a word or by what was said')
    .argument('<rule...>', 'id of a rule, a word such as budget, or words of a script')
    .action(async (words: readonly string[], flags: ConfigSourceFlags) => {
      const {explain} = await import('./run.ts')
      io.stdout.write(`${await explain(words.join(' ').trim(), flags, io)}\n`)
    })
  return addConfigSource(command)
}
