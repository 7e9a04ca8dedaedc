// Changes the program in small ways and counts how many changes the unit tests detect:
//   npm run mutate -- --sample 100 --seed 1     a random sample over all parts
//   npm run mutate -- --part src/suppressions   a part in full, by the start of its paths
// With --static, also mutates what is computed once on import, such as patterns: a minute per change.
// A full run takes hours, at six seconds per change, so start it by hand. Prints a table, and the changes no test detects.
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {installInto, nodeOf} from './node-version.js'

const root = join(import.meta.dirname, '..')
const version = '10.1.1'
const stryker = join(root, '.node/stryker')
const report = join(root, '.node/mutate/report.json')

const parts = [
  'src/script',
  'src/speech',
  'src/language',
  'src/anatomy',
  'src/lint',
  'src/directives',
  'src/suppressions',
  'src/files',
  'src/config/merge',
  'rules'
]
/** Data, not logic: the tests are not meant to detect a missing word. */
const isData = (path) => /rules\/(?:lexicons|index)|vocabulary|lexicon\/|\.browser\.ts$|written\.ts$/.test(path)
/** Mutating a block covers all mutations inside it, which Stryker would also try. */
const mostInside = 4

if (Number(process.versions.node.split('.')[0]) < 22) {
  const {status} = spawnSync(nodeOf('22'), process.argv.slice(1), {cwd: root, stdio: 'inherit'})
  process.exit(status ?? 1)
}

const {values} = parseArgs({
  options: {
    sample: {type: 'string', default: '100'},
    seed: {type: 'string', default: '1'},
    part: {type: 'string', multiple: true},
    static: {type: 'boolean', default: false},
    concurrency: {type: 'string', default: '1'}
  }
})
if (!existsSync(join(stryker, 'node_modules/@stryker-mutator')))
  installInto(stryker, [`@stryker-mutator/core@${version}`, `@stryker-mutator/vitest-runner@${version}`])
const mutate = values.part ? filesOf(values.part) : await sample(Number(values.sample), Number(values.seed))
mkdirSync(join(root, '.node/mutate'), {recursive: true})
const configuration = join(root, '.node/mutate/config.json')
writeFileSync(
  configuration,
  JSON.stringify({
    mutate,
    plugins: [pathToFileURL(join(stryker, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')).href],
    testRunner: 'vitest',
    vitest: {configFile: 'scripts/vitest.mutation.config.ts', related: false, pool: 'forks'},
    coverageAnalysis: 'perTest',
    // Values computed on import would run all tests for each change.
    ignoreStatic: !values.static,
    concurrency: Number(values.concurrency),
    timeoutMS: 20_000,
    ignorePatterns: ['.node', 'dist', 'bench', 'docs/images', 'editors'],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: {fileName: report},
    // In a folder of its own, outside what git ignores: vmlint ignores that too, and so would its own tests.
    tempDirName: join(tmpdir(), 'vmlint-mutate'),
    // Vitest needs no types; Stryker would look for an older compiler to read their settings.
    disableTypeChecks: false,
    tsconfigFile: 'none'
  })
)
execFileSync(
  process.execPath,
  [join(stryker, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', configuration],
  {
    cwd: root,
    stdio: 'inherit'
  }
)
printTable(JSON.parse(readFileSync(report, 'utf8')).files)

/** Source files of the given parts. */
function filesOf(wanted) {
  const list = execFileSync('git', ['ls-files', '*.ts'], {cwd: root, encoding: 'utf8'}).trim().split('\n')
  return list.filter((path) => wanted.some((part) => path.startsWith(part)) && !isData(path))
}

/** Samples positions at random, in proportion to each part's size. */
async function sample(count, seed) {
  const {Instrumenter} = await import(
    pathToFileURL(join(stryker, 'node_modules/@stryker-mutator/instrumenter/dist/src/index.js')).href
  )
  const quiet = {isDebugEnabled: () => false, debug() {}, info() {}, warn() {}, error() {}, trace() {}}
  const files = filesOf(parts).map((name) => ({
    name: join(root, name),
    content: readFileSync(join(root, name), 'utf8'),
    mutate: true
  }))
  const {mutants} = await new Instrumenter(quiet).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: []
  })
  const byFile = Map.groupBy(mutants, ({fileName}) => fileName)
  const inside = (outer) =>
    byFile.get(outer.fileName).filter((inner) => isWithin(inner.location, outer.location)).length
  const small = mutants.filter((mutant) => inside(mutant) <= mostInside)
  const random = generator(seed)
  const chosen = new Map()
  let taken = 0
  while (taken < count && small.length > 0) {
    const [mutant] = small.splice(Math.floor(random() * small.length), 1)
    const {start, end} = mutant.location
    // Stryker counts lines from 1 and columns from 0.
    const range = `${mutant.fileName.slice(root.length + 1)}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`
    if (chosen.has(range)) continue
    chosen.set(range, inside(mutant))
    taken += inside(mutant)
  }
  return [...chosen.keys()]
}

function isWithin(inner, outer) {
  const before = (a, b) => a.line < b.line || (a.line === b.line && a.column <= b.column)
  return before(outer.start, inner.start) && before(inner.end, outer.end)
}

/** Seeded random numbers from 0 to 1, the same on every machine (mulberry32). */
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Prints the share of detected changes by part, and the undetected ones. */
function printTable(files) {
  const all = Object.entries(files).flatMap(([path, {mutants, source}]) =>
    mutants.map((mutant) => ({path, source, ...mutant}))
  )
  const noticed = ({status}) => status === 'Killed' || status === 'Timeout'
  const counted = all.filter(({status}) => !['CompileError', 'RuntimeError', 'Ignored', 'Pending'].includes(status))
  console.log('\n| part | changes | noticed | share |\n| --- | --- | --- | --- |')
  for (const part of [...parts.filter((one) => counted.some(({path}) => path.startsWith(one))), '']) {
    const own = counted.filter(({path}) => path.startsWith(part))
    const found = own.filter(noticed).length
    console.log(`| ${part || 'all'} | ${own.length} | ${found} | ${Math.round((100 * found) / own.length)} % |`)
  }
  console.log('\nNot noticed:')
  for (const {path, location, source, replacement, status} of counted.filter((one) => !noticed(one)))
    console.log(
      `${path}:${location.start.line} ${status}: ${textAt(source, location).slice(0, 100)} -> ${replacement.slice(0, 100)}`
    )
}

function textAt(source, {start, end}) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  return lines
    .join('\n')
    .slice(start.column - 1)
    .replace(/\s+/g, ' ')
}
