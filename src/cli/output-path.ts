import {resolve} from 'node:path'
import {ignoreFiles} from '../config/ignore.ts'
import {searchPlaces} from '../config/search.ts'
import {VmlintError} from '../errors.ts'
import {toPosix} from '../files/paths.ts'
import {defaultLocation} from '../suppressions/default-location.ts'

/** Files that decide what the next run reports: a slip of the pen must not replace them with a report. */
const settingsFiles = [...searchPlaces, ...ignoreFiles, defaultLocation]

/** The path of an output file. Throws `VmlintError` for a file of settings. */
export function outputPath(file: string, cwd: string): string {
  const path = resolve(cwd, file)
  if (settingsFiles.some((name) => toPosix(path).endsWith(`/${name}`)))
    throw new VmlintError(`Cannot write \`${path}\`: vmlint reads its settings from a file of that name`, {path})
  return path
}
