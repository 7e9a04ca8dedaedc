import {expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {calibrate} from '../../src/lint/calibrate.ts'

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
