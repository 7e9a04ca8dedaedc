import {expect, test} from 'vitest'
import {calibratePace, paceFactor, paceInterval, wordsPerMinute} from '../../src/speech/pace.ts'

test.for([
  ['normal', 1],
  ['slow', 1.25],
  [1.1, 1.1],
  ['fast', 0.88],
  ['tts', 0.79],
  [59.9, 59.9],
  [60, 157 / 60],
  [157, 1],
  [314, 0.5]
] as const)('turns the pace %s into the factor %s', ([pace, factor]) => {
  expect(paceFactor(pace)).toBe(factor)
})

test('draws a pace towards 1 while readings are few', () => {
  const reading = {measured: 36, predicted: 30}
  const paces = [0, 1, 2, 8].map((n) => calibratePace(Array.from({length: n}, () => reading)))
  expect(paces.map((pace) => Number(pace.toFixed(3)))).toEqual([1, 1.146, 1.169, 1.191])
})

test('narrows the range with readings', () => {
  expect([0, 1, 2, 4, 5, 50].map((n) => paceInterval(n).fast)).toEqual([0.85, 0.88, 0.9, 0.9, 0.93, 0.93])
  expect([0, 1, 2, 4, 5, 50].map((n) => paceInterval(n).slow)).toEqual([1.2, 1.13, 1.1, 1.1, 1.08, 1.08])
})

test('a slower pace has fewer words a minute', () => {
  expect([0.5, 1, 2].map(wordsPerMinute)).toEqual([314, 157, 78.5])
})
