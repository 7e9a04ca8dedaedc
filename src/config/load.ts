import {basename} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {OptionsSync, PublicExplorerSync} from 'cosmiconfig'
import {VmlintError} from '../errors.ts'
import {findConflict, unresolved} from '../script/blocks/conflict.ts'
import {locate} from '../script/location.ts'
import {keyPathText} from './describe.ts'
import type {Fault, Places} from './fault.ts'
import {importModule, toPlainData} from './load-module.ts'
import {oncePerKey} from './memo.ts'
import {parseJson} from './parse-json.ts'
import type {ParsedData} from './parsed-data.ts'
import {readConfigFile} from './read.ts'
import {mentionsVmlint, searchPlaces, syntaxOf} from './search.ts'

/** A configuration as read, before checks. */
export interface ConfigSource {
  readonly path: string
  /** Undefined for code, whose positions only its engine knows. */
  readonly text?: string
  /** Undefined if the file has no readable configuration. */
  readonly data: unknown
  readonly places: Places
  readonly faults: readonly Fault[]
  /** True for a file whose text must not be quoted. */
  readonly isPrivate?: boolean
}

/** Loads configurations. */
export interface ConfigLoader {
  /** Loads a file; undefined for a package.json without the key `vmlint`. Never throws: faults are in the result. */
  readonly load: (path: string) => Promise<ConfigSource | undefined>
}

/** Wraps what a loader gives, so that cosmiconfig does not see `$import` in it or merge it, nor wait for it. */
class Loaded {
  readonly source: ConfigSource | Promise<ConfigSource>
  constructor(source: ConfigSource | Promise<ConfigSource>) {
    this.source = source
  }
}

/** Creates a loader. cosmiconfig itself is loaded with the first configuration found. */
export function createConfigLoader({allowCode}: {allowCode: boolean}): ConfigLoader {
  const loadData = (path: string, text: string): Loaded | {vmlint?: Loaded} =>
    basename(path) === 'package.json' ? loadPackage(path, text) : new Loaded(parseData(path, text))
  const loadCode = (path: string): Loaded => new Loaded(allowCode ? runCode(path) : refusedCode(path))

  const explorer = oncePerKey(() =>
    createExplorer({
      packageProp: 'vmlint',
      searchPlaces: [...searchPlaces],
      loaders: {
        ...Object.fromEntries(['noExt', '.json', '.yaml', '.yml'].map((name) => [name, loadData])),
        ...Object.fromEntries(['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'].map((name) => [name, loadCode]))
      }
    })
  )

  return {
    async load(path) {
      const empty = {path, data: {}, places: nowhere, faults: []}
      try {
        if (basename(path) === 'package.json' && !mentionsVmlint(path)) return undefined
        // Rejects a file that is too large, not regular or not text before it is parsed.
        readConfigFile(path)
        const result = (await explorer('')).load(path)
        if (!result) return undefined
        return result.config instanceof Loaded ? await result.config.source : empty
      } catch (error) {
        if (!(error instanceof VmlintError)) throw error
        return {...empty, data: undefined, faults: [{path, message: error.message, cause: error}]}
      }
    }
  }
}

/**
 * Creates an explorer: the one that reads at once, since Node loads more modules for the other than it needs to read a file.
 * cosmiconfig runs `.config/config.js` of the working directory and obeys `package.json#cosmiconfig` as soon as it is called, so
 * it is pointed at our own folder, which has neither. It looks for them before it returns.
 */
async function createExplorer(options: Partial<OptionsSync>): Promise<PublicExplorerSync> {
  const {cosmiconfigSync} = await import('cosmiconfig')
  const {cwd} = process
  process.cwd = () => import.meta.dirname
  try {
    return cosmiconfigSync('vmlint', options)
  } finally {
    process.cwd = cwd
  }
}

const nowhere: Places = {find: () => undefined}

async function parseData(path: string, text: string): Promise<ConfigSource> {
  const start = findConflict(text)
  if (start !== undefined)
    return {
      path,
      text,
      data: {},
      places: nowhere,
      faults: [{path, text, message: unresolved, range: {start, end: start + 1}}]
    }
  const parse = syntaxOf(path) === 'json' ? parseJson : (await import('./parse-yaml.ts')).parseYaml
  return toSource(path, text, parse(text))
}

function toSource(path: string, text: string, {data, places, faults}: ParsedData): ConfigSource {
  return {path, text, data: data ?? {}, places, faults: faults.map((fault) => ({...fault, path, text}))}
}

/** Only the key `vmlint` is ours: a manifest without it is no fault. */
function loadPackage(path: string, text: string): {vmlint?: Loaded} {
  const {data, places, faults} = parseJson(text)
  const isOurs = faults.length > 0 ? !isJsonWithoutKey(text) : isRecord(data) && 'vmlint' in data
  if (!isOurs) return {}
  const inner: Places = {find: (keys, part) => places.find(['vmlint', ...keys], part)}
  return {vmlint: new Loaded(toSource(path, text, {data: isRecord(data) ? data['vmlint'] : {}, places: inner, faults}))}
}

function isJsonWithoutKey(text: string): boolean {
  try {
    const data: unknown = JSON.parse(text)
    return !isRecord(data) || !Object.hasOwn(data, 'vmlint')
  } catch {
    return false
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

async function runCode(path: string): Promise<ConfigSource> {
  const source = {path, data: {}, places: nowhere}
  const fault = (message: string, cause?: unknown): Fault => ({path, message, ...(cause !== undefined && {cause})})
  try {
    const {default: exported} = await importModule(path)
    if (exported === undefined)
      return {...source, faults: [fault('No default export: expected `export default {...}`')]}
    const {data, foreign} = toPlainData(await exported)
    return {
      ...source,
      data,
      faults: foreign.map(({keys, message}) =>
        fault(keys.length > 0 ? `\`${keyPathText(keys)}\`: ${message}` : message)
      )
    }
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return {
      ...source,
      faults: [{...fault(`Running the configuration failed: ${what}`, error), ...placeIn(path, error)}]
    }
  }
}

/** Where in a file an error was thrown, if its stack says so; of a faulty module, only its engine knows. */
function placeIn(path: string, error: unknown): Pick<Fault, 'text' | 'range'> | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const name = [pathToFileURL(path).href, path].find((one) => stack.includes(`${one}:`))
  const [line, column] = name
    ? stack
        .slice(stack.indexOf(`${name}:`) + name.length + 1)
        .split(/\D/, 2)
        .map(Number)
    : []
  if (!line) return undefined
  const text = readConfigFile(path)
  const start = locate(text).toOffset({line, column: column || 1})
  return start === undefined ? undefined : {text, range: {start, end: start + 1}}
}

function refusedCode(path: string): ConfigSource {
  const message = 'Configuration is code, which `--no-config-code` does not allow: use JSON or YAML'
  return {path, data: {}, places: nowhere, faults: [{path, message}]}
}
