import {execFileSync} from 'node:child_process'
import {readFileSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {isSeq, parseDocument} from 'yaml'
import {isInside} from '../../files/paths.ts'
import {codeOf} from '../../files/read.ts'
import {type Addition, isThere, type Plan} from './plan.ts'
import {hookLine, hookText, lefthookEntry, preCommitEntry} from './text.ts'

/** Plans the hook: in the file of the repository's hook runner, otherwise in git's own folder. */
export function planHook({hooks, root, git}: Partial<Repository>, version: string): Plan {
  if (hooks === undefined || root === undefined || git === undefined)
    return {
      kind: 'none',
      reason: 'No hook: this folder is not in a working tree of git. Run `git init`, then `vmlint init --hook`'
    }
  const preCommit = join(root, '.pre-commit-config.yaml')
  if (isThere(preCommit)) return planAddition(preCommit, addRepository(version))
  const lefthook = ['lefthook.yml', '.lefthook.yml'].map((name) => join(root, name)).find(isThere)
  if (lefthook !== undefined) return {kind: 'add', path: lefthook, where: 'to it', block: lefthookEntry}
  // Husky points git at a folder that it generates; the team's hooks are next to it.
  const folder = basename(hooks) === '_' && basename(dirname(hooks)) === '.husky' ? dirname(hooks) : hooks
  const path = join(folder, 'pre-commit')
  if (!isInside(root, path) && !isInside(git, path))
    return {
      kind: 'none',
      reason: `No hook: git takes those of all your repositories from \`${folder}\` (\`core.hooksPath\`). Add \`${hookLine}\` to its \`pre-commit\`, or give this repository hooks of its own: \`git config core.hooksPath .git/hooks\``
    }
  return isThere(path) ? planProgram(path) : {kind: 'new', path, text: hookText, within: root, isProgram: true}
}

/** A working tree of git, its folder of hooks, and the one in which git keeps all that belongs to the repository. */
export interface Repository {
  readonly git: string
  readonly hooks: string
  readonly root: string
}

/** The working tree that contains a folder; empty outside a working tree. */
export function repositoryOf(cwd: string): Partial<Repository> {
  try {
    const asked = ['--git-path', 'hooks', '--show-toplevel', '--git-common-dir']
    const [hooks = '', root = '', git = ''] = execFileSync('git', ['rev-parse', ...asked], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    }).split(/\r?\n/)
    return {hooks: resolve(cwd, hooks), root: resolve(root), git: resolve(cwd, git)}
  } catch {
    return {}
  }
}

/** Git passes over a hook that is no program, without a word. */
function planProgram(path: string): Plan {
  const plan = planAddition(path, addLine)
  if (plan.kind === 'add') return {...plan, isProgram: true}
  const isProgram = plan.kind !== 'there' || (statSync(path).mode & 0o111) !== 0 || process.platform === 'win32'
  return isProgram
    ? plan
    : {kind: 'none', reason: `\`${path}\` is no program, so that git does not run it: \`chmod +x\` makes it one`}
}

function planAddition(path: string, add: (text: string) => Addition & {readonly isThere: boolean}): Plan {
  try {
    const {isThere, ...addition} = add(readFileSync(path, 'utf8'))
    return isThere ? {kind: 'there', path} : {kind: 'add', path, ...addition}
  } catch (error) {
    return {kind: 'none', reason: `No hook: cannot read \`${path}\` (${codeOf(error)})`}
  }
}

/** Appends our entry to a pre-commit configuration and keeps its comments. */
function addRepository(version: string) {
  return (before: string) => {
    const block = preCommitEntry(version)
    const document = parseDocument(before)
    const repos = document.get('repos')
    const canMerge = document.errors.length === 0 && isSeq(repos)
    if (canMerge) {
      repos.flow = false
      const [entry] = parseDocument(block).toJS()
      repos.add(document.createNode(entry))
    }
    return {
      isThere: before.includes('vmlint/vmlint'),
      where: 'under its `repos`',
      block,
      ...(canMerge && {merge: {before, after: document.toString({lineWidth: 0})}})
    }
  }
}

/** Inserts our line after the first line of a shell script, since later lines may exit early. */
function addLine(before: string) {
  const [first = ''] = before.split('\n')
  const isShell = /^#!.*\b(?:ba|da|z|k)?sh\b/.test(first)
  const isText = !/[\0\ufffd]/.test(before)
  // Husky's scripts need no shebang.
  const after = isShell ? `${first}\n${hookLine}${before.slice(first.length)}` : `${hookLine}\n${before}`
  return {
    isThere: before.includes('vmlint'),
    where: 'near its start',
    block: hookLine,
    ...(isText && (isShell || !first.startsWith('#!')) && {merge: {before, after}})
  }
}
