import {dirname, join, relative} from 'node:path'
import {VmlintError} from '../errors.ts'
import {compileGlobs, compileIgnoreFile, type PathMatcher} from '../files/glob.ts'
import type {Ignores, PathKind} from '../files/names.ts'
import {isInside, toPosix} from '../files/paths.ts'
import {findConflict, unresolved} from '../script/blocks/conflict.ts'
import {markLength} from '../script/location.ts'
import {configError} from './fault.ts'
import type {Folders} from './folders.ts'
import {oncePerKey} from './memo.ts'
import {readConfigFile} from './read.ts'

/** Patterns, and the folder that they are relative to. */
export interface IgnoreLayer {
  readonly folder: string
  readonly matcher: PathMatcher
}

/** Sources of patterns. */
export interface IgnoreOptions {
  readonly cwd: string
  readonly folders: Folders
  /** False to use only `patterns`. */
  readonly useFiles: boolean
  /** Patterns of the command line, relative to `cwd`. */
  readonly patterns: readonly string[]
  /** `ignores` of the configurations of a folder, outermost first. */
  readonly ofConfiguration: (folder: string) => Promise<readonly IgnoreLayer[]>
}

/** Creates a path filter. Each folder's patterns are read once. */
export function createIgnores({cwd, folders, useFiles, patterns, ofConfiguration}: IgnoreOptions): Ignores {
  const commandLine: readonly IgnoreLayer[] =
    patterns.length > 0 ? [{folder: cwd, matcher: compileGlobs(patterns)}] : []
  const filesOf = oncePerKey((folder: string) => readIgnoreFiles(folder, {folders, cwd}))
  const stateOf: (folder: string) => Promise<FolderState> = oncePerKey(async (folder) => {
    const above = dirname(folder)
    const layers: IgnoreLayer[] = []
    if (useFiles) {
      layers.push(...folders.upwards(folder).toReversed().flatMap(filesOf))
      layers.push(...(await ofConfiguration(folder)))
    }
    layers.push(...commandLine)
    // Above the top folder of the search, no pattern applies.
    const isTop = above === folder || (folders.upwards(folder).length <= 1 && !isInside(cwd, folder))
    return {layers, isIgnored: isTop ? false : await isIgnored(folder, 'folder')}
  })
  const isIgnored = async (path: string, kind: PathKind): Promise<boolean> => {
    const {isIgnored: isInIgnored, layers} = await stateOf(dirname(path))
    if (isInIgnored) return true
    let verdict = false
    for (const {folder, matcher} of layers)
      if (isInside(folder, path)) verdict = matcher.verdict(toPosix(relative(folder, path)), kind) ?? verdict
    return verdict
  }
  return {isIgnored}
}

/** What is known about everything inside a folder. */
interface FolderState {
  readonly isIgnored: boolean
  readonly layers: readonly IgnoreLayer[]
}

/** Files whose patterns leave out paths. */
export const ignoreFiles: readonly string[] = ['.gitignore', '.vmlintignore']

function readIgnoreFiles(
  folder: string,
  {folders, cwd}: Pick<IgnoreOptions, 'folders' | 'cwd'>
): readonly IgnoreLayer[] {
  return ignoreFiles
    .filter((name) => folders.entries(folder).has(name))
    .map((name) => ({folder, matcher: compileIgnoreFile(readIgnoreFile(join(folder, name), cwd))}))
}

function readIgnoreFile(path: string, cwd: string): string {
  try {
    const text = readConfigFile(path)
    if (findConflict(text) !== undefined) throw new VmlintError(unresolved, {path})
    return text.slice(markLength(text))
  } catch (cause) {
    if (!(cause instanceof VmlintError)) throw cause
    throw configError([{message: cause.message, path, cause}], cwd)
  }
}
