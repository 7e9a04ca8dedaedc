import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {VmlintError} from './errors.ts'

/** Finds the files that patterns name. */
export async function findFiles(patterns: readonly string[], {cwd}: {cwd: string}) {
  const files: {path: string; isNamed: boolean}[] = []
  const errors: VmlintError[] = []
  for (const pattern of patterns) {
    const path = resolve(cwd, pattern)
    const stat = statSync(path, {throwIfNoEntry: false})
    if (!stat) errors.push(new VmlintError(`No file \`${pattern}\``, {path}))
    else if (!stat.isDirectory()) files.push({path, isNamed: true})
    else {
      for (const entry of readdirSync(path, {recursive: true, encoding: 'utf8'})) {
        if (/\.(?:txt|md|markdown)$/.test(entry)) files.push({path: join(path, entry), isNamed: false})
      }
    }
  }
  return {files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), errors}
}

/** Reads a source. */
export function readSource(path: string): string {
  return readFileSync(path, 'utf8')
}
