import {expect, test} from 'vitest'
import {type Thresholds, verdict} from '../../../src/cli/lint/exit-code.ts'
import {errorsOnly} from '../../../src/cli/lint/report.ts'
import {toFileResult} from '../../../src/result.ts'

const place = {line: 1, column: 1, endLine: 1, endColumn: 2, range: [0, 1]} as const
const warning = {ruleId: 'w', severity: 1, message: 'W', ...place} as const
const error = {ruleId: 'e', severity: 2, message: 'E', ...place} as const
const fatal = {ruleId: null, severity: 2, message: 'F', ...place, fatal: true} as const

test.for<[string, readonly (typeof warning | typeof error | typeof fatal)[], Partial<Thresholds>, object]>([
  ['nothing', [], {}, {code: 0}],
  ['a warning', [warning], {}, {code: 0}],
  ['an error', [error], {}, {code: 1}],
  ['a failure', [fatal], {}, {code: 2}],
  ['a failure and an error', [error, fatal], {}, {code: 2}],
  ['a warning where warnings fail', [warning], {failOn: 'warn'}, {code: 1}],
  ['nothing where warnings fail', [], {failOn: 'warn'}, {code: 0}],
  ['an error where nothing fails', [error, warning], {failOn: 'never'}, {code: 0}],
  ['a failure where nothing fails', [fatal], {failOn: 'never'}, {code: 2}],
  ['as many warnings as allowed', [warning], {maxWarnings: 1}, {code: 0}],
  ['more warnings', [warning], {maxWarnings: 0}, {code: 1, note: '1 warning, at most 0 allowed'}],
  ['two more', [warning, warning], {maxWarnings: 1}, {code: 1, note: '2 warnings, at most 1 allowed'}],
  ['more warnings where nothing fails', [warning], {maxWarnings: 0, failOn: 'never'}, {code: 0}],
  ['more warnings and a failure', [warning, fatal], {maxWarnings: 0}, {code: 2}]
])('%s', ([, messages, thresholds, expected]) => {
  const results = messages.map((message, place) => toFileResult(`/${place}.txt`, {messages: [message]}))
  expect(verdict(results, {failOn: 'error', ...thresholds})).toEqual(expected)
})

test('2 where something else went wrong wins over all, and needs no note', () => {
  const results = [toFileResult('/a.txt', {messages: [warning]})]
  expect(verdict(results, {failOn: 'never', maxWarnings: 0}, true)).toEqual({code: 2})
})

test('errors only: warnings are neither shown nor counted', () => {
  const [result] = errorsOnly([toFileResult('/a.txt', {messages: [error, warning]})])
  expect(result).toMatchObject({errorCount: 1, warningCount: 0, messages: [{ruleId: 'e'}]})
})
