import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {makeTree, writeFiles} from './tree.ts'

/** Path of this repository. */
export const root = join(import.meta.dirname, '../..')

/** Outcome of a program. */
export interface Outcome {
  readonly status: number | null
  readonly output: string
}

/** Runs a program in a folder; stdout and stderr are joined. */
export function runIn(folder: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    // Git sets variables for hooks that would point to another repository.
    env: {...withoutGit(process.env), ...quickNpm, ...env}
  })
  if (error) throw error
  return {status, output: `${stdout}${stderr}`}
}

/** No questions to the registry about packages that are in the cache. */
const quickNpm = {npm_config_audit: 'false', npm_config_fund: 'false', npm_config_prefer_offline: 'true'}

function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')))
}

/** Makes a folder a git repository with everything committed. */
export function gitInit(folder: string): void {
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['config', 'user.name', 'Test'],
    ['config', 'user.email', 'test@example.com'],
    ['add', '-A'],
    ['commit', '-q', '--allow-empty', '-m', 'Start']
  ])
    execFileSync('git', args, {cwd: folder, env: withoutGit(process.env)})
}

/** A git repository with a copy of this project, uncommitted changes included, to install hooks from. */
export function cloneProject(folder: string): string {
  const clone = join(folder, 'vmlint')
  const list = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {cwd: root, encoding: 'utf8'})
  for (const file of list.split('\0').filter(Boolean)) cpSync(join(root, file), join(clone, file))
  gitInit(clone)
  return clone
}

/** Packs the last build and returns the path of the archive. */
export function packProject(folder: string): string {
  // Packing must not rebuild while other tests run.
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [packed] = JSON.parse(
    execFileSync('npm', args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
  )
  return join(folder, packed.filename)
}

/** Installs the last build as users get it, and other packages beside it, into an empty folder. */
export function installPackage(folder: string, others: readonly string[] = []): void {
  writeFiles(folder, {'package.json': '{"private": true}'})
  // The scripts of a hook runner would install a hook here.
  const args = ['install', '--no-save', '--ignore-scripts', packProject(folder), ...others]
  const {status, output} = runIn(folder, 'npm', args)
  if (status !== 0) throw new Error(output)
}

/** A repository for one test, with the packages that are installed in another folder. */
export function projectWith(installed: string, files: Readonly<Record<string, string>> = {}): string {
  const project = makeTree({'package.json': '{"private": true}', '.gitignore': 'node_modules\n', ...files})
  symlinkSync(join(installed, 'node_modules'), join(project, 'node_modules'))
  gitInit(project)
  return project
}
