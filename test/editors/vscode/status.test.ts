import {expect, test} from 'vitest'
import {scriptAt} from '../../../editors/vscode/src/status.ts'
import {codeLenses} from '../../../src/lsp/script-seconds.ts'
import type {ScriptSummary} from '../../../src/result.ts'

const summary = (line: number, seconds: number): ScriptSummary => ({
  title: null,
  name: `Script ${line}`,
  line,
  start: 0,
  end: 0,
  goal: 'any',
  touch: 'cold',
  budget: 30,
  words: 80,
  spokenWords: 80,
  seconds,
  secondsFast: seconds - 5,
  secondsSlow: seconds + 5
})

// What the server says of two scripts, the second of which begins on line 10.
const lenses = codeLenses([summary(3, 22), summary(10, 36)])

test.for([
  [1, undefined],
  [2, '22 of 30 s'],
  [8, '22 of 30 s'],
  [9, '36 of 30 s'],
  [99, '36 of 30 s']
] as const)('with the cursor on line %i (from 0) the status is %s', ([line, text]) => {
  expect(scriptAt(lenses, line)?.text).toBe(text)
})

test('a script over its budget is set apart, and its range is a touch away', () => {
  expect(scriptAt(lenses, 4)?.isOver).toBe(false)
  expect(scriptAt(lenses, 12)).toMatchObject({isOver: true, tooltip: '36 s (31-41 s) of 30 s · 80 words'})
})

test('a file without a script has no status', () => {
  expect(scriptAt([], 0)).toBe(undefined)
})
