import {type Command, Help, type Option} from 'commander'

/** Printed below the flags and commands. */
export const examples = `
Examples:
  vmlint scripts/
      Lint every script in a folder.
  vmlint --goal educate --max-warnings 0 scripts/
      For messages that do not ask for a call back; fail on any warning.
  vmlint --staged -f stylish -f json=vmlint.json
      Lint what is staged; print one report to read, and write one for tools.

For a file with the name of a command, write ./rules.
Exit code: 0 no problem to fail on, 1 problems, 2 vmlint could not do its job.
`

/** Longest flag, in characters, with its description on the same line; after a longer one the description starts a new line. */
const longestTerm = 31
const {padWidth, formatItem} = Help.prototype

/** Settings of the help: always 80 columns, so that it is the same for everyone. */
export const helpSettings = {
  helpWidth: 80,
  padWidth: (command: Command, helper: Help) => Math.min(longestTerm, padWidth.call(helper, command, helper)),
  formatItem: (term: string, width: number, description: string, helper: Help) =>
    term.length <= width
      ? formatItem.call(helper, term, width, description, helper)
      : `  ${term}\n${formatItem.call(helper, '', width, description, helper)}`,
  subcommandTerm: (command: Command) =>
    [command.name(), ...command.registeredArguments.map((d) => argumentTerm(d.name(), d))].join(' '),
  optionDescription: ({description, argChoices, defaultValue}: Option) =>
    [
      argChoices ? `${description}: ${argChoices.join(', ')}` : description,
      typeof defaultValue === 'string' ? ` (${defaultValue})` : ''
    ].join('')
}

function argumentTerm(name: string, {required, variadic}: {required: boolean; variadic: boolean}): string {
  const term = variadic ? `${name}...` : name
  return required ? `<${term}>` : `[${term}]`
}
