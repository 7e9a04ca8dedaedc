import type {RuleMeta} from '../rule/definition.ts'
import {isRule, type RuleEntry} from '../rule/set.ts'
import type {ResolvedConfig} from './resolve.ts'

/** A rule that a configuration may name. */
export interface KnownRule {
  readonly id: string
  /** Absent for a retext plugin that is not a rule of ours. */
  readonly meta?: RuleMeta
  /** What the configuration says of it beyond what its preset does. */
  readonly setting?: Pick<RuleEntry, 'severity' | 'options'>
}

/** The rules in the box and those that plugins bring, each with what a configuration says of it. */
export function knownRules({available, rules}: Pick<ResolvedConfig, 'available' | 'rules'>): readonly KnownRule[] {
  return [...available].map(([id, rule]) => {
    const entry = rules.get(id)
    const isOwn = entry !== undefined && !entry.fromPreset
    return {id, ...(isRule(rule) && {meta: rule.meta}), ...(isOwn && {setting: entry})}
  })
}
