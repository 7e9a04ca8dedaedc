import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** Where a server may be. */
export interface ServerPlaces {
  /** The package that the user names; empty for none. */
  readonly named: string
  readonly folders: readonly string[]
  readonly extension: string
  /** Whether code of the folders may run. */
  readonly isTrusted: boolean
}

/** The module of the server: that of the package the user names, that of a folder, which a team has pinned, else our own. */
export function serverModule({named, folders, extension, isTrusted}: ServerPlaces): string {
  const packages = [named, ...folders.map((folder) => join(folder, 'node_modules/vmlint'))].filter(Boolean)
  const modules = isTrusted ? packages.map((path) => join(path, 'bin/vmlint.js')) : []
  return modules.find((path) => existsSync(path)) ?? join(extension, 'dist/server.cjs')
}
