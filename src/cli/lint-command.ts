import type {Command} from 'commander'
import {createLinter, type FileResult, rules} from '../index.ts'
import {addConfigFlags, type ConfigFlags, linterOptions} from './config-flags.ts'
import {type CommandHost, type ExitCode, type Io, readAll} from './io.ts'

interface LintFlags extends ConfigFlags {
  readonly format: string
  readonly maxWarnings?: number
  readonly quiet?: boolean
  readonly stdin?: boolean
  readonly stdinFilename?: string
}

/** Makes linting the program's own action, as no other command is named. */
export function addLintCommand(program: Command, {io, finish}: CommandHost): void {
  addConfigFlags(
    program
      .argument('[files...]', 'files, folders or globs; - is stdin')
      .optionsGroup('Input:')
      .option('--stdin', 'lint what comes on stdin')
      .option('--stdin-filename <name>', 'name that decides configuration and syntax')
      .optionsGroup('Severity:')
      .option('--quiet', 'report errors only')
      .option('--max-warnings <n>', 'warnings that are too many', Number)
      .optionsGroup('Output:')
      .option('-f, --format <name>', 'how to report', 'stylish')
  ).action(async (files: string[], flags: LintFlags) => finish(await lintCommand(files, flags, io)))
}

async function lintCommand(files: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  const linter = createLinter(linterOptions(flags, io))
  const results =
    flags.stdin || files.includes('-')
      ? [await linter.lintText(await readAll(io.stdin), flags.stdinFilename)]
      : await linter.lintFiles(files)
  const format = await import(`../format/${flags.format}.ts`)
  const rulesMeta = Object.fromEntries([...rules].map(([id, rule]) => [id, rule.meta]))
  const report: string = format.default(results, {cwd: io.cwd(), rulesMeta})
  if (report) io.stdout.write(`${report}\n`)
  return exitCode(results, flags)
}

function exitCode(results: readonly FileResult[], {maxWarnings}: LintFlags): ExitCode {
  const sum = (count: (result: FileResult) => number) => results.reduce((total, result) => total + count(result), 0)
  if (sum((result) => result.fatalErrorCount) > 0) return 2
  if (sum((result) => result.errorCount) > 0) return 1
  return maxWarnings !== undefined && sum((result) => result.warningCount) > maxWarnings ? 1 : 0
}
