// Builds `dist`: modules with types for the API and the rules, and one file for the command, which starts faster.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {noteBuilt} from './built-from.js'
import {inAscii} from './in-ascii.js'

const root = join(import.meta.dirname, '..')
const at = (...parts) => join(root, ...parts)

// Installing from git, as pre-commit does, npm builds the package with the settings of the outer install: a global install
// leaves out the compiler.
if (!existsSync(at('node_modules/typescript'))) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(?:global|location)/i.test(name))
  )
  const npm = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  execFileSync('npm', npm, {cwd: root, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32'})
}
const {build} = await import('esbuild')
const namedCharacters = 'decode-named-character-reference'
/**
 * Packages that few runs need, each in its own file: of the program's file every run reads all, and of each package Node would look for
 * a hundred files, one by one.
 */
const apart = ['cosmiconfig', 'diff', 'parse-english', 'parse-latin', 'vscode-languageserver-textdocument', 'yaml']
/** The files beside the program, and what each holds. What cosmiconfig reads files with is never asked for. */
const packages = {
  ...Object.fromEntries([...apart, namedCharacters].map((name) => [name, name])),
  'vscode-languageserver': 'vscode-languageserver/node',
  'numbering-plans': at('src/speech/numbering-plans.browser.ts')
}

rmSync(at('dist'), {recursive: true, force: true})
// Prints nothing to stdout, which other tools read from `npm pack`.
execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')], {
  stdio: ['ignore', 2, 2]
})

// The modules read their version from this file, which has nothing else.
const {version, type} = JSON.parse(readFileSync(at('package.json'), 'utf8'))
writeFileSync(at('dist/package.json'), `${JSON.stringify({version, type})}\n`)

// Compiles all built-in patterns once, here: a run loads the machine's tables instead.
// The numbers are a file of their own, which loads as it is.
const {cells, ...texts} = await compilePatterns()
writeFileSync(at('dist/src/language/machine/written.json'), JSON.stringify(texts))
writeFileSync(at('dist/src/language/machine/written.bin'), cells)
writeFileSync(
  at('dist/src/language/machine/written.js'),
  `import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
const texts = createRequire(import.meta.url)('./written.json')
export const written = {...texts, cells: readFileSync(join(import.meta.dirname, 'written.bin'))}
`
)

