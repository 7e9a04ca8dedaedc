import {expect, test} from 'vitest'
import {budgetOf, describeSeconds, printSeconds, wordsToCut} from '../../src/speech/budget.ts'

test('the settings decide the budget, else the rule, else it is half a minute', () => {
  expect([budgetOf({budget: 20}, 25), budgetOf({}, 25), budgetOf({}), budgetOf({budget: 20})]).toEqual([20, 25, 30, 20])
})

test.for<readonly [seconds: number, bound: number | undefined, printed: string]>([
  [29.4, undefined, '29'],
  [29.5, undefined, '30'],
  [29.4, 30, '29'],
  // Rounding must not say that the bound is met or crossed where it is not.
  [29.6, 30, '29.6'],
  [29.96, 30, '29.9'],
  [30, 30, '30'],
  [30.04, 30, '30.1'],
  [30.4, 30, '30.4'],
  [30.6, 30, '31'],
  [7.96, 8, '7.9']
])('%d seconds of %s are printed as %s', ([seconds, bound, printed]) => {
  expect(printSeconds(seconds, bound)).toBe(printed)
})

test('at least one word is to be cut, and as many as take the time that is too much', () => {
  expect([wordsToCut(80, 40, 30), wordsToCut(80, 30.1, 30), wordsToCut(81, 40, 30)]).toEqual([20, 1, 21])
})

test('an estimate has its range and its budget', () => {
  const estimate = {seconds: 30.4, secondsFast: 26.4, secondsSlow: 35.6, budget: 30}
  expect(describeSeconds(estimate)).toBe('30.4 s (26-36 s) of 30 s')
})
