import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'

/** Possible locations of a server. */
export interface ServerPlaces {
  /** The package set by the user, relative to the first folder; empty for none. */
  readonly named: string
  readonly folders: readonly string[]
  readonly extension: string
  /** Whether code from the folders may run. */
  readonly isTrusted: boolean
}

/** The chosen server. */
export interface ServerModule {
  readonly module: string
  /** Module of the package set by the user, if it does not exist. */
  readonly missing?: string
}

/** Chooses the server: the user's package, else the version that a team pinned in its folder, else our own. */
export function serverModule({named, folders, extension, isTrusted}: ServerPlaces): ServerModule {
  const own = join(extension, 'dist/server.cjs')
  if (!isTrusted) return {module: own}
  const wanted = named === '' ? undefined : moduleIn(resolve(folders[0] ?? '.', named))
  const pinned = folders.map((folder) => moduleIn(join(folder, 'node_modules/vmlint')))
  const module = [...(wanted === undefined ? [] : [wanted]), ...pinned].find((path) => existsSync(path)) ?? own
  return {module, ...(wanted !== undefined && module !== wanted && {missing: wanted})}
}

const moduleIn = (folder: string) => join(folder, 'bin/vmlint.js')
