import {dirname, resolve} from 'node:path'
import {isWithin, realPath} from '../files/paths.ts'
import type {AnyRule} from '../rule/set.ts'
import {makeUnit, type Unit} from './folder-config.ts'
import type {Folders} from './folders.ts'
import {type ConfigSource, createConfigLoader} from './load.ts'
import {oncePerKey} from './memo.ts'
import {markPrivate} from './private.ts'
import {candidatesIn, folderOf, syntaxOf} from './search.ts'

/** Where to look for configuration. */
export interface LookupOptions {
  readonly cwd: string
  readonly folders: Folders
  readonly rules: ReadonlyMap<string, AnyRule>
  /** The only configuration to read, instead of searching. */
  readonly configPath?: string | undefined
  readonly allowCode: boolean
  /** Called for each file read. */
  readonly trace?: ((what: string) => void) | undefined
}

/** Finds the configurations of a folder. */
export interface Lookup {
  /** Outermost first, each with what it extends. Folders with the same configurations get the same list. */
  readonly unitsFor: (folder: string) => Promise<readonly Unit[]>
}

/** Creates a look-up that lists each folder and reads each file once. */
export function createLookup({cwd, folders, rules, configPath, allowCode, trace}: LookupOptions): Lookup {
  const loader = createConfigLoader({allowCode})
  const read = oncePerKey((path: string) => {
    trace?.(`reads configuration ${path}`)
    return loader.load(path)
  })
  const makeFor = (source: ConfigSource, folder: string, available: ReadonlyMap<string, AnyRule>): Promise<Unit> => {
    const home = homeOf(folder, folders, cwd)
    const named = configPath && resolve(cwd, configPath)
    const quotable = {roots: named === undefined ? [home] : [home, dirname(named)], named}
    const load = async (path: string) => markPrivate(await read(path), quotable)
    const boundary = allowCode ? undefined : realPath(home)
    return makeUnit(markPrivate(source, quotable), {folder, available, allowCode, load, boundary})
  }
  const findIn = async (folder: string): Promise<ConfigSource | undefined> => {
    for (const path of candidatesIn(folder, folders)) {
      const source = await read(path)
      if (source) return source
    }
    return undefined
  }
  const none: readonly Unit[] = []
  const found: (folder: string) => Promise<readonly Unit[]> = oncePerKey(async (folder) => {
    const [here, above] = folders.upwards(folder)
    if (here === undefined) return none
    const source = await findIn(here)
    const isRoot =
      source && typeof source.data === 'object' && source.data !== null && Reflect.get(source.data, 'root') === true
    const farther = above === undefined || isRoot ? none : await found(above)
    if (!source) return farther
    return [...farther, await makeFor(source, folderOf(source.path), farther.at(-1)?.available ?? rules)]
  })
  if (configPath === undefined) return {unitsFor: found}

  const named = async (): Promise<readonly Unit[]> => {
    const path = resolve(cwd, configPath)
    const source = syntaxOf(path)
      ? await read(path)
      : unreadable(path, 'Not a configuration file: expected .json, .yaml, .yml, .js, .mjs, .cjs or .ts')
    return [await makeFor(source ?? unreadable(path, 'No key `vmlint` in it'), cwd, rules)]
  }
  let units: Promise<readonly Unit[]> | undefined
  return {
    unitsFor() {
      units ??= named()
      return units
    }
  }
}

function unreadable(path: string, message: string): ConfigSource {
  return {path, data: {}, places: {find: () => undefined}, faults: [{path, message}]}
}

/** The folder whose files can be trusted: the repository; without one, the working directory or the folder itself. */
function homeOf(folder: string, folders: Folders, cwd: string): string {
  const repository = folders.upwards(folder).findLast((d) => folders.entries(d).has('.git'))
  return repository ?? (isWithin(cwd, folder) ? cwd : folder)
}
