import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {relative, resolve, sep} from 'node:path'
import {VmlintError} from '../../errors.ts'
import {comparePaths, isGlob, missingFile, pathFilter, type SelectedFile, type Selection} from '../../files/find.ts'
import {isScriptFile, isSkippedUnlessNamed} from '../../files/names.ts'
import {longestFile, tooLarge} from '../../files/read.ts'
import type {Linter} from '../../index.ts'

/** Which changes to look for. */
export interface ChangedOptions {
  readonly cwd: string
  /** True for staged changes; otherwise changes since this commit. */
  readonly since: string | true
  readonly errorOnUnmatchedPattern: boolean
  /** Knows ignored files, and which files the configuration names. */
  readonly linter: Pick<Linter, 'isIgnored' | 'configuredFiles'>
}

/**
 * Finds changed scripts in git: staged contents, read from the index, or files on disk that differ from the merge base with
 * a commit, untracked ones included. Patterns narrow the selection; without any, `files` of the
 * configuration does.
 */
export async function selectChanged(
  patterns: readonly string[],
  {since, cwd, linter, errorOnUnmatchedPattern}: ChangedOptions
): Promise<Selection> {
  const root = git(['rev-parse', '--show-toplevel'], cwd)
    .toString()
    .replace(/\r?\n$/, '')
  const changes = since === true ? listChanges(['--cached'], root) : changesSince(since, root)
  const isMeant = patterns.length > 0 ? pathFilter(patterns, cwd) : ((await linter.configuredFiles()) ?? isScriptFile)
  const meant: Change[] = []
  for (const change of changes)
    if (
      isMeant(change.path) &&
      !isSkipped(relative(root, change.path)) &&
      !(await linter.isIgnored(change.path, 'file'))
    )
      meant.push(change)
  meant.sort((a, b) => comparePaths(a.path, b.path))
  const unknown = errorOnUnmatchedPattern ? patterns.filter((pattern) => !isKnown(pattern, cwd)) : []
  const {files, errors} =
    since === true ? readStaged(meant, root) : {files: meant.map(({path}) => ({path, isNamed: false})), errors: []}
  return {files, errors: [...unknown.map((pattern) => missingFile(pattern, resolve(cwd, pattern))), ...errors]}
}

/** Whether a pattern is a glob, or names what is on disk, in the index or in the last commit: a slip of the pen would pass for ever. */
function isKnown(pattern: string, cwd: string): boolean {
  if (isGlob(pattern) || existsSync(resolve(cwd, pattern))) return true
  const found = (args: readonly string[]): boolean => Boolean(tryGit([...args, '--', `:(literal)${pattern}`], cwd))
  return found(['ls-files']) || found(['diff', '--name-only', '--cached'])
}

function isSkipped(path: string): boolean {
  const segments = path.split(sep)
  return segments.some((name, at) => isSkippedUnlessNamed(name, at < segments.length - 1 ? 'folder' : 'file'))
}

/** An added or changed file. */
interface Change {
  readonly path: string
  /** Object id of its staged content. */
  readonly blob?: string
}

/** Reads staged scripts, skipping blobs that are too large to be one. */
function readStaged(changes: readonly Change[], root: string): Selection {
  const sizes = sizesOf(changes, root)
  const small = changes.filter((_, at) => (sizes[at] ?? NaN) <= longestFile)
  const errors = changes.flatMap(({path}, at) => faultOf(path, sizes[at]) ?? [])
  const bytes = small.length > 0 ? git(['cat-file', '--batch'], root, namesOf(small)) : Buffer.alloc(0)
  let at = 0
  const files = small.map(({path}): SelectedFile => {
    // Each blob arrives as `<name> blob <size>`, a line feed, its bytes, a line feed.
    const lineEnd = bytes.indexOf('\n', at)
    const size = Number(bytes.toString('latin1', at, lineEnd).split(' ')[2])
    const start = lineEnd + 1
    at = start + size + 1
    return {path, isNamed: false, bytes: bytes.subarray(start, start + size)}
  })
  return {files, errors}
}

function faultOf(path: string, size = NaN): VmlintError | undefined {
  if (Number.isNaN(size))
    return new VmlintError(`Cannot read \`${path}\`: git lacks the staged text, stage it again with \`git add\``, {
      path
    })
  return size > longestFile ? tooLarge(size, path) : undefined
}

/** The size of each blob; NaN for one that git does not have. */
function sizesOf(changes: readonly Change[], root: string): readonly number[] {
  if (changes.length === 0) return []
  const lines = git(['cat-file', '--batch-check=%(objectsize)'], root, namesOf(changes)).toString().split('\n')
  return lines.map(Number)
}

function namesOf(changes: readonly Change[]): string {
  return changes.map(({blob}) => `${blob}\n`).join('')
}

function changesSince(ref: string, root: string): readonly Change[] {
  const commit = ref.startsWith('-') ? '' : tryGit(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], root)
  if (!commit) {
    const isShallow = tryGit(['rev-parse', '--is-shallow-repository'], root) === 'true'
    const hint = isShallow ? '; this clone is shallow, fetch all of it (`git fetch --unshallow`, `fetch-depth: 0`)' : ''
    throw new VmlintError(`\`${ref}\` is not a commit, branch or tag of this repository${hint}`)
  }
  const base = tryGit(['merge-base', commit, 'HEAD'], root)
  if (!base) throw new VmlintError(`\`${ref}\` and HEAD have no commit in common (a shallow clone?)`)
  const untracked = splitNames(git(['ls-files', '-z', '--others', '--exclude-standard'], root))
  return [...listChanges([base], root), ...untracked.map((name) => ({path: resolve(root, name)}))]
}

/** Added or changed files, without links and submodules. */
function listChanges(args: readonly string[], root: string): readonly Change[] {
  const fixed = ['--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-relative', '--diff-filter=d']
  const fields = splitNames(git(['diff', ...fixed, ...args, '--'], root))
  const changes: Change[] = []
  // `:<old mode> <new mode> <old blob> <new blob> <status>`, then the path.
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', , blob = ''] = fields[at]?.split(' ') ?? []
    if (mode.startsWith('100')) changes.push({path: resolve(root, fields[at + 1] ?? ''), blob})
  }
  return changes
}

function splitNames(output: Buffer): readonly string[] {
  return output
    .toString()
    .split('\0')
    .filter((name) => name !== '')
}

function tryGit(args: readonly string[], cwd: string): string | undefined {
  try {
    return git(args, cwd).toString().trim()
  } catch (error) {
    if (error instanceof VmlintError) return undefined
    throw error
  }
}

/** Settings that stop git from running a repository's file monitor and hooks. */
const withoutPrograms = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null']

/** Runs git without a shell, locks, or any program that a repository's settings name. */
function git(args: readonly string[], cwd: string, input = ''): Buffer {
  try {
    return execFileSync('git', [...withoutPrograms, ...args], {
      cwd,
      input,
      maxBuffer: Infinity,
      stdio: 'pipe',
      env: {...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1'}
    })
  } catch (cause) {
    throw new VmlintError(`Git could not list the changes: ${reasonOf(cause)}`, {cause})
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  if ('code' in cause && cause.code === 'ENOENT') return 'it is not installed, or the folder is gone'
  const [line = ''] = 'stderr' in cause ? String(cause.stderr).trim().split('\n') : []
  return line.replace(/^fatal: /, '') || cause.message
}
