/** A command and what can follow it. */
export interface CompletionCommand {
  /** Empty for the program itself. */
  readonly name: string
  readonly description: string
  readonly flags: readonly CompletionFlag[]
  /** Possible arguments, such as rule ids; `files` for file names. */
  readonly words: Words
}

/** A flag and what can follow it. */
export interface CompletionFlag {
  /** All forms, such as `-f` and `--format`. */
  readonly names: readonly string[]
  readonly description: string
  /** Possible values; undefined for a flag without one. */
  readonly value: Words | undefined
}

/** Words, or file names. A word that ends in a colon is unfinished: `weak-words:`. */
export type Words = readonly string[] | 'files'

/** Endings of an unfinished word: the severities of a rule. */
export const afterColon = ['off', 'warn', 'error'] as const

/** The program itself as a command, and its subcommands. */
export function splitCommands(commands: readonly CompletionCommand[]) {
  const [program, ...rest] = [...commands].sort((a, b) => Number(a.name !== '') - Number(b.name !== ''))
  return {program, rest}
}

/** All names of a command's flags. */
export function flagNames({flags}: CompletionCommand): readonly string[] {
  return flags.flatMap(({names}) => names)
}
