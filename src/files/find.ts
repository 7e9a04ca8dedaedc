import {type Dirent, readdirSync, type Stats, statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {VmlintError} from '../errors.ts'
import {compareText} from '../result.ts'
import {compileGlobs} from './glob.ts'
import {type Ignores, isDocument, isScriptFile, isSkippedUnlessNamed} from './names.ts'
import {isOwnPage} from './own-output.ts'
import {isInside, toPosix} from './paths.ts'
import {codeOf} from './read.ts'
import {takeTurns} from './yield.ts'

/** A file to lint. */
export interface SelectedFile {
  readonly path: string
  /** True if the user named this file. */
  readonly isNamed: boolean
  /** Text to lint instead of the contents on disk, as with `--staged`. */
  readonly bytes?: Uint8Array
}

/** Files to lint, sorted by path, and errors. */
export interface Selection {
  readonly files: readonly SelectedFile[]
  readonly errors: readonly VmlintError[]
  /** Documents in folders that cannot be read as text, such as `cold-calls.docx`; reported, so that they are not taken for linted. */
  readonly passedOver?: readonly string[]
}

/** How to search for files. */
export interface FindOptions {
  readonly cwd: string
  /** False if a pattern without matches is no error. */
  readonly errorOnUnmatchedPattern?: boolean
  /** Decides what is ignored, even if named; an ignored folder is not searched. */
  readonly isIgnored?: Ignores['isIgnored']
}

/** Finds the files that paths and globs name. An existing path is taken literally, brackets and all. */
export async function findFiles(patterns: readonly string[], options: FindOptions): Promise<Selection> {
  const {cwd, errorOnUnmatchedPattern = true, isIgnored = async () => false} = options
  const files = new Map<string, SelectedFile>()
  const errors: VmlintError[] = []
  const passedOver = new Set<string>()
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
      const found = await walk(path, {isWanted: isScriptFile, isIgnored, errors, passedOver})
      addFound(
        found,
        new VmlintError(`No script (.txt, .md, .markdown, .csv, .tsv) to lint in the folder \`${pattern}\``, {
          path,
          code: 'unmatched-pattern'
        })
      )
    } else if (stat) {
      if (!(await isIgnored(path, 'file'))) add(path, true)
    } else if (isGlob(pattern)) {
      const {root, isWanted} = parseGlob(pattern, cwd)
      addFound(
        await walk(root, {isWanted, isIgnored, errors}),
        new VmlintError(`No file matches \`${pattern}\``, {path, code: 'unmatched-pattern'})
      )
    } else if (errorOnUnmatchedPattern) errors.push(missingFile(pattern, path))
  }
  return {
    files: [...files.values()].sort((a, b) => comparePaths(a.path, b.path)),
    errors,
    ...(passedOver.size > 0 && {passedOver: [...passedOver].sort(comparePaths)})
  }
}

/** The failure for a path that names nothing. */
export function missingFile(pattern: string, path: string): VmlintError {
  return new VmlintError(`No file \`${pattern}\``, {path, code: 'missing-file'})
}

/** Finds the files of a folder that pass a filter. */
export async function findInFolder(
  folder: string,
  isWanted: (path: string) => boolean,
  isIgnored: Ignores['isIgnored']
): Promise<Selection> {
  const errors: VmlintError[] = []
  const paths = await walk(folder, {isWanted, isIgnored, errors})
  return {files: paths.sort(comparePaths).map((path) => ({path, isNamed: false})), errors}
}

/** Returns a filter for paths that are below the given paths or match the given globs. */
export function pathFilter(patterns: readonly string[], cwd: string): (path: string) => boolean {
  const tests = patterns.map((pattern) => {
    const root = resolve(cwd, pattern)
    if (isGlob(pattern) && !tryToStat(root)) return parseGlob(pattern, cwd).isWanted
    return (path: string) => path === root || (isInside(root, path) && isScriptFile(path))
  })
  return (path) => tests.some((test) => test(path))
}

/** Compares paths by code units, with `/` between folders, so that the order is the same on every system. */
export function comparePaths(a: string, b: string): number {
  return compareText(toPosix(a), toPosix(b))
}

interface Walk extends Required<Pick<FindOptions, 'isIgnored'>> {
  readonly isWanted: (path: string) => boolean
  /** Collects folders that cannot be read. */
  readonly errors: VmlintError[]
  /** Collects documents that are not text. */
  readonly passedOver?: Set<string>
}

/** Walks a folder for wanted files. Symbolic links are not followed; files that disappear meanwhile are skipped. */
async function walk(root: string, {isWanted, isIgnored, errors, passedOver}: Walk): Promise<string[]> {
  const found: string[] = []
  const folders = [root]
  const nextTurn = takeTurns()
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of tryToList(folder, errors)) {
      const kind = entry.isDirectory() ? 'folder' : 'file'
      if (isSkippedUnlessNamed(entry.name, kind)) continue
      const path = join(folder, entry.name)
      if (kind === 'folder') {
        if (!(await isIgnored(path, kind))) folders.push(path)
      } else if (entry.isFile() && isWanted(path) && !(await isIgnored(path, kind))) found.push(path)
      else if (entry.isFile() && passedOver && isDocument(path) && !isOwnPage(path) && !(await isIgnored(path, kind)))
        passedOver.add(path)
    }
    await nextTurn()
  }
  return found
}

/** Whether a pattern names files by signs. */
export const isGlob = (text: string) => /[*?{[]/.test(text)

/** The folder that a glob starts from, and a filter for its files. A glob with an extension matches exactly; any other matches scripts only. */
function parseGlob(pattern: string, cwd: string): {root: string; isWanted: (path: string) => boolean} {
  const segments = toPosix(pattern).split('/')
  const first = segments.findIndex(isGlob)
  const root = resolve(cwd, segments.slice(0, first).join('/') || (first > 0 ? '/' : '.'))
  // A leading slash anchors the pattern at the root.
  const matcher = compileGlobs([`/${segments.slice(first).join('/')}`])
  const namesExtension = /\.[^./\\]+$/.test(pattern)
  const isWanted = (path: string) =>
    (namesExtension || isScriptFile(path)) && matcher.verdict(toPosix(relative(root, path)), 'file') === true
  return {root, isWanted}
}

function tryToStat(path: string): Stats | VmlintError | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch (error) {
    // A pattern may be longer than a file name can be, and its folder may be a file.
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
  return new VmlintError(`Cannot ${what} \`${path}\` (${codeOf(cause)})`, {path, cause, code: 'unreadable-file'})
}
