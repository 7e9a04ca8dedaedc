import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {start} from '../helpers/process.ts'
import {makeTree} from '../helpers/tree.ts'

// The built command writes fixes: what happens to files when it is killed, interrupted or kept from writing.

const bin = join(import.meta.dirname, '../../bin/vmlint.js')
const script = 'Hi Dana, um, this is Lee at Tarn Labels. Your sachet line runs twice as fast as its labels.\n'
const filler = `<!-- ${'the line in Leeds; '.repeat(1_000)} -->\n`
const old = filler + script
const fixed = filler + script.replace('um, ', '')
const args = (cwd: string) => [bin, '--no-config-lookup', '--fix', '-f', 'json', '-o', `${cwd}.json`, cwd]

function makeScripts(count: number): string {
  return makeTree(Object.fromEntries(Array.from({length: count}, (_, place) => [`${place}.txt`, old])))
}

/** How many files are fixed; every one holds the old text or the new. */
function countFixed(cwd: string): number {
  const names = readdirSync(cwd).filter((name) => name.endsWith('.txt'))
  const texts = names.map((name) => readFileSync(join(cwd, name), 'utf8'))
  for (const text of texts) expect([old.length, fixed.length]).toContain(text.length)
  expect(texts.every((text) => text === old || text === fixed)).toBe(true)
  return texts.filter((text) => text === fixed).length
}

test('a kill at any time leaves every file whole, and the next run clears up', async () => {
  const count = 40
  let cut = 0
  for (let round = 0; round < 5; round++) {
    const cwd = makeScripts(count)
    const child = spawn(process.execPath, args(cwd), {stdio: 'ignore'})
    // Once the first file is written, somewhere in the writing of the others.
    while (child.exitCode === null && readFileSync(join(cwd, '0.txt'), 'utf8') === old) await setTimeout(1)
    await setTimeout(round * 3)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const done = countFixed(cwd)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.txt'))).toHaveLength(count)
    if (done < count) cut++
    // What a writer that is dead has left is swept with the next file that is written there.
    writeFileSync(join(cwd, '.vmlint-4194304-0123456789ab.tmp'), 'half')
    writeFileSync(join(cwd, '0.txt'), old)
    spawnSync(process.execPath, args(cwd))
    expect(countFixed(cwd)).toBe(count)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  }
  expect(cut).toBeGreaterThan(0)
})

test.for([
  ['SIGTERM', null, 'SIGTERM'],
  ['SIGINT', 130, null]
] as const)('%s ends the writing between two files, with nothing left over', async ([signal]) => {
  const cwd = makeScripts(200)
  const child = spawn(process.execPath, args(cwd), {stdio: 'ignore'})
  while (child.exitCode === null && readFileSync(join(cwd, '0.txt'), 'utf8') === old) await setTimeout(1)
  child.kill(signal)
  const [code, killedBy] = await once(child, 'exit')
  expect(code === 130 || killedBy === signal).toBe(true)
  expect(countFixed(cwd)).toBeLessThan(200)
  expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('a file that changes, goes or becomes a link while others are written is told and left, the rest is fixed', async () => {
  const cwd = makeScripts(100)
  const outside = join(makeTree({'mine.txt': 'mine\n'}), 'mine.txt')
  const {child, ended} = start([bin, '--no-config-lookup', '--fix', '.'], cwd)
  while (child.exitCode === null && readFileSync(join(cwd, '0.txt'), 'utf8') === old) await setTimeout(1)
  // The last ones, which are written last.
  writeFileSync(join(cwd, '99.txt'), 'mine\n')
  unlinkSync(join(cwd, '98.txt'))
  unlinkSync(join(cwd, '97.txt'))
  symlinkSync(outside, join(cwd, '97.txt'))
  const {code, stderr} = await ended
  expect(code).toBe(2)
  expect(stderr).toMatch(/`\S*99\.txt`.* changed since it was read/)
  expect(stderr).toMatch(/Cannot write `\S*98\.txt` \(ENOENT\)/)
  expect(stderr).toMatch(/Cannot write `\S*97\.txt`: .*link.* to /)
  expect([readFileSync(join(cwd, '99.txt'), 'utf8'), readFileSync(outside, 'utf8')]).toEqual(['mine\n', 'mine\n'])
  for (const name of ['97', '98', '99']) rmSync(join(cwd, `${name}.txt`), {force: true})
  expect(countFixed(cwd)).toBe(97)
  expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('what cannot be written is told and left, the rest is fixed', () => {
  const cwd = makeTree({'open.txt': script, 'locked.txt': script, 'latin.txt': script, 'real/target.txt': script})
  chmodSync(join(cwd, 'locked.txt'), 0o444)
  chmodSync(join(cwd, 'open.txt'), 0o600)
  writeFileSync(join(cwd, 'latin.txt'), Buffer.from([...Buffer.from('Hi, um, Ren'), 0xe9]))
  symlinkSync('real/target.txt', join(cwd, 'link.txt'))
  const {status, stderr} = spawnSync(process.execPath, [bin, '--no-config-lookup', '--fix', '.', 'link.txt'], {
    cwd,
    encoding: 'utf8'
  })
  expect(status).toBe(2)
  expect(stderr).toMatch(/locked\.txt`: it is read-only/)
  expect(stderr).toMatch(/latin\.txt`: it is not UTF-8 \(byte 11, E9, is invalid\)/)
  expect(stderr).not.toMatch(/^ {4}at /m)
  const text = (name: string) => readFileSync(join(cwd, name), 'utf8')
  expect([text('locked.txt'), text('open.txt'), text('real/target.txt')]).toEqual([
    script,
    script.replace('um, ', ''),
    script.replace('um, ', '')
  ])
  expect([statSync(join(cwd, 'open.txt')).mode & 0o777, lstatSync(join(cwd, 'link.txt')).isSymbolicLink()]).toEqual([
    0o600,
    true
  ])
})

test('a file that does not fit keeps its old text', () => {
  const cwd = makeTree({'a.txt': old})
  // 16 blocks of 512 bytes or of a kilobyte: less than the file has.
  const line = `ulimit -f 16; "${process.execPath}" "${bin}" --no-config-lookup --fix . > /dev/null`
  const {status, stderr} = spawnSync('bash', ['-c', line], {cwd, encoding: 'utf8'})
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(old)
  expect(readdirSync(cwd)).toEqual(['a.txt'])
  expect([status, stderr]).toEqual([2, expect.stringContaining('EFBIG')])
})
