// Bundles a program of `bench/` like the command, and runs it: `npm run bench`, `npm run bench:speech`.
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = join(import.meta.dirname, '..')
const [name = 'main'] = process.argv.splice(2, 1)
const outfile = join(root, `dist/bench/${name}.js`)
await build({
  entryPoints: [join(root, `bench/${name}.ts`)],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  supported: {'regexp-unicode-property-escapes': true, 'regexp-set-notation': true},
  logLevel: 'warning'
})
await import(pathToFileURL(outfile).href)
