import {expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {describeScript} from '../../src/lint/timeline.ts'

async function described(source: string) {
  const {analyses} = await createLinter({lookup: false}).inspectText(source, 'a.txt')
  const [analysis] = analyses
  if (!analysis) throw new Error('There is no script')
  return {...describeScript(analysis), speech: analysis.speech, source}
}

test('each part has its time, until its sentence ends or another part begins', async () => {
  const source = 'Hi Dana, this is Iva at Moor Pumps. Your seal is due in June. I will ring on Monday, or 555-0119.'
  const {timeline, speech, overAt, spans} = await described(source)
  expect(timeline.map(({part, start, end}) => [part, source.slice(start, end)])).toEqual(
    expect.arrayContaining([
      ['caller', 'Iva'],
      ['company', 'Moor Pumps']
    ])
  )
  const starts = timeline.map(({start}) => start)
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  for (const [place, {start, end, at, until}] of timeline.entries()) {
    expect(at).toBe(speech.secondsAt(start))
    expect(until).toBeGreaterThanOrEqual(speech.secondsAt(end))
    const next = timeline[place + 1]
    if (next && next.start >= end) expect(until).toBeLessThanOrEqual(Math.max(next.at, speech.secondsAt(end)))
  }
  expect(overAt).toBe(undefined)
  expect(spans.map(({kind, start, end}) => [kind, source.slice(start, end)])).toEqual([['spoken', source]])
})

test('a message that is too long tells at which word its time is over', async () => {
  const {overAt = 0, speech, source} = await described(`Hi Dana, Iva here. ${'Your seal is due in June. '.repeat(30)}`)
  expect(overAt).toBeGreaterThan(0)
  expect(speech.secondsAt(overAt)).toBeLessThanOrEqual(30)
  expect(speech.secondsAt(overAt)).toBeGreaterThan(28)
  expect(source.slice(overAt - 1, overAt)).toMatch(/\s/)
})
