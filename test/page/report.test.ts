import {expect, test} from 'vitest'
import {markdownReport, textReport} from '../../src/page/report.ts'
import {toFileResult} from '../../src/result.ts'
import {hostileResults, hostileTexts, message, summary} from '../helpers/results.ts'

const result = toFileResult('The text', {
  scripts: [summary({name: 'Attempt 1', seconds: 31.2, secondsFast: 27, secondsSlow: 38, words: 92})],
  messages: [message({severity: 2, line: 3})]
})

test('as text: a line for the script, one for each fault', () => {
  expect(textReport(result)).toBe(
    'Attempt 1 · 31 s (27-38 s) of 30 s ▇▇▇▇▇▇▇▇▇▇▏▇ · 92 words\n  3: error: Unexpected `maybe`, say it or leave it out\n'
  )
})

test('as markdown: a heading for the script, an item for each fault', () => {
  const report = markdownReport(result)
  expect(report).toMatch(/^### Attempt 1 · 31 s /)
  expect(report).toContain('- **error** Unexpected <code>maybe</code>, say it or leave it out')
})

test('what is outside the scripts comes first', () => {
  const {messages} = result
  expect(textReport(toFileResult('a.md', {messages}))).toMatch(/^a\.md · 1 problem\n/)
})

test.for(hostileTexts)('%j is no more than text', (text) => {
  for (const hostile of hostileResults(text)) {
    expect(textReport(hostile)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(markdownReport(hostile)).not.toMatch(/<(?:script|img|svg)/i)
  }
})
