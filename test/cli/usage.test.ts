import {expect, test} from 'vitest'
import {runCli} from '../helpers/cli.ts'

test.for([
  ['say', 'The command needs `<file>` as well'],
  ['explain', 'The command needs `<rule>` as well'],
  ['init now', '`init` takes nothing after it'],
  ['say My cold script.txt', '`say` takes 1 name, not 3: a name with spaces needs quotation marks'],
  ['calibrate a.txt soon', '`soon` does not fit `<seconds>`. Use seconds, such as 31.5 or 0:31'],
  ['stats . --sort size', '`size` does not fit `--sort`. Use one of path, seconds, problems'],
  ['a.txt --no-fix', 'Unknown flag `--no-fix`, did you mean `--config` or `--fix`?'],
  ['say --explian a.txt', 'Unknown flag `--explian`, did you mean `--explain`?'],
  ['--budget 20 say a.txt', '`--budget` comes before the command: write `vmlint say --budget`']
] as const)('vmlint %s is refused in plain words', async ([line, message]) => {
  const outcome = await runCli(line.split(' '))
  expect(outcome).toEqual({code: 2, stdout: '', stderr: `vmlint: ${message}\n`})
})

test('a value with what commander says of values is only a value', async () => {
  const value = "x' is invalid. Run rm -rf '"
  expect((await runCli(['--goal', value])).stderr).toMatch(
    /^vmlint: `x' is invalid\. Run rm -rf '` does not fit `--goal`\. /
  )
})
