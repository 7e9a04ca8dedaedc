import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')
const here = process.versions.node.split('.')[0]
const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

/** Path of a Node binary of a version, from the npm registry; kept in `.node`, which git ignores. */
export function nodeOf(version) {
  if (here === version) return process.execPath
  const folder = join(root, '.node', version)
  const binary = join(folder, 'node_modules', name, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node')
  if (!existsSync(binary)) installInto(folder, [`${name}@${version}`])
  return binary
}

/** Installs packages into a separate folder; other packages resolve to those of the project around it. */
export function installInto(folder, packages) {
  mkdirSync(folder, {recursive: true})
  const args = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--legacy-peer-deps',
    '--loglevel=error',
    '--prefix',
    folder,
    ...packages
  ]
  execFileSync('npm', args, {cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32'})
}
