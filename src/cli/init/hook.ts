import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {isSeq, parseDocument} from 'yaml'
import type {Addition, Plan} from './plan.ts'
import {hookLine, hookText, lefthookEntry, preCommitEntry} from './text.ts'

/** Plans the hook of a repository: in what its hook runner reads, else in git's own folder. */
export function planHook(cwd: string, version: string): Plan {
  const [hooks, root] = gitPaths(cwd)
  if (hooks === undefined || root === undefined)
    return {
      kind: 'none',
      reason: 'No hook: this folder is in no git repository. Run `git init`, then `vmlint init --hook`'
    }
  const preCommit = join(root, '.pre-commit-config.yaml')
  if (existsSync(preCommit)) return planAddition(preCommit, addRepository(version))
  const lefthook = ['lefthook.yml', '.lefthook.yml'].map((name) => join(root, name)).find((path) => existsSync(path))
  if (lefthook !== undefined) return {kind: 'add', path: lefthook, where: 'to it', block: lefthookEntry}
  // Husky points git at a folder that it writes itself; the hooks of the team are beside it.
  const folder = basename(hooks) === '_' && basename(dirname(hooks)) === '.husky' ? dirname(hooks) : hooks
  const path = join(folder, 'pre-commit')
  return existsSync(path) ? planAddition(path, addLine) : {kind: 'new', path, text: hookText, isProgram: true}
}

/** Folder of git's hooks, and the root of the repository; nothing outside of one. */
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

/** Our entry at the end of the list of a configuration of pre-commit; comments stay. */
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

/** Our line behind the first of a shell script: what comes later may end it early. */
function addLine(before: string) {
  const [first = ''] = before.split('\n')
  const isShell = /^#!.*\b(?:ba|da|z|k)?sh\b/.test(first)
  // Husky's scripts need no first line that names a shell.
  const after = isShell ? `${first}\n${hookLine}${before.slice(first.length)}` : `${hookLine}\n${before}`
  return {
    isThere: before.includes('vmlint'),
    where: 'near its start',
    block: hookLine,
    ...((isShell || !first.startsWith('#!')) && {merge: {before, after}})
  }
}
