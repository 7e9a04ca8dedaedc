import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {runCli} from '../../helpers/cli.ts'
import {makeTree} from '../../helpers/tree.ts'

let cwd = ''
const file = () => readFileSync(join(cwd, 'a.txt'), 'utf8')
const old = '\ufeffHi Dana, this is Lee, maybe you can talk.\r\n<!-- vmlint-disable pitch -->\r\n'
const clean = 'Hi Dana, this is Iva Roe at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119.\n'
const fixed = '\ufeffHi Dana, this is Lee, maybe you can talk.\r\n'
beforeEach(() => {
  cwd = makeTree({'a.txt': old})
})
const vmlint = (...argv: string[]) => runCli(['--no-config-lookup', ...argv], {cwd})

describe('fixes', () => {
  test('are written with --fix, and once', async () => {
    expect((await vmlint('.', '-f', 'json')).stdout).toContain('Unused `pitch`')
    const {stdout} = await vmlint('.', '--fix', '-f', 'json')
    expect(file()).toBe(fixed)
    expect(JSON.parse(stdout)[0].output).toBe(fixed)
    const again = await vmlint('.', '--fix', '-f', 'json')
    expect([file(), JSON.parse(again.stdout)[0].output]).toEqual([fixed, undefined])
  })

  test('are only shown with --fix-dry-run, of stdin, too', async () => {
    const {stdout} = await vmlint('.', '--fix-dry-run', '-f', 'json')
    expect([JSON.parse(stdout)[0].output, file()]).toEqual([fixed, old])
    const piped = await runCli(['--no-config-lookup', '-', '--fix-dry-run', '-f', 'json'], {cwd, stdin: old})
    expect(JSON.parse(piped.stdout)[0].output).toBe(fixed)
  })

  test('are made without the one that would turn words into the number of a list item', async () => {
    const text = `# Voicemail\n\n${clean.replace('Your', 'Um, your')}Um, 1. A seal lasts a year.\n`
    writeFileSync(join(cwd, 'b.md'), text)
    await vmlint('b.md', '--fix')
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe(text.replace('Um, your', 'Your'))
  })
})

describe('a run with fixes says', () => {
  const spoken = 'Um, the the seal, um, is due in June.\n'
  const lint = (files: Record<string, string>, ...argv: string[]) =>
    runCli(['--no-config-lookup', '.', ...argv], {cwd: makeTree(files)})

  test('how many problems it fixed, and in which files by which rules', async () => {
    const {stderr} = await lint({'a.txt': spoken, 'b/c.txt': old, 'd.txt': 'Maybe.\n'}, '--fix')
    expect(stderr).toContain(`vmlint: Fixed 4 problems in 2 files
  a.txt: filler (2), repeated-words
  b/c.txt: unused directive
vmlint: Read 3 files`)
  })

  test('what it would fix, without writing', async () => {
    const {stderr} = await lint({'a.txt': spoken}, '--fix-dry-run')
    expect(stderr).toContain('vmlint: Would fix 3 problems in 1 file, wrote nothing\n  a.txt: filler (2)')
  })

  test('that only a person can fix the rest, and nothing of a clean file or without --fix', async () => {
    expect((await lint({'a.txt': 'Maybe.\n'}, '--fix')).stderr).toContain('Fixed nothing: what is left needs a person')
    expect((await lint({'a.txt': clean}, '--fix')).stderr).toBe('vmlint: Read 1 file, found 1 script\n')
    expect((await lint({'a.txt': spoken})).stderr).not.toContain('ixed')
  })

  test.skipIf(process.platform === 'win32')('which file it cannot write, and reports what stands in that', async () => {
    const tree = makeTree({'a.txt': spoken})
    chmodSync(join(tree, 'a.txt'), 0o444)
    const run = (...argv: string[]) => runCli(['--no-config-lookup', '.', '-f', 'unix', ...argv], {cwd: tree})
    const {stdout, stderr, code} = await run('--fix')
    expect(code).toBe(2)
    expect(stderr).toContain('Cannot write')
    expect(stdout).toBe((await run()).stdout)
  })

  test.skipIf(process.platform === 'win32')('nothing more of such a file in a folder than without fixes', async () => {
    const tree = makeTree({'a.md': '# Notes\n\n<!-- vmlint-disable pitch -->\n\nThe seal is due.\n'})
    chmodSync(join(tree, 'a.md'), 0o444)
    const run = (...argv: string[]) => runCli(['--no-config-lookup', '.', '-f', 'unix', ...argv], {cwd: tree})
    expect((await run('--fix')).stdout).toBe((await run()).stdout)
  })

  test('at most ten files', async () => {
    const files = Object.fromEntries([...'abcdefghijkl'].map((name) => [`${name}.txt`, spoken]))
    expect((await lint(files, '--fix')).stderr).toContain(
      '  j.txt: filler (2), repeated-words\n  and `k.txt`, `l.txt`\n'
    )
  })

  test('nothing of a file that it could not write', async () => {
    const cwd = makeTree({'a.txt': spoken, 'b.txt': spoken})
    chmodSync(join(cwd, 'b.txt'), 0o444)
    const {code, stderr} = await runCli(['--no-config-lookup', '.', '--fix'], {cwd})
    expect(stderr).toContain('Fixed 3 problems in 1 file\n  a.txt')
    expect(code).toBe(2)
  })

  test('nothing more in json', async () => {
    const {stdout} = await lint({'a.txt': spoken}, '--fix', '-f', 'json')
    expect(Object.keys(JSON.parse(stdout)[0])).not.toContain('fixedRules')
  })
})

