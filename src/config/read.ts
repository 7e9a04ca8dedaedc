import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs'
import {VmlintError} from '../errors.ts'

/** Bytes that a configuration or an ignore file may have. */
export const maxConfigBytes = 1_000_000

/** Reads a configuration or ignore file: a regular one, no larger than the limit, in UTF-8. Throws `VmlintError` otherwise. */
export function readConfigFile(path: string): string {
  let descriptor: number
  try {
    // Without O_NONBLOCK the opening of a named pipe would wait for a writer.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (cause) {
    throw new VmlintError(describeFailure(cause), {path, cause})
  }
  try {
    const stat = fstatSync(descriptor)
    if (!stat.isFile()) throw new VmlintError('Not a file that can be read', {path})
    if (stat.size > maxConfigBytes)
      throw new VmlintError(`Larger than ${maxConfigBytes / 1_000_000} MB, which no configuration needs`, {path})
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
      ? 'May not be read'
      : `Cannot be read${code === undefined ? '' : ` (${String(code)})`}`
}
