import {expect, test} from 'vitest'
import {createStopwatch, untimed} from '../src/stopwatch.ts'

function withClock() {
  let time = 0
  const stopwatch = createStopwatch(() => time)
  const take = (milliseconds: number) => {
    time += milliseconds
  }
  return {...stopwatch, take}
}

test('work inside other work is counted once', () => {
  const {measure, measured, take} = withClock()
  const result = measure('stage', 'rules', () => {
    take(1)
    measure('rule', 'a', () => take(2))
    measure('rule', 'b', () => measure('stage', 'words', () => take(4)))
    measure('rule', 'a', () => take(8))
    return 'done'
  })
  expect(result).toBe('done')
  expect(measured()).toEqual([
    {kind: 'rule', name: 'a', milliseconds: 10, times: 2},
    {kind: 'stage', name: 'words', milliseconds: 4, times: 1},
    {kind: 'rule', name: 'b', milliseconds: 0, times: 1},
    {kind: 'stage', name: 'rules', milliseconds: 1, times: 1}
  ])
})

test('work that is waited for is counted to its end, also where it fails', async () => {
  const {measure, measured, take} = withClock()
  await measure('stage', 'configuration', async () => {
    await null
    take(3)
  })
  await expect(measure('stage', 'plugin', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(() => measure('rule', 'a', () => JSON.parse('{'))).toThrow()
  expect(measured().map(({name, milliseconds}) => [name, milliseconds])).toEqual([
    ['configuration', 3],
    ['plugin', 0],
    ['a', 0]
  ])
})

test('without a stopwatch the work is just done', () => {
  expect(untimed.measure('rule', 'a', () => 1)).toBe(1)
})
