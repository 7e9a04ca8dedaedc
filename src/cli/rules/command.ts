import {Command, Option} from 'commander'
import {addConfigSource, type ConfigSourceFlags} from '../config-flags.ts'
import type {CommandHost} from '../io.ts'
import {oneOf} from '../values.ts'
import type {ListFormat} from './list.ts'

const listFormats: readonly ListFormat[] = ['table', 'json', 'markdown']

/** `vmlint rules`: lists every rule. */
export function rulesCommand({io}: CommandHost): Command {
  const command = new Command('rules')
    .description('list the rules: id, severities, fixes, summary')
    .addOption(
      new Option('-f, --format <name>', 'output format')
        .choices(listFormats)
        .argParser(oneOf(listFormats))
        .default('table')
    )
    .action(async ({format, ...flags}: ConfigSourceFlags & {readonly format: ListFormat}) => {
      const {configuredRules} = await import('../configured-rules.ts')
      const {listRules} = await import('./list.ts')
      io.stdout.write(`${listRules(await configuredRules(flags, io), format, io.stdout.columns || undefined)}\n`)
    })
  return addConfigSource(command)
}
