import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {start} from '../helpers/process.ts'
import {gitInit, root, runIn} from '../helpers/project.ts'
import {makeTree} from '../helpers/tree.ts'

// A pull request of a stranger with every trick that we know: nothing of it runs, nothing that only the runner may read is
// shown, and its scripts are linted all the same.

const bin = join(root, 'bin/vmlint.js')
const token = 'tok5ecret'
const script = "Hi Dana, this is Lee. I'm just checking in. Call me back.\n"

/** Code that tells that it ran. */
const trap = (folder: string) =>
  `import {writeFileSync} from 'node:fs'\nwriteFileSync(${JSON.stringify(join(folder, 'ran'))}, '')\nexport default () => 'ran'\n`

function makePullRequest(): string {
  const outer = makeTree({'secret/token': `${token}\n`, 'secret/keys.json': `{"key": "${token}"}`, 'repo/': ''})
  const repo = join(outer, 'repo')
  const code = trap(outer)
  const files: Readonly<Record<string, string>> = {
    'scripts/a.md': `# Voicemail\n\n${script}`,
    'scripts/$(touch ran).txt': script,
    'scripts/a\n::error::owned\n.txt': script,
    'scripts/\u001b[2J##[error]x.txt': script,
    'scripts/--fix.txt': script,
    'scripts/"><img src=x onerror=alert(1)>.md': script,
    'package.json': '{"type": "module", "cosmiconfig": {"searchPlaces": ["vmlint.config.mjs"]}}',
    '.config/config.js': code,
    'code/vmlint.config.mjs': code,
    'code/a.txt': script,
    'plugged/.vmlintrc.yaml': 'plugins: [./trap.mjs]',
    'plugged/trap.mjs': code,
    'plugged/a.txt': script,
    'outside/.vmlintrc.yaml': 'extends: ../../secret/keys.json',
    'outside/a.txt': script,
    'imports/.vmlintrc.yaml': `$import: ${join(outer, 'secret/keys.json')}`,
    'imports/a.txt': script,
    'node_modules/eslint-formatter-owned/package.json': '{"type": "module", "main": "index.js"}',
    'node_modules/eslint-formatter-owned/index.js': code,
    'node_modules/yaml/package.json': '{"type": "module", "main": "index.js"}',
    'node_modules/yaml/index.js': code,
    '.gitattributes': '*.txt diff=owned\n'
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(repo, name, '..'), {recursive: true})
    writeFileSync(join(repo, name), text)
  }
  mkdirSync(join(repo, 'linked'))
  symlinkSync('../../secret/token', join(repo, 'linked/.vmlintrc.yaml'))
  writeFileSync(join(repo, 'linked/a.txt'), script)
  symlinkSync('../../secret/token', join(repo, 'scripts/link.txt'))
  symlinkSync('../../secret', join(repo, 'scripts/folder'))
  symlinkSync('../secret/keys.json', join(repo, '.vmlint-suppressions.json'))
  gitInit(repo)
  return repo
}

test.for([
  [['scripts'], 'stylish'],
  [['scripts'], 'github'],
  [['scripts'], 'html'],
  [['scripts'], 'sarif'],
  [['scripts', '--fix-dry-run'], 'diff'],
  [['code'], 'json'],
  [['plugged'], 'json'],
  [['outside'], 'json'],
  [['imports'], 'json'],
  [['linked'], 'json'],
  [['.', '--debug'], 'json'],
  [['scripts'], 'owned'],
  [['scripts', '--suppress-all'], 'json'],
  [['--since', 'HEAD'], 'json']
] as const)('%j -f %s runs nothing of a stranger and shows nothing of the runner', ([argv, format]) => {
  const repo = makePullRequest()
  const {status, output} = runIn(repo, process.execPath, [bin, '--no-config-code', ...argv, '-f', format])
  expect([0, 1, 2]).toContain(status)
  expect(existsSync(join(repo, '../ran')) || existsSync(join(repo, 'ran'))).toBe(false)
  expect(output).not.toContain(token)
  expect(output).not.toMatch(/^::error::owned|\u001b\[2J|##\[error\]|<img src=x/m)
  expect(readFileSync(join(repo, '../secret/token'), 'utf8')).toBe(`${token}\n`)
  expect(readFileSync(join(repo, '../secret/keys.json'), 'utf8')).toBe(`{"key": "${token}"}`)
})

test('the scripts of a stranger are linted all the same', () => {
  const repo = makePullRequest()
  rmSync(join(repo, '.vmlint-suppressions.json'))
  const args = [bin, '--no-config-code', 'scripts', '-f', 'json']
  const {status, stdout} = spawnSync(process.execPath, args, {cwd: repo, encoding: 'utf8'})
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toHaveLength(6)
})

test('runs side by side on one folder leave every file whole, fixed once and without litter', async () => {
  const old = 'Hi Dana, um, this is Lee at Tarn Labels.\n'
  const cwd = makeTree(Object.fromEntries(Array.from({length: 60}, (_, at) => [`${at}.txt`, old])))
  const runs = await Promise.all(
    Array.from({length: 4}, () => start([bin, '--no-config-lookup', '--fix', '.'], cwd).ended)
  )
  for (const {code, stderr} of runs) {
    expect([0, 1, 2]).toContain(code)
    // 2 where another run was first with a file, and never without saying so.
    expect(code === 2).toBe(stderr.includes('has changed since it was read'))
    for (const line of stderr.split('\n').filter(Boolean))
      expect(line).toMatch(
        // A run that comes last may find that others have fixed all.
        /has changed since it was read|^vmlint: (?:Read 60 files|Fixed (?:\d+ problems? in|nothing:))|^ {2}(?:\d+\.txt: filler|and `)/
      )
  }
  expect(readdirSync(cwd).filter((name) => !name.endsWith('.txt'))).toEqual([])
  for (const name of readdirSync(cwd)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(old.replace('um, ', ''))
})

test('a full disk is one line and exit code 2', () => {
  const cwd = makeTree({'a.txt': script})
  const {status, output} = runIn(cwd, process.execPath, [
    bin,
    '--no-config-lookup',
    '-o',
    '/dev/full',
    '-f',
    'json',
    'a.txt'
  ])
  expect({status, output}).toEqual({status: 2, output: 'vmlint: Cannot write `/dev/full` (ENOSPC)\n'})
})

test('a folder that is gone is one line and exit code 2', () => {
  const cwd = makeTree({'gone/a.txt': script})
  const line = `cd gone && rm -r ../gone && "${process.execPath}" "${bin}" .`
  const {status, stdout, stderr} = spawnSync('bash', ['-c', line], {cwd, encoding: 'utf8'})
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toMatch(/^vmlint: .+\n$/)
})
