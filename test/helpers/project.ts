import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'

/** This repository. */
export const root = join(import.meta.dirname, '../..')

/** What a program did. */
export interface Outcome {
  readonly status: number | null
  readonly output: string
}

/** A folder for one test, gone after it. `files` are written into it. */
export function tempFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'vmlint-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  writeFiles(folder, files)
  return folder
}

/** Writes files, with the folders that they need. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
}

/** Runs a program in a folder; what it prints on both streams is one text. */
export function runIn(folder: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    // Git tells hooks where they are by variables that would lead a second repository astray.
    env: {...withoutGit(process.env), ...env}
  })
  if (error) throw error
  return {status, output: `${stdout}${stderr}`}
}

function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')))
}

/** Makes a folder a git repository with everything in it committed. */
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

/** A git repository that holds this project as it stands, uncommitted changes included: what hooks are installed from. */
export function cloneProject(folder: string): string {
  const clone = join(folder, 'vmlint')
  const list = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {cwd: root, encoding: 'utf8'})
  for (const file of list.split('\0').filter(Boolean)) cpSync(join(root, file), join(clone, file))
  gitInit(clone)
  return clone
}

/** Packs the project as it was built last; the path of the archive. */
export function packProject(folder: string): string {
  // Packing must not build under the tests that run beside it.
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [packed] = JSON.parse(
    execFileSync('npm', args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
  )
  return join(folder, packed.filename)
}
