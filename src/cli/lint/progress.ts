import type {Io} from '../io.ts'

/** Says on stderr how far a long run has come. */
export interface Progress {
  /** One more file is done. */
  readonly step: () => void
  /** Takes the line away. */
  readonly end: () => void
}

/** Milliseconds before anything is said, and between two lines; chosen: shorter runs need no comfort, faster lines no one reads. */
const patience = 1000
const pause = 100

/** Tells a person who waits for more than a second how many files are done; a pipe, a file or a CI gets nothing. */
export function startProgress(
  {stderr, env}: Pick<Io, 'stderr' | 'env'>,
  total: number,
  now = () => performance.now()
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
