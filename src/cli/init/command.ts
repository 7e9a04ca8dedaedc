import {Command, Option} from 'commander'
import {goals} from '../../settings.ts'
import type {CommandHost} from '../io.ts'
import {oneOf} from '../values.ts'
import type {InitFlags} from './plan.ts'

/** `vmlint init`: writes a first configuration and, on request, a hook and a workflow. */
export function initCommand({io, finish}: CommandHost): Command {
  return new Command('init')
    .description('write a commented configuration; overwrites nothing')
    .addOption(
      new Option('--goal <goal>', 'what the messages are for').choices(goals).argParser(oneOf(goals)).default('any')
    )
    .option('--hook', 'write a git hook that lints what is committed')
    .option('--ci', 'write a GitHub workflow')
    .option('--write', 'add the hook to existing hooks')
    .action(async (flags: InitFlags) => {
      const {initialize} = await import('./run.ts')
      finish(initialize(flags, io))
    })
}
