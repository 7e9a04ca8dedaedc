// Runs the built program and the unit tests on other versions of Node than the one at hand. Their binaries are packages of
// the npm registry; they are kept in `.node`, which git ignores.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')
const here = process.versions.node.split('.')[0]
// The version at hand ran the tests already.
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24', '26'].filter((d) => d !== here)
const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const failed = []

for (const version of versions) {
  const node = binaryOf(version)
  const run = (...args) => execFileSync(node, args, {cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8'})
  try {
    const is = run('--version').trim()
    const says = run('bin/vmlint.js', '--version').trim()
    const tests = run(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'unit',
      '--project',
      'slow',
      '--reporter',
      'dot'
    )
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

/** The program of a version, installed where it is not there yet. */
function binaryOf(version) {
  if (here === version) return process.execPath
  const folder = join(root, '.node', version)
  const binary = join(folder, 'node_modules', name, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node')
  if (!existsSync(binary)) {
    mkdirSync(folder, {recursive: true})
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${version}`]
    execFileSync('npm', args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32'
    })
  }
  return binary
}

/** A text without the colours of a terminal. */
function plain(text) {
  return text.replaceAll(/\u001b\[[\d;]*m/g, '')
}
