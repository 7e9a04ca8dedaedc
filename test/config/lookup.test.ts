import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {cosmiconfig} from 'cosmiconfig'
import {afterEach, describe, expect, test, vi} from 'vitest'
import type {ConfigOptions} from '../../src/config/options.ts'
import {createConfigResolver} from '../../src/config/resolve.ts'
import {rules} from '../../src/index.ts'
import {makeTree} from '../helpers/tree.ts'

const resolverIn = (cwd: string, options: Partial<ConfigOptions> = {}) => createConfigResolver({cwd, rules, ...options})
const goalOf = async (root: string, path: string, options: Partial<ConfigOptions> = {}) =>
  (await resolverIn(root, options).forFile(join(root, path))).settings.goal

afterEach(() => vi.unstubAllEnvs())

describe('where configuration is found', () => {
  test.for([
    ['.vmlintrc', 'settings: {goal: email}'],
    ['.vmlintrc.json', '{"settings": {"goal": "email"}}'],
    ['.vmlintrc.yaml', 'settings: {goal: email}'],
    ['.vmlintrc.yml', 'settings:\n  goal: email # by mail\n'],
    ['.config/vmlintrc', 'settings: {goal: email}'],
    ['.config/vmlintrc.json', '{"settings": {"goal": "email"}}'],
    ['.config/vmlintrc.yaml', 'settings: {goal: email}'],
    ['.config/vmlintrc.yml', 'settings: {goal: email}'],
    ['vmlint.config.js', 'export default {settings: {goal: "email"}}'],
    ['vmlint.config.mjs', 'export default {settings: {goal: "email"}}'],
    ['vmlint.config.cjs', 'module.exports = {settings: {goal: "email"}}'],
    ['vmlint.config.ts', 'const goal: string = "email"\nexport default {settings: {goal}}'],
    ['package.json', '{"name": "x", "vmlint": {"settings": {"goal": "email"}}}']
  ] as const)('%s', async ([name, text]) => {
    const root = makeTree({'.git/': '', [name]: text})
    expect(await goalOf(root, 'deep/down/a.md')).toBe('email')
  })

  test('the first place of a folder counts', async () => {
    const root = makeTree({
      '.git/': '',
      '.vmlintrc.yaml': 'settings: {goal: email}',
      'package.json': {vmlint: {settings: {goal: 'educate'}}}
    })
    expect(await goalOf(root, 'a.md')).toBe('email')
  })

  test.for([
    ['a manifest without the key', {'package.json': {name: 'x', devDependencies: {vmlint: '1.0.0'}}}],
    ['a manifest that is no JSON and does not name us', {'package.json': '{'}],
    ['a manifest with a key twice elsewhere', {'package.json': '{"a": 1, "a": 2, "files": ["vmlint"]}'}],
    ['an empty file', {'.vmlintrc.yaml': ''}],
    ['a file of comments', {'.vmlintrc.yaml': '# later\n'}],
    ['an empty mapping, with a byte-order mark', {'.vmlintrc.json': '\ufeff{}'}]
  ] as const)('%s says nothing', async ([, tree]) => {
    expect(await goalOf(makeTree({'.git/': '', ...tree}), 'a.md')).toBeUndefined()
  })

  test('a nearer folder wins over a farther one, key by key', async () => {
    const root = makeTree({
      '.git/': '',
      '.vmlintrc.yaml': 'settings: {goal: email, touch: breakup}\nrules: {pitch: off}',
      'cold/.vmlintrc.yaml': 'settings: {touch: cold}',
      'cold/new/.vmlintrc.yaml': 'settings: {goal: educate}'
    })
    const {settings, rules: entries} = await resolverIn(root).forFile(join(root, 'cold/new/a.md'))
    expect(settings).toEqual({goal: 'educate', touch: 'cold'})
    expect(entries.get('pitch')?.severity).toBe('off')
  })

  test('`root: true` ends the look-up, so that faults above do not matter', async () => {
    const root = makeTree({'.vmlintrc.yaml': 'rulez: 1', 'in/.vmlintrc.yaml': 'root: true'})
    expect(await goalOf(root, 'in/deep/a.md')).toBeUndefined()
    await expect(goalOf(root, 'a.md')).rejects.toThrow('rulez')
  })

  test('the root of a repository ends it', async () => {
    const root = makeTree({
      '.vmlintrc.yaml': 'settings: {goal: email}',
      'repo/.git/': '',
      'repo/.vmlintrc.yaml': 'settings: {touch: cold}'
    })
    expect(await goalOf(root, 'repo/a.md')).toBeUndefined()
  })

  test('the home folder and what is above it are never read', async () => {
    const root = makeTree({
      '.vmlintrc.yaml': 'rulez: 1',
      'home/.vmlintrc.yaml': 'rulez: 1',
      'home/office/.vmlintrc.yaml': 'settings: {goal: email}'
    })
    vi.stubEnv('HOME', join(root, 'home'))
    expect(await goalOf(root, 'home/office/a.md')).toBe('email')
    expect(await goalOf(root, 'home/a.md')).toBeUndefined()
  })

  test('`configPath` is read alone, and `lookup: false` reads nothing', async () => {
    const root = makeTree({
      '.git/': '',
      '.vmlintrc.yaml': 'rulez: 1',
      'other.yaml': 'settings: {goal: email}',
      'sub/a.md': ''
    })
    expect(await goalOf(root, 'sub/a.md', {configPath: 'other.yaml'})).toBe('email')
    expect(await goalOf(root, 'sub/a.md', {lookup: false})).toBeUndefined()
  })

  test('a file that is not there yet has the configuration of its folder', async () => {
    const root = makeTree({'.git/': '', '.vmlintrc.yaml': 'settings: {goal: email}'})
    expect(await goalOf(root, 'no/such/folder/a.md')).toBe('email')
  })
})

