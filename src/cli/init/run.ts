import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import packageJson from '../../../package.json' with {type: 'json'}
import {createFolders} from '../../config/folders.ts'
import {candidatesIn} from '../../config/search.ts'
import {VmlintError} from '../../errors.ts'
import type {goals} from '../../settings.ts'
import type {Io} from '../io.ts'
import {configText, hookText, preCommitEntry, workflowText} from './text.ts'

/** Flags of `vmlint init`. */
export interface InitFlags {
  readonly goal: (typeof goals)[number]
  readonly hook?: boolean
  readonly ci?: boolean
}

interface NewFile {
  readonly path: string
  readonly text: string
  /** Files that do the same and so must not be there. */
  readonly rivals: readonly string[]
  readonly isProgram?: boolean
}

const {version} = packageJson

/** Writes what `vmlint init` was asked for, all of it or nothing, and says what to do next. */
export function initialize({goal, hook, ci}: InitFlags, io: Io): void {
  const cwd = io.cwd()
  const name = (path: string) => relative(cwd, path) || path
  const config = join(cwd, '.vmlintrc.yaml')
  // The last place of all is the manifest, which is there for other reasons.
  const rivals = candidatesIn(cwd, createFolders()).filter((path) => !path.endsWith('package.json'))
  const files: readonly NewFile[] = [
    {path: config, text: configText(goal), rivals},
    ...(hook ? [hookFile(cwd)] : []),
    ...(ci ? [workflowFile(cwd)] : [])
  ]
  const standing = files.flatMap(({path, rivals}) => [path, ...rivals].filter((d) => existsSync(d)).slice(0, 1))
  const [first, ...others] = standing.map((path) => new VmlintError(standingText(path, name(path)), {path}))
  if (first) throw new VmlintError(first.message, {path: first.path, others})
  for (const {path, text, isProgram} of files) {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text, {flag: 'wx', mode: isProgram ? 0o755 : 0o644})
    io.stdout.write(`Wrote ${name(path)}\n`)
  }
  io.stdout.write(`
Next:
  vmlint                            lint the files that the configuration names
  vmlint explain <rule>             why a rule is there
  vmlint --print-config <file>      what holds for a file
Old scripts with many problems? \`vmlint --suppress-all\` keeps them quiet, so that only new ones show.
`)
}

function standingText(path: string, name: string): string {
  const entry = path.endsWith('.pre-commit-config.yaml')
    ? `; add to its repos: ${preCommitEntry(version).replaceAll(/\s+/g, ' ').trim()}`
    : ''
  return `\`${name}\` is there already, nothing was written${entry}`
}

function hookFile(cwd: string): NewFile {
  const [folder = '', root = ''] = gitPaths(cwd)
  return {
    path: join(resolve(cwd, folder), 'pre-commit'),
    text: hookText,
    rivals: [join(root, '.pre-commit-config.yaml')],
    isProgram: true
  }
}

function workflowFile(cwd: string): NewFile {
  return {path: join(cwd, '.github/workflows/vmlint.yml'), text: workflowText(version), rivals: []}
}

/** Folder of git's hooks, and the root of the repository. */
function gitPaths(cwd: string): readonly string[] {
  try {
    return execFileSync('git', ['rev-parse', '--git-path', 'hooks', '--show-toplevel'], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    }).split(/\r?\n/)
  } catch (cause) {
    throw new VmlintError('A hook needs a git repository, and this folder is in none', {cause})
  }
}
