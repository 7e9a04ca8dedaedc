import {presetEntries} from '../config/presets.ts'
import {type AnyRule, compileRules, type RuleEntry, type RuleSet} from '../rule/set.ts'
import type {SettingsInput} from '../settings.ts'

/** Configuration of a page: a team's rules and settings as plain data, embedded as JSON. */
export interface PageConfiguration {
  readonly settings: SettingsInput
  readonly rules: readonly (readonly [id: string, RuleEntry])[]
}

/** The default, without a team's configuration. */
export function plainConfiguration(rules: ReadonlyMap<string, AnyRule>): PageConfiguration {
  return {settings: {}, rules: [...presetEntries('recommended', rules)]}
}

/** Compiles the rules of a configuration. */
export function compileConfiguration(
  {rules, settings}: PageConfiguration,
  available: ReadonlyMap<string, AnyRule>
): RuleSet {
  return compileRules(new Map(rules), available, settings.vocabulary)
}
