import type {Io} from '../io.ts'

/** Shows the progress of a long run on stderr. */
export interface Progress {
  /** Counts one more finished file. */
  readonly step: () => void
  /** Clears the line. */
  readonly end: () => void
}

/** Milliseconds before the first line and between updates (chosen): shorter runs need none, and faster updates cannot be read. */
const patience = 1000
const pause = 100

/** Shows how many files are done, in a terminal and after a second; prints nothing to a pipe, a file or in CI. */
export function startProgress(
  {stderr, env}: Pick<Io, 'stderr' | 'env'>,
  total: number,
  // Node would load its module of measurements for `performance`, at every start.
  now = () => Number(process.hrtime.bigint()) / 1e6
): Progress {
  const isWatched = stderr.isTTY === true && env['CI'] === undefined && env['TERM'] !== 'dumb'
  const started = now()
  let done = 0
  let last: number | undefined
  return {
    step() {
      done++
      if (!isWatched) return
      const time = now()
      if (time - started < patience || (last !== undefined && time - last < pause)) return
      last = time
      stderr.write(`\r\u001b[2K${done} of ${total} files`)
    },
    end() {
      if (last !== undefined) stderr.write('\r\u001b[2K')
    }
  }
}
