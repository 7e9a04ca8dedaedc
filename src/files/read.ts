import {closeSync, constants, fstatSync, openSync, readFileSync, type Stats} from 'node:fs'
import {VmlintError} from '../errors.ts'
import {locate} from '../script/location.ts'
import {longestSource} from '../script/model.ts'

/** Largest file, in bytes: as many as a source may have characters. */
export const longestFile = longestSource

/** Reads a script file: regular, within the limit, in UTF-8. Keeps a byte order mark. Throws `VmlintError` otherwise. */
export function readSource(path: string): string {
  return decodeSource(readBytes(path), path)
}

/** Decodes bytes, such as stdin. Throws `VmlintError` with the byte offset if they are not UTF-8 text. */
export function decodeSource(bytes: Uint8Array, path?: string): string {
  const fail = (what: string, offset: number) => {
    const before = Buffer.from(bytes.subarray(0, offset)).toString()
    const {line, column} = locate(before).toPoint(before.length)
    const place = {line, column}
    return new VmlintError(`Cannot read ${nameOf(path)}: ${what}`, {
      ...(path !== undefined && {path}),
      place,
      code: 'unreadable-file'
    })
  }
  if (bytes.length > longestFile) throw tooLarge(bytes.length, path)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw fail('it is UTF-16: save it as UTF-8', 0)
  const document = documentKind(bytes)
  if (document !== undefined) throw fail(`it is ${document}: save it as plain text (.txt)`, 0)
  const zero = bytes.indexOf(0)
  if (zero >= 0) throw fail(`it is binary (byte ${zero} is NUL)`, zero)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    const offset = firstBadByte(bytes)
    const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0')
    throw fail(`it is not UTF-8 (byte ${offset}, ${byte}, is invalid): save it as UTF-8`, offset)
  }
}

function readBytes(path: string): Uint8Array {
  let descriptor: number | undefined
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stat = fstatSync(descriptor)
    if (!stat.isFile())
      throw new VmlintError(`Cannot read ${nameOf(path)}: it is ${kindOf(stat)}`, {path, code: 'unreadable-file'})
    if (stat.size > longestFile) throw tooLarge(stat.size, path)
    return readFileSync(descriptor)
  } catch (cause) {
    if (cause instanceof VmlintError) throw cause
    throw new VmlintError(`Cannot read ${nameOf(path)} (${codeOf(cause)})`, {path, cause, code: 'unreadable-file'})
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** First bytes of documents that people take for text. */
const documents: readonly (readonly [start: readonly number[], what: string])[] = [
  // The container formats of Word, Pages and OpenDocument, and of old Word.
  [[0x50, 0x4b, 0x03, 0x04], 'an office document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an office document'],
  [[...Buffer.from('%PDF')], 'a PDF'],
  [[...Buffer.from('{\\rtf')], 'rich text (RTF)']
]

function documentKind(bytes: Uint8Array): string | undefined {
  return documents.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1]
}

/** A replacement character that is not in the source marks the first invalid byte. */
function firstBadByte(bytes: Uint8Array): number {
  const written = [0xef, 0xbf, 0xbd]
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  let offset = 0
  let from = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', from)) {
    offset += Buffer.byteLength(text.slice(from, at))
    if (written.some((byte, index) => bytes[offset + index] !== byte)) return offset
    offset += written.length
    from = at + 1
  }
  return offset
}

/** Reports a file larger than the limit. */
export function tooLarge(size: number, path: string | undefined): VmlintError {
  const message = `Cannot read ${nameOf(path)}: it has ${size} bytes, the limit is ${longestFile}`
  return new VmlintError(message, {path, code: 'unreadable-file'})
}

function nameOf(path: string | undefined): string {
  return path === undefined ? 'standard input' : `\`${path}\``
}

function kindOf(stat: Stats): string {
  if (stat.isDirectory()) return 'a folder'
  // A socket cannot be opened at all.
  return stat.isFIFO() ? 'a named pipe' : 'a device'
}

/** The system's error code, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
