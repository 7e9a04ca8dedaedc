import type {Rule} from '../rule.ts'
import {type AnyRule, compileRules, type RuleEntry, type RuleSet} from '../rule-set.ts'
import type {SettingsInput} from '../settings.ts'
import {createFolders} from './folders.ts'
import {createIgnores, type Ignores} from './ignore.ts'

/** What the caller says about configuration. */
export interface ConfigOptions {
  readonly cwd: string
  /** Rules in the box. */
  readonly rules: ReadonlyMap<string, Rule>
  readonly configPath?: string
  readonly lookup?: boolean
  readonly allowCode?: boolean
  readonly preset?: string
  readonly ruleOverrides?: Readonly<Record<string, unknown>>
  /** False to leave out `.gitignore`, `.vmlintignore` and `ignores`. */
  readonly ignore?: boolean
  /** Patterns of paths to leave out, in the language of `.gitignore`, relative to `cwd`. */
  readonly ignorePatterns?: readonly string[]
}

/** The configuration of one file. */
export interface ResolvedConfig {
  readonly settings: SettingsInput
  readonly rules: ReadonlyMap<string, RuleEntry>
  readonly available: ReadonlyMap<string, AnyRule>
  readonly ruleSet: RuleSet
}

/** Finds the configuration of files, and which files it leaves out. */
export interface ConfigResolver extends Ignores {
  readonly forFile: (path: string) => Promise<ResolvedConfig>
}

/** Makes a resolver. */
export function createConfigResolver({
  cwd,
  rules,
  preset,
  ignore = true,
  ignorePatterns = []
}: ConfigOptions): ConfigResolver {
  const entries = new Map<string, RuleEntry>()
  for (const [id, {meta}] of rules) {
    const severity = preset === 'all' ? 'warn' : preset === 'strict' ? meta.severity.strict : meta.severity.recommended
    entries.set(id, {severity, fromPreset: preset !== 'all'})
  }
  const resolved = {settings: {}, rules: entries, available: rules, ruleSet: compileRules(entries, rules)}
  const ignores = createIgnores({
    cwd,
    folders: createFolders(),
    useFiles: ignore,
    patterns: ignorePatterns,
    ofConfiguration: async () => []
  })
  return {...ignores, forFile: async () => resolved}
}
