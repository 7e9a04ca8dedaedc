import {readdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, dirname, isAbsolute, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {didYouMean} from '../suggest.ts'

/** Where a name leads, or why it leads nowhere. */
export type Resolution = {readonly path: string} | {readonly problem: string}

/** Whether a name is one of a file rather than of a package. */
export function isFileName(name: string): boolean {
  return /^\.{1,2}[\\/]/.test(name) || isAbsolute(name)
}

/** Finds a file or a package by the name that the file `from` gives it. */
export async function resolveName(name: string, from: string): Promise<Resolution> {
  if (isFileName(name)) return resolveFile(name, from)
  try {
    return asPath(createRequire(from).resolve(name), name)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return resolveModule(name, from)
    const beside = namesIn(dirname(from)).find((d) => d === name)
    return {problem: `No package \`${name}\` is installed${beside ? `, did you mean \`./${beside}\`?` : ''}`}
  }
}

function resolveFile(name: string, from: string): Resolution {
  const path = resolve(dirname(from), name)
  const names = namesIn(dirname(path))
  if (names.includes(basename(path))) return {path}
  return {problem: `No file \`${name}\`${didYouMean(basename(path), names)}`}
}

/** A package that exports modules for `import` alone is hidden from `require`. */
async function resolveModule(name: string, from: string): Promise<Resolution> {
  const {createJiti} = await import('jiti')
  const path = createJiti(from, {fsCache: false}).esmResolve(name, {try: true, conditions: ['node', 'import']})
  return path === undefined ? {problem: `Package \`${name}\` exports nothing under this name`} : asPath(path, name)
}

function asPath(found: string, name: string): Resolution {
  const path = found.startsWith('file:') ? fileURLToPath(found) : found
  return isAbsolute(path) ? {path} : {problem: `\`${name}\` is a part of Node.js, not a package for vmlint`}
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
