// Bundles `fuzz/main.ts` and runs it in its own process, so that a case that hangs is reported like any other:
// `npm run fuzz -- --seconds 60 --seed 1 --target scripts`.
import {fork} from 'node:child_process'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'

const root = join(import.meta.dirname, '..')
/** Milliseconds before a case counts as hanging. */
const patience = 60_000

const {values} = parseArgs({
  options: {
    seconds: {type: 'string', default: '60'},
    seed: {type: 'string', default: String(Date.now() % 1_000_000)},
    target: {type: 'string', multiple: true},
    path: {type: 'string'}
  }
})
const outfile = join(root, 'node_modules/.cache/vmlint-fuzz/main.js')
await build({
  entryPoints: [join(root, 'fuzz/main.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning'
})

const child = fork(outfile, [JSON.stringify(values)], {cwd: root})
let current = 'nothing'
let timer = setTimeout(stop, patience)
child.on('message', (message) => {
  current = message
  clearTimeout(timer)
  timer = setTimeout(stop, patience)
})
child.on('exit', (code, signal) => {
  clearTimeout(timer)
  if (signal) console.error(`Ended by ${signal} in ${current}`)
  process.exitCode = code ?? 1
})

function stop() {
  console.error(`Hangs: ${current}`)
  child.kill('SIGKILL')
}
