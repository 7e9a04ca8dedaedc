import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {runCli} from '../helpers/cli.ts'
import {makeTree} from '../helpers/tree.ts'

// A stranger who may write a configuration, and links, must not make a message of what only the runner can read.

const token = 'tok5ecret'
const bare = `${token}\n`
const json = `{"type": "account", "key": "${token}"}`
const brokenJson = `{"key": "${token}",, }`
const git = `[core]\n\tbare = false\n[http]\n\textraheader = ${token}\n`

interface World {
  readonly secret: string
  readonly config: string
  /** What `.vmlintrc.yaml` is a link to. */
  readonly link?: string
}

/** What all streams say of a script beside a configuration that leads to a secret. */
async function told({secret, config, link}: World, at: string, isGit: boolean, argv: readonly string[]) {
  const root = makeTree({
    [at]: secret,
    'repo/a.txt': 'Hi.',
    ...(isGit && {'repo/.git/': ''}),
    ...(link === undefined && {'repo/.vmlintrc.yaml': config})
  })
  if (link !== undefined) symlinkSync(link, join(root, 'repo/.vmlintrc.yaml'))
  const {code, stdout, stderr} = await runCli(['a.txt', '--debug', ...argv], {cwd: join(root, 'repo')})
  return {code, all: stdout + stderr}
}

describe.for([true, false])('in a repository: %s', (isGit) => {
  describe.for<readonly string[]>([[], ['--no-config-code']])('with flags %j', (argv) => {
    test.for<readonly [name: string, at: string, world: World]>([
      ['a link to a token', 'o/token', {secret: bare, config: '', link: '../o/token'}],
      ['a link to a file of keys', 'o/keys.json', {secret: json, config: '', link: '../o/keys.json'}],
      ['a link to a file inside that is no configuration', 'repo/creds', {secret: bare, config: '', link: 'creds'}],
      ['a link to a file of git', 'repo/x.git/config', {secret: git, config: '', link: 'x.git/config'}],
      ['extends of keys outside', 'o/keys.json', {secret: json, config: 'extends: ../o/keys.json'}],
      ['extends of broken keys outside', 'o/keys.json', {secret: brokenJson, config: 'extends: [../o/keys.json]'}],
      ['extends of keys inside', 'repo/keys.json', {secret: json, config: 'extends: ./keys.json'}],
      ['extends of broken keys inside', 'repo/keys.json', {secret: brokenJson, config: 'extends: ./keys.json'}],
      [
        'extends of a configuration outside that holds a secret',
        'o/vmlintrc.yaml',
        {secret: `settings: {goal: ${token}}`, config: 'extends: ../o/vmlintrc.yaml'}
      ],
      ['extends of what extends', 'o/x.yaml', {secret: `extends: ./${token}.yaml`, config: 'extends: ../o/x.yaml'}],
      ['plugins of what is extended', 'o/x.yaml', {secret: `plugins: ./${token}.js`, config: 'extends: ../o/x.yaml'}]
    ])('%s shows nothing of it', async ([, at, world]) => {
      const {code, all} = await told(world, at, isGit, argv)
      expect(code).toBe(2)
      expect(all).toMatch(/Its text is not shown|is outside the repository/)
      expect(all).not.toContain(token)
    })
  })
})

test('a configuration that the user names is quoted wherever it lies, a link in its place is not', async () => {
  const root = makeTree({'o/team.yaml': 'colour: red', 'repo/.git/': '', 'repo/a.txt': 'Hi.'})
  symlinkSync('../o/team.yaml', join(root, 'repo/link.yaml'))
  const run = async (name: string) => (await runCli(['a.txt', '-c', name], {cwd: join(root, 'repo')})).stderr
  expect(await run('../o/team.yaml')).toContain('> 1 | colour: red')
  expect(await run('link.yaml')).not.toContain('colour')
})

test('a shared configuration of any name in the repository is quoted', async () => {
  const cwd = makeTree({'.git/': '', 'a.txt': 'Hi.', '.vmlintrc.yaml': 'extends: ./t.yaml', 't.yaml': 'root: 5'})
  expect((await runCli(['a.txt'], {cwd})).stderr).toContain('vmlint: t.yaml:1:7: `root` must be')
})
