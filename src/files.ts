import {type Dirent, readdirSync, readFileSync, type Stats, statSync} from 'node:fs'
import {join, resolve, sep} from 'node:path'
import {VmlintError} from './errors.ts'
import {compareText} from './result.ts'

/** A file to lint. */
export interface SelectedFile {
  readonly path: string
  /** True where the user named this very file. */
  readonly isNamed: boolean
  /** What to lint where it is not what stands on disk, as with `--staged`. */
  readonly text?: string
}

/** Files to lint in the order of their paths, and what could not be found. */
export interface Selection {
  readonly files: readonly SelectedFile[]
  readonly errors: readonly VmlintError[]
}

/** How files are looked for. */
export interface FindOptions {
  readonly cwd: string
  /** False where a pattern that matches nothing is no fault. */
  readonly errorOnUnmatchedPattern?: boolean
  /** Tells what is left out; a folder that is left out is not read. */
  readonly isIgnored?: (path: string, kind: 'file' | 'folder') => boolean
}

/** Files that a folder gives. */
export function isScriptFile(path: string): boolean {
  return /\.(?:txt|md|markdown)$/i.test(path)
}

/** Finds the files that paths and globs name. A path that exists is taken literally, brackets and all. */
export async function findFiles(patterns: readonly string[], options: FindOptions): Promise<Selection> {
  const {cwd, errorOnUnmatchedPattern = true, isIgnored = () => false} = options
  const files = new Map<string, SelectedFile>()
  const errors: VmlintError[] = []
  const add = (path: string, isNamed: boolean) =>
    files.set(path, {path, isNamed: isNamed || (files.get(path)?.isNamed ?? false)})
  const addFound = (paths: readonly string[], problem: VmlintError) => {
    for (const path of paths) add(path, false)
    if (paths.length === 0 && errorOnUnmatchedPattern) errors.push(problem)
  }

  for (const pattern of patterns) {
    const path = resolve(cwd, pattern)
    const stat = pattern === '' ? undefined : tryToStat(path)
    if (stat instanceof VmlintError) errors.push(stat)
    else if (stat?.isDirectory()) {
      const found = walk(path, isIgnored, errors)
      addFound(found, new VmlintError(`No script (.txt, .md, .markdown) to lint in the folder \`${pattern}\``, {path}))
    } else if (stat) {
      if (!isIgnored(path, 'file')) add(path, true)
    } else if (isGlob(pattern)) {
      const fault = faultOf(pattern)
      if (fault) errors.push(new VmlintError(`The pattern \`${pattern.slice(0, 80)}\` ${fault}`))
      else addFound(await expand(pattern, cwd, isIgnored), new VmlintError(`No file matches \`${pattern}\``, {path}))
    } else if (errorOnUnmatchedPattern) errors.push(new VmlintError(`No file \`${pattern}\``, {path}))
  }
  return {files: [...files.values()].sort((a, b) => comparePaths(a.path, b.path)), errors}
}

/** Order of paths: by code units with `/` between folders, so that it is the same on every system. */
export function comparePaths(a: string, b: string): number {
  return sep === '/' ? compareText(a, b) : compareText(a.replaceAll(sep, '/'), b.replaceAll(sep, '/'))
}

/** Reads a source. */
export function readSource(path: string): string {
  return readFileSync(path, 'utf8')
}

/** Folders that hold no scripts of the user: those of tools, which start with a dot, and of packages. */
const isForeignFolder = (name: string) => name.startsWith('.') || name === 'node_modules'

/** The script files under a folder. Links are not followed; what vanishes meanwhile is passed over. */
function walk(root: string, isIgnored: NonNullable<FindOptions['isIgnored']>, errors: VmlintError[]): string[] {
  const found: string[] = []
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of tryToList(folder, errors)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!isForeignFolder(entry.name) && !isIgnored(path, 'folder')) folders.push(path)
      } else if (entry.isFile() && isScriptFile(entry.name) && !isIgnored(path, 'file')) found.push(path)
    }
  }
  return found
}

/** The files that a glob matches. One that ends in an extension means it; any other gives scripts. */
async function expand(
  pattern: string,
  cwd: string,
  isIgnored: NonNullable<FindOptions['isIgnored']>
): Promise<string[]> {
  // Loaded here, since most runs name files and folders only.
  const {globSync} = await import('tinyglobby')
  const namesExtension = /\.[^./\\]+$/.test(pattern)
  return globSync(sep === '/' ? pattern : pattern.replaceAll(sep, '/'), {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**']
  })
    .map((path) => resolve(path))
    .filter((path) => (namesExtension || isScriptFile(path)) && !isIgnored(path, 'file'))
}

const isGlob = (pattern: string) => /[*?{[(]/.test(pattern)

/** Why a pattern is not tried: one like these can cost any time to match. */
function faultOf(pattern: string): string | undefined {
  if (pattern.length > 1000) return 'is longer than 1,000 characters'
  if ((pattern.match(/[*?[{(]/g)?.length ?? 0) > 40) return 'has more than 40 wildcards'
  return /\{[^{}]*\.\.[^{}]*\}/.test(pattern) ? 'has a range in braces, which is not supported' : undefined
}

function tryToStat(path: string): Stats | VmlintError | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch (error) {
    // A pattern may be longer than a name can be, and a folder in it may be a file.
    const code = codeOf(error)
    return code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? undefined : failure('read', path, error)
  }
}

function tryToList(folder: string, errors: VmlintError[]): readonly Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') errors.push(failure('read the folder', folder, error))
    return []
  }
}

function failure(what: string, path: string, cause: unknown): VmlintError {
  return new VmlintError(`Cannot ${what} \`${path}\` (${codeOf(cause)})`, {path, cause})
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
