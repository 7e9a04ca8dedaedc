import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {runCli} from '../../helpers/cli.ts'
import {gitInit} from '../../helpers/project.ts'
import {makeTree} from '../../helpers/tree.ts'

const clean =
  "Hi Dana, this is Lee Marsh at Tarn Labels. I'm calling about the sachet line that you opened in May. Brill Foods lost a shift a week on theirs until the labels were cut wider. I'll send you the drawing tonight. My number is 0113 496 0000. Again, that's 0113 496 0000.\n"
const wrong = "Hi Dana, it's Lee. Call me back.\n"

let cwd = ''
const git = (...args: string[]) => execFileSync('git', args, {cwd, encoding: 'utf8', stdio: 'pipe'})
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)

beforeEach(() => {
  cwd = makeTree({
    'old.txt': clean,
    'kept.md': wrong,
    'team/a.txt': clean,
    'notes.rst': 'x',
    'README.md': 'x',
    '.vmlintignore': 'ignored/\n',
    'ignored/a.txt': clean
  })
  gitInit(cwd)
})

async function lint(...argv: string[]) {
  const {code, stdout, stderr} = await runCli(['--no-config-lookup', '-f', 'json', ...argv], {cwd})
  const results: {filePath: string; errorCount: number}[] = stdout ? JSON.parse(stdout) : []
  return {
    code,
    // How much was read is the same count as the files below.
    stderr: stderr.replace(/^vmlint: Read \d+ files?, found \d+ scripts?\n/m, ''),
    files: results.map((d) => `${relative(cwd, d.filePath)} ${d.errorCount > 0 ? 'wrong' : 'clean'}`)
  }
}

