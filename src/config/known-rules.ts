import type {RuleMeta} from '../rule/definition.ts'
import {isRule, type RuleEntry} from '../rule/set.ts'
import type {ResolvedConfig} from './resolve.ts'

/** A rule that a configuration may name. */
export interface KnownRule {
  readonly id: string
  /** Undefined for a retext plugin that is not one of our rules. */
  readonly meta?: RuleMeta
  /** What the configuration sets for it beyond its preset. */
  readonly setting?: Pick<RuleEntry, 'severity' | 'options'>
}

/** Built-in and plugin rules, each with what a configuration sets for it. */
export function knownRules({available, rules}: Pick<ResolvedConfig, 'available' | 'rules'>): readonly KnownRule[] {
  return [...available].map(([id, rule]) => {
    const entry = rules.get(id)
    const isOwn = entry !== undefined && !entry.fromPreset
    return {id, ...(isRule(rule) && {meta: rule.meta}), ...(isOwn && {setting: entry})}
  })
}
