import {basename} from 'node:path'
import {createFolders, type Folders} from './folders.ts'
import {readConfigFile} from './read.ts'
import {candidatesIn} from './search.ts'

/** Path of the nearest configuration in a folder or above it; undefined if there is none. */
export function nearestConfig(folder: string, folders: Folders = createFolders()): string | undefined {
  for (const above of folders.upwards(folder)) {
    const found = candidatesIn(above, folders).find(isConfig)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a file is a configuration; a manifest needs a key for it. */
function isConfig(path: string): boolean {
  if (basename(path) !== 'package.json') return true
  try {
    const manifest: unknown = JSON.parse(readConfigFile(path))
    return typeof manifest === 'object' && manifest !== null && 'vmlint' in manifest
  } catch {
    // A broken manifest is npm's to report.
    return false
  }
}
