import {type Command, Option} from 'commander'
import {addConfigFlags, addRuleFlag} from '../config-flags.ts'
import {examples} from '../help.ts'
import type {CommandHost} from '../io.ts'
import {collect, maxWarnings, oneOf} from '../values.ts'
import {failLevels} from './exit-code.ts'
import {addFixFlags, type LintFlags} from './flags.ts'

/** Makes linting the program's own action, as no other command is named. */
export function addLintCommand(program: Command, host: CommandHost): void {
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
      // Loaded here, so that `--help` and other commands start fast.
      const {lintCommand} = await import('./run.ts')
      const commands = program.commands.map((command) => command.name())
      host.finish(await lintCommand(files, flags, {...host, commands}))
    })
  addRuleFlag(addConfigFlags(program)).option(
    '--print-config <file>',
    'show what holds for a file, and where it is set'
  )
  program
    .optionsGroup('Files:')
    .option('--ignore-pattern <glob>', 'leave these files out; repeatable', collect)
    .option('--no-ignore', 'use no ignore files, no `ignores`')
    .option('--no-error-on-unmatched-pattern', 'do not fail on patterns without a match')
    .option('--staged', 'lint what is staged in git, as it is staged')
    .option('--since <ref>', 'lint the files changed since a commit or branch')
    .option('--watch', 'lint a file again each time it is saved')
    .optionsGroup('Standard input:')
    .option('--stdin', 'lint what comes on stdin, as - does')
    .option('--stdin-filename <name>', 'name that decides configuration and syntax')
    .optionsGroup('Severity:')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <n>', 'fail on more warnings than this', maxWarnings)
    .addOption(
      new Option('--fail-on <level>', 'fail on this').choices(failLevels).argParser(oneOf(failLevels)).default('error')
    )
  addFixFlags(program)
  program
    .optionsGroup('Output:')
    .option('-f, --format <name[=file]>', 'how to report; repeatable', collect)
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('--color', 'colour the report, whatever it is written to')
    .option('--no-color', 'no colours')
    .option('--timing', 'say on stderr where the time goes, by stage and rule')
}
