import {expect, test} from 'vitest'
import {runCli} from '../helpers/cli.ts'
import {makeTree} from '../helpers/tree.ts'

const acting =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|##\w*\[|^\s*::/m

test.for([
  [['stats']],
  [['stats', '-f', 'json']],
  [['stats', '-f', 'csv']],
  [['say']],
  [['say', '-f', 'json']],
  [['-f', 'stylish']],
  [['-f', 'json']]
])('%j shows a hostile title, text and name as text', async ([argv = []]) => {
  const name = '\u001b[2J##[error]x.md'
  const text = '# A \u001b]0;x\u0007 ##[error]y \u202e\n\nHi Dana,\u001b[31m this is Lee.\n::error::x\n'
  const cwd = makeTree({[name]: text})
  const {stdout, stderr} = await runCli([...argv, name], {cwd})
  expect(stdout + stderr).toContain('[error]')
  expect(stdout).not.toMatch(acting)
  expect(stderr).not.toMatch(acting)
})
