import {execFileSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test, vi} from 'vitest'
import {parse} from 'yaml'
import {runCli} from '../../helpers/cli.ts'
import {gitInit, runIn} from '../../helpers/project.ts'
import {makeTree} from '../../helpers/tree.ts'

const git = (cwd: string, ...args: string[]) =>
  expect(runIn(cwd, 'git', ['-c', 'protocol.file.allow=always', ...args]).status).toBe(0)

/** A folder that is a git repository with everything committed. */
function repository(files: Readonly<Record<string, unknown>> = {}): string {
  const cwd = makeTree(files)
  gitInit(cwd)
  return cwd
}

const init = (cwd: string, ...flags: string[]) => runCli(['init', ...flags], {cwd})

describe('the hook is where git looks for it', () => {
  test('in a submodule', async () => {
    const library = repository({'a.md': 'a'})
    const cwd = repository()
    git(cwd, 'submodule', '--quiet', 'add', library, 'library')
    expect((await init(join(cwd, 'library'), '--hook')).code).toBe(0)
    expect(readdirSync(join(cwd, '.git/modules/library/hooks'))).toContain('pre-commit')
  })

  test('in a worktree', async () => {
    const main = repository()
    const cwd = join(makeTree({}), 'tree')
    git(main, 'worktree', 'add', '-q', cwd)
    expect((await init(cwd, '--hook')).code).toBe(0)
    expect(statSync(join(main, '.git/hooks/pre-commit')).mode & 0o111).toBe(0o111)
  })

  test('in a folder of a repository', async () => {
    const cwd = repository({'deep/er/a.md': 'a'})
    expect((await init(join(cwd, 'deep/er'), '--hook')).code).toBe(0)
    expect(existsSync(join(cwd, '.git/hooks/pre-commit'))).toBe(true)
    expect(existsSync(join(cwd, 'deep/er/.vmlintrc.yaml'))).toBe(true)
  })

  test('in the folder that the repository names', async () => {
    const cwd = repository()
    git(cwd, 'config', 'core.hooksPath', 'tools/hooks')
    expect((await init(cwd, '--hook')).stdout).toContain('Wrote tools/hooks/pre-commit\n')
  })

  test.for(['init -q --bare .', 'init -q work'])('nowhere without a working tree: git %s', async (line) => {
    const cwd = makeTree({})
    git(cwd, ...line.split(' '))
    const {code, stderr} = await init(existsSync(join(cwd, 'work')) ? join(cwd, 'work/.git') : cwd, '--hook')
    expect({code, stderr}).toEqual({
      code: 2,
      stderr:
        'vmlint: No hook: this folder is not in a working tree of git. Run `git init`, then `vmlint init --hook`\n'
    })
  })
})

test('the workflow is at the root of the repository, and names the folder of the scripts from there', async () => {
  const cwd = repository({'sales: team/voicemails/a.md': 'a', 'plain/a.md': 'a'})
  const workflow = () => {
    const path = join(cwd, '.github/workflows/vmlint.yml')
    const {files} = parse(readFileSync(path, 'utf8')).jobs.vmlint.steps.at(-1).with
    rmSync(path)
    return files
  }
  await init(join(cwd, 'sales: team'), '--ci')
  expect(workflow()).toBe('sales: team/voicemails')
  await init(join(cwd, 'plain'), '--ci')
  expect(workflow()).toBe('plain')
})

