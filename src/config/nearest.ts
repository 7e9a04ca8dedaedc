import {basename} from 'node:path'
import {createFolders, type Folders} from './folders.ts'
import {readConfigFile} from './read.ts'
import {candidatesIn} from './search.ts'

/** Path of the configuration that is nearest to a folder, in it or above; undefined where there is none. */
export function nearestConfig(folder: string, folders: Folders = createFolders()): string | undefined {
  for (const above of folders.upwards(folder)) {
    const found = candidatesIn(above, folders).find(isConfig)
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
    // Whatever is wrong with somebody else's manifest, npm reports it.
    return false
  }
}
