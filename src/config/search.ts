import {basename, dirname, extname, join} from 'node:path'
import type {Folders} from './folders.ts'
import {readConfigFile} from './read.ts'

/** Where a folder may hold its configuration, the first that is there counts. */
export const searchPlaces: readonly string[] = [
  ...['', '.json', '.yaml', '.yml'].map((extension) => `.vmlintrc${extension}`),
  ...['', '.json', '.yaml', '.yml'].map((extension) => `.config/vmlintrc${extension}`),
  ...['.js', '.mjs', '.cjs', '.ts'].map((extension) => `vmlint.config${extension}`),
  'package.json'
]

/** Paths in a folder that may be its configuration, in order. */
export function candidatesIn(folder: string, folders: Folders): readonly string[] {
  return searchPlaces
    .map((place) => join(folder, place))
    .filter((path) => {
      const above = dirname(path)
      // One look into the folder tells most names apart.
      return (
        (above === folder || folders.entries(folder).has(basename(above))) && folders.entries(above).has(basename(path))
      )
    })
}

/** The syntax of a configuration, by its name; undefined for a name that says none. */
export function syntaxOf(path: string): 'json' | 'yaml' | 'code' | undefined {
  const extension = extname(path)
  if (extension === '.json') return 'json'
  if (['.yaml', '.yml'].includes(extension)) return 'yaml'
  if (['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'].includes(extension)) return 'code'
  return /^\.?vmlintrc$/.test(basename(path)) ? 'yaml' : undefined
}

/** The folder that a configuration speaks for. */
export function folderOf(path: string): string {
  const folder = dirname(path)
  return basename(folder) === '.config' ? dirname(folder) : folder
}

/** Whether a name in a folder is a reason to look for its configuration: a test that needs no parser. */
export function isWorthALook(name: string, folder: string): boolean {
  return name === 'package.json'
    ? mentionsVmlint(join(folder, name))
    : /^(?:\.vmlintrc|vmlint\.config\.|\.config$)/.test(name)
}

/** Whether a manifest may hold a configuration. */
export function mentionsVmlint(path: string): boolean {
  try {
    return readConfigFile(path).includes('"vmlint"')
  } catch {
    // Whatever is wrong with somebody else's manifest, npm reports it.
    return false
  }
}
