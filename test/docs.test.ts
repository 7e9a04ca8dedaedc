import {expect, test} from 'vitest'
import overBudget from '../rules/over-budget.ts'
import {explainRule} from '../src/commands/explain.ts'
import {describeOptions} from '../src/docs.ts'

test('options are told with their default, and their value in strict where that is another', () => {
  expect(describeOptions(overBudget.meta)).toEqual([
    {name: 'seconds', description: 'Seconds that a message may take.', default: '30', strict: '20'}
  ])
  expect(explainRule(overBudget.meta)).toContain('Default 30, 20 in strict.')
})
