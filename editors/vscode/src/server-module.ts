import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** Possible locations of a server. */
export interface ServerPlaces {
  /** The package set by the user; empty for none. */
  readonly named: string
  readonly folders: readonly string[]
  readonly extension: string
  /** Whether code from the folders may run. */
  readonly isTrusted: boolean
}

/** Module of the server: the user's package, else the version that a team pinned in its folder, else our own. */
export function serverModule({named, folders, extension, isTrusted}: ServerPlaces): string {
  const packages = [named, ...folders.map((folder) => join(folder, 'node_modules/vmlint'))].filter(Boolean)
  const modules = isTrusted ? packages.map((path) => join(path, 'bin/vmlint.js')) : []
  return modules.find((path) => existsSync(path)) ?? join(extension, 'dist/server.cjs')
}
