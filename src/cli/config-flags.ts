import {type Command, Option} from 'commander'
import {presets} from '../config/preset-names.ts'
import {shownPath} from '../format/path.ts'
import type {LinterOptions} from '../index.ts'
import {goals, type SettingsInput, touches} from '../settings.ts'
import type {Io} from './io.ts'
import {complain} from './stderr.ts'
import {collectRules, fileName, oneOf, pace, seconds} from './values.ts'

/** Flags that select the configuration. */
export interface ConfigSourceFlags {
  readonly config?: string
  readonly configLookup: boolean
  readonly configCode: boolean
}

/** Flags of every command that reads scripts. */
export interface ConfigFlags extends ConfigSourceFlags, Pick<SettingsInput, 'goal' | 'touch' | 'pace' | 'budget'> {
  readonly preset?: string
  readonly rule?: Readonly<Record<string, unknown>>
}

/** Adds the flags that select the configuration. */
export function addConfigSource(command: Command): Command {
  return command
    .optionsGroup('Configuration:')
    .option('-c, --config <path>', 'use this configuration file', fileName)
    .option('--no-config-lookup', 'do not look for configuration files')
    .option('--no-config-code', 'run no code: no configuration, plugin or format in JavaScript or TypeScript')
}

/** Adds the flags for presets and settings. */
export function addConfigFlags(command: Command): Command {
  return addConfigSource(command)
    .addOption(new Option('--preset <name>', 'rules to start from').choices(presets).argParser(oneOf(presets)))
    .addOption(new Option('--goal <goal>', 'what the messages are for').choices(goals).argParser(oneOf(goals)))
    .addOption(new Option('--touch <touch>', 'position in the sequence').choices(touches).argParser(oneOf(touches)))
    .option('--pace <pace>', 'slow, normal, fast, tts, a factor or words per minute', pace)
    .option('--budget <seconds>', 'longest message, in seconds', seconds)
}

/** Adds `--rule` to a command that reports. */
export function addRuleFlag(command: Command): Command {
  return command.option('--rule <rule>', 'id:severity, or JSON with options; repeatable', collectRules)
}

/** Converts the flags to options of the API. */
export function linterOptions(flags: ConfigSourceFlags & Partial<ConfigFlags>, io: Io): LinterOptions {
  const {config, configLookup, configCode, preset, rule, goal, touch, pace, budget} = flags
  return {
    cwd: io.cwd(),
    lookup: configLookup,
    allowCode: configCode,
    onOverlooked: (path, meant) => {
      complain(
        io,
        `\`${shownPath(path, io.cwd())}\` is not read: to use it as configuration, rename it to \`${meant}\``
      )
    },
    ...(config !== undefined && {configPath: config}),
    ...(preset !== undefined && {preset}),
    ...(rule !== undefined && {ruleOverrides: rule}),
    settings: {
      ...(goal && {goal}),
      ...(touch && {touch}),
      ...(pace !== undefined && {pace}),
      ...(budget !== undefined && {budget})
    }
  }
}
