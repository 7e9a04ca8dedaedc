// Builds `dist`: modules with types for the API and the rules, and one code-split bundle for the command, which starts faster.
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

const root = join(import.meta.dirname, '..')
const at = (...parts) => join(root, ...parts)

// npm builds a package that it installs from git, as pre-commit does, with the settings of the install around it: a global
// one leaves the compiler out.
if (!existsSync(at('node_modules/typescript'))) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(?:global|location)/i.test(name))
  )
  const npm = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  execFileSync('npm', npm, {cwd: root, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32'})
}
const {build} = await import('esbuild')

rmSync(at('dist'), {recursive: true, force: true})
// Nothing on stdout: `npm pack` is read by other tools.
execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')], {
  stdio: ['ignore', 2, 2]
})

// The modules read their version from it; of the package itself it says no more.
const {version, type} = JSON.parse(readFileSync(at('package.json'), 'utf8'))
writeFileSync(at('dist/package.json'), `${JSON.stringify({version, type})}\n`)

// The patterns of rules and parts are compiled once, here: a run reads the tables of the machine in place of the patterns.
const written = await compilePatterns()
writeFileSync(at('dist/src/language/machine/written.js'), written)

const {metafile} = await build({
  entryPoints: [at('src/cli/main.ts')],
  outdir: at('dist/bin'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  absWorkingDir: root,
  metafile: true,
  // Loaded only where there is a configuration, and parts of them only where it needs one: a bundle would take all.
  external: ['cosmiconfig', 'jiti'],
  logLevel: 'warning',
  plugins: [
    {
      name: 'written machine',
      setup: ({onLoad}) => onLoad({filter: /machine[\\/]written\.ts$/}, () => ({contents: written}))
    }
  ],
  // Packages in CommonJS ask for `require`.
  banner: {
    js: "import {createRequire as bundledRequire} from 'node:module'; const require = bundledRequire(import.meta.url);"
  }
})
writeFileSync(at('dist/bin/THIRD_PARTY_LICENSES.txt'), licences(Object.keys(metafile.inputs)))

const {buildPage} = await import('./page/build.js')
await buildPage(root)

/** A module with the tables of a machine that knows every pattern of a rule or part, and every exception. */
async function compilePatterns() {
  const from = (path) => import(pathToFileURL(at('dist', path)).href)
  const {machine} = await from('src/language/machine/built-in.js')
  const {families} = await from('src/anatomy/find-parts.js')
  const {rules} = await from('rules/index.js')
  const lists = [...Object.values(families), ...[...rules.values()].map((rule) => rule.phrases(rule.parseOptions({})))]
  for (const list of lists) {
    for (const {pattern} of list.phrases ?? list) machine.listenFor(pattern)
    for (const {except = [], unless = []} of [...(list.phrases ?? list), {except: list.stops}])
      for (const guard of [...except, ...unless]) machine.compile(guard)
  }
  return `export const written = ${JSON.stringify(machine.write())}\n`
}

/** The licences of the packages whose code is in the bundle, as they ask. */
function licences(inputs) {
  const packages = new Set(
    inputs.map((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]).filter(Boolean)
  )
  return [...packages]
    .sort()
    .map((folder) => {
      const {name, version, license} = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8'))
      const file = readdirSync(at(folder)).find((entry) => /^licen[cs]e/i.test(entry))
      const text =
        file && existsSync(at(folder, file)) ? readFileSync(at(folder, file), 'utf8').trim() : `Licence: ${license}`
      return `${name} ${version}\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(72)}\n\n`)
}
