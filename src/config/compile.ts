import {unified} from 'unified'
import {type AnyRule, compileRules, isRule, type RuleSet} from '../rule-set.ts'
import {faultAt} from './check.ts'
import {configError, type Fault} from './fault.ts'
import type {Merged, Origin} from './merge.ts'

/** Compiles merged rules. Throws `VmlintError` for a plugin that does not take its options, at the place where it is set. */
export function compileChecked(merged: Merged, available: ReadonlyMap<string, AnyRule>, cwd: string): RuleSet {
  const {rules, settings, origins} = merged
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
  return compileRules(rules, available, settings.vocabulary?.accept ?? [])
}

function faultFrom(origin: Origin | undefined, message: string): Fault {
  if (!origin?.source) return {path: origin?.name ?? 'configuration', message}
  return faultAt(origin.source, origin.keys ?? [], message)
}
