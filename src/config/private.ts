import {basename, dirname, join, resolve} from 'node:path'
import {isWithin, realPath} from '../files/paths.ts'
import type {ConfigSource} from './load.ts'
import {configSchema} from './schema.ts'

/** What may be quoted of the files that a look-up reads. */
export interface Quotable {
  /** Folders whose configurations may be quoted: the repository, or what takes its place. */
  readonly roots: readonly string[]
  /** The configuration that the user named, which may be quoted wherever it lies. */
  readonly named?: string | undefined
}

/**
 * Marks a file whose text must not get into a message. A stranger's `extends`, or a link in place of a configuration, may
 * lead to a token or a key file: what lies outside the repository, and what is not a configuration by its name or its keys,
 * is nobody's business who reads the report.
 */
export function markPrivate<Source extends ConfigSource | undefined>(source: Source, quotable: Quotable): Source {
  if (!source || mayBeQuoted(source, quotable)) return source
  return {...source, isPrivate: true, faults: source.faults.map((fault) => ({...fault, isPrivate: true}))}
}

function mayBeQuoted({path, data}: ConfigSource, {roots, named}: Quotable): boolean {
  const real = realPath(path)
  // A link that stands where the named file should leads to what nobody named.
  if (named !== undefined && real === join(realPath(dirname(resolve(named))), basename(named))) return true
  if (!roots.some((root) => isWithin(realPath(root), real))) return false
  return hasOurName(real) || hasOurKeys(data)
}

function hasOurName(path: string): boolean {
  const name = basename(path)
  return name === 'package.json' || name.includes('vmlint')
}

const ourKeys = new Set(Object.keys(configSchema(new Map()).entries))

/** Whether most keys are those of a configuration. */
function hasOurKeys(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  const keys = Object.keys(data)
  return keys.filter((key) => ourKeys.has(key)).length * 2 > keys.length
}
