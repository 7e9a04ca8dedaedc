import {expect, test} from 'vitest'
import {calibrationText} from '../../../src/cli/calibrate/text.ts'
import {createLinter} from '../../../src/index.ts'
import {calibrate} from '../../../src/lint/calibrate.ts'

const message = 'Hi Dana, this is Iva at Moor Pumps. Your seal is due in June, so I will ring on Monday.'

async function analysesOf(source: string) {
  const {analyses} = await createLinter({lookup: false}).inspectText(source, 'a.md')
  return analyses
}

test('the report has the pace and says when it rests on few readings', async () => {
  const [analysis] = await analysesOf(`# Cold\n\n${message}\n`)
  if (!analysis) throw new Error('There is no script')
  const {seconds} = analysis.speech
  const reportOf = (times: number) =>
    calibrationText(
      calibrate(
        analysis,
        0,
        Array.from({length: times}, () => seconds)
      ),
      'Add this:'
    )
  expect(reportOf(1)).toContain(`Cold · 1 reading: ${seconds} s\n  at pace 1 `)
  expect(reportOf(1)).toContain('With so few readings')
  expect(reportOf(5)).toContain('Cold · 5 readings: ')
  expect(reportOf(5)).not.toContain('With so few readings')
  expect(reportOf(5)).toMatch(/\n\nAdd this:\nsettings:\n {2}pace: 1\n {2}readings: 5$/)
})
