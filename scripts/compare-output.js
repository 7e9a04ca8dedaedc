// Compares what two builds of vmlint find: `node scripts/compare-output.js OTHER/bin/vmlint.js [flag ...] PATH ...`.
// Compares rules and positions, scripts with their seconds and parts; ignores the wording of messages.
// A change that must not change results is checked twice, without a configuration and with one in which a team adds, allows,
// accepts, bans, substitutes and requires words:
//   node scripts/compare-output.js OTHER/bin/vmlint.js examples test/fixtures/files
//   node scripts/compare-output.js OTHER/bin/vmlint.js --config=scripts/compare-output.yaml examples test/fixtures/files
// A path that ends in `.jsonl` is a list of scripts (`{id, text}` per line), each linted as a text file.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'

const [other, ...rest] = process.argv.slice(2)
const isConfiguration = (word) => word.startsWith('--config=')
const configuration = rest.some(isConfiguration) ? rest.filter(isConfiguration) : ['--no-config-lookup']
const flags = rest.filter((word) => word.startsWith('-') && !isConfiguration(word))
const paths = rest.filter((word) => !word.startsWith('-'))
const here = join(import.meta.dirname, '../bin/vmlint.js')
const folder = mkdtempSync(join(tmpdir(), 'compare-'))

try {
  const inputs = paths.map((path, place) => (path.endsWith('.jsonl') ? unpack(path, place) : path))
  const [before, after] = [other, here].map((bin) => new Map([...lint(bin, inputs), ...stats(bin, inputs)]))
  const keys = new Set([...before.keys(), ...after.keys()])
  const changed = [...keys].filter((key) => before.get(key) !== after.get(key)).sort()
  for (const key of changed) console.log(`${key}\n  - ${before.get(key)}\n  + ${after.get(key)}`)
  console.log(`${keys.size} reports compared, ${changed.length} differ`)
  process.exitCode = changed.length > 0 ? 1 : 0
} finally {
  rmSync(folder, {recursive: true})
}

/** Writes each script of a list to a file in its own folder. */
function unpack(path, place) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const into = mkdtempSync(join(folder, `${place}-${basename(path, '.jsonl')}-`))
  for (const [index, line] of lines.entries()) {
    const {id = String(index), text} = JSON.parse(line)
    writeFileSync(join(into, `${id}.txt`), text)
  }
  return into
}

function lint(bin, inputs) {
  return report(bin, ['-f', 'json', ...configuration, ...flags, ...inputs]).map(
    ({filePath, messages, suppressedMessages}) => [
      `lint ${nameOf(filePath)}`,
      JSON.stringify(
        [...messages, ...suppressedMessages].map(({ruleId, severity, range, fix}) => [ruleId, severity, range, fix])
      )
    ]
  )
}

function stats(bin, inputs) {
  return report(bin, ['stats', '-f', 'json', ...configuration, ...inputs]).map(({filePath, scripts}) => [
    `stats ${nameOf(filePath)}`,
    JSON.stringify(scripts)
  ])
}

/** A path without the folder from `mkdtemp`. */
function nameOf(path) {
  return path.startsWith(folder) ? path.slice(folder.length).replace(/-\w{6}(?=\/)/, '') : path
}

function report(bin, args) {
  const options = {encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore']}
  try {
    return JSON.parse(execFileSync(process.execPath, [bin, ...args], options))
  } catch (error) {
    // Exit code 1 means problems, and 2 may mean files without scripts; the output is complete either way.
    return JSON.parse(error.stdout)
  }
}
