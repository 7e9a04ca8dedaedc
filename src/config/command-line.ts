import * as v from 'valibot'
import type {AnyRule} from '../rule/set.ts'
import {settingsSchema} from '../settings.ts'
import {checkData, checkPatterns} from './check.ts'
import type {Fault} from './fault.ts'
import type {ConfigOptions} from './options.ts'
import {isPreset} from './preset-names.ts'
import {unknownPreset} from './presets.ts'
import {rulesSchema} from './schema.ts'

/** Faults in the values set on the command line or by a caller of the API. */
export function checkCommandLine(
  {preset, ruleOverrides, settings}: ConfigOptions,
  available: ReadonlyMap<string, AnyRule>
): readonly Fault[] {
  const faults: Fault[] = []
  if (preset !== undefined && !isPreset(preset)) faults.push({path: '--preset', message: unknownPreset(preset)})
  const places = {find: () => undefined}
  if (ruleOverrides) {
    const schema = v.strictObject({rules: rulesSchema(available)})
    const found = checkData(schema, {path: '--rule', data: {rules: ruleOverrides}, places})
    faults.push(...found)
    if (found.length === 0)
      checkPatterns(ruleOverrides, available, (_, message) => faults.push({path: '--rule', message}))
  }
  if (settings) {
    const schema = v.strictObject({settings: settingsSchema})
    faults.push(...checkData(schema, {path: 'command line', data: {settings}, places}))
  }
  return faults
}
