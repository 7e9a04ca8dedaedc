import {execFileSync} from 'node:child_process'
import {relative, resolve, sep} from 'node:path'
import {isSkippedUnlessNamed} from '../../config/ignore.ts'
import {VmlintError} from '../../errors.ts'
import {comparePaths, isScriptFile, pathFilter, type SelectedFile, type Selection} from '../../files/find.ts'
import type {Linter} from '../../index.ts'

/** Which changes to look for. */
export interface ChangedOptions {
  readonly cwd: string
  /** True for what is staged; otherwise what changed since this commit. */
  readonly since: string | true
  /** Knows what is ignored, and which files the configuration names. */
  readonly linter: Pick<Linter, 'isIgnored' | 'configuredFiles'>
}

/**
 * The scripts that git knows to have changed: what the next commit will hold, read from the index, or the files on disk that differ
 * from where the branch left a commit, untracked ones included. Patterns narrow the choice, as `files` of the
 * configuration does without any.
 */
export async function selectChanged(
  patterns: readonly string[],
  {since, cwd, linter}: ChangedOptions
): Promise<Selection> {
  const root = git(['rev-parse', '--show-toplevel'], cwd)
    .toString()
    .replace(/\r?\n$/, '')
  const changed = since === true ? stagedFiles(root) : filesSince(since, root)
  const isMeant = patterns.length > 0 ? pathFilter(patterns, cwd) : ((await linter.configuredFiles()) ?? isScriptFile)
  const files: SelectedFile[] = []
  for (const file of changed)
    if (isMeant(file.path) && !isSkipped(relative(root, file.path)) && !(await linter.isIgnored(file.path, 'file')))
      files.push(file)
  return {files: files.sort((a, b) => comparePaths(a.path, b.path)), errors: []}
}

function isSkipped(path: string): boolean {
  const segments = path.split(sep)
  return segments.some((name, at) => isSkippedUnlessNamed(name, at < segments.length - 1 ? 'folder' : 'file'))
}

function stagedFiles(root: string): readonly SelectedFile[] {
  const changes = listChanges(['--cached'], root)
  const input = changes.map(({blob}) => `${blob}\n`).join('')
  const bytes = changes.length > 0 ? git(['cat-file', '--batch'], root, input) : Buffer.alloc(0)
  let at = 0
  return changes.map(({path}) => {
    // Each blob comes as `<name> blob <size>`, a line end, its bytes, a line end.
    const lineEnd = bytes.indexOf('\n', at)
    const size = Number(bytes.toString('latin1', at, lineEnd).split(' ')[2])
    const start = lineEnd + 1
    at = start + size + 1
    return {path, isNamed: false, bytes: bytes.subarray(start, start + size)}
  })
}

function filesSince(ref: string, root: string): readonly SelectedFile[] {
  const commit = ref.startsWith('-') ? '' : tryGit(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], root)
  if (!commit) {
    const isShallow = tryGit(['rev-parse', '--is-shallow-repository'], root) === 'true'
    const hint = isShallow ? '; this clone is shallow, fetch all of it (`git fetch --unshallow`, `fetch-depth: 0`)' : ''
    throw new VmlintError(`\`${ref}\` is not a commit, branch or tag of this repository${hint}`)
  }
  const base = tryGit(['merge-base', commit, 'HEAD'], root)
  if (!base) throw new VmlintError(`\`${ref}\` and HEAD have no commit in common (a shallow clone?)`)
  const untracked = splitNames(git(['ls-files', '-z', '--others', '--exclude-standard'], root))
  const paths = [...listChanges([base], root).map(({path}) => path), ...untracked.map((name) => resolve(root, name))]
  return paths.map((path) => ({path, isNamed: false}))
}

/** Files that were added or changed, without links and submodules. */
function listChanges(args: readonly string[], root: string): readonly {path: string; blob: string}[] {
  const fixed = ['--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-relative', '--diff-filter=d']
  const fields = splitNames(git(['diff', ...fixed, ...args, '--'], root))
  const changes: {path: string; blob: string}[] = []
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

/** Runs git without a shell and without taking its locks. */
function git(args: readonly string[], cwd: string, input = ''): Buffer {
  try {
    return execFileSync('git', args, {
      cwd,
      input,
      maxBuffer: 2 ** 30,
      stdio: 'pipe',
      env: {...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0'}
    })
  } catch (cause) {
    throw new VmlintError(`Git cannot tell what changed: ${reasonOf(cause)}`, {cause})
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  if ('code' in cause && cause.code === 'ENOENT') return 'it is not installed, or the folder is gone'
  const [line = ''] = 'stderr' in cause ? String(cause.stderr).trim().split('\n') : []
  return line.replace(/^fatal: /, '') || cause.message
}
