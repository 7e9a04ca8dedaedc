import type {Rule} from '../rule/define.ts'
import type {SettingsInput} from '../settings.ts'

/** What a caller can set about configuration. */
export interface ConfigOptions {
  readonly cwd: string
  /** Built-in rules. */
  readonly rules: ReadonlyMap<string, Rule>
  /** The only configuration to read, instead of searching. */
  readonly configPath?: string
  /** False to read no configuration files. */
  readonly lookup?: boolean
  /** False to run no code: no JavaScript or TypeScript configurations, no plugins. */
  readonly allowCode?: boolean
  /** Name of a preset that is merged over the configuration. */
  readonly preset?: string
  /** Rules that override the configuration and front matter. */
  readonly ruleOverrides?: Readonly<Record<string, unknown>>
  /** Settings that override likewise; they are checked here and applied after a script's own settings are known. */
  readonly settings?: SettingsInput
  /** False to ignore `.gitignore`, `.vmlintignore` and `ignores`. */
  readonly ignore?: boolean
  /** Patterns of paths to ignore, in `.gitignore` syntax, relative to `cwd`. */
  readonly ignorePatterns?: readonly string[]
  /** Called for each file read. */
  readonly trace?: (what: string) => void
  /** Called for each file that looks like a configuration but is not read, with the name that would be. */
  readonly onOverlooked?: (path: string, meant: string) => void
}
