import {VmlintError} from '../errors.ts'
import type {AnyRule} from '../rule/set.ts'
import {locate} from '../script/location.ts'
import type {FrontMatter} from '../script/parse.ts'
import type {SettingsInput} from '../settings.ts'
import {checkData, checkPatterns, faultAt} from './check.ts'
import {frameOf} from './fault.ts'
import {type FrontMatterConfig, frontMatterSchema} from './schema.ts'

/** What a file's front matter sets. */
export interface OwnConfig {
  readonly settings: SettingsInput
  readonly rules: FrontMatterConfig['rules']
  readonly title: string | undefined
}

/** Checks front matter against its schema. Throws `VmlintError` with the position of the first fault; `others` has the rest. */
export function readOwnConfig(
  {data, rangeOf}: FrontMatter,
  {source, available}: {readonly source: string; readonly available: ReadonlyMap<string, AnyRule>}
): OwnConfig {
  const checked = {path: '', text: source, data: data ?? {}, places: {find: rangeOf}}
  const faults = [...checkData(frontMatterSchema(available), checked)]
  // Data that passed the schema has its type.
  const {rules, title, draft: _, ...settings} = checked.data as FrontMatterConfig
  if (faults.length === 0)
    checkPatterns(rules, available, (keys, message) => faults.push(faultAt(checked, ['rules', ...keys], message)))
  if (faults.length === 0) return {settings, rules, title}
  const location = locate(source)
  const [first, ...others] = faults.map(
    (fault) =>
      new VmlintError(fault.message.replace(/^The configuration/, '`vmlint` in the front matter'), {
        place: location.toPoint(fault.range?.start ?? 0),
        frame: frameOf(source, fault.range)
      })
  )
  throw new VmlintError(first?.message ?? '', {...first, others})
}
