import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, onTestFinished} from 'vitest'

/** Files by their paths. A value that is not a string is written as JSON. */
type Files = Readonly<Record<string, unknown>>

/** Writes files to a new folder, removed when the test ends. */
export function makeTree(files: Files = {}): string {
  const root = newFolder()
  onTestFinished(() => remove(root))
  writeFiles(root, files)
  return root
}

/** Makes a folder for all tests of a file, removed after them. */
export function sharedFolder(): string {
  const root = newFolder()
  afterAll(() => remove(root))
  return root
}

/** Writes files to a folder. */
export function writeFiles(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    mkdirSync(name.endsWith('/') ? path : dirname(path), {recursive: true})
    if (!name.endsWith('/')) writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
}

const newFolder = () => realpathSync(mkdtempSync(join(tmpdir(), 'vmlint-')))
const remove = (folder: string) => rmSync(folder, {recursive: true, force: true})
