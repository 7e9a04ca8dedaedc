import type {Point} from 'unist'

/** Kinds of failures that a caller may want to tell apart; the words of a message are for people. */
export type FailureCode = 'missing-file' | 'unreadable-file' | 'unmatched-pattern' | 'faulty-configuration'

/** Where a failure is, and what is around it. */
export interface FailurePlace {
  readonly code?: FailureCode | undefined
  /** File that the fault is in. */
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
  readonly code: FailureCode | undefined
  /** File that the fault is in. */
  readonly path: string | undefined
  /** Place in that file. */
  readonly place: Pick<Point, 'line' | 'column'> | undefined
  /** The lines round the place, with the place marked. */
  readonly frame: string | undefined
  /** More failures of the same kind, found in the same go. */
  readonly others: readonly VmlintError[]

  constructor(message: string, {code, path, place, frame, others = [], cause}: FailurePlace = {}) {
    super(message, cause === undefined ? undefined : {cause})
    this.code = code
    this.path = path
    this.place = place
    this.frame = frame
    this.others = others
  }
}
