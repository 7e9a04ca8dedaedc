import {expect, test} from 'vitest'
import {createLinter, lintText} from '../../src/index.ts'

const script = 'Hi Dana, this is Lee at Tarn Labels.'

async function goals(text: string, options = {}) {
  const {scripts} = await lintText(text, {lookup: false, filePath: 'a.txt', ...options})
  return scripts.map(({goal, touch, budget}) => `${goal} ${touch} ${budget}`)
}

test('a setting holds for the script it stands in and those after, until it is set again', async () => {
  const text = [
    script,
    `${script} <!-- vmlint-set goal=email budget=20 -->`,
    script,
    `# vmlint-set budget = "25"\n${script}`
  ]
  expect(await goals(text.join('\n\n---\n\n'))).toEqual([
    'any cold 30',
    'email cold 20',
    'email cold 20',
    'email cold 25'
  ])
})

test('one in a file of markdown works in every place', async () => {
  for (const text of [
    `<!-- vmlint-set touch=breakup -->\n\n${script}\n`,
    `> ${script}\n> <!-- vmlint-set touch=breakup -->\n`,
    `- ${script} <!-- vmlint-set touch=breakup -->\n`
  ]) {
    const {scripts} = await lintText(text, {lookup: false, filePath: 'a.md'})
    expect(scripts.map(({touch}) => touch)).toEqual(['breakup'])
  }
})

test('the command line wins over it, and it over the configuration', async () => {
  const text = `<!-- vmlint-set goal=email budget=20 -->\n${script}`
  expect(await goals(text, {settings: {goal: 'callback'}})).toEqual(['callback cold 20'])
})

test('what is said in a name stays one value', async () => {
  const text = `<!-- vmlint-set company="Tarn Labels, Leeds" pace=slow -->\n${script}`
  const {analyses} = await createLinter({lookup: false}).inspectText(text)
  expect(analyses[0]?.settings).toMatchObject({company: ['Tarn Labels, Leeds'], pace: 'slow'})
})
