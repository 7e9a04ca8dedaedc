import {expect, test} from 'vitest'
import {runCli} from '../../helpers/cli.ts'
import {makeTree} from '../../helpers/tree.ts'

const file = `# Pumps

## Voicemail

> Hi [Name], Iva at Moor Pumps. Your seal is due. I will ring on Monday.

Leave it after five.

## Text after the voicemail

> Hi [Name], Iva at Moor. Left you a message.
`

test('say --why tells of each text what it was taken for, and why', async () => {
  const {code, stdout} = await runCli(['say', '--no-config-lookup', '--why', 'a.md'], {cwd: makeTree({'a.md': file})})
  expect(code).toBe(0)
  expect(stdout).toMatch(/^a\.md\n/)
  expect(stdout).toContain('line 1  title: does not say what kind of text follows')
  expect(stdout).toContain('line 3  title: announces a voicemail')
  expect(stdout).toMatch(/line 5 {2}script, \d+ points\n.*Iva at Moor Pumps/)
  expect(stdout).toContain('+4  the title above announces or numbers a message.')
  expect(stdout).toMatch(/line 7 {2}no script, -\d+ points\n.*Leave it after five/)
  expect(stdout).toMatch(
    /line 11 {2}no script, -\d+ points\n(?:.*\n){1,6}? *-20 {2}its title announces a text message \(line 9, "Text/
  )
})

test('say --why has a form for programs, and says where marks decide', async () => {
  const cwd = makeTree({'a.md': file, 'b.md': '<!-- vmlint-script -->\nHi.\n'})
  const {stdout} = await runCli(['say', '--no-config-lookup', '--why', '-f', 'json', 'a.md'], {cwd})
  expect(JSON.parse(stdout)).toContainEqual(
    expect.objectContaining({kind: 'script', points: expect.any(Number), line: 5, endLine: 5})
  )
  expect((await runCli(['say', '--no-config-lookup', '--why', 'b.md'], {cwd})).stderr).toContain('Marks')
})
