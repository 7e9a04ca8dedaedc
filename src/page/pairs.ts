import type {Settings} from '../settings.ts'

/** A bad script and a good one, to try. */
export interface Pair {
  /** The fault that the one has and the other has not. */
  readonly title: string
  readonly goal?: Settings['goal']
  readonly bad: string
  readonly good: string
}
