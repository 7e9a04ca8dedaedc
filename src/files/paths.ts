import {realpathSync} from 'node:fs'
import {sep} from 'node:path'

/** A path with `/` between folders on every system, as in patterns and reports. */
export function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** Whether a path is inside a folder, by its name alone. */
export function isInside(folder: string, path: string): boolean {
  return path !== folder && path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Whether a path is a folder or is inside it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || isInside(folder, path)
}

/** Resolves symbolic links, as far as the path exists. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
