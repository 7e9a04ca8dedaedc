import type {Point} from 'unist'

/**
 * A failure that we expect: a flag, a configuration or a file that cannot be used. Its message says what happened, where,
 * and what to do; the command line prints it as one line and exits with 2. Anything else that is thrown is a bug.
 */
export class VmlintError extends Error {
  override readonly name = 'VmlintError'
  /** File in which the fault stands. */
  readonly path: string | undefined
  /** Place in that file. */
  readonly place: Pick<Point, 'line' | 'column'> | undefined

  constructor(message: string, where: {path?: string; place?: Pick<Point, 'line' | 'column'>; cause?: unknown} = {}) {
    super(message, where.cause === undefined ? undefined : {cause: where.cause})
    this.path = where.path
    this.place = where.place
  }
}
