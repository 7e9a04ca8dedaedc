import {basename} from 'node:path'
import type {CosmiconfigResult, Options} from 'cosmiconfig'
import {Explorer} from 'cosmiconfig/dist/Explorer.js'
import {VmlintError} from '../errors.ts'
import {locate} from '../script/location.ts'
import type {Fault, Places} from './fault.ts'
import {findSyntaxFault, guessPlaces, importModule, placeInModule, toPlainData} from './load-module.ts'
import {type ParsedData, parseJson, parseYaml} from './parse-data.ts'
import {readConfigFile} from './read.ts'
import {mentionsVmlint, searchPlaces, syntaxOf} from './search.ts'

/** A configuration as it was read, before it is checked. */
export interface ConfigSource {
  readonly path: string
  readonly text: string
  /** Undefined where the file holds no configuration that could be read. */
  readonly data: unknown
  readonly places: Places
  readonly faults: readonly Fault[]
  /** True for a file whose text must not be quoted. */
  readonly isPrivate?: boolean
}

declare module 'cosmiconfig/dist/Explorer.js' {
  // Left out of the published types as internal; `load.test.ts` shows that it does what is asked of it here.
  export class Explorer {
    constructor(
      options: Options & {
        moduleName: string
        metaConfigFilePath: null
        applyPackagePropertyPathToConfiguration: boolean
      }
    )
    load(path: string): Promise<CosmiconfigResult>
  }
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

/**
 * Makes a loader. cosmiconfig's own function `cosmiconfig()` runs `.config/config.js` of the working directory and reads
 * `package.json#cosmiconfig` as soon as it is called, so its explorer is made here without it.
 */
export function createConfigLoader({allowCode}: {allowCode: boolean}): ConfigLoader {
  const loadData = (path: string, text: string): Loaded | {vmlint?: Loaded} => {
    const parse = syntaxOf(path) === 'json' ? parseJson : parseYaml
    if (basename(path) === 'package.json') return loadPackage(path, text)
    return new Loaded(toSource(path, text, parse(text)))
  }
  const loadCode = async (path: string, text: string): Promise<Loaded> =>
    new Loaded(allowCode ? await runCode(path, text) : refusedCode(path, text))

  const explorer = new Explorer({
    moduleName: 'vmlint',
    packageProp: 'vmlint',
    searchPlaces: [...searchPlaces],
    ignoreEmptySearchPlaces: false,
    applyPackagePropertyPathToConfiguration: false,
    loaders: {
      ...Object.fromEntries(['noExt', '.json', '.yaml', '.yml'].map((name) => [name, loadData])),
      ...Object.fromEntries(['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'].map((name) => [name, loadCode]))
    },
    transform: (result) => result,
    cache: true,
    metaConfigFilePath: null,
    mergeImportArrays: false,
    mergeSearchPlaces: false,
    searchStrategy: 'none'
  })

  return {
    async load(path) {
      const empty = {path, text: '', data: {}, places: {find: () => undefined}, faults: []}
      try {
        if (basename(path) === 'package.json' && !mentionsVmlint(path)) return undefined
        // Refuses what is too large, no file or no text before anything parses it.
        readConfigFile(path)
        const result = await explorer.load(path)
        if (!result) return undefined
        return result.config instanceof Loaded ? result.config.source : empty
      } catch (error) {
        if (!(error instanceof VmlintError)) throw error
        return {...empty, data: undefined, faults: [{path, message: error.message, cause: error}]}
      }
    }
  }
}

function toSource(path: string, text: string, {data, places, faults}: ParsedData): ConfigSource {
  return {path, text, data: data ?? {}, places, faults: faults.map((fault) => ({...fault, path, text}))}
}

/** Only what stands under `vmlint` is ours: nothing is said of a manifest without it. */
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

async function runCode(path: string, text: string): Promise<ConfigSource> {
  const places = guessPlaces(text)
  try {
    const {default: exported} = await importModule(path)
    const {data, foreign} = toPlainData(await exported)
    const faults = foreign.map(({keys, message}) => {
      const range = places.find(keys, 'value')
      return {path, text, message, ...(range && {range})}
    })
    if (exported === undefined) faults.push({path, text, message: 'No default export: expected `export default {...}`'})
    return {path, text, data: data ?? {}, places, faults}
  } catch (error) {
    const {message, place} = await explainFailure(error, path, text)
    const start = place ? locate(text).lineStart(place.line) + place.column - 1 : 0
    return {path, text, data: {}, places, faults: [{path, text, message, range: {start, end: start}, cause: error}]}
  }
}

async function explainFailure(error: unknown, path: string, text: string) {
  const syntax = await findSyntaxFault(path, text)
  if (syntax) return {message: `Configuration cannot be read: ${syntax.message}`, place: syntax}
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {message: `Configuration could not be run: ${what}`, place: placeInModule(error, path)}
}

function refusedCode(path: string, text: string): ConfigSource {
  const message = 'Configuration is code, which `--no-config-code` refuses; use JSON or YAML'
  return {path, text: '', data: {}, places: guessPlaces(text), faults: [{path, message}]}
}
