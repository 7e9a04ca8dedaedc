import type * as v from 'valibot'
import {compileGlobs, fitsPath, type PathMatcher} from '../files/glob.ts'
import type {AnyRule} from '../rule/set.ts'
import {checkData, checkPatterns, faultAt} from './check.ts'
import {type ExtendOptions, followExtends, namesUnder, type Step} from './extend.ts'
import type {Fault, KeyPath} from './fault.ts'
import type {IgnoreLayer} from './ignore.ts'
import type {ConfigSource} from './load.ts'
import {loadPlugin, pluginId} from './plugins.ts'
import {type Config, configSchema} from './schema.ts'

/** Values for some of the files of a configuration. */
interface Override {
  readonly isFor: (path: string) => boolean
  readonly keys: KeyPath
  readonly settings: Config['settings']
  readonly rules: Config['rules']
}

/** One checked step of a configuration. */
export type CheckedStep = Step & {readonly config: Config; readonly overrides: readonly Override[]}

/** The configuration of a folder, with everything it extends and the rules of its plugins. */
export interface Unit {
  /** Folder that the patterns are relative to. */
  readonly folder: string
  readonly steps: readonly CheckedStep[]
  readonly faults: readonly Fault[]
  /** Built-in rules, those of the folders above and of its own plugins. */
  readonly available: ReadonlyMap<string, AnyRule>
  readonly ignores: readonly IgnoreLayer[]
  readonly files: PathMatcher | undefined
}

/** Context for checking a configuration. */
export interface UnitContext extends ExtendOptions {
  readonly folder: string
  readonly available: ReadonlyMap<string, AnyRule>
  readonly allowCode: boolean
}

/** Follows and checks a configuration. If `faults` is not empty, its steps are. */
export async function makeUnit(source: ConfigSource, context: UnitContext): Promise<Unit> {
  const {folder} = context
  const extended = await followExtends(source, context)
  const faults: Fault[] = [...extended.faults]
  const sources = extended.steps.filter((step) => step.preset === undefined).map((step) => step.source)
  const available = await withPlugins(sources, context, faults)
  const schema = schemaFor(available)
  for (const at of sources) {
    if (at.faults.length > 0) continue
    const found = checkData(schema, at)
    faults.push(...found)
    if (found.length === 0)
      forEachRules(configOf(at), (rules, keys) => {
        checkPatterns(rules, available, (inner, message) => faults.push(faultAt(at, [...keys, ...inner], message)))
      })
  }
  const isSound = faults.length === 0
  const steps = isSound ? extended.steps.map(checkStep) : []
  const configs = steps.filter((step) => step.preset === undefined).map((step) => step.config)
  const files = configs.findLast((config) => config.files !== undefined)?.files
  return {
    folder,
    steps,
    faults,
    available,
    ignores: configs
      .filter((config) => config.ignores !== undefined)
      .map((config) => ({folder, matcher: compileGlobs(asList(config.ignores))})),
    files: files === undefined ? undefined : compileGlobs(asList(files))
  }
}

/** A string or a list of strings, as a list. */
function asList(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

// Data that passed the schema has its type.
function configOf({data}: ConfigSource): Config {
  return data as Config
}

function checkStep(step: Step): CheckedStep {
  if (step.preset !== undefined) return {...step, config: {}, overrides: []}
  const config = configOf(step.source)
  const overrides = (config.overrides ?? []).map(({files, ignores, settings, rules}, index): Override => {
    const [wanted, left] = [compileGlobs(asList(files)), compileGlobs(asList(ignores))]
    return {
      isFor: (path) => fitsPath(wanted, path) && !fitsPath(left, path),
      keys: ['overrides', index],
      settings,
      rules
    }
  })
  return {...step, config, overrides}
}

function forEachRules(config: Config, visit: (rules: Config['rules'], keys: KeyPath) => void): void {
  visit(config.rules, ['rules'])
  for (const [index, override] of (config.overrides ?? []).entries())
    visit(override.rules, ['overrides', index, 'rules'])
}

const schemas = new WeakMap<ReadonlyMap<string, AnyRule>, v.GenericSchema>()

function schemaFor(available: ReadonlyMap<string, AnyRule>): v.GenericSchema {
  const schema = schemas.get(available) ?? configSchema(available)
  schemas.set(available, schema)
  return schema
}

/** Adds the rules of the files' plugins to the available rules; returns the same map if there are none. */
async function withPlugins(
  sources: readonly ConfigSource[],
  {available, allowCode}: UnitContext,
  faults: Fault[]
): Promise<ReadonlyMap<string, AnyRule>> {
  const all = new Map(available)
  const named = sources.flatMap((source) => namesUnder(source.data, 'plugins').map((d) => ({...d, source})))
  for (const {name, keys, source} of named) {
    const refuse = (message: string) => faults.push(faultAt(source, keys, message))
    const plugin = allowCode
      ? await loadPlugin(name, source.path)
      : {problem: `Plugin \`${name}\` is code, which \`--no-config-code\` refuses`}
    if ('problem' in plugin) {
      refuse(plugin.problem)
      // The rule still counts as known, so that one fault is not reported twice.
      if (!all.has(pluginId(name))) all.set(pluginId(name), () => undefined)
      continue
    }
    for (const [id, rule] of plugin.rules) {
      if (all.has(id) && all.get(id) !== rule)
        refuse(`Plugin \`${name}\` defines a rule \`${id}\`, but that id is taken`)
      else all.set(id, rule)
    }
  }
  return named.length > 0 ? all : available
}
