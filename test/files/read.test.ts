import {execFileSync} from 'node:child_process'
import {truncateSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {VmlintError} from '../../src/errors.ts'
import {decodeSource, longestFile, readSource} from '../../src/files/read.ts'
import {makeTree, sharedFolder} from '../helpers/tree.ts'

const folder = sharedFolder()

function errorOf(read: () => unknown): VmlintError {
  try {
    read()
  } catch (error) {
    if (error instanceof VmlintError) return error
    throw error
  }
  throw new Error('was read')
}

describe('bytes that are no text', () => {
  test.for<[name: string, bytes: readonly number[], message: string, place: string]>([
    [
      'Latin-1',
      [...Buffer.from('Hi.\nRen'), 0xe9, 0x2e],
      'it is not UTF-8 (byte 7, E9, is invalid): save it as UTF-8',
      '2:4'
    ],
    ['a torn character', [0x61, 0xe2, 0x82], 'it is not UTF-8 (byte 1, E2, is invalid): save it as UTF-8', '1:2'],
    [
      'a bad byte after a written U+FFFD',
      [0xef, 0xbf, 0xbd, 0xff],
      'it is not UTF-8 (byte 3, FF, is invalid): save it as UTF-8',
      '1:2'
    ],
    ['a surrogate', [0xed, 0xa0, 0x80], 'it is not UTF-8 (byte 0, ED, is invalid): save it as UTF-8', '1:1'],
    ['a .docx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 'it is an office document: save it as plain text (.txt)', '1:1'],
    ['a .doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'it is an office document: save it as plain text (.txt)', '1:1'],
    ['a PDF', [...Buffer.from('%PDF-1.7\n'), 0xe2], 'it is a PDF: save it as plain text (.txt)', '1:1'],
    ['rich text', [...Buffer.from('{\\rtf1 Hi Dana}')], 'it is rich text (RTF): save it as plain text (.txt)', '1:1'],
    ['NUL at the start', [0x00, 0x61], 'it is binary (byte 0 is NUL)', '1:1'],
    ['NUL', [0x61, 0x0d, 0x0a, 0x00], 'it is binary (byte 3 is NUL)', '2:1'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 'it is UTF-16: save it as UTF-8', '1:1'],
    ['UTF-16 of the other order', [0xfe, 0xff, 0x00, 0x61], 'it is UTF-16: save it as UTF-8', '1:1'],
    ['UTF-32', [0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], 'it is UTF-32: save it as UTF-8', '1:1'],
    ['UTF-32 of the other order', [0x00, 0x00, 0xfe, 0xff, 0x00], 'it is UTF-32: save it as UTF-8', '1:1'],
    ['half of its mark', [0xff, 0x61], 'it is not UTF-8 (byte 0, FF, is invalid): save it as UTF-8', '1:1'],
    ['the other half', [0xfe, 0x61], 'it is not UTF-8 (byte 0, FE, is invalid): save it as UTF-8', '1:1'],
    [
      'a bad byte after two written U+FFFD',
      [0xef, 0xbf, 0xbd, 0x61, 0xef, 0xbf, 0xbd, 0x0a, 0xff],
      'it is not UTF-8 (byte 8, FF, is invalid): save it as UTF-8',
      '2:1'
    ],
    ['a low byte', [0x61, 0x80, 0x0a], 'it is not UTF-8 (byte 1, 80, is invalid): save it as UTF-8', '1:2']
  ])('%s', ([, bytes, message, place]) => {
    const error = errorOf(() => decodeSource(Uint8Array.from(bytes), 'a.txt'))
    expect(error.message).toBe(`Cannot read \`a.txt\`: ${message}`)
    expect(`${error.place?.line}:${error.place?.column}`).toBe(place)
    expect([error.path, error.code]).toEqual(['a.txt', 'unreadable-file'])
  })

  test('have no path where they come from standard input', () => {
    const error = errorOf(() => decodeSource(Uint8Array.of(0)))
    expect(error.message).toBe('Cannot read standard input: it is binary (byte 0 is NUL)')
    expect([error.path, error.code]).toEqual([undefined, 'unreadable-file'])
  })

  test('are told from text that only begins like them', () => {
    for (const text of ['PK', 'PK\u0003', '%PD', '{\\rt', '']) expect(decodeSource(Buffer.from(text))).toBe(text)
  })
})

test('as many bytes as the limit are read, and one more is not', () => {
  const bytes = Buffer.alloc(longestFile + 1, 'a')
  expect(decodeSource(bytes.subarray(1))).toHaveLength(longestFile)
  expect(errorOf(() => decodeSource(bytes)).message).toBe(
    `Cannot read standard input: it has ${longestFile + 1} bytes, the limit is ${longestFile}`
  )
  expect(errorOf(() => decodeSource(bytes, 'a.txt'))).toMatchObject({path: 'a.txt', code: 'unreadable-file'})
})

test('a byte-order mark and every line end stay', () => {
  expect(decodeSource(Buffer.from('\ufeffHi.\r\nBye.\rSo \ufffd.'))).toBe('\ufeffHi.\r\nBye.\rSo \ufffd.')
})

describe('what is no file is refused at once', () => {
  test('a named pipe without a writer', () => {
    const path = join(makeTree({}), 'pipe.txt')
    execFileSync('mkfifo', [path])
    expect(errorOf(() => readSource(path)).message).toMatch(/it is a named pipe$/)
  })

  test('a socket', async () => {
    const path = join(makeTree({}), 'socket.txt')
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(path, resolve))
    const {message} = errorOf(() => readSource(path))
    await new Promise((resolve) => server.close(resolve))
    expect(message).toMatch(/\(ENXIO\)$/)
  })

  test('a device that never ends', () => {
    expect(errorOf(() => readSource('/dev/zero')).message).toMatch(/it is a device$/)
  })

  test('a folder', () => {
    const error = errorOf(() => readSource(folder))
    expect(error.message).toBe(`Cannot read \`${folder}\`: it is a folder`)
    expect([error.path, error.code]).toEqual([folder, 'unreadable-file'])
  })

  test('a file that is missing', () => {
    const path = join(folder, 'none.txt')
    const error = errorOf(() => readSource(path))
    expect(error.message).toBe(`Cannot read \`${path}\` (ENOENT)`)
    expect([error.path, error.code]).toEqual([path, 'unreadable-file'])
  })

  test('a name that is not UTF-8, as a folder lists it', () => {
    const path = join(folder, '\ufffd.txt')
    const error = errorOf(() => readSource(path))
    expect(error.message).toBe(`Cannot read \`${path}\`: its name is not UTF-8, rename it`)
  })

  test('a file over the limit, unread', () => {
    const path = join(folder, 'huge.txt')
    writeFileSync(path, '')
    truncateSync(path, 3_000_000_000)
    expect(errorOf(() => readSource(path)).message).toMatch(`it has 3000000000 bytes, the limit is ${longestFile}`)
  })
})
