import {dirname, join, relative} from 'node:path'
import {fitsPath} from '../files/glob.ts'
import type {Ignores} from '../files/names.ts'
import {toPosix} from '../files/paths.ts'
import type {AnyRule, RuleEntry, RuleSet} from '../rule/set.ts'
import type {FrontMatter} from '../script/parse.ts'
import type {SettingsInput} from '../settings.ts'
import {checkCommandLine} from './command-line.ts'
import {compileChecked} from './compile.ts'
import {configError, type Fault} from './fault.ts'
import type {Unit} from './folder-config.ts'
import {createFolders} from './folders.ts'
import {type OwnConfig, readOwnConfig} from './front-matter.ts'
import {createIgnores} from './ignore.ts'
import {overlookedIn} from './lookalikes.ts'
import type {Lookup} from './lookup.ts'
import {oncePerKey} from './memo.ts'
import {type Merged, mergePreset, mergeValues, nothingMerged, type Origin} from './merge.ts'
import type {ConfigOptions} from './options.ts'
import {isPreset, type Preset} from './preset-names.ts'
import {isWorthALook} from './search.ts'

/** The configuration of one file. */
export interface ResolvedConfig {
  readonly settings: SettingsInput
  readonly rules: ReadonlyMap<string, RuleEntry>
  readonly available: ReadonlyMap<string, AnyRule>
  readonly ruleSet: RuleSet
  /** Where each value was set, by keys such as `settings.goal` or `rules.weak-words`. */
  readonly origins: ReadonlyMap<string, Origin>
  /**
   * Applies a file's front matter: its settings, and its rules over the configuration's, with the command line over both.
   * Throws `VmlintError` if the front matter is invalid.
   */
  readonly withFrontMatter: (frontMatter: FrontMatter, source: string) => OwnConfig & {readonly ruleSet: RuleSet}
  /** Paths of the configurations used, in merge order. */
  readonly sources: readonly string[]
  /** How many overrides of these configurations are for other files. */
  readonly otherOverrides: number
}

/** Files that a configuration names for linting. */
export interface ConfiguredFiles {
  readonly folder: string
  /** Whether a path in the folder matches. */
  readonly includes: (path: string) => boolean
}

/** Finds the configuration of files, and the files it ignores. */
export interface ConfigResolver extends Ignores {
  /** Throws `VmlintError` for a faulty configuration. */
  readonly forFile: (path: string) => Promise<ResolvedConfig>
  /** Throws one `VmlintError` with all faults of the configurations of these files. */
  readonly check: (paths: readonly string[]) => Promise<void>
  /** `files` of a folder's configuration. */
  readonly filesFor: (folder: string) => Promise<ConfiguredFiles | undefined>
}

/** Creates a resolver. Configuration is found, checked, merged and compiled once for all files that share it. */
export function createConfigResolver(options: ConfigOptions): ConfigResolver {
  const {cwd, rules, configPath, lookup = true, allowCode = true, ignore = true, ignorePatterns = []} = options
  const {trace, onOverlooked} = options
  const folders = createFolders()
  const none: readonly Unit[] = []
  let look: Promise<Lookup> | undefined
  const unitsFor = async (folder: string): Promise<readonly Unit[]> => {
    if (configPath === undefined && (!lookup || !mayHoldConfig(folder))) return none
    // Loaded on demand: most runs have no configuration.
    look ??= import('./lookup.ts').then(({createLookup}) =>
      createLookup({cwd, folders, rules, configPath, allowCode, trace})
    )
    return (await look).unitsFor(folder)
  }
  const mayHoldConfig: (folder: string) => boolean = oncePerKey((folder) => {
    const [here, above] = folders.upwards(folder)
    if (here === undefined) return false
    if (onOverlooked) for (const {name, meant} of overlookedIn(here, folders)) onOverlooked(join(here, name), meant)
    return (
      [...folders.entries(here)].some((name) => isWorthALook(name, here)) ||
      (above !== undefined && mayHoldConfig(above))
    )
  })

  const faultsOf = oncePerKey((units: readonly Unit[]): readonly Fault[] => {
    const own = units.flatMap((unit) => unit.faults)
    return [...own, ...(own.length > 0 ? [] : checkCommandLine(options, units.at(-1)?.available ?? rules))]
  })
  const groupsOf = oncePerKey(overridesOf)
  const resolved = oncePerKey((units: readonly Unit[]) =>
    oncePerKey((overrides: string) => merge(units, overrides, options))
  )

  return {
    ...createIgnores({
      cwd,
      folders,
      useFiles: ignore,
      patterns: ignorePatterns,
      ofConfiguration: async (folder) => (await unitsFor(folder)).flatMap((unit) => unit.ignores)
    }),
    async forFile(path) {
      const units = await unitsFor(dirname(path))
      const faults = faultsOf(units)
      if (faults.length > 0) throw configError(faults, cwd)
      return resolved(units)(matchingOverrides(groupsOf(units), path))
    },
    async check(paths) {
      const faults = new Set<Fault>()
      for (const folder of new Set(paths.map((path) => dirname(path))))
        for (const fault of faultsOf(await unitsFor(folder))) faults.add(fault)
      if (faults.size > 0) throw configError([...faults], cwd)
    },
    async filesFor(folder) {
      const units = await unitsFor(folder)
      // A configuration that cannot be read may list files, too.
      const faults = faultsOf(units)
      if (faults.length > 0) throw configError(faults, cwd)
      const unit = units.findLast((d) => d.files)
      const {files} = unit ?? {}
      return (
        unit &&
        files && {folder: unit.folder, includes: (path) => fitsPath(files, toPosix(relative(unit.folder, path)))}
      )
    }
  }
}

