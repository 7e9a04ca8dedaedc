import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {comparePaths, findInFolder, pathFilter} from '../../src/files/find.ts'
import {isInside, isWithin, realPath} from '../../src/files/paths.ts'
import {makeTree} from '../helpers/tree.ts'

test.for<readonly [folder: string, path: string, isInside: boolean, isWithin: boolean]>([
  ['/a', '/a/b', true, true],
  ['/a/', '/a/b', true, true],
  ['/a', '/a', false, true],
  ['/a', '/ab', false, false],
  ['/a', '/b/a', false, false],
  ['/', '/a', true, true],
  ['/', '/', false, true]
])('below %s, %s: %s', ([folder, path, inside, within]) => {
  expect([isInside(folder, path), isWithin(folder, path)]).toEqual([inside, within])
})

test('a path through a link is what it leads to, and one that is not there is itself', () => {
  const root = makeTree({'a/b.md': ''})
  symlinkSync(join(root, 'a'), join(root, 'link'))
  expect(realPath(join(root, 'link/b.md'))).toBe(join(root, 'a/b.md'))
  expect(realPath(join(root, 'gone.md'))).toBe(join(root, 'gone.md'))
})

test('files of a folder come before those of one whose name goes on', () => {
  expect(['/a-b/x', '/a/y', '/a.md', '/a/b/z'].sort(comparePaths)).toEqual(['/a-b/x', '/a.md', '/a/b/z', '/a/y'])
})

test('the wanted files of a folder are sorted, and what is ignored or skipped is not among them', async () => {
  const root = makeTree({'b.md': '', 'a/c.md': '', 'a/d.txt': '', '.e.md': '', 'f/g.md': '', 'README.md': ''})
  const {files, errors} = await findInFolder(
    root,
    (path) => path.endsWith('.md'),
    async (path) => path === join(root, 'f')
  )
  expect([files, errors]).toEqual([
    [
      {path: join(root, 'a/c.md'), isNamed: false},
      {path: join(root, 'b.md'), isNamed: false}
    ],
    []
  ])
})

test('a folder that is gone holds nothing, and that is no failure', async () => {
  const root = makeTree({})
  const none = {files: [], errors: []}
  expect(
    await findInFolder(
      join(root, 'gone'),
      () => true,
      async () => false
    )
  ).toEqual(none)
})

test('what is no folder cannot be searched, and its error says where and why', async () => {
  const root = makeTree({'a.md': ''})
  const path = join(root, 'a.md')
  const {files, errors} = await findInFolder(
    path,
    () => true,
    async () => false
  )
  expect([files, errors.map(({message, code, path: where}) => ({message, code, where}))]).toEqual([
    [],
    [{message: `Cannot read the folder \`${path}\` (ENOTDIR)`, code: 'unreadable-file', where: path}]
  ])
})

test.for<readonly [pattern: string, fitting: readonly string[]]>([
  ['a.md', ['a.md']],
  ['note.rst', ['note.rst']],
  ['sub', ['sub/b.md', 'sub/c/d.txt']],
  ['.', ['a.md', 'sub/b.md', 'sub/c/d.txt', 'x[1].md']],
  ['*.md', ['a.md', 'x[1].md']],
  ['sub/*', ['sub/b.md']],
  ['sub/*.rst', ['sub/e.rst']],
  ['**/*.{md,rst}', ['a.md', 'note.rst', 'sub/b.md', 'sub/e.rst', 'x[1].md']],
  // A file of this name is there: its brackets are no pattern.
  ['x[1].md', ['x[1].md']],
  ['gone', []]
])('of all paths, %s means some', ([pattern, fitting]) => {
  const names = ['a.md', 'note.rst', 'sub/b.md', 'sub/c/d.txt', 'sub/e.rst', 'x[1].md']
  const root = makeTree(Object.fromEntries(names.map((name) => [name, ''])))
  const isMeant = pathFilter([pattern], root)
  expect(names.filter((name) => isMeant(join(root, name)))).toEqual(fitting)
})

test('a path fits if one of several patterns does, and none fits without any', () => {
  const root = makeTree({})
  const isMeant = pathFilter(['a.md', '*.txt'], root)
  expect(['a.md', 'b.txt', 'b.md'].map((name) => isMeant(join(root, name)))).toEqual([true, true, false])
  expect(pathFilter([], root)(join(root, 'a.md'))).toBe(false)
})
