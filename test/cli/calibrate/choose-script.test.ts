import {expect, test} from 'vitest'
import {chooseScript} from '../../../src/cli/calibrate/choose-script.ts'
import {createLinter} from '../../../src/index.ts'

const message = 'Hi Dana, this is Iva at Moor Pumps. Your seal is due in June, so I will ring on Monday.'

async function analysesOf(source: string) {
  const {analyses} = await createLinter({lookup: false}).inspectText(source, 'a.md')
  return analyses
}

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
