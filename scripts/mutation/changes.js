import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {installInto} from '../node-version.js'

const version = '10.1.1'

export const parts = [
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
/** Data, not logic: a word more or less in a list is no question of the tests' reach. And caches, which are off (`vitest.config.ts`). */
const isData = (path) =>
  /rules\/(?:lexicons|index)|per-word|remember|lazily|opened|vocabulary|lexicon\/|\.browser\.ts$|written\.ts$/.test(
    path
  )

/** The chosen changes, and the files with a switch for each change in them. */
export async function instrument({root, parts: wanted, count, seed, only}) {
  const list = execFileSync('git', ['ls-files', '*.ts'], {cwd: root, encoding: 'utf8'}).trim().split('\n')
  const chosen = list.filter((path) => wanted.some((part) => path.startsWith(part)) && !isData(path))
  const sources = Object.fromEntries(chosen.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
  const all = await withSwitches(root, sources)
  const wantedAgain = only && new Set(only.map(keyOf))
  const changes = wantedAgain
    ? all.mutants.filter((one) => wantedAgain.has(keyOf(one)))
    : sample(all.mutants, count, seed)
  // What is not chosen has no switch, so that the program stays quick.
  const places = Map.groupBy(changes, ({path}) => path)
  const files = Object.fromEntries([...places.keys()].map((path) => [path, sources[path]]))
  const few = await withSwitches(root, files, (path) => places.get(path).map(({location}) => location))
  const keys = new Set(changes.map(keyOf))
  return {changes: few.mutants.filter((one) => keys.has(keyOf(one))), files: few.files}
}

const keyOf = ({path, location, replacement}) => JSON.stringify([path, location, replacement])

async function withSwitches(root, sources, rangesOf = () => true) {
  const stryker = join(root, '.node/stryker')
  const instrumenter = join(stryker, 'node_modules/@stryker-mutator/instrumenter')
  if (!existsSync(instrumenter)) installInto(stryker, [`@stryker-mutator/instrumenter@${version}`])
  const {Instrumenter} = await import(pathToFileURL(join(instrumenter, 'dist/src/index.js')).href)
  const quiet = {isDebugEnabled: () => false, debug() {}, info() {}, warn() {}, error() {}, trace() {}}
  const input = Object.entries(sources).map(([name, content]) => ({name, content, mutate: rangesOf(name)}))
  const {files, mutants} = await new Instrumenter(quiet).instrument(input, {
    plugins: null,
    excludedMutations: [],
    ignorers: []
  })
  return {
    files: Object.fromEntries(files.map(({name, content}) => [name, content])),
    mutants: mutants.map(({id, fileName, location, replacement}) => ({
      id,
      path: fileName,
      location,
      replacement,
      original: textAt(sources[fileName], location)
    }))
  }
}

function textAt(source, {start, end}) {
  const lines = source.split('\n').slice(start.line, end.line + 1)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column)
  return lines.join('\n').slice(start.column)
}

function sample(all, count, seed) {
  const left = [...all]
  const random = generator(seed)
  const chosen = []
  while (chosen.length < count && left.length > 0) chosen.push(...left.splice(Math.floor(random() * left.length), 1))
  return chosen
}

/** Numbers from 0 to 1 that are the same for a seed everywhere (mulberry32). */
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
