import {dirname, join, relative} from 'node:path'
import {isInside, toPosix} from '../files/paths.ts'
import type {Folders} from './folders.ts'
import {compileGlobs, compileIgnoreFile, type PathMatcher} from './glob.ts'
import {oncePerKey} from './memo.ts'
import {readConfigFile} from './read.ts'

/** What a path names. */
export type PathKind = 'file' | 'folder'

/** Tells which paths are left out. */
export interface Ignores {
  /**
   * Whether `.gitignore`, `.vmlintignore`, `ignores` of the configuration or `--ignore-pattern` leave out a path, or a folder
   * that it lies in. The path is absolute. Holds for named files too.
   */
  readonly isIgnored: (path: string, kind: PathKind) => Promise<boolean>
}

/** Patterns and the folder that they are relative to. */
export interface IgnoreLayer {
  readonly folder: string
  readonly matcher: PathMatcher
}

/** Where patterns come from. */
export interface IgnoreOptions {
  readonly cwd: string
  readonly folders: Folders
  /** False to use only `patterns`. */
  readonly useFiles: boolean
  /** Patterns of the command line, relative to `cwd`. */
  readonly patterns: readonly string[]
  /** `ignores` of the configurations that hold in a folder, the farthest first. */
  readonly ofConfiguration: (folder: string) => Promise<readonly IgnoreLayer[]>
}

/** Files about a repository rather than scripts (chosen: what hosting sites and tools ask for), in any language: `README.de.md`. */
const aboutRepository =
  /^(?:readme|changelog|changes|licen[cs]e(?:-\w+)?|copying|notice|contributing|contributors|authors|maintainers|governance|code[_-]of[_-]conduct|security|codeowners|pull_request_template|issue_template|agents|claude|(?:dev[_-])?requirements[\w-]*|constraints|robots|humans|llms|ads|cmakelists)(?:[._-][a-z]{2}(?:-[a-z]{2})?)?(?:\.(?:md|markdown|txt))?$/i

/**
 * Whether a file or folder met in a walk is passed over unless somebody names it: dot folders and dot files, `node_modules`,
 * and files about the repository such as README, CHANGELOG, LICENSE. `name` is the last part of its path.
 */
export function isSkippedUnlessNamed(name: string, kind: PathKind): boolean {
  return name.startsWith('.') || (kind === 'folder' ? name === 'node_modules' : aboutRepository.test(name))
}

/** Makes a test of paths. Each folder's patterns are read once. */
export function createIgnores({cwd, folders, useFiles, patterns, ofConfiguration}: IgnoreOptions): Ignores {
  const commandLine: readonly IgnoreLayer[] =
    patterns.length > 0 ? [{folder: cwd, matcher: compileGlobs(patterns)}] : []
  const filesOf = oncePerKey((folder: string) => readIgnoreFiles(folder, folders))
  const stateOf: (folder: string) => Promise<FolderState> = oncePerKey(async (folder) => {
    const above = dirname(folder)
    const layers: IgnoreLayer[] = []
    if (useFiles) {
      layers.push(...folders.upwards(folder).toReversed().flatMap(filesOf))
      layers.push(...(await ofConfiguration(folder)))
    }
    layers.push(...commandLine)
    // Beyond the top of the look-up no pattern applies.
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

/** What is known of all that lies in a folder. */
interface FolderState {
  readonly isIgnored: boolean
  readonly layers: readonly IgnoreLayer[]
}

function readIgnoreFiles(folder: string, folders: Folders): readonly IgnoreLayer[] {
  return ['.gitignore', '.vmlintignore']
    .filter((name) => folders.entries(folder).has(name))
    .map((name) => ({folder, matcher: compileIgnoreFile(readConfigFile(join(folder, name)).replace(/^\ufeff/, ''))}))
}
