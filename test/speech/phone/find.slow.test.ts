import {expect, test} from 'vitest'
import {findPhoneNumbers} from '../../../src/speech/phone/find.ts'

test.for(['4', '415 ', '0113 496 ', '0 ', 'one ', 'four one five, ', '13 12 ', '1-800-A', '+', '(415) '])(
  'takes a time that grows with the text alone: %s',
  (piece) => {
    const seconds = [20_000, 80_000].map((count) => {
      const text = `Call me on ${piece.repeat(count)}`
      const start = performance.now()
      findPhoneNumbers(text)
      return performance.now() - start
    })
    expect(seconds[1]).toBeLessThan(12 * Math.max(seconds[0] ?? 0, 20))
  }
)
