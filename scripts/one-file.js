// Bundles the built program with all packages it otherwise loads from `node_modules`.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'

const root = join(import.meta.dirname, '..')

/** Writes the file. `importer` is the module that loads configurations and plugins; `settings` are esbuild's. */
export async function bundleProgram(outfile, {importer, plugins = [], ...settings}) {
  // Packages that are required by name are bundled too.
  const program = readFileSync(join(root, 'dist/bin/main.cjs'), 'utf8')
    .replaceAll(/\(0,\s*[\w.]+\.createRequire\)\(__filename\)/g, 'require')
    // What the program reads beside it becomes a part of the file.
    .replaceAll(
      /(?:JSON\.parse\(\s*)?\(0,\s*[\w.]+\.readFileSync\)\(\s*__dirname\s*\+\s*"\/([^"]+)"(?:,\s*"utf8"\s*\))?\s*\)/g,
      'require("$1")'
    )
  const importing = {
    name: 'modules of a configuration',
    setup({onResolve}) {
      onResolve({filter: /bin\/import\.js$/}, () => ({path: importer}))
    }
  }
  await build({
    stdin: {contents: `${program}\nmodule.exports.main()`, resolveDir: join(root, 'dist/bin'), loader: 'js'},
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    loader: {'.bin': 'binary'},
    logLevel: 'warning',
    plugins: [importing, ...plugins],
    ...settings
  })
}
