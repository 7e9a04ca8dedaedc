// Builds the VS Code extension into `editors/vscode/dist`: its client, and the server as one file. `vsce package` packs both.
import {copyFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import {bundleProgram} from './one-file.js'

const root = join(import.meta.dirname, '..')
const extension = join(root, 'editors/vscode')

rmSync(join(extension, 'dist'), {recursive: true, force: true})
await build({
  entryPoints: [join(extension, 'src/extension.ts')],
  outfile: join(extension, 'dist/extension.cjs'),
  bundle: true,
  minifyWhitespace: true,
  minifySyntax: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  logLevel: 'warning'
})
await bundleProgram(join(extension, 'dist/server.cjs'), {importer: join(root, 'bin/import.js')})
copyFileSync(join(root, 'LICENSE'), join(extension, 'LICENSE'))
