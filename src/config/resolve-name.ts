import {readdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, dirname, isAbsolute, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {didYouMean} from '../suggest.ts'

/** The path that a name resolves to, or why it does not resolve. */
export type Resolution = {readonly path: string} | {readonly problem: string}

/** Whether a name refers to a file rather than a package. */
export function isFileName(name: string): boolean {
  return /^\.{1,2}[\\/]/.test(name) || isAbsolute(name)
}

/** Resolves the name of a file or package used in the file `from`. */
export async function resolveName(name: string, from: string): Promise<Resolution> {
  if (isFileName(name)) return resolveFile(name, from)
  try {
    return asPath(createRequire(from).resolve(name), name)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return resolveModule(name, from)
    const beside = namesIn(dirname(from)).find((d) => d === name)
    return {problem: `Package \`${name}\` is not installed${beside ? `, did you mean \`./${beside}\`?` : ''}`}
  }
}

function resolveFile(name: string, from: string): Resolution {
  const path = resolve(dirname(from), name)
  const names = namesIn(dirname(path))
  if (names.includes(basename(path))) return {path}
  return {problem: `No file \`${name}\`${didYouMean(basename(path), names)}`}
}

/** `require` cannot resolve a package that exports only for `import`. */
async function resolveModule(name: string, from: string): Promise<Resolution> {
  const {createJiti} = await import('jiti')
  const path = createJiti(from, {fsCache: false}).esmResolve(name, {try: true, conditions: ['node', 'import']})
  return path === undefined ? {problem: `Package \`${name}\` exports nothing under this name`} : asPath(path, name)
}

function asPath(found: string, name: string): Resolution {
  const path = found.startsWith('file:') ? fileURLToPath(found) : found
  return isAbsolute(path) ? {path} : {problem: `\`${name}\` is a module of Node.js, not a package for vmlint`}
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
