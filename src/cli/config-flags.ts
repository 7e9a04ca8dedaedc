import {type Command, Option} from 'commander'
import type {LinterOptions} from '../index.ts'
import {goals, type SettingsInput, touches} from '../settings.ts'
import type {Io} from './io.ts'

/** Flags that all commands which read scripts share. */
export interface ConfigFlags {
  readonly config?: string
  readonly configLookup?: boolean
  readonly preset?: string
  readonly goal?: NonNullable<SettingsInput['goal']>
  readonly touch?: NonNullable<SettingsInput['touch']>
}

/** Adds the flags of the configuration to a command. */
export function addConfigFlags(command: Command): Command {
  return command
    .optionsGroup('Configuration:')
    .option('-c, --config <path>', 'use this configuration')
    .option('--no-config-lookup', 'look for no configuration')
    .option('--preset <name>', 'recommended, strict or all')
    .addOption(new Option('--goal <goal>', 'what the messages are for').choices(goals))
    .addOption(new Option('--touch <touch>', 'where they stand in the sequence').choices(touches))
}

/** The flags as the API takes them. */
export function linterOptions(flags: ConfigFlags, io: Io): LinterOptions {
  return {
    cwd: io.cwd(),
    ...(flags.config !== undefined && {configPath: flags.config}),
    ...(flags.configLookup !== undefined && {lookup: flags.configLookup}),
    ...(flags.preset !== undefined && {preset: flags.preset}),
    settings: {...(flags.goal && {goal: flags.goal}), ...(flags.touch && {touch: flags.touch})}
  }
}
