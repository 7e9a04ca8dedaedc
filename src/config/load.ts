import {basename, dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Options, PublicExplorer} from 'cosmiconfig'
import {VmlintError} from '../errors.ts'
import {keyPathText} from './describe.ts'
import type {Fault, Places} from './fault.ts'
import {importModule, toPlainData} from './load-module.ts'
import {oncePerKey} from './memo.ts'
import {parseJson} from './parse-json.ts'
import type {ParsedData} from './parsed-data.ts'
import {readConfigFile} from './read.ts'
import {mentionsVmlint, searchPlaces, syntaxOf} from './search.ts'

/** A configuration as it was read, before it is checked. */
export interface ConfigSource {
  readonly path: string
  /** Undefined for code, of which only its engine knows what is where. */
  readonly text?: string
  /** Undefined where the file holds no configuration that could be read. */
  readonly data: unknown
  readonly places: Places
  readonly faults: readonly Fault[]
  /** True for a file whose text must not be quoted. */
  readonly isPrivate?: boolean
}

/** Loads configurations. */
export interface ConfigLoader {
  /** Loads a file; undefined for a package.json without the key `vmlint`. Faults are in the result; nothing is thrown. */
  readonly load: (path: string) => Promise<ConfigSource | undefined>
}

/** Wraps what a loader gives, so that cosmiconfig neither sees `$import` in it nor merges it. */
class Loaded {
  readonly source: ConfigSource
  constructor(source: ConfigSource) {
    this.source = source
  }
}

/** Makes a loader. cosmiconfig itself is loaded with the first configuration that is there. */
export function createConfigLoader({allowCode}: {allowCode: boolean}): ConfigLoader {
  const loadData = async (path: string, text: string): Promise<Loaded | {vmlint?: Loaded}> => {
    if (basename(path) === 'package.json') return loadPackage(path, text)
    const parse = syntaxOf(path) === 'json' ? parseJson : (await import('./parse-yaml.ts')).parseYaml
    return new Loaded(toSource(path, text, parse(text)))
  }
  const loadCode = async (path: string): Promise<Loaded> =>
    new Loaded(allowCode ? await runCode(path) : refusedCode(path))

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
        // Refuses what is too large, no file or no text before anything parses it.
        readConfigFile(path)
        const result = await (await explorer('')).load(path)
        if (!result) return undefined
        return result.config instanceof Loaded ? result.config.source : empty
      } catch (error) {
        if (!(error instanceof VmlintError)) throw error
        return {...empty, data: undefined, faults: [{path, message: error.message, cause: error}]}
      }
    }
  }
}

/**
 * Makes an explorer. cosmiconfig runs `.config/config.js` of the working directory, and obeys `package.json#cosmiconfig`,
 * as soon as it is called; it is shown our own folder instead, which holds neither. It looks for them before it returns.
 */
async function createExplorer(options: Partial<Options>): Promise<PublicExplorer> {
  const {cosmiconfig} = await import('cosmiconfig')
  const {cwd} = process
  process.cwd = () => dirname(fileURLToPath(import.meta.url))
  try {
    return cosmiconfig('vmlint', options)
  } finally {
    process.cwd = cwd
  }
}

const nowhere: Places = {find: () => undefined}

function toSource(path: string, text: string, {data, places, faults}: ParsedData): ConfigSource {
  return {path, text, data: data ?? {}, places, faults: faults.map((fault) => ({...fault, path, text}))}
}

/** Only what is under `vmlint` is ours: nothing is said of a manifest without it. */
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
    return {...source, data, faults: foreign.map(({keys, message}) => fault(`\`${keyPathText(keys)}\`: ${message}`))}
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return {...source, faults: [fault(`Configuration could not be run: ${what}`, error)]}
  }
}

function refusedCode(path: string): ConfigSource {
  const message = 'Configuration is code, which `--no-config-code` refuses; use JSON or YAML'
  return {path, data: {}, places: nowhere, faults: [{path, message}]}
}
