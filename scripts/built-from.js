import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** What decides what a build makes: the page has the examples in it, and the lock file names the bundled packages. */
const inputs = [
  'bin',
  'examples',
  'package-lock.json',
  'package.json',
  'rules',
  'scripts',
  'src',
  'tsconfig.build.json',
  'tsconfig.json'
]

/** What decides how a pattern is compiled; one that the build has not seen is compiled on first use. */
const language = ['src/language']

/** Whether `dist` was built from the files and by the Node that are here now. */
export function isBuilt(root) {
  // The build keeps code that this Node compiled.
  return [process.version, digest(root, inputs)].every((part, at) => noted(root)[at] === part)
}

/** Whether the compiled patterns in `dist` are those that the language here now would compile. */
export function isLanguageBuilt(root) {
  return noted(root)[2] === digest(root, language)
}

/** Notes what `dist` was built from. */
export function noteBuilt(root) {
  writeFileSync(fileOf(root), [process.version, digest(root, inputs), digest(root, language)].join('\n'))
}

const fileOf = (root) => join(root, 'dist/built-from')

function noted(root) {
  return existsSync(fileOf(root)) ? readFileSync(fileOf(root), 'utf8').split('\n') : []
}

function digest(root, inputs) {
  const hash = createHash('sha256')
  for (const input of inputs) {
    for (const file of filesIn(root, input))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0')
  }
  return hash.digest('hex')
}

function filesIn(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  const entries = readdirSync(join(root, path), {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
