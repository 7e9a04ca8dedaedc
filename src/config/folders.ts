import {readdirSync, realpathSync} from 'node:fs'
import {homedir} from 'node:os'
import {dirname} from 'node:path'
import {oncePerKey} from './memo.ts'

/** Looks into folders, each once. */
export interface Folders {
  /** Names in a folder; none where it cannot be read. */
  readonly entries: (folder: string) => ReadonlySet<string>
  /**
   * The folder and those above it, nearest first, as far as configuration and ignore files are looked for: to the root of
   * the repository or of the file system, and never in the home folder or above it.
   */
  readonly upwards: (folder: string) => readonly string[]
}

/** Makes a reader of folders that keeps what it read. */
export function createFolders(): Folders {
  const homes = homeFolders()
  const entries = oncePerKey(readNames)
  const upwards: (folder: string) => readonly string[] = oncePerKey((folder) => {
    if (homes.has(folder)) return []
    const above = dirname(folder)
    const isTop = above === folder || entries(folder).has('.git')
    return isTop ? [folder] : [folder, ...upwards(above)]
  })
  return {entries, upwards}
}

function readNames(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder))
  } catch {
    // A folder that is not there (a name given for stdin) or may not be listed holds no configuration that we could read.
    return new Set()
  }
}

function homeFolders(): ReadonlySet<string> {
  const home = homedir()
  try {
    return new Set([home, realpathSync(home)])
  } catch {
    return new Set([home])
  }
}
