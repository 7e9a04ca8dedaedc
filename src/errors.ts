import type {Point} from 'unist'

/** Codes of failures that callers may want to distinguish; messages are for people. */
export type FailureCode = 'missing-file' | 'unreadable-file' | 'unmatched-pattern' | 'faulty-configuration'

/** Details of a failure. */
export interface FailurePlace {
  readonly code?: FailureCode | undefined
  /** File with the fault. */
  readonly path?: string | undefined
  /** Position in that file. */
  readonly place?: Pick<Point, 'line' | 'column'> | undefined
  /** Excerpt around the position, without control characters. */
  readonly frame?: string | undefined
  /** More failures of the same kind, found at the same time. */
  readonly others?: readonly VmlintError[] | undefined
  readonly cause?: unknown
}

/**
 * An expected failure: a flag, configuration or file that cannot be used. Its message says what happened, where,
 * and what to do; the command line prints it as one line and exits with 2. Anything else thrown is a bug.
 */
export class VmlintError extends Error {
  override readonly name = 'VmlintError'
  readonly code: FailureCode | undefined
  /** File with the fault. */
  readonly path: string | undefined
  /** Position in that file. */
  readonly place: Pick<Point, 'line' | 'column'> | undefined
  /** Excerpt around the position. */
  readonly frame: string | undefined
  /** More failures of the same kind, found at the same time. */
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
