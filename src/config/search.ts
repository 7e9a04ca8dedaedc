import {basename, dirname, extname, join} from 'node:path'
import type {Folders} from './folders.ts'
import {readConfigFile} from './read.ts'

/** Names of a folder's configuration; the first that exists counts. */
export const searchPlaces: readonly string[] = [
  ...['', '.json', '.yaml', '.yml'].map((extension) => `.vmlintrc${extension}`),
  ...['', '.json', '.yaml', '.yml'].map((extension) => `.config/vmlintrc${extension}`),
  ...['.js', '.mjs', '.cjs', '.ts'].map((extension) => `vmlint.config${extension}`),
  'package.json'
]

/** Paths of possible configurations in a folder, in order. */
export function candidatesIn(folder: string, folders: Folders): readonly string[] {
  return searchPlaces
    .map((place) => join(folder, place))
    .filter((path) => {
      const above = dirname(path)
      // One listing of the folder rules out most names.
      return (
        (above === folder || folders.entries(folder).has(basename(above))) && folders.entries(above).has(basename(path))
      )
    })
}

/** Syntax of a configuration by its name; undefined for an unknown extension. */
export function syntaxOf(path: string): 'json' | 'yaml' | 'code' | undefined {
  const extension = extname(path)
  if (extension === '.json') return 'json'
  if (['.yaml', '.yml'].includes(extension)) return 'yaml'
  if (['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'].includes(extension)) return 'code'
  return /^\.?vmlintrc$/.test(basename(path)) ? 'yaml' : undefined
}

/** The folder that a configuration applies to. */
export function folderOf(path: string): string {
  const folder = dirname(path)
  return basename(folder) === '.config' ? dirname(folder) : folder
}

/** Whether a name in a folder suggests a configuration; a cheap test without a parser. */
export function isWorthALook(name: string, folder: string): boolean {
  return name === 'package.json'
    ? mentionsVmlint(join(folder, name))
    : /^(?:\.vmlintrc|vmlint\.config\.|\.config$)/.test(name)
}

/** Whether a manifest may contain a configuration. */
export function mentionsVmlint(path: string): boolean {
  try {
    return readConfigFile(path).includes('"vmlint"')
  } catch {
    // A broken manifest is npm's to report.
    return false
  }
}
