import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {VmlintError} from '../../src/errors.ts'
import {sweepTemporaries, writeAtomic} from '../../src/files/write.ts'
import {makeTree} from '../helpers/tree.ts'

let folder = ''
beforeEach(() => {
  folder = makeTree()
})
const put = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('a file gets its new text and keeps its mode', () => {
  const path = put('a.txt', 'old')
  chmodSync(path, 0o640)
  writeAtomic(path, '\ufeffnew\r\n', 'old')
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o7777]).toEqual(['\ufeffnew\r\n', 0o640])
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

test('a link stays a link, and its target is written beside itself', () => {
  mkdirSync(join(folder, 'real'))
  const target = put('real/a.txt', 'old')
  const link = join(folder, 'link.txt')
  symlinkSync('real/a.txt', link)
  expect(() => writeAtomic(link, 'new', 'old')).toThrow(VmlintError)
  writeAtomic(link, 'new', 'old', {within: folder})
  expect([lstatSync(link).isSymbolicLink(), readFileSync(target, 'utf8')]).toEqual([true, 'new'])
  expect(readdirSync(join(folder, 'real'))).toEqual(['a.txt'])
})

test('a link that leads out of the folder is not written through, nor is one of a folder', () => {
  const outside = makeTree({'a.txt': 'old'})
  symlinkSync(join(outside, 'a.txt'), join(folder, 'link.txt'))
  symlinkSync(outside, join(folder, 'away'))
  for (const name of ['link.txt', 'away/a.txt'])
    expect(() => writeAtomic(join(folder, name), 'new', 'old', {within: folder})).toThrow('it is a link to')
  expect(readFileSync(join(outside, 'a.txt'), 'utf8')).toBe('old')
})

test('a file that was made meanwhile is left alone', () => {
  const path = put('a.json', '{}')
  expect(() => writeAtomic(path, 'new', undefined)).toThrow('was created by another program')
  expect(readdirSync(folder)).toEqual(['a.json'])
})

test('a new file is made', () => {
  writeAtomic(join(folder, 'new.json'), '{}', undefined)
  expect(readdirSync(folder)).toEqual(['new.json'])
})

describe('is refused, and nothing is left behind:', () => {
  test.for<[name: string, prepare: () => string, message: RegExp]>([
    [
      'a file that has changed',
      () => put('a.txt', 'of somebody else'),
      /has changed since it was read and was not written$/
    ],
    [
      'a read-only file',
      () => {
        const path = put('a.txt', 'old')
        chmodSync(path, 0o444)
        return path
      },
      /it is read-only$/
    ],
    ['a file that is gone', () => join(folder, 'gone.txt'), /\(ENOENT\)$/],
    ['a folder', () => folder, /it is not a regular file$/]
  ])('%s', ([, prepare, message]) => {
    const path = prepare()
    const before = existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined
    expect(() => writeAtomic(path, 'new', 'old')).toThrow(VmlintError)
    expect(() => writeAtomic(path, 'new', 'old')).toThrow(message)
    if (before !== undefined) expect(readFileSync(path, 'utf8')).toBe(before)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

test('what a killed writer left is swept, what a living one makes is not', () => {
  put('.vmlint-4194304-0123456789ab.tmp', 'half')
  put(`.vmlint-${process.pid}-0123456789ab.tmp`, 'half')
  put('.vmlint-notes.tmp', 'mine')
  sweepTemporaries(folder)
  expect(readdirSync(folder).sort()).toEqual([`.vmlint-${process.pid}-0123456789ab.tmp`, '.vmlint-notes.tmp'].sort())
})
