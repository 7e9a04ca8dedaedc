import {expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {calibrate, calibrationText, chooseScript} from '../../src/lint/calibrate.ts'

const message = 'Hi Dana, this is Iva at Moor Pumps. Your seal is due in June, so I will ring on Monday.'

async function analysesOf(source: string) {
  const {analyses} = await createLinter({lookup: false}).inspectText(source, 'a.md')
  return analyses
}

test('a pace is what was measured for each second estimated, less the pauses that are directed', async () => {
  const [plain] = await analysesOf(`# Cold\n\n${message}\n`)
  const [paused] = await analysesOf(`# Cold\n\n${message} (pause 3s)\n`)
  if (!plain || !paused) throw new Error('There is no script')
  const seconds = plain.speech.seconds
  const {script, measured, before, after, settings} = calibrate(plain, 0, [seconds * 1.2, seconds * 1.2])
  expect(script).toBe('Cold')
  expect(measured).toHaveLength(2)
  expect(before.seconds).toBe(seconds)
  expect(settings.readings).toBe(2)
  expect(settings.pace).toBeGreaterThan(1)
  expect(settings.pace).toBeLessThan(1.2)
  expect(after.seconds).toBeCloseTo(seconds * settings.pace)
  expect(after.secondsFast).toBeLessThan(after.seconds)
  expect(after.secondsSlow).toBeGreaterThan(after.seconds)
  const same = calibrate(paused, 0, [paused.speech.seconds])
  expect(same.settings).toEqual({pace: 1, readings: 1})
  expect(same.after.seconds).toBeCloseTo(paused.speech.seconds)
})

test.for([0.4, 2.5])('%d times as long cannot be right', async (times) => {
  const [analysis] = await analysesOf(`# Cold\n\n${message}\n`)
  if (!analysis) throw new Error('There is no script')
  const seconds = Math.round(analysis.speech.seconds * times)
  expect(() => calibrate(analysis, 0, [analysis.speech.seconds, seconds])).toThrow(
    `takes about \`${Math.round(analysis.speech.seconds)}\` seconds, so \`${seconds}\` cannot be right`
  )
})

test('of several scripts one is chosen by its title or its number', async () => {
  const one = await analysesOf(`# Cold\n\n${message}\n`)
  const two = await analysesOf(`# Cold\n\n${message}\n\n# Warm\n\n${message}\n`)
  expect(chooseScript(one, undefined)).toBe(0)
  expect(['1', '2', 'Cold', ' warm '].map((wanted) => chooseScript(two, wanted))).toEqual([0, 1, 0, 1])
  const listed = '1 `Cold`, 2 `Warm`'
  expect(() => chooseScript(two, undefined)).toThrow(`2 scripts in the file, choose one with \`--script\`: ${listed}`)
  for (const wanted of ['0', '3', 'hot', '-1', '1.5'])
    expect(() => chooseScript(two, wanted)).toThrow(`No script \`${wanted}\` in the file: it has ${listed}`)
})

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
