import {presetEntries} from '../config/presets.ts'
import {type AnyRule, compileRules, type RuleEntry, type RuleSet} from '../rule/set.ts'
import type {SettingsInput} from '../settings.ts'

/** What a page is made with: a team's rules and settings as plain data, which a page holds as JSON. */
export interface PageConfiguration {
  readonly settings: SettingsInput
  readonly rules: readonly (readonly [id: string, RuleEntry])[]
}

/** What holds where no team has said anything. */
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
