import {run} from './program.ts'
import {complain, crashLine} from './stderr.ts'

/** Runs vmlint as this process. Sets the exit code rather than exit, which would cut a report short that is still on its way out. */
export function main(): void {
  let isDone = false
  let isBroken = false
  const fail = (error: unknown) => {
    isBroken = true
    process.exitCode = 2
    complain(process, ...crashLine(error, process.argv))
  }
  process.once('SIGINT', () => {
    // The prompt would follow the progress line.
    if (process.stderr.isTTY) process.stderr.write('\n')
    process.exit(130)
  })
  process.on('uncaughtException', fail)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, is not a fault.
    if (error.code === 'EPIPE') return
    isBroken = true
    process.exitCode = 2
    complain(process, `Cannot write to standard output (${error.code})`)
  })
  // Nobody is left to read it.
  process.stderr.on('error', () => {})
  // Emitted where nothing is left that could happen, and not where the process is told to end, as an editor tells a server.
  process.once('beforeExit', () => {
    // The code of a configuration may wait for what never comes; Node would then end with 0.
    if (isDone) return
    process.exitCode = 2
    complain(process, 'Stopped early: a promise never settled (often in a configuration file)')
  })
  run(process.argv.slice(2), process)
    .then((code) => {
      process.exitCode = isBroken ? 2 : code
    }, fail)
    .finally(() => {
      isDone = true
    })
}
