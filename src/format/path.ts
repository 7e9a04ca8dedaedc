import {isAbsolute, relative} from 'node:path'
import {toPosix} from '../files/paths.ts'

/** The path of a file as reports name it: from the working directory, with `/` between folders; one outside it stays whole. */
export function shownPath(filePath: string, cwd: string): string {
  const fromHere = relative(cwd, filePath)
  const path = fromHere === '' || fromHere.startsWith('..') || isAbsolute(fromHere) ? filePath : fromHere
  return toPosix(path)
}
