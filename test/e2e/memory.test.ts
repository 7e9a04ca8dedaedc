import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {root} from '../helpers/project.ts'
import {sharedFolder, writeFiles} from '../helpers/tree.ts'

// What a run holds is the same from run to run, to a MiB or two: what has been printed of a file is all that is kept of it.

// Each version of Node keeps memory in its own way; the bound is for the oldest that vmlint works on.
const isMeasured = process.versions.node.startsWith('20.')

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']
const script = (n: number) =>
  `Hi Dana, um, this is Lee Marsh at Tarn Labels. You opened line ${n} in May, and ${numbers[n % 10]} lines like yours lost a ` +
  'bakery in Hull a shift a week, until we changed one seal. I will send you the drawing tonight, and ring you on Friday.\n'
const folder = sharedFolder()
for (const files of [600, 2000])
  writeFiles(
    folder,
    Object.fromEntries(Array.from({length: files}, (_, n) => [`${files}/${Math.floor(n / 100)}/${n}.txt`, script(n)]))
  )
writeFiles(folder, {
  'peak.cjs': "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))"
})

/** The most memory that a run over some files holds, in MiB. */
function peak(argv: readonly string[]): number {
  const {NODE_OPTIONS: _, ...env} = process.env
  const program = ['-r', join(folder, 'peak.cjs'), join(root, 'bin/vmlint.js'), ...argv, '--no-config-lookup']
  const {stderr} = spawnSync(process.execPath, program, {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const [, kibibytes] = /peak (\d+)/.exec(stderr) ?? []
  if (kibibytes === undefined) throw new Error(`Nothing was measured: ${stderr}`)
  return Number(kibibytes) / 1024
}

test.runIf(isMeasured).each([[[]], [['-f', 'json']], [['stats', '-f', 'json']]])(
  '1,400 files more hardly need more memory (%j)',
  (argv) => {
    // Measured 4 to 7; 20 and more if results are kept.
    expect(peak([...argv, '2000']) - peak([...argv, '600'])).toBeLessThan(12)
  }
)
