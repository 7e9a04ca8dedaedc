import {expect, test} from 'vitest'
import {runCli} from '../helpers/cli.ts'
import {makeTree} from '../helpers/tree.ts'

test('a large configuration of nothing but mistakes is told in seconds', async () => {
  const text = Array.from({length: 60_000}, (_, at) => `k${at}: 1`).join('\n')
  const cwd = makeTree({'.git/': '', 'a.txt': 'Hi Dana, this is Sam from Acme.', '.vmlintrc.yaml': text})
  const {code, stderr} = await runCli(['a.txt'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toMatch(/1:1: Unknown key `k0`/)
})
