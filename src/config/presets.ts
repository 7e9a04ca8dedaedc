import type {Severity} from '../rule/define.ts'
import {type AnyRule, isRule, type RuleEntry} from '../rule/set.ts'
import {nearest} from '../suggest.ts'
import {type Preset, presets} from './preset-names.ts'

/** Message about an unknown preset; `name` may start with `vmlint:`. */
export function unknownPreset(name: string): string {
  const prefix = name.startsWith('vmlint:') ? 'vmlint:' : ''
  const near = nearest(name.slice(prefix.length), presets)
  const list = presets.map((preset) => `\`${prefix}${preset}\``).join(', ')
  return `Unknown preset \`${name}\`${near ? `, did you mean \`${prefix}${near}\`?` : `; known: ${list}`}`
}

/** A preset's values for every rule. A retext plugin gets `warn`, since naming it asks for it. */
export function presetEntries(preset: Preset, available: ReadonlyMap<string, AnyRule>): ReadonlyMap<string, RuleEntry> {
  return new Map([...available].map(([id, rule]) => [id, presetEntry(preset, rule)]))
}

function presetEntry(preset: Preset, rule: AnyRule): RuleEntry {
  if (!isRule(rule)) return {severity: 'warn'}
  const {severity, strictOptions} = rule.meta
  if (preset === 'strict')
    return {severity: severity.strict, fromPreset: true, ...(strictOptions !== undefined && {options: strictOptions})}
  // Every rule is on for every goal: cases that would turn one off do not apply.
  if (preset === 'all') return {severity: atLeastWarn(severity.recommended)}
  return {severity: severity.recommended, fromPreset: true}
}

function atLeastWarn(severity: Severity): Severity {
  return severity === 'off' ? 'warn' : severity
}
