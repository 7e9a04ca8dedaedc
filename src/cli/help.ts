import {type Command, Help, type Option} from 'commander'

/** What follows the list of flags and commands of the program. */
export const examples = `
Examples:
  vmlint scripts/
      Lint every script in a folder.
  vmlint --goal educate --max-warnings 0 scripts/
      For messages that ask for no call back; fail on any warning.
  vmlint --staged -f stylish -f json=vmlint.json
      Lint what the next commit will hold; a report to read and one for tools.

A file that is called like a command is given as ./rules.
Exit code: 0 nothing to fail on, 1 problems, 2 not done what was asked.
`

/** Characters of a flag beside which its description stands; under a longer one it has a line of its own. */
const longestTerm = 31
const {padWidth, formatItem} = Help.prototype

/** The same help for everyone, as wide as the narrowest terminal in use. */
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
