// Kills `vmlint --fix` at random moments, and counts damaged files and leftovers:
//   node scripts/kill-fixes.js 100        a hundred kills on 200 files
import {spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'

const times = Number(process.argv[2] ?? 100)
const bin = join(import.meta.dirname, '../bin/vmlint.js')
const old = `<!-- ${'the line in Leeds; '.repeat(400)} -->\nHi Dana, um, this is Lee at Tarn Labels.\n`
const fixed = old.replace('um, ', '')
const names = Array.from({length: 200}, (_, at) => `${at}.txt`)
const folder = mkdtempSync(join(tmpdir(), 'vmlint-kill-'))
const args = [bin, '--no-config-lookup', '--fix', '-f', 'json', '-o', join(folder, 'report.json'), '.']

const counts = {kills: 0, inTheMiddle: 0, damaged: 0, leftBehind: 0, leftAfterNextRun: 0}
try {
  const first = performance.now()
  writeAll()
  spawnSync(process.execPath, args, {cwd: folder, stdio: 'ignore'})
  const whole = performance.now() - first
  while (counts.kills < times) {
    writeAll()
    const child = spawn(process.execPath, args, {cwd: folder, stdio: 'ignore'})
    // Every other kill comes while files are written, which is a small part of a run.
    const isLate = counts.kills % 2 === 1
    while (isLate && child.exitCode === null && readFileSync(join(folder, '0.txt'), 'utf8') === old) await setTimeout(1)
    await setTimeout(Math.random() * (isLate ? whole / 4 : whole))
    if (!child.kill('SIGKILL')) continue
    await new Promise((settle) => child.once('exit', settle))
    counts.kills++
    const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'))
    counts.damaged += texts.filter((text) => text !== old && text !== fixed).length
    counts.inTheMiddle += texts.includes(old) && texts.includes(fixed) ? 1 : 0
    counts.leftBehind += leftovers()
  }
  spawnSync(process.execPath, args, {cwd: folder, stdio: 'ignore'})
  counts.leftAfterNextRun = leftovers()
} finally {
  rmSync(folder, {recursive: true, force: true})
}
console.log(
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
)
process.exitCode = counts.damaged + counts.leftAfterNextRun > 0 ? 1 : 0

function writeAll() {
  for (const name of names) writeFileSync(join(folder, name), old)
}

function leftovers() {
  return readdirSync(folder).filter((name) => name.endsWith('.tmp')).length
}
