/** A command with what may follow it. */
export interface CompletionCommand {
  /** Empty for the program itself. */
  readonly name: string
  readonly description: string
  readonly flags: readonly CompletionFlag[]
  /** Words that may stand as its argument, such as the ids of rules; `files` for the names of files. */
  readonly words: Words
}

/** A flag and what may follow it. */
export interface CompletionFlag {
  /** Every form, `-f` and `--format`. */
  readonly names: readonly string[]
  readonly description: string
  /** What its value may be; undefined where it takes none. */
  readonly value: Words | undefined
}

/** Words to choose from, or names of files. A word that ends in a colon goes on: `weak-words:`. */
export type Words = readonly string[] | 'files'

/** What follows the colon of a word: the severities of a rule. */
export const afterColon = ['off', 'warn', 'error'] as const

/** The command that is the program itself, and the others. */
export function splitCommands(commands: readonly CompletionCommand[]) {
  const [program, ...rest] = [...commands].sort((a, b) => Number(a.name !== '') - Number(b.name !== ''))
  return {program, rest}
}

/** All names of the flags of a command. */
export function flagNames({flags}: CompletionCommand): readonly string[] {
  return flags.flatMap(({names}) => names)
}
