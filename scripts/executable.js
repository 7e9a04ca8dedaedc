// Builds one file with the program and Node itself, for people without Node: `npm run executable [-- FILE]`.
// It runs on the system, and has the version of Node, that this script runs on.
import {execFileSync} from 'node:child_process'
import {chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {inject} from 'postject'
import {bundleProgram} from './one-file.js'

const root = join(import.meta.dirname, '..')
const isWindows = process.platform === 'win32'
const isMac = process.platform === 'darwin'
const target = resolve(process.argv[2] ?? join(root, `dist/executable/vmlint${isWindows ? '.exe' : ''}`))

const folder = mkdtempSync(join(tmpdir(), 'vmlint-executable-'))
try {
  const main = join(folder, 'main.cjs')
  const blob = join(folder, 'program.blob')
  await bundle(main)
  const assets = {'vmlint.html': join(root, 'dist/page/vmlint.html')}
  const settings = {main, output: blob, assets, disableExperimentalSEAWarning: true, useCodeCache: true}
  writeFileSync(join(folder, 'sea.json'), JSON.stringify(settings))
  execFileSync(process.execPath, ['--experimental-sea-config', 'sea.json'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 2]
  })
  mkdirSync(dirname(target), {recursive: true})
  copyFileSync(process.execPath, target)
  chmodSync(target, 0o755)
  // macOS rejects changes to a signed program, and does not run an unsigned one.
  if (isMac) execFileSync('codesign', ['--remove-signature', target])
  await inject(target, 'NODE_SEA_BLOB', readFileSync(blob), {
    sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
    ...(isMac && {machoSegmentName: 'NODE_SEA'})
  })
  if (isMac) execFileSync('codesign', ['--sign', '-', target])
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** The built program with all its packages. */
function bundle(outfile) {
  const untried = {
    name: 'what Node does not import',
    setup({onLoad}) {
      // jiti's `import()` is replaced, since Node would warn about it.
      onLoad({filter: /jiti[\\/]lib[\\/]jiti\.cjs$/}, ({path}) => ({
        contents: readFileSync(path, 'utf8').replace('import(id)', 'Promise.reject(new Error(id))')
      }))
    }
  }
  return bundleProgram(outfile, {
    importer: join(root, 'scripts/executable-import.cjs'),
    plugins: [untried],
    supported: {'dynamic-import': false}
  })
}
