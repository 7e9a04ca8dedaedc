import {expect, test} from 'vitest'
import {startProgress} from '../../../src/cli/lint/progress.ts'

/** What stderr gets for files that take so many milliseconds each. */
function told(stderr: {isTTY?: boolean}, env: NodeJS.ProcessEnv, milliseconds: readonly number[]): readonly string[] {
  const lines: string[] = []
  let time = 0
  const progress = startProgress(
    {stderr: {...stderr, write: (text: string) => lines.push(text)}, env},
    milliseconds.length,
    () => time
  )
  for (const taken of milliseconds) {
    time += taken
    progress.step()
  }
  progress.end()
  return lines
}

const slow = Array.from({length: 30}, () => 50)

test('after a second, ten times a second at most, and gone at the end', () => {
  const lines = told({isTTY: true}, {}, slow)
  expect(lines[0]).toBe('\r\u001b[2K20 of 30 files')
  expect(lines).toHaveLength(7)
  expect(lines.at(-1)).toBe('\r\u001b[2K')
})

test.for<[string, {isTTY?: boolean}, NodeJS.ProcessEnv, readonly number[]]>([
  ['a short run', {isTTY: true}, {}, slow.slice(0, 15)],
  ['a pipe', {}, {}, slow],
  ['a CI', {isTTY: true}, {CI: 'true'}, slow],
  ['a terminal that cannot move back', {isTTY: true}, {TERM: 'dumb'}, slow]
])('nothing in %s', ([, stderr, env, milliseconds]) => {
  expect(told(stderr, env, milliseconds)).toEqual([])
})
