import {unified} from 'unified'
import {type AnyRule, compileRules, isRule, type RuleSet} from '../rule/set.ts'
import {faultAt} from './check.ts'
import {configError, type Fault} from './fault.ts'
import type {Merged, Origin} from './merge.ts'

/** Compiled rule sets, keyed by the available rules and the configured values as JSON: teams often differ only in settings. */
const compiled = new WeakMap<ReadonlyMap<string, AnyRule>, Map<string, RuleSet>>()

/** Compiles merged rules, once per distinct value. Throws `VmlintError` at the key of a plugin that rejects its options. */
export function compileChecked(merged: Merged, available: ReadonlyMap<string, AnyRule>, cwd: string): RuleSet {
  const {rules, settings, origins} = merged
  const {vocabulary} = settings
  const key = JSON.stringify([[...rules], vocabulary ?? {}])
  const known = compiled.get(available) ?? new Map<string, RuleSet>()
  compiled.set(available, known)
  const before = known.get(key)
  if (before) return before
  const faults: Fault[] = []
  for (const [id, {severity, options}] of rules) {
    const rule = available.get(id)
    if (!rule || isRule(rule) || severity === 'off') continue
    try {
      unified().use(rule, options).freeze()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      faults.push(faultFrom(origins.get(`rules.${id}`), `Plugin \`${id}\` does not start: ${reason}`))
    }
  }
  if (faults.length > 0) throw configError(faults, cwd)
  const ruleSet = compileRules(rules, available, vocabulary)
  known.set(key, ruleSet)
  return ruleSet
}

function faultFrom(origin: Origin | undefined, message: string): Fault {
  if (!origin?.source) return {path: origin?.name ?? 'configuration', message}
  return faultAt(origin.source, origin.keys ?? [], message)
}
