import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {isSeq, parseDocument} from 'yaml'
import type {Addition, Plan} from './plan.ts'
import {hookLine, hookText, lefthookEntry, preCommitEntry} from './text.ts'

/** Plans the hook: in the file of the repository's hook runner, otherwise in git's own folder. */
export function planHook(cwd: string, version: string): Plan {
  const [hooks, root] = gitPaths(cwd)
  if (hooks === undefined || root === undefined)
    return {
      kind: 'none',
      reason: 'No hook: this folder is not in a git repository. Run `git init`, then `vmlint init --hook`'
    }
  const preCommit = join(root, '.pre-commit-config.yaml')
  if (existsSync(preCommit)) return planAddition(preCommit, addRepository(version))
  const lefthook = ['lefthook.yml', '.lefthook.yml'].map((name) => join(root, name)).find((path) => existsSync(path))
  if (lefthook !== undefined) return {kind: 'add', path: lefthook, where: 'to it', block: lefthookEntry}
  // Husky points git at a folder that it generates; the team's hooks are next to it.
  const folder = basename(hooks) === '_' && basename(dirname(hooks)) === '.husky' ? dirname(hooks) : hooks
  const path = join(folder, 'pre-commit')
  return existsSync(path) ? planAddition(path, addLine) : {kind: 'new', path, text: hookText, isProgram: true}
}

/** Folder of git's hooks, and the root of the repository; undefined outside a repository. */
function gitPaths(cwd: string): readonly (string | undefined)[] {
  try {
    const [hooks = '', root = ''] = execFileSync('git', ['rev-parse', '--git-path', 'hooks', '--show-toplevel'], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    }).split(/\r?\n/)
    return [resolve(cwd, hooks), root]
  } catch {
    return []
  }
}

function planAddition(path: string, add: (text: string) => Addition & {readonly isThere: boolean}): Plan {
  const {isThere, ...addition} = add(readFileSync(path, 'utf8'))
  return isThere ? {kind: 'there', path} : {kind: 'add', path, ...addition}
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
  // Husky's scripts need no shebang.
  const after = isShell ? `${first}\n${hookLine}${before.slice(first.length)}` : `${hookLine}\n${before}`
  return {
    isThere: before.includes('vmlint'),
    where: 'near its start',
    block: hookLine,
    ...((isShell || !first.startsWith('#!')) && {merge: {before, after}})
  }
}
