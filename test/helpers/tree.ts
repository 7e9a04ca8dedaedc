import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'

/** Writes files to a new folder, removed when the test ends. A value that is not a string is written as JSON. */
export function makeTree(files: Readonly<Record<string, unknown>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'vmlint-')))
  onTestFinished(() => rmSync(root, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    mkdirSync(name.endsWith('/') ? path : dirname(path), {recursive: true})
    if (!name.endsWith('/')) writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
  return root
}
