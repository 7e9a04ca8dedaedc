import type {Candidate} from './candidate.ts'

/** A sign for or against a text being a message, with its points and the reason. */
export interface Evidence {
  readonly name: string
  readonly points: number
  readonly why: string
  /** Whether it tells of a text as a whole: where it stands, how it ends. A paragraph of a message may have it. */
  readonly ofWhole?: true
  /** The title, label or sentence that says so. */
  readonly said?: {readonly text: string; readonly start?: number} | undefined
}

/** A sign that is looked for in a candidate. */
export interface Test extends Evidence {
  readonly holds: (candidate: Candidate) => boolean
  /** Whether it counts only where nothing right above says that the text is a voicemail. */
  readonly ifUnnamed?: true
  /** Whether its name goes on from what says it: "its title", "its label". */
  readonly isSaid?: true
  /** The title or label that it is about. */
  readonly saidBy?: (candidate: Candidate) => Evidence['said']
  /** A name that is true of one text, where the test holds for several kinds. */
  readonly nameFor?: (candidate: Candidate) => string
}

/** Points that nothing outweighs. */
export const never = -20
