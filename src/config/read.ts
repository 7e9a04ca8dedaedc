import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs'
import {VmlintError} from '../errors.ts'

/** Largest configuration or ignore file, in bytes. */
export const maxConfigBytes = 1_000_000

/** Reads a configuration or ignore file: a regular file in UTF-8 within the size limit. Throws `VmlintError` otherwise. */
export function readConfigFile(path: string): string {
  let descriptor: number
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (cause) {
    throw new VmlintError(describeFailure(cause), {path, cause})
  }
  try {
    const stat = fstatSync(descriptor)
    if (!stat.isFile()) throw new VmlintError('Not a regular file', {path})
    if (stat.size > maxConfigBytes)
      throw new VmlintError(`Larger than ${maxConfigBytes / 1_000_000} MB, the limit for a configuration`, {path})
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(readFileSync(descriptor))
  } catch (cause) {
    if (cause instanceof VmlintError) throw cause
    throw new VmlintError(cause instanceof TypeError ? 'Not UTF-8 text' : describeFailure(cause), {path, cause})
  } finally {
    closeSync(descriptor)
  }
}

function describeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOENT'
    ? 'No such file'
    : code === 'EACCES'
      ? 'No permission to read it'
      : `Cannot be read${code === undefined ? '' : ` (${String(code)})`}`
}
