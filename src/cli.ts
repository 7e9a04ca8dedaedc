import {Command, CommanderError} from 'commander'
import packageJson from '../package.json' with {type: 'json'}
import {calibrateCommand} from './cli/calibrate-command.ts'
import {complain, complainOf, crashLine, usageLine} from './cli/complain.ts'
import {completionCommand} from './cli/completion-command.ts'
import {helpSettings} from './cli/help.ts'
import {explainCommand, rulesCommand} from './cli/info-commands.ts'
import {initCommand} from './cli/init-command.ts'
import type {CommandHost, ExitCode, Io} from './cli/io.ts'
import {addLintCommand} from './cli/lint-command.ts'
import {lspCommand} from './cli/lsp-command.ts'
import {sayCommand} from './cli/say-command.ts'
import {statsCommand} from './cli/stats-command.ts'
import {VmlintError} from './errors.ts'

/** Runs one command line; the report goes to stdout, everything else to stderr. Never throws. */
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
    return code
  } catch (error) {
    // Commander has said what is wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof VmlintError) complainOf(io, error, argv)
    else complain(io, ...crashLine(error, argv))
    return 2
  }
}

function createProgram(host: CommandHost): Command {
  const {stdout, stderr} = host.io
  const program = new Command('vmlint')
    .description('Lints sales voicemail scripts.')
    .version(packageJson.version, '-v, --version')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text) => complain(host.io, usageLine(text))
    })
    .configureHelp(helpSettings)
    .hook('preSubcommand', refuseStrayFlags)
  addLintCommand(program, host)
  for (const command of [
    initCommand(host),
    rulesCommand(host),
    explainCommand(host),
    statsCommand(host),
    sayCommand(host),
    calibrateCommand(host),
    completionCommand(host),
    lspCommand(host)
  ])
    program.addCommand(command.copyInheritedSettings(program))
  // Not by itself there, where the program has an action of its own.
  program.helpCommand('help [command]', 'how to use a command')
  for (const command of [program, ...program.commands])
    command.optionsGroup('Other:').option('--debug', 'say where an error comes from')
  return program
}

/** A flag before the name of a command would be one of linting, and do nothing. */
function refuseStrayFlags(program: Command, command: Command): void {
  const stray = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === 'cli')
  if (stray && stray.attributeName() !== 'debug')
    program.error(`error: '${stray.long}' is before the command: write \`vmlint ${command.name()} ${stray.long}\``)
}
