import {Argument, Command, type Option} from 'commander'
import {paces} from '../../settings.ts'
import type {CommandHost} from '../io.ts'
import type {CompletionCommand, CompletionFlag, Words} from './model.ts'

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

/** `vmlint completion <shell>`: prints a completion script. */
export function completionCommand({io}: CommandHost): Command {
  return new Command('completion')
    .description('print a completion script')
    .addArgument(new Argument('<shell>', 'shell to complete in').choices(shells))
    .action(async (shell: (typeof shells)[number], _flags, command: Command) => {
      const {completionScript} = await import('./script.ts')
      const known = await knownWords()
      const program = command.parent ?? command
      const commands = program.createHelp().visibleCommands(program)
      const described = [describe(program, '', known), ...commands.map((d) => describe(d, d.name(), known))]
      io.stdout.write(`${completionScript(shell, described)}\n`)
    })
}

/** Values that commander does not know, by the flag's or argument's name in the usage. */
async function knownWords(): Promise<Readonly<Record<string, Words>>> {
  const {rules} = await import('../../index.ts')
  const {formatNames} = await import('../../format/load.ts')
  const ids = [...rules.keys()]
  const rule = ids.map((id) => `${id}:`)
  return {
    '<name[=file]>': formatNames,
    '<pace>': paces,
    '<rule>': rule,
    '<id>': ids,
    '<file>': 'files',
    '<path>': 'files'
  }
}

function describe(command: Command, name: string, known: Readonly<Record<string, Words>>): CompletionCommand {
  const [argument] = command.registeredArguments
  const ids = name === 'explain' ? known['<id>'] : undefined
  return {
    name,
    description: command.description(),
    flags: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => describeFlag(option, known)),
    words: ids ?? argument?.argChoices ?? (argument ? 'files' : [])
  }
}

function describeFlag(option: Option, known: Readonly<Record<string, Words>>): CompletionFlag {
  const [, term] = /(<[^<>]*>|\[[^[\]]*\])$/.exec(option.flags) ?? []
  return {
    names: [option.short, option.long].filter((name) => name !== undefined),
    description: option.description,
    value: option.argChoices ?? (term === undefined ? undefined : (known[term] ?? []))
  }
}
