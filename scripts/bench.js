// Bundles the benchmarks as the command is bundled, and runs them: `npm run bench`.
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = join(import.meta.dirname, '..')
const outfile = join(root, 'dist/bench/main.js')
await build({
  entryPoints: [join(root, 'bench/main.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning'
})
await import(pathToFileURL(outfile).href)
