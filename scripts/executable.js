// Makes one file of the program and of Node itself, for people who have no Node: `npm run executable [-- FILE]`.
// It is made for the system and the Node that run this script; a program for another system is made there.
import {execFileSync} from 'node:child_process'
import {chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {build} from 'esbuild'
import {inject} from 'postject'

const root = join(import.meta.dirname, '..')
const isWindows = process.platform === 'win32'
const isMac = process.platform === 'darwin'
const target = resolve(process.argv[2] ?? join(root, `dist/executable/vmlint${isWindows ? '.exe' : ''}`))

const folder = mkdtempSync(join(tmpdir(), 'vmlint-executable-'))
try {
  const main = join(folder, 'main.cjs')
  const blob = join(folder, 'program.blob')
  await bundle(main)
  const settings = {main, output: blob, disableExperimentalSEAWarning: true, useCodeCache: true}
  writeFileSync(join(folder, 'sea.json'), JSON.stringify(settings))
  execFileSync(process.execPath, ['--experimental-sea-config', 'sea.json'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 2]
  })
  mkdirSync(dirname(target), {recursive: true})
  copyFileSync(process.execPath, target)
  chmodSync(target, 0o755)
  // A signed program may not be changed, and an unsigned one does not run there.
  if (isMac) execFileSync('codesign', ['--remove-signature', target])
  await inject(target, 'NODE_SEA_BLOB', readFileSync(blob), {
    sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
    ...(isMac && {machoSegmentName: 'NODE_SEA'})
  })
  if (isMac) execFileSync('codesign', ['--sign', '-', target])
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** The built program with everything in it that it otherwise finds beside it. */
async function bundle(outfile) {
  // Packages that it asks Node for by their names become part of it.
  const program = readFileSync(join(root, 'dist/bin/main.cjs'), 'utf8').replaceAll(
    /\(0,\s*[\w.]+\.createRequire\)\(programUrl\)/g,
    'require'
  )
  await build({
    stdin: {contents: `${program}\nmodule.exports.main()`, resolveDir: join(root, 'dist/bin'), loader: 'js'},
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: {'dynamic-import': false},
    logLevel: 'warning',
    plugins: [
      {
        name: 'modules of a configuration',
        setup({onResolve, onLoad}) {
          // What Node imports nothing for is not tried either: it would warn.
          onLoad({filter: /jiti[\\/]lib[\\/]jiti\.cjs$/}, ({path}) => ({
            contents: readFileSync(path, 'utf8').replace('import(id)', 'Promise.reject(new Error(id))')
          }))
          onResolve({filter: /bin\/import\.js$/}, () => ({path: join(root, 'scripts/executable-import.cjs')}))
        }
      }
    ]
  })
}
