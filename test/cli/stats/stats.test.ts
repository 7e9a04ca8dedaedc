import {expect, test} from 'vitest'
import {statsCsv} from '../../../src/cli/stats/csv.ts'
import {toRows} from '../../../src/cli/stats/rows.ts'
import {type FileStats, fileStats} from '../../../src/cli/stats/stats.ts'
import {statsTable} from '../../../src/cli/stats/table.ts'
import {createLinter} from '../../../src/index.ts'
import type {SettingsInput} from '../../../src/settings.ts'

const script = 'Hi Dana, this is Ana from Pinemoor. I am calling because your ovens lost three days. Call me back.'

async function statsOf(text: string, settings: SettingsInput = {}): Promise<FileStats> {
  const {filePath, analyses} = await createLinter({lookup: false, settings}).inspectText(text, 'a.txt')
  return fileStats(filePath, analyses)
}

async function rowsOf(text: string, settings: SettingsInput = {}) {
  return toRows((await statsOf(text, settings)).scripts, text, 'a.txt')
}

test('one entry a script, with places that fit the source', async () => {
  const {scripts} = await statsOf(script)
  expect(scripts).toHaveLength(1)
  const [found] = scripts
  expect(found).toMatchObject({
    title: null,
    line: 1,
    goal: 'any',
    touch: 'cold',
    budget: 30,
    words: 19,
    statedSeconds: null
  })
  expect(found?.spoken.map(([start, end]) => script.slice(start, end).trim())).toEqual([script])
  expect(found?.sentences.map(({start, end}) => script.slice(start, end))).toEqual([
    'Hi Dana, this is Ana from Pinemoor',
    'I am calling because your ovens lost three days',
    'Call me back'
  ])
})

test('sentences follow each other to the end of the message', async () => {
  const [found] = (await statsOf(script)).scripts
  let at = 0
  for (const sentence of found?.sentences ?? []) {
    expect(sentence.at).toBeCloseTo(at, 1)
    at = sentence.at + sentence.seconds
  }
  expect(at).toBeCloseTo(found?.seconds ?? 0, 1)
})

test('the settings of the script are told', async () => {
  const {scripts} = await statsOf(script, {goal: 'callback', touch: 'breakup', budget: 20})
  expect(scripts[0]).toMatchObject({goal: 'callback', touch: 'breakup', budget: 20})
})

test.for([
  ['a plain message', {}, script, 'number'],
  [
    'a message that should teach',
    {goal: 'educate'},
    'Hi Dana, this is Ana from Pinemoor. I will call you.',
    'reason, insight'
  ],
  [
    'a second message',
    {touch: 'followup'},
    'Hi Dana, this is Ana again. I am calling because your ovens lost three days. I will call you.',
    '-'
  ]
] as const)('the table tells what is missing from %s', async ([, settings, text, missing]) => {
  const [, row] = statsTable(await rowsOf(text, settings), 120).split('\n')
  expect(row?.split(/ {2,}/).at(-1)).toBe(missing)
})

test('CSV quotes what needs it and runs no formula', async () => {
  const [row] = await rowsOf(script)
  const lines = statsCsv(row ? [{...row, name: '=1+1,"x"'}] : []).split('\r\n')
  expect(lines[1]).toMatch(/^a\.txt,"'=1\+1,""x""",1,any,cold,/)
})
