import type {VmlintError} from '../errors.ts'
import {createLinter, type InspectedFile} from '../index.ts'
import {type ConfigFlags, linterOptions} from './config-flags.ts'
import {type Io, readAll} from './io.ts'

/** Reads one file, or stdin for `-`, and finds its scripts. */
export async function inspectInput(
  file: string,
  flags: ConfigFlags & {readonly stdinFilename?: string},
  io: Io
): Promise<{readonly files: readonly InspectedFile[]; readonly errors: readonly VmlintError[]}> {
  const linter = createLinter(linterOptions(flags, io))
  if (file !== '-') return linter.inspectFiles([file])
  return {files: [await linter.inspectText(await readAll(io.stdin), flags.stdinFilename)], errors: []}
}
