import {basename, dirname, join, resolve} from 'node:path'
import {isWithin, realPath} from '../files/paths.ts'
import type {ConfigSource} from './load.ts'
import {configSchema} from './schema.ts'

/** Which of the files read may be quoted. */
export interface Quotable {
  /** Folders whose configurations may be quoted: the repository, or its substitute. */
  readonly roots: readonly string[]
  /** The configuration that the user named, which may be quoted anywhere. */
  readonly named?: string | undefined
}

/**
 * Whether a file's text must stay out of messages. A hostile `extends`, or a symbolic link named like a configuration, may
 * point to a token or key file; readers of the report must not see a file that is outside the repository, or is not a
 * configuration by its name or keys.
 */
export function markPrivate<Source extends ConfigSource | undefined>(source: Source, quotable: Quotable): Source {
  if (!source || mayBeQuoted(source, quotable)) return source
  return {...source, isPrivate: true, faults: source.faults.map((fault) => ({...fault, isPrivate: true}))}
}

function mayBeQuoted({path, data}: ConfigSource, {roots, named}: Quotable): boolean {
  const real = realPath(path)
  // A link in place of the named file leads to one that nobody named.
  if (named !== undefined && real === join(realPath(dirname(resolve(named))), basename(named))) return true
  if (!roots.some((root) => isWithin(realPath(root), real))) return false
  return hasOurName(real) || hasOurKeys(data)
}

function hasOurName(path: string): boolean {
  const name = basename(path)
  return name === 'package.json' || name.includes('vmlint')
}

const ourKeys = new Set(Object.keys(configSchema(new Map()).entries))

/** True if most keys are those of a configuration. */
function hasOurKeys(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  const keys = Object.keys(data)
  return keys.filter((key) => ourKeys.has(key)).length * 2 > keys.length
}
