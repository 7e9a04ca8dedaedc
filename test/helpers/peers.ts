import {expect, test} from 'vitest'
import {partsOf} from './parts.ts'

/** Tests of messages after an opening, by whether they tell of an example. */
export function testPeers(
  opening: string,
  tests: {readonly told: readonly string[]; readonly untold: readonly string[]}
) {
  test.for(tests.told)('tells of an example: %s', (script) => {
    expect(partsOf(opening + script).peer).not.toEqual([])
  })
  test.for(tests.untold)('tells of no example: %s', (script) => {
    expect(partsOf(opening + script).peer).toEqual([])
  })
}