describe('what a repository cannot do', () => {
  const evil = `import {writeFileSync} from 'node:fs'\nwriteFileSync(new URL('ran', import.meta.url), '')\nexport default {searchPlaces: ['evil.mjs']}\n`
  const evilCommonJs = `require('node:fs').writeFileSync(__dirname + '/ran', '')\nmodule.exports = {}\n`

  /** Resolves with the tree as working directory, where cosmiconfig looks for a configuration of its own. */
  async function resolveIn(root: string, act: () => Promise<unknown>): Promise<void> {
    const before = process.cwd()
    process.chdir(root)
    try {
      await act()
    } finally {
      process.chdir(before)
    }
  }

  test('cosmiconfig itself runs `.config/config.js`; we do not', async () => {
    const root = makeTree({
      '.git/': '',
      '.config/config.js': evilCommonJs,
      '.vmlintrc.yaml': 'settings: {goal: email}',
      'a.md': ''
    })
    await resolveIn(root, async () => expect(await goalOf(root, 'a.md')).toBe('email'))
    expect(existsSync(join(root, '.config/ran'))).toBe(false)
    await resolveIn(root, async () => cosmiconfig('vmlint'))
    await vi.waitFor(() => expect(existsSync(join(root, '.config/ran'))).toBe(true))
  })

  test('`package.json#cosmiconfig` adds no places', async () => {
    const root = makeTree({
      '.git/': '',
      'package.json': {cosmiconfig: {searchPlaces: ['evil.mjs']}, vmlint: {settings: {goal: 'email'}}},
      'evil.mjs': evil,
      'a.md': ''
    })
    await resolveIn(root, async () => expect(await goalOf(root, 'a.md')).toBe('email'))
    expect(existsSync(join(root, 'ran'))).toBe(false)
  })

  test.for(['./evil.mjs', './secret.yaml'])('`$import: %s` is an unknown key', async (name) => {
    const root = makeTree({
      '.git/': '',
      '.vmlintrc.yaml': `$import: ${name}`,
      'evil.mjs': evil,
      'secret.yaml': 'token: abc'
    })
    await expect(goalOf(root, 'a.md')).rejects.toThrow('1:1: Unknown key `$import`')
    expect(existsSync(join(root, 'ran'))).toBe(false)
  })

  test('without code nothing outside the repository is extended', async () => {
    const root = makeTree({
      'base.yaml': 'settings: {goal: email}',
      'repo/.git/': '',
      'repo/.vmlintrc.yaml': 'extends: ../base.yaml'
    })
    expect(await goalOf(join(root, 'repo'), 'a.md')).toBe('email')
    await expect(goalOf(join(root, 'repo'), 'a.md', {allowCode: false})).rejects.toThrow('is outside the repository')
  })

  test('objects keep their prototype', async () => {
    const root = makeTree({'.git/': '', '.vmlintrc.yaml': 'settings:\n  readAs: {__proto__: {polluted: yes}}'})
    await expect(goalOf(root, 'a.md')).rejects.toThrow('Key `__proto__` is not allowed')
    expect('polluted' in {}).toBe(false)
  })
})

test('a tree of 1,000 files and three levels reads each configuration once, and compiles each kind once', async () => {
  const files = Array.from({length: 1000}, (_, at) => `region-${at % 10}/team-${at % 50}/call-${at}.md`)
  const root = makeTree({
    '.git/': '',
    '.vmlintrc.yaml': 'extends: ./shared/base.yaml\noverrides: [{files: "*-7.md", rules: {pitch: off}}]',
    'shared/base.yaml': 'settings: {company: Acme}',
    ...Object.fromEntries(
      Array.from({length: 10}, (_, at) => [`region-${at}/.vmlintrc.yaml`, 'settings: {goal: email}'])
    ),
    ...Object.fromEntries(
      files.map((path) => [path.replace(/call.*/, '.vmlintrc.json'), '{"settings": {"touch": "cold"}}'])
    )
  })
  const read: string[] = []
  const resolver = resolverIn(root, {trace: (what) => read.push(what)})
  const paths = files.map((path) => join(root, path))
  await resolver.check(paths)
  const kinds = new Set(await Promise.all(paths.map((path) => resolver.forFile(path))))
  expect(read).toHaveLength(new Set(read).size)
  // The base, the root, 10 regions, 50 teams.
  expect(read).toHaveLength(62)
  // One for each team, and one more for the team of the file that an override names.
  expect(kinds.size).toBe(51)
})
