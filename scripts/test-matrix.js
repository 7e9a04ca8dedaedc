// Runs the built program and the unit tests on other versions of Node than the current one. The binaries come from
// the npm registry, and are kept in `.node`, which git ignores.
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {nodeOf} from './node-version.js'

const root = join(import.meta.dirname, '..')
const here = process.versions.node.split('.')[0]
// The tests have already run on the current version.
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24', '26'].filter((d) => d !== here)
const newest = versions.at(-1)
// Between the oldest and the newest version, the language differs less than what Node itself offers: files, streams, processes.
const onNode = ['api', 'cli', 'config', 'files', 'format', 'lint', 'suppressions', 'terminal'].map(
  (part) => `test/${part}`
)
const projects = ['--project', 'unit', '--project', 'commands']
const failed = []

for (const version of versions) {
  const node = nodeOf(version)
  const run = (...args) => execFileSync(node, args, {cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8'})
  try {
    const is = run('--version').trim()
    const says = run('bin/vmlint.js', '--version').trim()
    // The slow tests check limits and properties of our code, which do not depend on the version of Node.
    const only = version === newest ? [] : onNode
    const tests = run('node_modules/vitest/vitest.mjs', 'run', ...projects, '--reporter', 'dot', ...only)
    console.log(`Node ${is}: vmlint ${says}, ${/Tests\s+.*/.exec(plain(tests))?.[0]}`)
  } catch (error) {
    failed.push(version)
    console.log(`Node ${version}: failed\n${plain(error.stdout ?? error.message).slice(-4000)}`)
  }
}
if (failed.length > 0) {
  console.log(`failed on Node ${failed.join(', ')}`)
  process.exitCode = 1
}

/** Removes terminal colours from a text. */
function plain(text) {
  return text.replaceAll(/\u001b\[[\d;]*m/g, '')
}
