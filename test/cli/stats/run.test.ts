import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {runCli} from '../../helpers/cli.ts'
import {makeTree} from '../../helpers/tree.ts'

test.for([['table'], ['csv'], ['json']])(
  'stats as %s: nothing in a name or a title acts on a terminal or a log',
  async ([format = '']) => {
    const cwd = makeTree({})
    mkdirSync(join(cwd, 'a\n::error::b'))
    writeFileSync(
      join(cwd, 'a\n::error::b/\u001b[31mc.md'),
      '# Voicemail \u001b[31m\u202e\u0085 ::error::x\n\nHi Dana, this is Lee.\n'
    )
    const {code, stdout, stderr} = await runCli(['stats', '-f', format, '.'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout.replaceAll('\r\n', '\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/)
    expect(stdout).not.toMatch(/^\s*::/m)
  }
)

test('what cannot be read is told, and the others are shown', async () => {
  const cwd = makeTree({'a.txt': 'Hi Dana, this is Lee.\n'})
  const {code, stdout, stderr} = await runCli(['stats', '-f', 'json', 'a.txt', 'gone.txt'], {cwd})
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toHaveLength(1)
  expect(stderr).toBe('vmlint: No file `gone.txt`\n')
})

test('a misspelt format is suggested', async () => {
  const {code, stderr} = await runCli(['stats', '-f', 'tabel', '.'])
  expect(code).toBe(2)
  expect(stderr).toContain('did you mean `table`?')
})
