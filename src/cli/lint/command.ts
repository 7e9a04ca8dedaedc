import {type Command, Option} from 'commander'
import {addConfigFlags, addRuleFlag} from '../config-flags.ts'
import {examples} from '../help.ts'
import type {CommandHost} from '../io.ts'
import {collect, fileName, maxWarnings, oneOf} from '../values.ts'
import {failLevels} from './exit-code.ts'
import {addFixFlags, type LintFlags} from './flags.ts'

/** Makes linting the default action of the program. */
export function addLintCommand(program: Command, host: CommandHost & {readonly commands: readonly string[]}): void {
  program
    .usage('[options] [file|dir|glob ...]')
    .argument('[files...]', 'files, folders (.txt, .md, .csv, .tsv) and globs; - is stdin')
    .addHelpText('after', examples)
    .action(async (files: string[], flags: LintFlags) => {
      if (flags.printConfig !== undefined) {
        const {printConfigOf} = await import('./print-config.ts')
        return printConfigOf(flags.printConfig, flags, host.io)
      }
      if (flags.watch) {
        const {watchScripts} = await import('../watch/watch.ts')
        return host.finish(await watchScripts(files, flags, host.io))
      }
      // Loaded on demand, so that `--help` and other commands start fast.
      const {lintCommand} = await import('./run.ts')
      host.finish(await lintCommand(files, flags, host))
    })
  addRuleFlag(addConfigFlags(program)).option(
    '--print-config <file>',
    'show the settings of a file, and where each is set',
    fileName
  )
  program
    .optionsGroup('Files:')
    .option('--ignore-pattern <glob>', 'ignore these files; repeatable', collect)
    .option('--no-ignore', 'do not use ignore files or `ignores`')
    .option('--no-error-on-unmatched-pattern', 'do not fail on patterns without a match')
    .option('--staged', 'lint the staged content of files staged in git')
    .option('--since <ref>', 'lint the files changed since a commit or branch')
    .option('--watch', 'lint each file again when it is saved')
    .optionsGroup('Standard input:')
    .option('--stdin', 'lint standard input, like -')
    .option('--stdin-filename <name>', 'treat stdin as a file of this name', fileName)
    .optionsGroup('Severity:')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <n>', 'fail on more warnings than this', maxWarnings)
    .addOption(
      new Option('--fail-on <level>', 'lowest severity that fails')
        .choices(failLevels)
        .argParser(oneOf(failLevels))
        .default('error')
    )
  addFixFlags(program)
  program
    .optionsGroup('Output:')
    .option('-f, --format <name[=file]>', 'format of the report; repeatable', collect)
    .option('-o, --output-file <file>', 'write the report to a file', fileName)
    .option('--color', 'use colours even without a terminal')
    .option('--no-color', 'no colours')
    .option('--timing', 'print time by stage and rule to stderr')
}