const {metafile, outputFiles} = await build({
  entryPoints: [at('src/cli/main.ts')],
  outfile: at('dist/bin/main.cjs'),
  write: false,
  bundle: true,
  // A dynamically imported module runs on import, although all are in one file.
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // Node supports both flags; without this, esbuild would recompile a regular expression at each use.
  supported: {
    'regexp-unicode-property-escapes': true,
    'regexp-set-notation': true,
    // `bin/load.js` runs the program without Node's module loader.
    'dynamic-import': false
  },
  minify: true,
  lineLimit: 160,
  // For the stacks that `--debug` prints: see `bin/load.js`.
  sourcemap: 'linked',
  sourcesContent: false,
  // What resolves modules and paths takes a file's name for its address, which would take time to make at every start.
  define: {'import.meta.url': '__filename', 'import.meta.dirname': '__dirname'},
  // Prefers ES modules: some packages also ship an older form that looks for its files at run time.
  mainFields: ['module', 'main'],
  absWorkingDir: root,
  metafile: true,
  // Loaded on demand, and only for configurations: a bundle would load all of it.
  external: [
    'jiti',
    're2js',
    '../../bin/import.js',
    `./${namedCharacters}.cjs`,
    './numbering-plans.cjs',
    './parse-english.cjs'
  ],
  logLevel: 'warning',
  plugins: [
    {
      name: 'what the build puts in place',
      setup({onLoad, onResolve}) {
        onResolve({filter: /^[\w-]+(?:\/node)?$/}, ({path}) => {
          const file = path.replace(/\/node$/, '')
          return Object.hasOwn(packages, file) ? {path: `./${file}.cjs`, external: true} : undefined
        })
        onLoad({filter: /machine[\\/]written\.ts$/}, () => ({
          contents: `import {readFileSync} from 'node:fs'
const texts = JSON.parse(readFileSync(__dirname + '/../src/language/machine/written.json', 'utf8'))
const cells = readFileSync(__dirname + '/../src/language/machine/written.bin')
export const written = {...texts, cells}`
        }))
        // To load what is a global variable anyway takes time: importers get a copy of all that is in it.
        onResolve({filter: /^node:process$/}, () => ({path: 'process', namespace: 'global'}))
        onLoad({filter: /^process$/, namespace: 'global'}, () => ({contents: 'export default globalThis.process'}))
        onLoad({filter: /src[\\/]import-address\.ts$/}, () => ({
          contents: "export const importAddress = (address) => require('../../bin/import.js').importAddress(address)"
        }))
        // The table of all 2,125 names is loaded when a text has one.
        onLoad({filter: /inline[\\/]character-references\.ts$/}, () => ({
          contents: `export const decodeNamedCharacterReference = (name) =>
            require('./${namedCharacters}.cjs').decodeNamedCharacterReference(name)`
        }))
        // The English parser is loaded when a plugin asks for a tree.
        onLoad({filter: /script[\\/]english-parser\.ts$/}, () => ({
          contents:
            "export const parseEnglish = (text) => new (require('./parse-english.cjs').ParseEnglish)().parse(text)"
        }))
        // The numbering plans of all countries are loaded when a text has a telephone number.
        onLoad({filter: /speech[\\/]numbering-plans\.ts$/}, () => ({
          contents: "export const loadPlans = () => require('./numbering-plans.cjs').loadPlans()"
        }))
        // commander uses the first only for commands in separate executables, which we have none of; the second is there already.
        onLoad({filter: /commander[\\/]lib[\\/]command\.js$/}, ({path}) => ({
          contents: readFileSync(path, 'utf8')
            .replace("require('node:child_process')", '{}')
            .replace("require('node:process')", 'globalThis.process')
        }))
      }
    }
  ]
})
mkdirSync(at('dist/bin'), {recursive: true})
const bundled = await build({
  entryPoints: packages,
  outdir: at('dist/bin'),
  outExtension: {'.js': '.cjs'},
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  absWorkingDir: root,
  metafile: true,
  external: ['import-fresh', 'js-yaml', 'parse-json', 'typescript'],
  logLevel: 'warning',
  plugins: [
    {
      name: 'what is never called',
      setup({onLoad}) {
        // Loading these takes longer than reading a configuration.
        onLoad({filter: /cosmiconfig[\\/]dist[\\/](?:Explorer|loaders)\.js$/}, ({path}) => ({
          contents: readFileSync(path, 'utf8').replaceAll(/require\("(?:crypto|fs\/promises)"\)/g, '{}')
        }))
        // The plans of all countries are read faster as data than as a program.
        onLoad({filter: /libphonenumber-js[\\/]metadata\.min\.json\.js$/}, ({path}) => ({
          contents: `export default JSON.parse(${JSON.stringify(readFileSync(path.replace(/\.js$/, ''), 'utf8'))})`
        }))
      }
    }
  ]
})
const [map, program] = outputFiles
writeFileSync(at('dist/bin/main.cjs.map'), map.contents)
writeFileSync(at('dist/bin/main.cjs'), inAscii(program.text))
execFileSync(process.execPath, ['keep-code.cjs', 'keep-code.md', 'keep-code.txt'], {
  cwd: at('scripts'),
  // What it reports is not part of a build; if it fails, the error shows it.
  stdio: ['ignore', 'ignore', 'pipe']
})
writeFileSync(
  at('dist/bin/THIRD_PARTY_LICENSES.txt'),
  licences([metafile, bundled.metafile].flatMap(({inputs}) => Object.keys(inputs)))
)

const {buildPage} = await import('./page/build.js')
await buildPage(root)
noteBuilt(root)

/** Compiles the machine for every pattern and exception of the rules and parts. */
async function compilePatterns() {
  const from = (path) => import(pathToFileURL(at('dist', path)).href)
  const {machine} = await from('src/language/machine/built-in.js')
  const {families} = await from('src/anatomy/find-parts.js')
  const {rules} = await from('rules/index.js')
  const {patternsOf, toFamily, toPhrase} = await from('src/language/phrase.js')
  const lists = [...Object.values(families), ...[...rules.values()].map((rule) => rule.phrases(rule.parseOptions({})))]
  for (const list of lists) {
    for (const phrase of toFamily(list).phrases) machine.register(toPhrase(phrase).pattern)
    for (const pattern of patternsOf(list)) machine.compile(pattern)
  }
  const {writeMachine} = await from('src/language/machine/write.js')
  const {inflected, lists: wordLists} = await from('src/language/membership.js')
  // To list its words, a list inflects its tables.
  for (const list of wordLists) Array.from(list)
  return {...writeMachine(machine), inflected: Object.fromEntries(inflected)}
}

/** Licences of the bundled packages, as they require. */
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
