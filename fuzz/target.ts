import type fc from 'fast-check'
import {ensure} from '../test/helpers/promises.ts'

/** Something to try: what cases there are, and what has to hold of each. */
export interface Target<Case> {
  readonly name: string
  readonly cases: fc.Arbitrary<Case>
  /** Throws where a promise is broken. */
  readonly check: (value: Case) => Promise<void>
}

/** Makes a target; the type of its cases is its own business. */
export function defineTarget<Case>(target: Target<Case>): Target<unknown> {
  // The cases of a target go to no other check than its own.
  return target as Target<unknown>
}

/**
 * Runs something and throws where it takes more of the processor than a text of some length may: a second, and a millisecond
 * for four characters, which is a hundred times what it takes.
 */
export async function inTime<Result>(length: number, act: () => Promise<Result>): Promise<Result> {
  const before = process.cpuUsage()
  const result = await act()
  const {user, system} = process.cpuUsage(before)
  const took = (user + system) / 1000
  ensure(took < 1000 + length / 4, `took ${Math.round(took)} ms for ${length} characters`)
  return result
}
