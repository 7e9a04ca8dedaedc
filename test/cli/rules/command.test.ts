import {expect, test} from 'vitest'
import {rules} from '../../../src/index.ts'
import {runCli} from '../../helpers/cli.ts'

test('rules lists every rule once', async () => {
  const {code, stdout} = await runCli(['rules', '-f', 'json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout).map((rule: {id: string}) => rule.id)).toEqual([...rules.keys()])
})

test('the table and the markdown name every rule', async () => {
  for (const format of ['table', 'markdown']) {
    const {stdout} = await runCli(['rules', '-f', format])
    for (const id of rules.keys()) expect(stdout).toContain(id)
  }
})

test.for([...rules.keys()])('explain %s tells why, examples and sources in 80 columns', async (id) => {
  const {code, stdout} = await runCli(['explain', id])
  const meta = rules.get(id)?.meta
  expect(code).toBe(0)
  expect(stdout.startsWith(`${id}: `)).toBe(true)
  for (const {title} of meta?.sources ?? []) expect(stdout.replaceAll(/\s+/g, ' ')).toContain(title.slice(0, 20))
  for (const line of stdout.split('\n').filter((d) => d.includes(' ') && !d.includes('with {')))
    expect(line.length).toBeLessThanOrEqual(110)
})

test('explain of an unknown rule says what may have been meant', async () => {
  const {code, stdout, stderr} = await runCli(['explain', 'weak-wrods'])
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toContain('did you mean `weak-words`?')
})

test.for(['bash', 'zsh', 'fish', 'powershell'])('completion %s knows commands, flags and rules', async (shell) => {
  const {code, stdout} = await runCli(['completion', shell])
  expect(code).toBe(0)
  for (const word of ['stats', 'format', 'weak-words']) expect(stdout).toContain(word)
})

test('an unknown shell is refused', async () => {
  const {code, stderr} = await runCli(['completion', 'tcsh'])
  expect(code).toBe(2)
  expect(stderr).toContain('Allowed choices are bash, zsh, fish, powershell')
})
