import {expect, test} from 'vitest'
import {runCli} from '../../helpers/cli.ts'
import {makeTree} from '../../helpers/tree.ts'

test.for([
  ['--watch --fix a.txt', '`--watch` cannot be used with `--fix`'],
  ['--watch -f json a.txt', '`--watch` cannot be used with `--format`'],
  ['--watch -', '`--watch` cannot be used with `--stdin`'],
  ['--watch gone.txt', 'No file `gone.txt`'],
  ['--watch', 'Nothing to watch: name files or folders, as in `vmlint --watch scripts/`']
] as const)('vmlint %s is refused', async ([line, message]) => {
  const cwd = makeTree({'.git/': '', 'a.txt': 'Hi Dana, this is Lee.\n'})
  expect(await runCli(line.split(' '), {cwd})).toEqual({code: 2, stdout: '', stderr: `vmlint: ${message}\n`})
})
