import {Argument, Command, Option} from 'commander'
import {type CompletionCommand, completionScript, shells} from '../commands/completion.ts'
import {explainRule} from '../commands/explain.ts'
import {listFormats, listRules} from '../commands/list-rules.ts'
import {VmlintError} from '../errors.ts'
import {rules} from '../index.ts'
import {didYouMean} from '../suggest.ts'
import type {CommandHost} from './io.ts'

/** `vmlint rules`: every rule. */
export function rulesCommand({io}: CommandHost): Command {
  return new Command('rules')
    .description('every rule: id, severities, what it offers, one line')
    .addOption(new Option('-f, --format <name>', 'how to print').choices(listFormats).default('table'))
    .action(({format}: {format: (typeof listFormats)[number]}) => {
      const metas = [...rules.values()].map((rule) => rule.meta)
      io.stdout.write(`${listRules(metas, format)}\n`)
    })
}

/** `vmlint explain <rule>`: why a rule is there. */
export function explainCommand({io}: CommandHost): Command {
  return new Command('explain')
    .description('why a rule is there, with examples, options and sources')
    .argument('<rule>', 'id of a rule')
    .action((id: string) => {
      const rule = rules.get(id)
      if (!rule)
        throw new VmlintError(`Unknown rule \`${id}\`${didYouMean(id, rules.keys()) || '; `vmlint rules` lists them'}`)
      io.stdout.write(`${explainRule(rule.meta)}\n`)
    })
}

/** `vmlint completion <shell>`: a script for the shell. */
export function completionCommand({io}: CommandHost): Command {
  return new Command('completion')
    .description('print a completion script for a shell')
    .addArgument(new Argument('<shell>', 'shell to complete in').choices(shells))
    .action((shell: (typeof shells)[number], _flags, command: Command) => {
      const program = command.parent ?? command
      io.stdout.write(
        `${completionScript(shell, [describe(program, ''), ...program.commands.map((d) => describe(d, d.name()))])}\n`
      )
    })
}

function describe(command: Command, name: string): CompletionCommand {
  const choices = command.registeredArguments.flatMap((argument) => argument.argChoices ?? [])
  return {
    name,
    description: command.description(),
    flags: command.options.flatMap((option) => option.long ?? option.short ?? []),
    words: name === 'explain' ? [...rules.keys()] : choices
  }
}
