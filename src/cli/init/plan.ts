import {lstatSync} from 'node:fs'
import type {goals} from '../../settings.ts'

/** Flags of `vmlint init`. */
export interface InitFlags {
  readonly goal: (typeof goals)[number]
  readonly hook?: boolean
  readonly ci?: boolean
  readonly write?: boolean
}

/** A file to write, an existing equivalent, an addition to an existing file, or the reason why there can be none. */
export type Plan =
  | NewFile
  | {readonly kind: 'there'; readonly path: string}
  | ({readonly kind: 'add'; readonly path: string; readonly isProgram?: boolean} & Addition)
  | {readonly kind: 'none'; readonly reason: string}

/** A file to write. No link on its path may lead out of `within`. */
export interface NewFile {
  readonly kind: 'new'
  readonly path: string
  readonly text: string
  readonly within: string
  readonly isProgram?: boolean
}

/** An addition to an existing file. */
export interface Addition {
  /** Lines to paste, and where. */
  readonly block: string
  readonly where: string
  /** The file before and after the addition; undefined if a person has to make it. */
  readonly merge?: {readonly before: string; readonly after: string}
}

/** Whether anything exists at a path, a broken link included. */
export function isThere(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}
