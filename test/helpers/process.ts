import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'

/** A command that runs, and what it has ended with once it has: its exit code and what it wrote to stderr. */
export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<{readonly code: number; readonly stderr: string}>
}

/** Starts a program of Node and does not wait for it. */
export function start(args: readonly string[], cwd: string): Running {
  const child = spawn(process.execPath, args, {cwd, stdio: ['ignore', 'ignore', 'pipe']})
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  return {child, ended: once(child, 'close').then(([code]) => ({code, stderr}))}
}
