import type {Point} from 'unist'

/** Where a failure stands, and what stands around it. */
export interface FailurePlace {
  /** File in which the fault stands. */
  readonly path?: string | undefined
  /** Place in that file. */
  readonly place?: Pick<Point, 'line' | 'column'> | undefined
  /** The lines round the place, with the place marked, without control characters. */
  readonly frame?: string | undefined
  /** More failures of the same kind, found in the same go. */
  readonly others?: readonly VmlintError[] | undefined
  readonly cause?: unknown
}

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
  /** The lines round the place, with the place marked. */
  readonly frame: string | undefined
  /** More failures of the same kind, found in the same go. */
  readonly others: readonly VmlintError[]

  constructor(message: string, {path, place, frame, others = [], cause}: FailurePlace = {}) {
    super(message, cause === undefined ? undefined : {cause})
    this.path = path
    this.place = place
    this.frame = frame
    this.others = others
  }
}
