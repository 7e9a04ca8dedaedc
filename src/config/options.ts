import type {Rule} from '../rule/define.ts'
import type {SettingsInput} from '../settings.ts'

/** What the caller says about configuration. */
export interface ConfigOptions {
  readonly cwd: string
  /** Rules in the box. */
  readonly rules: ReadonlyMap<string, Rule>
  /** The one configuration to read, instead of those that are found. */
  readonly configPath?: string
  /** False to read no configuration files. */
  readonly lookup?: boolean
  /** False to run no code: neither configurations in JavaScript or TypeScript nor plugins. */
  readonly allowCode?: boolean
  /** Name of a preset that is laid over the configuration. */
  readonly preset?: string
  /** Rules that win over the configuration and over what a file says of itself. */
  readonly ruleOverrides?: Readonly<Record<string, unknown>>
  /** Settings that win likewise; they are checked here and applied where a script's own are known. */
  readonly settings?: SettingsInput
  /** False to leave out `.gitignore`, `.vmlintignore` and `ignores`. */
  readonly ignore?: boolean
  /** Patterns of paths to leave out, in the language of `.gitignore`, relative to `cwd`. */
  readonly ignorePatterns?: readonly string[]
  /** Told of each file that is read. */
  readonly trace?: (what: string) => void
}
