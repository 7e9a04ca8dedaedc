import {afterColon, type CompletionCommand, type CompletionFlag, splitCommands, type Words} from './model.ts'

/** Generates a completion script for fish. */
export function fish(commands: readonly CompletionCommand[]): string {
  const {program, rest} = splitCommands(commands)
  const names = rest.map(({name}) => name).join(' ')
  const isFirst = `not __fish_seen_subcommand_from ${names}`
  return [
    '# vmlint completion fish | source',
    ...rest.map(
      ({name, description}) => `complete -c vmlint -n __fish_use_subcommand -a ${name} -d ${quote(description)}`
    ),
    ...(program ? flagLines(program, isFirst) : []),
    ...rest.flatMap((command) => {
      const isHere = `__fish_seen_subcommand_from ${command.name}`
      const words =
        command.words === 'files' ? '' : `complete -c vmlint -n ${quote(isHere)} -f -a ${quote(list(command.words))}`
      return [...(words ? [words] : []), ...flagLines(command, isHere)]
    })
  ].join('\n')
}

function flagLines({flags}: CompletionCommand, when: string): readonly string[] {
  return flags.map(
    (flag) =>
      `complete -c vmlint -n ${quote(when)} ${nameOptions(flag)}${valueOptions(flag.value)} -d ${quote(flag.description)}`
  )
}

function nameOptions({names}: CompletionFlag): string {
  return names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(' ')
}

function valueOptions(value: Words | undefined): string {
  if (!value) return ''
  return value === 'files' ? ' -r -F' : ` -x -a ${quote(list(value))}`
}

/** Fish only completes whole words, so an unfinished word is offered with each of its endings. */
function list(words: readonly string[]): string {
  return words.flatMap((word) => (word.endsWith(':') ? afterColon.map((end) => word + end) : [word])).join(' ')
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
