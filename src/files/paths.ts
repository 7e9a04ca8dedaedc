import {realpathSync} from 'node:fs'
import {sep} from 'node:path'

/** A path with `/` between folders, as patterns and reports have it, on every system. */
export function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** Whether a path lies in a folder, by its name alone. */
export function isInside(folder: string, path: string): boolean {
  return path !== folder && path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Whether a path is a folder or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || isInside(folder, path)
}

/** The path without links, as far as there is one. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
