import {readdirSync, realpathSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname} from 'node:path'
import {oncePerKey} from './memo.ts'

/** Lists folders, each once. */
export interface Folders {
  /** Names in a folder; empty if it cannot be read. */
  readonly entries: (folder: string) => ReadonlySet<string>
  /**
   * The folder and its ancestors, nearest first, that are searched for configuration and ignore files: up to the root of
   * the repository or the file system, but never the home folder or above.
   */
  readonly upwards: (folder: string) => readonly string[]
}

/** Creates a reader that caches folder listings. */
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
    // A missing folder (a name given for stdin) or an unreadable one has no configuration we could read.
    return new Set()
  }
}

function homeFolders(): ReadonlySet<string> {
  const home = homeFolder()
  try {
    return new Set([home, realpathSync(home)])
  } catch {
    return new Set([home])
  }
}

/** As `homedir` of `node:os`, which asks the system only if no variable says it: loading that module takes a hundredth of a short run. */
function homeFolder(): string {
  const {env, platform} = process
  const said = platform === 'win32' ? env['USERPROFILE'] : env['HOME']
  return said || (createRequire(import.meta.url)('node:os') as typeof import('node:os')).homedir()
}
