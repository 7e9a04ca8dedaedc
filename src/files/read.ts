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
  const otherKind = otherKinds.find(([start]) => start.every((byte, at) => bytes[at] === byte))
  if (otherKind !== undefined) throw fail(`it is ${otherKind[1]}`, 0)
  const zero = bytes.indexOf(0)
  if (zero >= 0) throw fail(`it is binary (byte ${zero} is NUL)`, zero)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    const offset = firstBadByte(bytes)
    const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0')
    throw fail(`it is not UTF-8 (byte ${offset}, ${byte}, is invalid): ${asUtf8}`, offset)
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
    // Node lists such a name with replacement characters, by which no file is found.
    const isGarbled = codeOf(cause) === 'ENOENT' && path.includes('\ufffd')
    const why = isGarbled ? ': its name is not UTF-8, rename it' : ` (${codeOf(cause)})`
    throw new VmlintError(`Cannot read ${nameOf(path)}${why}`, {path, cause, code: 'unreadable-file'})
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

const [asText, asUtf8] = ['save it as plain text (.txt)', 'save it as UTF-8']

/** First bytes of files that people take for text, what such a file is, and what to do: byte order marks, and documents. */
const otherKinds: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], `UTF-32: ${asUtf8}`],
  [[0x00, 0x00, 0xfe, 0xff], `UTF-32: ${asUtf8}`],
  [[0xff, 0xfe], `UTF-16: ${asUtf8}`],
  [[0xfe, 0xff], `UTF-16: ${asUtf8}`],
  // The container formats of Word, Pages and OpenDocument, and of old Word.
  [[0x50, 0x4b, 0x03, 0x04], `an office document: ${asText}`],
  [[0xd0, 0xcf, 0x11, 0xe0], `an office document: ${asText}`],
  [[...Buffer.from('%PDF')], `a PDF: ${asText}`],
  [[...Buffer.from('{\\rtf')], `rich text (RTF): ${asText}`]
]

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
