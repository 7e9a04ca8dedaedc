import type {goals} from '../../settings.ts'

/** Flags of `vmlint init`. */
export interface InitFlags {
  readonly goal: (typeof goals)[number]
  readonly hook?: boolean
  readonly ci?: boolean
  readonly write?: boolean
}

/** A file to write, one that is there and does the same, one into which something is to be added, or why there can be none. */
export type Plan =
  | {readonly kind: 'new'; readonly path: string; readonly text: string; readonly isProgram?: boolean}
  | {readonly kind: 'there'; readonly path: string}
  | ({readonly kind: 'add'; readonly path: string} & Addition)
  | {readonly kind: 'none'; readonly reason: string}

/** What is to be added to a file. */
export interface Addition {
  /** The lines, as people paste them, and where. */
  readonly block: string
  readonly where: string
  /** The file as it is and with the block in it; absent where that has to be done by hand. */
  readonly merge?: {readonly before: string; readonly after: string}
}
