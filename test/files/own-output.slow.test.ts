import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {isOwnOutput} from '../../src/files/own-output.ts'
import {runCli} from '../helpers/cli.ts'
import {makeTree} from '../helpers/tree.ts'

const scripts = {
  'a.txt':
    'Hi Dana, this is Iva Roe at Moor Pumps. Maybe your seal is due in June. I will ring on Monday, or 555-0119.\n',
  'long/b.md': `# Voicemail\n\n> ${'Your seal is due in June, and the spare part is in our depot. '.repeat(9)}\n`
}

describe('a report that stands among the scripts', () => {
  const reports: readonly (readonly [file: string, argv: readonly string[]])[] = [
    ['report.html', ['-f', 'html', '.']],
    ['vmlint.html', ['page', '-o', '-']],
    ['report.md', ['-f', 'markdown', '.']],
    ['report.txt', ['.']],
    ['report.txt', ['-f', 'codeframe', '.']],
    ['report.txt', ['-f', 'unix', '.']],
    ['said.txt', ['say', 'a.txt']],
    ['said.txt', ['say', 'long/b.md']],
    ['stats.txt', ['stats', '.']],
    ['stats.csv', ['stats', '-f', 'csv', '.']]
  ]
  test.for(reports)('%s of %j is passed over without a word', async ([file, argv]) => {
    const cwd = makeTree(scripts)
    const {stdout} = await runCli(argv, {cwd})
    writeFileSync(join(cwd, file), stdout)
    expect((await runCli(['.'], {cwd})).stderr).toBe('vmlint: Read 2 files, found 2 scripts\n')
    expect((await runCli(['stats', '.'], {cwd})).stdout).toMatch(/^2 scripts/m)
  })

  test('can be written again', async () => {
    const cwd = makeTree(scripts)
    const write = async () => (await runCli(['-f', 'markdown', '-o', 'report.md', '.'], {cwd})).code
    expect([await write(), await write()]).toEqual([1, 1])
  })

  test('is read when it is named', async () => {
    const cwd = makeTree({'report.md': '## vmlint\n\n✔ 1 script in 1 file, no problems\n'})
    expect((await runCli(['report.md'], {cwd})).stderr).toContain('Read 1 file, found 0 scripts')
  })

  test('is no script if nothing else is there', async () => {
    const cwd = makeTree(scripts)
    writeFileSync(join(cwd, 'said.txt'), (await runCli(['say', 'a.txt'], {cwd})).stdout)
    for (const name of Object.keys(scripts)) rmSync(join(cwd, name))
    expect(await runCli(['.'], {cwd})).toMatchObject({code: 2, stderr: 'vmlint: Read 0 files, found 0 scripts\n'})
  })
})

test.for([
  'Voicemail 1\n\nHi Dana, it takes 12 s of 30 s to load your page.\n',
  '# Report\n\n## vmlint\n\n✔ 1 script in 1 file, no problems\n',
  '# Voicemail\n\nHi Dana.\n\n```\na.txt\n  Script 1 · 12 s (10-14 s) of 30 s ▇▇▇▇▁▁▁▁▁▁▏ · 26 words\n```\n',
  '<!doctype html><title>Voicemail scripts</title>',
  'file,script\na,Hi Dana.\n',
  ''
])('%j is not ours', (text) => {
  expect(isOwnOutput(text)).toBe(false)
})
