import type {Rule} from '../rule.ts'
import {type AnyRule, compileRules, type RuleEntry, type RuleSet} from '../rule-set.ts'
import type {SettingsInput} from '../settings.ts'

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
  readonly ignorePatterns?: readonly string[]
}

/** The configuration of one file. */
export interface ResolvedConfig {
  readonly settings: SettingsInput
  readonly rules: ReadonlyMap<string, RuleEntry>
  readonly available: ReadonlyMap<string, AnyRule>
  readonly ruleSet: RuleSet
}

/** Finds the configuration of files. */
export interface ConfigResolver {
  readonly forFile: (path: string) => Promise<ResolvedConfig>
}

/** Makes a resolver. */
export function createConfigResolver({rules, preset}: ConfigOptions): ConfigResolver {
  const entries = new Map<string, RuleEntry>()
  for (const [id, {meta}] of rules) {
    const severity = preset === 'all' ? 'warn' : preset === 'strict' ? meta.severity.strict : meta.severity.recommended
    entries.set(id, {severity, fromPreset: preset !== 'all'})
  }
  const resolved = {settings: {}, rules: entries, available: rules, ruleSet: compileRules(entries, rules)}
  return {forFile: async () => resolved}
}
