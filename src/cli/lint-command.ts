import {type Command, Option} from 'commander'
import {addConfigFlags, addRuleFlag, type ConfigFlags} from './config-flags.ts'
import type {CommandHost} from './io.ts'
import {collect, oneOf, wholeNumber} from './values.ts'
import {failLevels, type Thresholds} from './verdict.ts'

/** Flags of linting. */
export interface LintFlags extends ConfigFlags, Thresholds {
  readonly errorOnUnmatchedPattern: boolean
  readonly ignore: boolean
  readonly ignorePattern?: readonly string[]
  readonly staged?: boolean
  readonly since?: string
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly quiet?: boolean
  readonly format?: readonly string[]
  readonly outputFile?: string
  readonly color?: boolean
}

const examples = `
Examples:
  vmlint scripts/                              lint every .txt and .md file there
  vmlint --goal educate --max-warnings 0 .     for a message that asks no call back
  vmlint --staged -f github -f json=vmlint.json   two reports of what is staged

A file that is called like a command is given as ./rules.
`

/** Makes linting the program's own action, as no other command is named. */
export function addLintCommand(program: Command, host: CommandHost): void {
  program
    .argument('[files...]', 'files, folders (.txt, .md, .markdown) or globs; - is stdin')
    .addHelpText('after', examples)
    .action(async (files: string[], flags: LintFlags) => {
      // Loaded here, so that `--help` and other commands start fast.
      const {lintCommand} = await import('./lint-run.ts')
      host.finish(await lintCommand(files, flags, host.io))
    })
  addRuleFlag(addConfigFlags(program))
  program
    .optionsGroup('Files:')
    .option('--ignore-pattern <glob>', 'leave these files out; repeatable', collect)
    .option('--no-ignore', 'use no ignore files, no `ignores`')
    .option('--no-error-on-unmatched-pattern', 'a pattern may match nothing')
    .option('--staged', 'lint what is staged in git, as it is staged')
    .option('--since <ref>', 'lint the files changed since a commit or branch')
    .optionsGroup('Standard input:')
    .option('--stdin', 'lint what comes on stdin, as - does')
    .option('--stdin-filename <name>', 'name that decides configuration and syntax')
    .optionsGroup('Severity:')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <n>', 'fail on more warnings than this', wholeNumber)
    .addOption(
      new Option('--fail-on <level>', 'fail on this').choices(failLevels).argParser(oneOf(failLevels)).default('error')
    )
    .optionsGroup('Output:')
    .option('-f, --format <name[=file]>', 'how to report; repeatable', collect)
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('--color', 'colour the report, whatever it is written to')
    .option('--no-color', 'no colours')
}
