import type {Severity} from '../rule/define.ts'
import type {AnyRule, RuleEntry} from '../rule/set.ts'
import type {SettingsInput} from '../settings.ts'
import type {KeyPath} from './fault.ts'
import type {ConfigSource} from './load.ts'
import type {Preset} from './preset-names.ts'
import {presetEntries} from './presets.ts'

/** Where a value was set. */
export interface Origin {
  /** A preset, a flag, or a file path. */
  readonly name: string
  readonly source?: ConfigSource
  readonly keys?: KeyPath
}

/** Settings and rules that apply together. */
export interface Values {
  readonly settings?: Readonly<Record<string, unknown>> | undefined
  readonly rules?: Readonly<Record<string, unknown>> | undefined
}

/** The state of a merge. */
export interface Merged {
  readonly settings: SettingsInput
  readonly rules: ReadonlyMap<string, RuleEntry>
  /** By dotted keys: `settings.goal`, `rules.weak-words`, `rules.weak-words.options`. */
  readonly origins: ReadonlyMap<string, Origin>
}

/** The state before anything is merged. */
export const nothingMerged: Merged = {settings: {}, rules: new Map(), origins: new Map()}

/** Merges a preset: its severities, its options where it has some, and no options left from another preset. */
export function mergePreset(
  merged: Merged,
  preset: Preset,
  {available, origin}: {available: ReadonlyMap<string, AnyRule>; origin: Origin}
): Merged {
  const rules = new Map(merged.rules)
  const origins = new Map(merged.origins)
  for (const [id, entry] of presetEntries(preset, available)) {
    const before = rules.get(id)
    const isOwn = before?.options !== undefined && !origins.get(optionsKey(id))?.name.startsWith('vmlint:')
    rules.set(id, {...entry, ...(entry.options === undefined && isOwn && {options: before.options})})
    origins.set(`rules.${id}`, origin)
    if (entry.options !== undefined) origins.set(optionsKey(id), origin)
    else if (!isOwn) origins.delete(optionsKey(id))
  }
  return {...merged, rules, origins}
}

/** Merges checked values: settings by key, rules by id; a bare severity keeps the options; lists replace. */
export function mergeValues(
  merged: Merged,
  {settings = {}, rules = {}}: Values,
  originOf: (keys: KeyPath) => Origin
): Merged {
  const entries = new Map(merged.rules)
  const origins = new Map(merged.origins)
  for (const [id, value] of Object.entries(rules)) {
    const {severity, options} = parseRuleValue(value)
    const kept = options ?? entries.get(id)?.options
    entries.set(id, {severity, ...(kept !== undefined && {options: kept})})
    origins.set(`rules.${id}`, originOf(['rules', id]))
    if (options !== undefined) origins.set(optionsKey(id), originOf(['rules', id, 1]))
  }
  const mergeMapping = (
    under: Readonly<Record<string, unknown>>,
    over: Readonly<Record<string, unknown>>,
    keys: KeyPath
  ): Readonly<Record<string, unknown>> => {
    const all = {...under}
    for (const [key, value] of Object.entries(over)) {
      const own = [...keys, key]
      const below = all[key]
      if (isMapping(value)) all[key] = mergeMapping(isMapping(below) ? below : {}, value, own)
      else {
        all[key] = value
        origins.set(own.join('.'), originOf(own))
      }
    }
    return all
  }
  // Checked against the settings schema earlier.
  const mergedSettings = mergeMapping(merged.settings, settings, ['settings']) as SettingsInput
  return {settings: mergedSettings, rules: entries, origins}
}

const optionsKey = (id: string) => `rules.${id}.options`

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const severities: readonly Severity[] = ['off', 'warn', 'error']

/** Parses a checked rule value: a severity, as a word or ESLint's number, alone or in a list with options. */
function parseRuleValue(value: unknown): {readonly severity: Severity; readonly options?: unknown} {
  const [severity, options] = Array.isArray(value) ? value : [value]
  const name = severities.find((d, number) => d === severity || number === severity) ?? 'off'
  return options === undefined ? {severity: name} : {severity: name, options}
}
