import {expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {type FileSpeech, fileSpeech} from '../../src/lint/said.ts'
import type {SettingsInput} from '../../src/settings.ts'

async function speechOf(text: string, settings: SettingsInput = {}, file = 'a.md'): Promise<FileSpeech['scripts']> {
  const {filePath, analyses} = await createLinter({lookup: false, settings}).inspectText(text, file)
  return fileSpeech(filePath, analyses).scripts
}

test('sentences follow each other, each with what is said in it', async () => {
  const [script] = await speechOf(
    'Hi **{{first_name}}**, (smile) it is\nLee &amp; Ana. "Great," she said. — "Bye," I said: (pause 2s) call me.'
  )
  expect(script?.sentences.map(({text}) => text)).toEqual([
    'Hi {{first_name}}, it is Lee & Ana.',
    '"Great," she said.',
    '— "Bye," I said: call me.'
  ])
  const starts = script?.sentences.map(({at}) => at) ?? []
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  expect(starts[0]).toBe(0)
  expect((script?.sentences ?? []).reduce((sum, {seconds}) => sum + seconds, 0)).toBeCloseTo(script?.seconds ?? 0, 1)
})

test('a stop after a direction ends the sentence before it', async () => {
  const [script] = await speechOf(
    'Hi Dana (smile), it is Lee. It leaks (pause). It is due [slowly]. [pause] Call me <slow down here>! Bye ... now.'
  )
  expect(script?.sentences.map(({text}) => text)).toEqual([
    'Hi Dana, it is Lee.',
    'It leaks.',
    'It is due.',
    'Call me!',
    'Bye ... now.'
  ])
})

test('sentences tile the script', async () => {
  const [script] = await speechOf('Hi Dana. It is Lee! ... Call me?\n\nBye.')
  let at = script?.start
  for (const {start, end} of script?.sentences ?? []) {
    expect(start).toBe(at)
    at = end
  }
  expect(at).toBe(script?.end)
})

test.for([
  ['Call (415) 555-0132 today.', 'four one five five five five oh one three two', 3.98],
  ['Our CRM and AT&T.', 'C R M', 0.8],
  ['It is $1,499 now.', 'one thousand four hundred ninety nine dollars', 2.71],
  ['Be there at 2:30pm.', 'two thirty P M', 1.2],
  ['Ask Dr. Lee.', 'doctor', 0.4],
  ['See acme.io/demo now.', 'acme dot I O slash demo', 1.8],
  ['Hi {{first_name}}, call.', 'dana', 0.4],
  ['Hi. (pause 2s) Call.', '', 2],
  ['Our SQL base.', 'sequel', 0.5]
] as const)('%s is explained', async ([text, says, seconds]) => {
  const [script] = await speechOf(text, {readAs: {SQL: 'sequel'}})
  const readings = (script?.sentences ?? []).flatMap((sentence) => sentence.readings)
  expect(readings[0]?.says).toBe(says)
  expect(readings[0]?.seconds).toBeCloseTo(seconds, 0)
  expect(text.slice(readings[0]?.start, readings[0]?.end)).toBe(readings[0]?.text)
})

test('a direction is explained where it is a pause, and a letter where it is read as one', async () => {
  const [script] = await speechOf('Hi Dana (smile), we made a U.S. plan B (pause 2s) for a VIP.')
  const readings = script?.sentences.flatMap((sentence) => sentence.readings) ?? []
  expect(readings.map(({text, says}) => [text, says])).toEqual([
    ['U.S.', 'U S'],
    ['B', 'B'],
    ['(pause 2s)', ''],
    ['VIP', 'V I P']
  ])
})

test('plain words are not explained', async () => {
  const [script] = await speechOf("Hi Dana, it's Lee’s team. We clean kitchens.")
  expect(script?.sentences.flatMap(({readings}) => readings)).toEqual([])
})

test('the budget ends at a word, which parts its sentence', async () => {
  const [script] = await speechOf('Hi Dana. We clean kitchens at night so that nobody loses a shift.', {budget: 3})
  expect(script?.crossing).toMatchObject({sentence: 1, before: 'We clean kitchens at night so that'})
  expect(script?.crossing?.after).toBe('nobody loses a shift.')
  const [short] = await speechOf('Hi Dana.', {budget: 3})
  expect(short?.crossing).toBeNull()
})

test.for<readonly [text: string, pace: number, pauses: number]>([
  // The short pauses round a number that is read digit by digit count towards it, as far as they are its own.
  ['Hi Dana, ring 555-0132 now.', 1, 2],
  ['Hi Dana, ring 555-0132. Bye now.', 1, 2],
  ['555-0132 is mine, Dana.', 1, 1],
  ['Hi Dana, ring 555-0132', 1, 1],
  ['Hi Dana, ring 555-0132 now.', 2, 2],
  ['Hi Dana, it is $1,499 now.', 1, 0]
])('%s takes its own seconds and %d times as long at pace, with %d pauses', async ([text, pace, pauses]) => {
  const {filePath, analyses} = await createLinter({lookup: false, settings: {pace}}).inspectText(text, 'a.md')
  const readings = fileSpeech(filePath, analyses).scripts[0]?.sentences.flatMap((sentence) => sentence.readings) ?? []
  const token = analyses[0]?.speech.tokens.find(({kind}) => kind === 'digits' || kind === 'number')
  expect(readings).toHaveLength(1)
  expect(readings[0]?.seconds).toBeCloseTo((token?.seconds ?? 0) + pauses * 0.22 * pace, 2)
  expect(readings[0]?.at).toBeCloseTo(token?.at ?? 0, 2)
})

test.for([
  ['Our plan B, Dana.', ['B']],
  ['Take a break, Dana.', []],
  ['See it on a.io now, Dana.', ['A dot I O']],
  ['Ring at 9 a.m. now, Dana.', ['nine A M']],
  ['Our A.I. unit, Dana.', ['A I']],
  ["It's Lee’s, Dana.", []],
  ['Dr. Lee rang, Dana.', ['doctor']]
] as const)('letters of %s are named in capitals', async ([text, says]) => {
  const [script] = await speechOf(text)
  expect(script?.sentences.flatMap(({readings}) => readings.map((reading) => reading.says))).toEqual(says)
})
