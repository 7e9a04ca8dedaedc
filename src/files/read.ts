import {closeSync, constants, fstatSync, openSync, readFileSync, type Stats} from 'node:fs'
import {VmlintError} from '../errors.ts'
import {locate} from '../script/location.ts'
import {longestSource} from '../script/model.ts'

/** Largest file in bytes: no more than a source has characters. */
export const longestFile = longestSource

/** Reads a script file: a regular one, within the limit, in UTF-8. A byte-order mark stays. Throws `VmlintError` for any other, at once. */
export function readSource(path: string): string {
  return decodeSource(readBytes(path), path)
}

/** The text of bytes, such as come on stdin. Throws `VmlintError` where they are not text in UTF-8, and says at which byte. */
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
    throw fail('it is UTF-16, save it as UTF-8', 0)
  const document = documentKind(bytes)
  if (document !== undefined) throw fail(`it is ${document}, save it as plain text (.txt)`, 0)
  const zero = bytes.indexOf(0)
  if (zero >= 0) throw fail(`it is binary, byte ${zero} is NUL`, zero)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    const offset = firstBadByte(bytes)
    const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0')
    throw fail(`it is not UTF-8, byte ${offset} (${byte}) starts no character; save it as UTF-8`, offset)
  }
}

function readBytes(path: string): Uint8Array {
  let descriptor: number | undefined
  try {
    // Without O_NONBLOCK the opening of a named pipe would wait for a writer.
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

/** How files begin that people take for text. */
const documents: readonly (readonly [start: readonly number[], what: string])[] = [
  // The containers of Word, Pages and OpenDocument, and the older one of Word.
  [[0x50, 0x4b, 0x03, 0x04], 'a document of an office program'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a document of an office program'],
  [[...Buffer.from('%PDF')], 'a PDF'],
  [[...Buffer.from('{\\rtf')], 'rich text (RTF)']
]

function documentKind(bytes: Uint8Array): string | undefined {
  return documents.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1]
}

/** A replacement character that is not written in the source stands for the first byte that fits nowhere. */
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

/** Says that a file is larger than any script. */
export function tooLarge(size: number, path: string | undefined): VmlintError {
  const message = `Cannot read ${nameOf(path)}: it has ${size} bytes, the limit is ${longestFile}`
  return new VmlintError(message, {path, code: 'unreadable-file'})
}

function nameOf(path: string | undefined): string {
  return path === undefined ? 'standard input' : `\`${path}\``
}

function kindOf(stat: Stats): string {
  if (stat.isDirectory()) return 'a folder'
  if (stat.isFIFO()) return 'a named pipe'
  return stat.isSocket() ? 'a socket' : 'a device'
}

/** The system's name of a failure, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
