import {relative} from 'node:path'
import * as v from 'valibot'
import {Document, isCollection, isPair, isScalar, visit} from 'yaml'
import {locate} from '../script/location.ts'
import {defaultSettings, type SettingsInput, settingsSchema} from '../settings.ts'
import type {Origin} from './merge.ts'
import type {ResolvedConfig} from './resolve.ts'

/** A file's configuration, with where each value was set. */
export interface PrintedConfig {
  readonly file: string
  /** Configurations it comes from, in merge order. */
  readonly configurations: readonly string[]
  readonly settings: Readonly<Record<string, unknown>>
  readonly rules: Readonly<Record<string, unknown>>
  /** By dotted keys: `settings.goal`, `rules.weak-words`; a rule's options under `rules.weak-words.options`. */
  readonly origins: Readonly<Record<string, string>>
}

/** Output formats. */
export const configFormats = ['json', 'yaml'] as const

/** Returns a file's configuration as plain data. `commandLine` holds overriding settings. */
export function describeConfig(
  path: string,
  {settings, rules, ruleSet, origins, sources}: ResolvedConfig,
  {cwd, commandLine = {}}: {cwd: string; commandLine?: SettingsInput | undefined}
): PrintedConfig {
  const complete = v.parse(settingsSchema, {...settings, ...commandLine})
  const named = new Map([...origins].map(([key, origin]) => [key, nameOf(origin, cwd)]))
  for (const key of Object.keys(defaultSettings)) if (!(key in settings)) named.set(`settings.${key}`, 'default')
  for (const key of Object.keys(commandLine)) named.set(`settings.${key}`, 'command line')
  const values = [...rules].map(([id, {options}]) => {
    const severity = ruleSet.severityOf(id, complete)
    return [id, options === undefined ? severity : [severity, options]] as const
  })
  return {
    file: relative(cwd, path),
    configurations: sources.map((source) => relative(cwd, source)),
    settings: complete,
    rules: Object.fromEntries(values),
    origins: Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

/** Formats a configuration as JSON, or as YAML with comments that name each value's origin. */
export function printConfig(config: PrintedConfig, format: (typeof configFormats)[number]): string {
  if (format === 'json') return JSON.stringify(config, null, 2)
  const {file, configurations, settings, rules, origins} = config
  const document = new Document({settings, rules})
  document.commentBefore = [` Configuration of ${file}`, ...configurations.map((name) => ` from ${name}`)].join('\n')
  visit(document, {
    Pair(_, pair, path) {
      const keys = [...path, pair].flatMap((d) => (isPair(d) && isScalar(d.key) ? [String(d.key.value)] : []))
      const comment = commentFor(keys.join('.'), origins)
      if (comment === undefined || !(isScalar(pair.value) || isCollection(pair.value))) return
      pair.value.comment = ` ${comment}`
      if (isCollection(pair.value)) pair.value.flow = true
    }
  })
  return document.toString({lineWidth: 0}).trimEnd()
}

function commentFor(key: string, origins: PrintedConfig['origins']): string | undefined {
  const [own, options] = [origins[key], origins[`${key}.options`]]
  return options === undefined || options === own ? own : `${own}; options ${options}`
}

/** Formats an origin: `team.vmlintrc.yaml:4:12`, or the name of a preset or flag. */
function nameOf({name, source, keys = []}: Origin, cwd: string): string {
  if (!source) return name
  const {line, column} = locate(source.text ?? '').toPoint(source.places.find(keys, 'value')?.start ?? 0)
  const file = relative(cwd, source.path)
  const place = source.text === undefined ? file : `${file}:${line}:${column}`
  return name === source.path ? place : `${name}, ${place}`
}