describe('what cannot be written is one line, and the rest is written', () => {
  const cases: readonly [what: string, prepare: (cwd: string) => void, complaint: RegExp][] = [
    [
      'a file in the place of the folder of hooks',
      (cwd) => {
        rmSync(join(cwd, '.git/hooks'), {recursive: true, force: true})
        writeFileSync(join(cwd, '.git/hooks'), 'mine')
      },
      /^vmlint: Cannot write `.*pre-commit` \(ENOTDIR\)\n$/
    ],
    [
      'a file in the place of the folder of workflows',
      (cwd) => writeFileSync(join(cwd, '.github'), 'mine'),
      /^vmlint: Cannot write `.*vmlint\.yml` \(ENOTDIR\)\n$/
    ],
    [
      'a link that leads out of the repository',
      (cwd) => symlinkSync(makeTree({}), join(cwd, '.github')),
      /^vmlint: Cannot write `.*vmlint\.yml`: .*link.* to `.*`\n$/
    ],
    [
      'a folder in the place of the hook',
      (cwd) => mkdirSync(join(cwd, '.git/hooks/pre-commit'), {recursive: true}),
      /^vmlint: No hook: cannot read `.*pre-commit` \(EISDIR\)\n$/
    ],
    [
      'a hook that is a link to nowhere',
      (cwd) => {
        mkdirSync(join(cwd, '.git/hooks'), {recursive: true})
        symlinkSync('gone', join(cwd, '.git/hooks/pre-commit'))
      },
      /^vmlint: No hook: cannot read `.*pre-commit` \(ENOENT\)\n$/
    ]
  ]

  test.for(cases)('%s', async ([, prepare, complaint]) => {
    const cwd = repository()
    prepare(cwd)
    const {code, stdout, stderr} = await init(cwd, '--hook', '--ci')
    expect(code).toBe(2)
    expect(stdout).toMatch(/^Wrote \.vmlintrc\.yaml\nWrote \.(?:git|github)\/\S+\n\nNext:/)
    expect(stderr).toMatch(complaint)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  // The superuser may write anywhere.
  test.skipIf(process.getuid?.() === 0)('a folder that is read-only', async () => {
    const cwd = repository()
    chmodSync(cwd, 0o555)
    onTestFinished(() => chmodSync(cwd, 0o755))
    const {code, stdout, stderr} = await init(cwd)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^vmlint: Cannot write `.*` \(EACCES\)\n$/)
  })
})

describe('a configuration that is there', () => {
  test('is left where it is a link, one to nowhere too', async () => {
    for (const target of ['real.yaml', 'gone.yaml']) {
      const cwd = repository({'real.yaml': '{}'})
      symlinkSync(target, join(cwd, '.vmlintrc.yaml'))
      expect(await init(cwd)).toEqual({code: 0, stdout: '.vmlintrc.yaml is there already: left as it is\n', stderr: ''})
      expect(readdirSync(cwd).sort()).toEqual(['.git', '.vmlintrc.yaml', 'real.yaml'])
    }
  })

  test('is left where it is in the manifest, whatever its line ends', async () => {
    const cwd = repository({'package.json': '{\r\n"vmlint": {"settings": {"budget": 20}}\r\n}\r\n'})
    expect(await init(cwd)).toEqual({code: 0, stdout: 'package.json is there already: left as it is\n', stderr: ''})
  })

  test.for([
    ['a dependency', '{\r\n"devDependencies": {"vmlint": "0.1.0"}\r\n}\r\n'],
    ['no JSON', '{"vmlint": ']
  ])('is none in a manifest with %s', async ([, manifest]) => {
    expect((await init(repository({'package.json': manifest}))).stdout).toMatch(/^Wrote \.vmlintrc\.yaml\n/)
  })

  test('further up is added to', async () => {
    const cwd = repository({'package.json': '{"vmlint": {"settings": {"budget": 20}}}', 'inner/package.json': '{}'})
    const {code} = await init(join(cwd, 'inner'))
    expect(code).toBe(0)
    const {stdout} = await runCli(['--print-config', 'inner/a.txt'], {cwd})
    expect(JSON.parse(stdout).configurations).toEqual(['package.json', 'inner/.vmlintrc.yaml'])
  })
})

test('in the home folder, where no configuration is looked for, none is written', async () => {
  const cwd = makeTree({})
  vi.stubEnv('HOME', cwd)
  vi.stubEnv('USERPROFILE', cwd)
  onTestFinished(() => void vi.unstubAllEnvs())
  const {code, stderr} = await init(cwd)
  expect(code).toBe(2)
  expect(stderr).toMatch(/^vmlint: No configuration: vmlint looks for none in your home folder\..*\n$/)
  expect(readdirSync(cwd)).toEqual([])
})

test('nothing is added to a hook that is no text', async () => {
  const cwd = repository()
  const path = join(cwd, '.git/hooks/pre-commit')
  mkdirSync(join(cwd, '.git/hooks'), {recursive: true})
  const program = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0xff])
  writeFileSync(path, program)
  expect((await init(cwd, '--hook', '--write')).code).toBe(2)
  expect(readFileSync(path)).toEqual(program)
})

test('a hook that is a link to another file is shown what to add, and not written through', async () => {
  const cwd = repository({'tools/hook.sh': '#!/bin/sh\nexit 0\n'})
  mkdirSync(join(cwd, '.git/hooks'), {recursive: true})
  symlinkSync('../../tools/hook.sh', join(cwd, '.git/hooks/pre-commit'))
  expect((await init(cwd, '--hook')).stderr).toContain('npx --no-install vmlint')
  expect((await init(cwd, '--hook', '--write')).stderr).toMatch(/: .*link/)
  expect(readFileSync(join(cwd, 'tools/hook.sh'), 'utf8')).toBe('#!/bin/sh\nexit 0\n')
})

test('git that is not there is no reason to write no configuration', async () => {
  const cwd = makeTree({})
  vi.stubEnv('PATH', cwd)
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(() => execFileSync('git', ['--version'])).toThrow('ENOENT')
  const {code, stdout} = await init(cwd, '--hook')
  expect(code).toBe(2)
  expect(stdout).toMatch(/^Wrote \.vmlintrc\.yaml\n/)
})