test('old faults are suppressed, told when mended, and pruned', async () => {
  expect((await vmlint('.', '--fail-on', 'warn', '--fix')).code).toBe(1)
  expect((await vmlint('.', '--fail-on', 'warn', '--suppress-all')).code).toBe(0)
  expect((await vmlint('.', '--fail-on', 'warn')).code).toBe(0)
  writeFileSync(join(cwd, 'a.txt'), 'Hi Dana, this is Lee, you can talk.\n')
  const {code, stderr} = await vmlint('.')
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(
      /^vmlint: \d+ suppressions? (?:is|are) no longer needed: run vmlint with `--prune-suppressions`$/m
    )
  ])
  expect((await vmlint('.', '--prune-suppressions')).code).not.toBe(2)
  expect((await vmlint('.')).stderr).not.toContain('suppression')
})

test('another place for suppressions', async () => {
  await vmlint('.', '--suppress-rule', 'weak-words', '--suppressions-location', 'debt.json')
  expect([existsSync(join(cwd, 'debt.json')), existsSync(join(cwd, '.vmlint-suppressions.json'))]).toEqual([
    true,
    false
  ])
})

test.for([
  [['--fix', '--fix-dry-run'], '`--fix` cannot be used with `--fix-dry-run`'],
  [['--suppress-all', '--suppress-rule', 'pitch'], '`--suppress-all` cannot be used with `--suppress-rule`'],
  [['--suppress-all', '--prune-suppressions'], '`--suppress-all` cannot be used with `--prune-suppressions`'],
  [['--suppress-rule', 'week-words'], 'Unknown rule `week-words`, did you mean `weak-words`?'],
  [['--suppressions-location', 'none.json'], 'No suppressions `none.json`, `--suppress-all` writes them'],
  [['--report-unused-disable-directives-severity', 'wran'], 'did you mean `warn`?']
] as const)('%s is refused', async ([argv, message]) => {
  const {code, stderr} = await vmlint('.', ...argv)
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  expect(file()).toBe(old)
})

test.for([
  [['--fix'], '`--fix` writes files: use `--fix-dry-run` for standard input'],
  [['--suppress-all'], '`--suppress-all` needs files, not standard input']
] as const)('%s is refused for stdin', async ([argv, message]) => {
  const {code, stderr} = await runCli(['-', ...argv], {cwd, stdin: old})
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
})

test('directives are not obeyed where that is not wanted, and unused ones can be errors', async () => {
  writeFileSync(join(cwd, 'a.txt'), `# vmlint-disable-file\n${old}`)
  expect((await vmlint('.', '--report-unused-disable-directives-severity', 'error')).code).toBe(1)
  const {stdout} = await vmlint('.', '--no-inline-config', '-f', 'json')
  expect(stdout).toContain('weak-words')
  expect(stdout).not.toContain('Unused')
})
