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

/** Whether `dist` was built from the files and by the Node that are here now. */
export function isBuilt(root) {
  const file = join(root, 'dist/built-from')
  return existsSync(file) && readFileSync(file, 'utf8') === digest(root)
}

/** Notes what `dist` was built from. */
export function noteBuilt(root) {
  writeFileSync(join(root, 'dist/built-from'), digest(root))
}

function digest(root) {
  // The build keeps code that this Node compiled.
  const hash = createHash('sha256').update(process.version)
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
