// The built program as one file, with the packages in it that it otherwise finds beside it.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'

const root = join(import.meta.dirname, '..')

/** Writes it. `importer` is the module that loads configurations and plugins; `settings` are esbuild's. */
export async function bundleProgram(outfile, {importer, plugins = [], ...settings}) {
  // Packages that it asks Node for by their names become part of it.
  const program = readFileSync(join(root, 'dist/bin/main.cjs'), 'utf8').replaceAll(
    /\(0,\s*[\w.]+\.createRequire\)\(programUrl\)/g,
    'require'
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
    logLevel: 'warning',
    plugins: [importing, ...plugins],
    ...settings
  })
}
