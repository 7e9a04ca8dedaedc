import {execFileSync} from 'node:child_process'
import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {createConfigResolver} from '../../src/config/resolve.ts'
import {isSkippedUnlessNamed} from '../../src/files/names.ts'
import {makeTree} from '../helpers/tree.ts'

const ignoresIn = (
  root: string,
  options: {ignore?: boolean; ignorePatterns?: readonly string[]; cwd?: string} = {}
) => {
  const {isIgnored} = createConfigResolver({cwd: root, rules: new Map(), ...options})
  return (path: string, kind: 'file' | 'folder' = 'file') => isIgnored(join(root, path), kind)
}

test('.gitignore and .vmlintignore of every folder count, the nearer over the farther', async () => {
  const root = makeTree({
    '.git/': '',
    '.gitignore': 'drafts/\n*.bak.md\n',
    '.vmlintignore': '# old\n/archive\n',
    'cold/.gitignore': '!keep.bak.md\n',
    'cold/.vmlintignore': 'x.md\n'
  })
  const isIgnored = ignoresIn(root)
  expect(await isIgnored('drafts', 'folder')).toBe(true)
  expect(await isIgnored('cold/drafts/deep/a.md')).toBe(true)
  expect(await isIgnored('a.bak.md')).toBe(true)
  expect(await isIgnored('cold/keep.bak.md')).toBe(false)
  expect(await isIgnored('archive/a.md')).toBe(true)
  expect(await isIgnored('cold/archive/a.md')).toBe(false)
  expect(await isIgnored('cold/x.md')).toBe(true)
  expect(await isIgnored('x.md')).toBe(false)
})

test('an ignore file that cannot be read is named', async () => {
  const root = makeTree({'.git/': '', 'team/.vmlintignore/': ''})
  await expect(ignoresIn(root)('team/a.md')).rejects.toThrow('team/.vmlintignore: Not a regular file')
})

test('nothing above the root of a repository counts', async () => {
  const root = makeTree({'.gitignore': '*', 'repo/.git/': '', 'repo/a.md': ''})
  expect(await ignoresIn(join(root, 'repo'))('a.md')).toBe(false)
})

test('a folder that is ignored keeps what is in it from being taken back', async () => {
  const root = makeTree({'.gitignore': 'out\n!out/a.md\n'})
  expect(await ignoresIn(root)('out/a.md')).toBe(true)
})

test('--no-ignore leaves the files out, not --ignore-pattern', async () => {
  const root = makeTree({'.gitignore': '*.md'})
  const isIgnored = ignoresIn(root, {ignore: false, ignorePatterns: ['old/', '*.{bak,tmp}']})
  expect(await isIgnored('a.md')).toBe(false)
  expect(await isIgnored('old/a.md')).toBe(true)
  expect(await isIgnored('a.tmp')).toBe(true)
})

test('--ignore-pattern is relative to the working directory and wins', async () => {
  const root = makeTree({'sub/.vmlintignore': 'a.md', 'sub/.git/': ''})
  const isIgnored = ignoresIn(root, {ignorePatterns: ['!a.md', '/sub/b.md']})
  expect(await isIgnored('sub/a.md')).toBe(false)
  expect(await isIgnored('sub/b.md')).toBe(true)
})

test('a path outside the working directory is no trouble', async () => {
  const root = makeTree({'here/': '', 'there/.gitignore': 'a.md'})
  const isIgnored = ignoresIn(join(root, 'here'), {ignorePatterns: ['b.md']})
  expect(await isIgnored('../there/a.md')).toBe(true)
  expect(await isIgnored('../there/b.md')).toBe(false)
  expect(await isIgnored('../..')).toBe(false)
})

test('the home folder is never looked into', async () => {
  const home = makeTree({'.vmlintignore': '*', 'work/': ''})
  vi.stubEnv('HOME', home)
  expect(await ignoresIn(home)('work/a.md')).toBe(false)
  expect(await ignoresIn(home)('a.md')).toBe(false)
  vi.unstubAllEnvs()
})

test.for([
  ['a named pipe', (path: string) => execFileSync('mkfifo', [path]), 'Not a regular file'],
  ['a folder', (path: string) => mkdirSync(path), 'Not a regular file'],
  ['a device without end', (path: string) => symlinkSync('/dev/zero', path), 'Not a regular file'],
  ['a link to nowhere', (path: string) => symlinkSync('gone', path), 'No such file']
] as const)('an ignore file that is %s is refused at once', async ([, make, message]) => {
  const root = makeTree({})
  make(join(root, '.vmlintignore'))
  await expect(ignoresIn(root)('a.md')).rejects.toThrow(message)
})

test.for([
  'README.md',
  'readme',
  'README.de.md',
  'CHANGELOG.md',
  'LICENSE',
  'LICENSE-MIT',
  'licence.txt',
  'CONTRIBUTING.md',
  'CODE_OF_CONDUCT.md',
  'SECURITY.md',
  '.draft.md'
])('%s is skipped unless it is named', (name) => expect(isSkippedUnlessNamed(name, 'file')).toBe(true))
test.for([
  'cold.md',
  'readme-first-voicemail.md',
  'security-guard.md',
  'license-renewal-call.md',
  'changes.in.pricing.md',
  'node_modules'
])('%s is read', (name) => expect(isSkippedUnlessNamed(name, 'file')).toBe(false))
test('dot folders and node_modules are skipped', () => {
  for (const name of ['.git', '.github', 'node_modules']) expect(isSkippedUnlessNamed(name, 'folder')).toBe(true)
})
