import type {Settings} from '../settings.ts'

/** A bad and a good script to try. */
export interface Pair {
  /** The fault that only the bad one has. */
  readonly title: string
  readonly goal?: Settings['goal']
  readonly bad: string
  readonly good: string
}
