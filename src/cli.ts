import {Command, CommanderError} from 'commander'
import packageJson from '../package.json' with {type: 'json'}
import {completionCommand, explainCommand, rulesCommand} from './cli/info-commands.ts'
import type {CommandHost, ExitCode, Io} from './cli/io.ts'
import {addLintCommand} from './cli/lint-command.ts'
import {lspCommand} from './cli/lsp-command.ts'
import {statsCommand} from './cli/stats-command.ts'
import {VmlintError} from './errors.ts'

/** Runs one command line; the report goes to stdout, everything else to stderr. Throws only for bugs. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = createProgram({
    io,
    finish: (result) => {
      code = result
    }
  })
  try {
    await program.parseAsync([...argv], {from: 'user'})
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof VmlintError)) throw error
    io.stderr.write(`vmlint: ${error.message}\n`)
    return 2
  }
  return code
}

function createProgram(host: CommandHost): Command {
  const {stdout, stderr} = host.io
  const program = new Command('vmlint')
    .description('Lints sales voicemail scripts.')
    .version(packageJson.version)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text)})
  addLintCommand(program, host)
  for (const command of [
    rulesCommand(host),
    explainCommand(host),
    statsCommand(host),
    completionCommand(host),
    lspCommand(host)
  ])
    program.addCommand(command.copyInheritedSettings(program))
  return program
}
