import {run} from './program.ts'
import {complain, crashLine} from './stderr.ts'

/** Runs vmlint as this process. Exits when the event loop is empty: sooner, it would truncate a report that is still being written. */
export function main(): void {
  let isDone = false
  let isBroken = false
  const fail = (error: unknown) => {
    isBroken = true
    process.exitCode = 2
    complain(process, ...crashLine(error, process.argv))
  }
  process.once('SIGINT', () => {
    // Clears the progress line before the prompt returns.
    if (process.stderr.isTTY) process.stderr.write('\n')
    process.exit(130)
  })
  process.on('uncaughtException', fail)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that stops early, such as `head`, is not an error.
    if (error.code === 'EPIPE') return
    isBroken = true
    process.exitCode = 2
    complain(process, `Cannot write to standard output (${error.code})`)
  })
  // Nobody can read it.
  process.stderr.on('error', () => {})
  // Emitted when the event loop is empty, but not when the process is told to exit, as editors tell a server.
  process.once('beforeExit', () => {
    // By itself Node would first give back its memory page by page, for a tenth of a run over one file.
    if (isDone) process.exit()
    // Code in a configuration may await a promise that never settles; Node would then exit with 0.
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
