import {isAbsolute, relative} from 'node:path'
import {toPosix} from '../files/paths.ts'

/** A file's path in reports: relative to the working directory, with `/` between folders; absolute if outside it. */
export function shownPath(filePath: string, cwd: string): string {
  const fromHere = relative(cwd, filePath)
  const path = fromHere === '' || fromHere.startsWith('..') || isAbsolute(fromHere) ? filePath : fromHere
  return toPosix(path)
}
