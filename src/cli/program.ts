import {Command, CommanderError} from 'commander'
import packageJson from '../../package.json' with {type: 'json'}
import {VmlintError} from '../errors.ts'
import {didYouMean} from '../suggest.ts'
import {calibrateCommand} from './calibrate/command.ts'
import {completionCommand} from './completion/command.ts'
import {explainCommand} from './explain/command.ts'
import {helpSettings} from './help.ts'
import {initCommand} from './init/command.ts'
import type {CommandHost, ExitCode, Io} from './io.ts'
import {addLintCommand} from './lint/command.ts'
import {lspCommand} from './lsp/command.ts'
import {pageCommand} from './page/command.ts'
import {rulesCommand} from './rules/command.ts'
import {sayCommand} from './say/command.ts'
import {statsCommand} from './stats/command.ts'
import {complain, complainOf, crashLine} from './stderr.ts'
import {usageLine} from './usage.ts'

/** Runs one command line; the report goes to stdout, everything else to stderr. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const host: CommandHost = {
    io,
    finish: (result) => {
      code = result
    }
  }
  const program = createProgram(argv, host)
  try {
    refuseUnknownHelp(argv)
    await program.parseAsync([...argv], {from: 'user'})
    return code
  } catch (error) {
    // Commander has already printed what is wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof VmlintError) complainOf(io, error, argv)
    else if (isWithoutFolder(error))
      complain(io, 'The folder that vmlint was started in is gone: change to one that exists')
    else complain(io, ...crashLine(error, argv))
    return 2
  }
}

/** Commands beside linting, as help lists them. */
const commands = {
  init: initCommand,
  rules: rulesCommand,
  explain: explainCommand,
  stats: statsCommand,
  say: sayCommand,
  page: pageCommand,
  calibrate: calibrateCommand,
  completion: completionCommand,
  lsp: lspCommand
}
/** What lists all commands. */
const listing = new Set(['help', '--help', '-h', 'completion'])

/** Describes the command line, without the commands that it does not name: describing all takes longer than reading a script. */
function createProgram(argv: readonly string[], host: CommandHost): Command {
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
  addLintCommand(program, {...host, commands: Object.keys(commands)})
  const isListed = argv.some((word) => listing.has(word))
  for (const [name, makeCommand] of Object.entries(commands))
    if (isListed || argv.includes(name)) program.addCommand(makeCommand(host).copyInheritedSettings(program))
  // Commander adds no help command if the program has an action of its own.
  program.helpCommand('help [command]', 'show the help of a command')
  for (const command of [program, ...program.commands])
    command.optionsGroup('Other:').option('--debug', 'show the stack of an error')
  return program
}

/** Rejects help on what is no command: Commander would print that of vmlint as if it were meant. */
function refuseUnknownHelp([command, name]: readonly string[]): void {
  if (command !== 'help' || name === undefined || name.startsWith('-')) return
  if (!(name in commands))
    throw new VmlintError(
      `No command \`${name}\`${didYouMean(name, Object.keys(commands))}; \`vmlint help\` lists them`
    )
}

/** Whether the working directory was removed. */
function isWithoutFolder(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd'
}

/** Rejects flags before a command's name: they would count as flags of linting and do nothing. */
function refuseStrayFlags(program: Command, command: Command): void {
  const stray = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === 'cli')
  if (stray && stray.attributeName() !== 'debug')
    program.error(`error: \`${stray.long}\` comes before the command: write \`vmlint ${command.name()} ${stray.long}\``)
}