describe('--staged', () => {
  test('a path that names nothing is a failure, unless that is allowed', async () => {
    write('old.txt', wrong)
    git('add', 'old.txt')
    const {code, stderr, files} = await lint('--staged', 'olde.txt', 'old.txt')
    expect({code, stderr}).toEqual({code: 2, stderr: 'vmlint: No file `olde.txt`\n'})
    expect(files).toContain('old.txt wrong')
    expect((await lint('--staged', '--no-error-on-unmatched-pattern', 'olde.txt')).code).toBe(0)
    git('rm', '-qf', 'old.txt')
    expect((await lint('--staged', 'old.txt')).code).toBe(0)
  })

  test('what is no script is not read, and a script that is too large is refused by name', async () => {
    write('film.mp4', 'x'.repeat(30_000_000))
    write('large.txt', 'x'.repeat(2_000_001))
    git('add', '.')
    const {code, stderr, files} = await lint('--staged')
    expect({code, files}).toEqual({code: 2, files: ['large.txt wrong']})
    expect(stderr).toBe(
      `vmlint: Cannot read \`${join(cwd, 'large.txt')}\`: it has 2000001 bytes, the limit is 2000000\n`
    )
  })

  test('no program that the repository names is run', async () => {
    const trap = join(cwd, 'trap.sh')
    writeFileSync(trap, `#!/bin/sh\ntouch ${join(cwd, 'ran')}\n`, {mode: 0o755})
    mkdirSync(join(cwd, '.git/hooks'), {recursive: true})
    writeFileSync(join(cwd, '.git/hooks/post-index-change'), `#!/bin/sh\n${trap}\n`, {mode: 0o755})
    write('old.txt', wrong)
    git('add', 'old.txt')
    rmSync(join(cwd, 'ran'), {force: true})
    for (const [key, value] of [
      ['core.fsmonitor', trap],
      ['diff.external', trap],
      ['core.pager', trap]
    ] as const)
      git('config', key, value)
    await lint('--staged')
    await lint('--since', 'main')
    expect(existsSync(join(cwd, 'ran'))).toBe(false)
  })

  test('nothing staged is nothing to say', async () => {
    write('old.txt', wrong)
    expect(await lint('--staged')).toEqual({code: 0, stderr: '', files: []})
  })

  test('what is staged is linted, not what stands on disk', async () => {
    write('old.txt', wrong)
    git('add', '.')
    write('old.txt', clean)
    expect(await lint('--staged')).toEqual({code: 1, stderr: '', files: ['old.txt wrong']})
    git('add', '.')
    write('old.txt', wrong)
    expect(await lint('--staged')).toEqual({code: 0, stderr: '', files: []})
  })

  test('new and renamed scripts, but no link, no other kind of file, nothing deleted or ignored', async () => {
    for (const [name, text] of [
      ['new.md', clean],
      ['notes.rst', 'y'],
      ['README.md', wrong],
      ['ignored/a.txt', wrong]
    ] as const)
      write(name, text)
    symlinkSync('old.txt', join(cwd, 'link.txt'))
    git('rm', '-q', 'kept.md')
    git('mv', 'team/a.txt', 'team/b.txt')
    git('add', '-A')
    expect(await lint('--staged')).toEqual({code: 0, stderr: '', files: ['new.md clean', 'team/b.txt clean']})
  })

  test('names with spaces, quotes, line ends and other letters', async () => {
    const names = ['a b.txt', 'a\n::error::b.txt', '"q".txt', 'ä.txt', '-f.txt']
    for (const name of names) write(name, clean)
    git('add', '-A')
    const {files} = await lint('--staged')
    expect(files).toEqual(names.map((name) => `${name} clean`).sort())
  })

  test('a staged text that git does not have is named', async () => {
    write('old.txt', wrong)
    write('new.txt', wrong)
    git('add', '.')
    const blob = execFileSync('git', ['rev-parse', ':new.txt'], {cwd, encoding: 'utf8'}).trim()
    rmSync(join(cwd, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    write('old.txt', `${wrong} again`)
    git('add', 'old.txt')
    const {code, stderr} = await lint('--staged')
    expect(code).toBe(2)
    expect(stderr).toContain(
      `Cannot read \`${join(cwd, 'new.txt')}\`: git lacks the staged text, stage it again with \`git add\`\n`
    )
  })

  test('patterns narrow it, from any folder of the repository', async () => {
    for (const name of ['old.txt', 'kept.md', 'team/a.txt']) write(name, `${clean}\n`)
    git('add', '-A')
    expect((await lint('--staged', 'team')).files).toEqual(['team/a.txt clean'])
    expect((await lint('--staged', '*.md', 'old.txt')).files).toEqual(['kept.md clean', 'old.txt clean'])
    const inFolder = await runCli(['--staged', '-f', 'json', 'a.txt'], {cwd: join(cwd, 'team')})
    expect(JSON.parse(inFolder.stdout)).toHaveLength(1)
  })

  test('before the first commit', async () => {
    rmSync(join(cwd, '.git'), {recursive: true})
    git('init', '-q')
    git('add', 'old.txt')
    expect((await lint('--staged')).files).toEqual(['old.txt clean'])
  })
})

describe('--since', () => {
  test('what changed after the branch left the other one: committed, not committed and untracked', async () => {
    git('checkout', '-q', '-b', 'topic')
    write('old.txt', wrong)
    git('commit', '-qam', 'Change')
    write('team/a.txt', wrong)
    write('new.txt', clean)
    git('checkout', '-q', 'main', '--', 'kept.md')
    expect(await lint('--since', 'main')).toEqual({
      code: 1,
      stderr: '',
      files: ['new.txt clean', 'old.txt wrong', 'team/a.txt wrong']
    })
  })

  test('what the other branch did meanwhile does not count', async () => {
    git('checkout', '-q', '-b', 'topic')
    git('checkout', '-q', 'main')
    write('old.txt', wrong)
    git('commit', '-qam', 'Change')
    git('checkout', '-q', 'topic')
    expect(await lint('--since', 'main')).toEqual({code: 0, stderr: '', files: []})
  })

  test.for([['nowhere'], ['--output=x'], [''], ['HEAD~9'], ['a\nb']])(
    '%j is no commit: one line',
    async ([ref = '']) => {
      const {code, stderr, files} = await lint(`--since=${ref}`)
      expect({code, files}).toEqual({code: 2, files: []})
      expect(stderr).toMatch(/^vmlint: `.*` is not a commit, branch or tag of this repository\n$/)
    }
  )

  test('without a commit in common', async () => {
    git('checkout', '-q', '--orphan', 'other')
    git('commit', '-q', '-m', 'Other')
    const {code, stderr} = await lint('--since', 'main')
    expect(code).toBe(2)
    expect(stderr).toBe('vmlint: `main` and HEAD have no commit in common (a shallow clone?)\n')
  })
})

test.for([['--staged'], ['--since=main']])('%s outside a repository is one line', async ([flag = '']) => {
  cwd = makeTree({})
  mkdirSync(join(cwd, 'a'))
  const {code, stderr} = await lint(flag)
  expect(code).toBe(2)
  expect(stderr).toMatch(/^vmlint: Git could not list the changes: not a git repository.*\n$/)
})
