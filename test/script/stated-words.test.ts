import {expect, test} from 'vitest'
import {readStated} from '../../src/script/outline/stated-length.ts'

test.for([
  ['ten seconds', 10],
  ['twenty-five seconds', 25],
  ['fifty seconds', 50],
  ['sixty seconds', 60]
] as const)('%s are %s', ([text, seconds]) => {
  expect(readStated(text, 0)?.seconds?.max).toBe(seconds)
})
