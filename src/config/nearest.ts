import {basename, dirname, join} from 'node:path'
import {createFolders, type Folders} from './folders.ts'
import {readConfigFile} from './read.ts'

/** Where a folder may hold its configuration, the first that is there counts. */
const places: readonly string[] = [
  ...['', '.json', '.yaml', '.yml'].map((extension) => `.vmlintrc${extension}`),
  ...['', '.json', '.yaml', '.yml'].map((extension) => `.config/vmlintrc${extension}`),
  ...['.js', '.mjs', '.cjs', '.ts'].map((extension) => `vmlint.config${extension}`),
  'package.json'
]

/** Path of the configuration that is nearest to a folder, in it or above; undefined where there is none. */
export function nearestConfig(folder: string, folders: Folders = createFolders()): string | undefined {
  for (const above of folders.upwards(folder)) {
    const found = places
      .map((place) => join(above, place))
      .find((path) => folders.entries(dirname(path)).has(basename(path)) && isConfig(path))
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a file is a configuration: a manifest only with a key for it. */
function isConfig(path: string): boolean {
  if (basename(path) !== 'package.json') return true
  try {
    const manifest: unknown = JSON.parse(readConfigFile(path))
    return typeof manifest === 'object' && manifest !== null && 'vmlint' in manifest
  } catch {
    // Whatever is wrong with the manifest of others, npm tells it.
    return false
  }
}