interface OverrideGroup {
  /** Folder that the patterns are relative to. */
  readonly folder: string
  readonly overrides: readonly {readonly isFor: (path: string) => boolean}[]
}

function overridesOf(units: readonly Unit[]): readonly OverrideGroup[] {
  return units
    .map(({folder, steps}) => ({folder, overrides: steps.flatMap((step) => step.overrides)}))
    .filter(({overrides}) => overrides.length > 0)
}

/** Which overrides apply to a file, as a string of ones and zeros, used as a cache key. */
function matchingOverrides(groups: readonly OverrideGroup[], path: string): string {
  let holds = ''
  for (const {folder, overrides} of groups) {
    const name = toPosix(relative(folder, path))
    const isOutside = name.startsWith('../')
    for (const override of overrides) holds += !isOutside && override.isFor(name) ? '1' : '0'
  }
  return holds
}

function merge(units: readonly Unit[], overrides: string, options: ConfigOptions): ResolvedConfig {
  const available = units.at(-1)?.available ?? options.rules
  const lay = (merged: Merged, preset: Preset, origin: Origin) => mergePreset(merged, preset, {available, origin})
  let merged = lay(nothingMerged, 'recommended', {name: 'vmlint:recommended'})
  let place = 0
  for (const step of units.flatMap((unit) => unit.steps)) {
    const {source} = step
    if (step.preset !== undefined) {
      merged = lay(merged, step.preset, {name: `vmlint:${step.preset}`, source, keys: step.keys})
      continue
    }
    merged = mergeValues(merged, step.config, (keys) => ({name: source.path, source, keys}))
    for (const override of step.overrides) {
      if (overrides[place++] !== '1') continue
      merged = mergeValues(merged, override, (keys) => ({name: source.path, source, keys: [...override.keys, ...keys]}))
    }
  }
  const {preset, ruleOverrides = {}, cwd} = options
  const finish = (before: Merged): Merged => {
    const onPreset = preset !== undefined && isPreset(preset) ? lay(before, preset, {name: `vmlint:${preset}`}) : before
    return mergeValues(onPreset, {rules: ruleOverrides}, () => ({name: '--rule'}))
  }
  const configured = merged
  const complete = finish(configured)
  const ruleSet = compileChecked(complete, available, cwd)
  // Many files have the same front matter.
  const ruleSetWith = oncePerKey((rules: string) => {
    const withOwn = mergeValues(configured, {rules: JSON.parse(rules)}, () => ({name: 'front matter'}))
    return compileChecked(finish(withOwn), available, cwd)
  })
  return {
    ...complete,
    available,
    ruleSet,
    withFrontMatter(frontMatter, source) {
      const own = readOwnConfig(frontMatter, {source, available})
      return {...own, ruleSet: own.rules ? ruleSetWith(JSON.stringify(own.rules)) : ruleSet}
    },
    sources: [...new Set(units.flatMap((unit) => unit.steps.map((step) => step.source.path)))],
    otherOverrides: overrides.replaceAll('1', '').length
  }
}
