import {symlinkSync} from 'node:fs'
import {join, relative} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {type FindOptions, findFiles} from '../../src/files/find.ts'
import {makeTree, sharedFolder, writeFiles} from '../helpers/tree.ts'

const root = sharedFolder()
const tree = [
  'a-b/x.txt',
  'a/b.md',
  'a/Z.markdown',
  'a/a.TXT',
  'a/note.rst',
  'a/.hidden/x.txt',
  'a/node_modules/p/x.md',
  'b [new] {1}.txt',
  'deep/1/2/3/x.md',
  'empty/x.pdf'
]

beforeAll(() => {
  writeFiles(root, Object.fromEntries(tree.map((path) => [path, 'Hi Dana.\n'])))
  symlinkSync(root, join(root, 'a/loop'))
  symlinkSync(join(root, 'a/b.md'), join(root, 'a/link.md'))
  symlinkSync(join(root, 'gone.md'), join(root, 'broken.md'))
})

async function find(patterns: readonly string[], options: Partial<FindOptions> = {}) {
  const {files, errors} = await findFiles(patterns, {cwd: root, ...options})
  return {
    files: files.map(({path, isNamed}) => `${relative(root, path).replaceAll('\\', '/')}${isNamed ? ' named' : ''}`),
    errors: errors.map((error) => error.message.replaceAll(root, ''))
  }
}

describe('what patterns give', () => {
  test.for<[string, readonly string[], readonly string[]]>([
    ['a file', ['a/b.md'], ['a/b.md named']],
    ['a file of any extension', ['a/note.rst'], ['a/note.rst named']],
    [
      'a folder in code-unit order, without links, hidden folders and packages',
      ['a'],
      ['a/Z.markdown', 'a/a.TXT', 'a/b.md']
    ],
    [
      'code-unit order over several',
      ['deep', 'a', 'a-b'],
      ['a-b/x.txt', 'a/Z.markdown', 'a/a.TXT', 'a/b.md', 'deep/1/2/3/x.md']
    ],
    ['a file once', ['a/b.md', './a/b.md', 'a', 'a/*.md'], ['a/Z.markdown', 'a/a.TXT', 'a/b.md named']],
    ['a file that the user linked', ['a/link.md'], ['a/link.md named']],
    ['brackets and braces of a file that exists', ['b [new] {1}.txt'], ['b [new] {1}.txt named']],
    ['a glob', ['a/*.md'], ['a/b.md']],
    ['a glob that crosses folders, without links and packages', ['**/*.md'], ['a/b.md', 'deep/1/2/3/x.md']],
    ['a glob with a choice', ['a/*.{md,rst}'], ['a/b.md', 'a/note.rst']],
    ['a glob without an extension gives scripts', ['a/*'], ['a/Z.markdown', 'a/a.TXT', 'a/b.md']],
    ['a hidden folder that is named', ['a/.hidden'], ['a/.hidden/x.txt']]
  ])('%s', async ([, patterns, files]) => {
    expect(await find(patterns)).toEqual({files, errors: []})
  })
})

describe('what is not found', () => {
  const missing: [string, string, string][] = [
    ['a file', 'gone.txt', 'No file `gone.txt`'],
    ['a broken link', 'broken.md', 'No file `broken.md`'],
    ['a file below a file', 'a/b.md/c.md', 'No file `a/b.md/c.md`'],
    ['nothing', '', 'No file ``'],
    ['a glob', '*.xyz', 'No file matches `*.xyz`'],
    ['a folder without scripts', 'empty', 'No script (.txt, .md, .markdown, .csv, .tsv) to lint in the folder `empty`']
  ]
  test.for(missing)('%s is told, and the others are found', async ([, pattern, message]) => {
    expect(await find([pattern, 'a/b.md'])).toEqual({files: ['a/b.md named'], errors: [message]})
  })
  test.for(missing)('%s is an error with its place and a code', async ([, pattern]) => {
    const {errors} = await findFiles([pattern], {cwd: root})
    const code = pattern === '*.xyz' || pattern === 'empty' ? 'unmatched-pattern' : 'missing-file'
    expect(errors.map(({code, path}) => ({code, path}))).toEqual([{code, path: join(root, pattern).replace(/\/$/, '')}])
  })
  test.for(missing)('%s is passed over where the user says so', async ([, pattern]) => {
    expect(await find([pattern], {errorOnUnmatchedPattern: false})).toEqual({files: [], errors: []})
  })
  test('a pattern that is too long to match is refused', async () => {
    await expect(find(['*'.repeat(2000)])).rejects.toThrow('longer than 1000 characters')
  })
})

test('what is ignored is left out in silence where it is named, and its folders are not read', async () => {
  const asked: string[] = []
  const isIgnored = async (path: string, kind: string) => {
    asked.push(`${kind} ${relative(root, path)}`)
    return path.endsWith('deep') || path.endsWith('b.md')
  }
  expect(await find(['a/b.md', 'a', 'deep/1', '.'], {isIgnored})).toEqual({
    files: ['a-b/x.txt', 'a/Z.markdown', 'a/a.TXT', 'b [new] {1}.txt', 'deep/1/2/3/x.md'],
    errors: []
  })
  asked.length = 0
  await find(['.'], {isIgnored})
  expect(asked).toContain('folder deep')
  expect(asked.filter((d) => /deep.1|node_modules|hidden/.test(d))).toEqual([])
})

test('documents of a folder are told, but for those that are ignored, named by a glob or hidden', async () => {
  const made = makeTree({
    'b/x.pdf': '',
    'b.docx': '',
    'ours.html': '<!doctype html>\n<title>Voicemail scripts · vmlint</title>',
    'theirs.html': '<title>Calls</title>',
    'away.pdf': '',
    '.x.pdf': '',
    'a.md': '',
    'a.rst': ''
  })
  const isIgnored = async (path: string) => path.endsWith('away.pdf')
  const {passedOver} = await findFiles(['.'], {cwd: made, isIgnored})
  expect(passedOver?.map((path) => relative(made, path))).toEqual(['b.docx', 'b/x.pdf', 'theirs.html'])
  expect(await findFiles(['*'], {cwd: made})).not.toHaveProperty('passedOver')
  expect(await findFiles(['a.md'], {cwd: made})).not.toHaveProperty('passedOver')
})

test('a glob may begin at the root or in a folder that its name leads to', async () => {
  const made = makeTree({'a/b/c.md': '', 'a/d.md': '', 'a/b/e.txt': ''})
  const found = async (pattern: string) =>
    (await findFiles([pattern], {cwd: made})).files.map(({path}) => relative(made, path))
  expect(await found(`${made}/a/*.md`)).toEqual(['a/d.md'])
  expect(await found('a/b/*')).toEqual(['a/b/c.md', 'a/b/e.txt'])
  expect(await found('./a/**/*.md')).toEqual(['a/b/c.md', 'a/d.md'])
  expect(await found('a/*/c.md')).toEqual(['a/b/c.md'])
})
