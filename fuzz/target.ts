import type fc from 'fast-check'
import {ensure} from '../test/helpers/promises.ts'

/** Something to test: its cases, and what must hold for each. */
export interface Target<Case> {
  readonly name: string
  readonly cases: fc.Arbitrary<Case>
  /** Throws if a promise is broken. */
  readonly check: (value: Case) => Promise<void>
}

/** Creates a target; the type of its cases stays internal. */
export function defineTarget<Case>(target: Target<Case>): Target<unknown> {
  // The cases of a target are passed only to its own check.
  return target as Target<unknown>
}

/**
 * Runs something and throws if it uses more CPU time than a text of its length may: one second, plus one millisecond
 * per four characters, a hundred times the usual. A slow case is timed twice: it may be the first of all.
 */
export async function inTime<Result>(length: number, act: () => Promise<Result>): Promise<Result> {
  const most = 1000 + length / 4
  const first = await timed(act)
  const {result, took} = first.took < most ? first : await timed(act)
  ensure(took < most, `took ${Math.round(took)} ms for ${length} characters`)
  return result
}

async function timed<Result>(act: () => Promise<Result>): Promise<{result: Result; took: number}> {
  const before = process.cpuUsage()
  const result = await act()
  const {user, system} = process.cpuUsage(before)
  return {result, took: (user + system) / 1000}
}
