import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {root} from '../helpers/project.ts'
import {sharedFolder, writeFiles} from '../helpers/tree.ts'

// Instructions as valgrind counts them: unlike seconds, they are the same on a busy machine, to a few hundredths.

// Each version of Node runs a program in its own way; the bounds are for the oldest that vmlint works on.
const isCounted = process.versions.node.startsWith('20.')
const vmlint = join(root, 'bin/vmlint.js')
const folder = sharedFolder()
writeFiles(folder, {
  'a.txt':
    'Hi Dana, um, this is Lee Marsh at Tarn Labels. You opened a second line in May, and lines like yours lost a bakery in Hull ' +
    'a shift a week, until we changed one seal. I will send you the drawing tonight, and ring you on Friday at ten. If sooner ' +
    'suits, I am on (415) 555-0132, again, (415) 555-0132.\n'
})

/** What a run of Node takes, in instructions. */
function instructions(...argv: readonly string[]): number {
  // Node 20 reads a certificate bundle at every start, and options of the tests are not those of the run.
  const {NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env} = process.env
  const counting = ['--tool=callgrind', '--callgrind-out-file=/dev/null', process.execPath, ...argv]
  const {error, stderr} = spawnSync('valgrind', counting, {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe']
  })
  if (error) throw error
  const [, counted] = /Collected : (\d+)/.exec(stderr) ?? []
  if (counted === undefined) throw new Error(`Nothing was counted: ${stderr}`)
  return Number(counted)
}

test.runIf(isCounted)('one script and `--version` take few times the instructions of Node itself', () => {
  const bare = instructions('-e', '0')
  // Measured 4.5 to 4.7 and 1.1 to 1.25. Whoever makes it cheaper lowers the bounds.
  expect(instructions(vmlint, '--no-config-lookup', 'a.txt') / bare).toBeLessThan(5)
  expect(instructions(vmlint, '--version') / bare).toBeLessThan(1.35)
})
