import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {makeTree} from '../helpers/tree.ts'

const source = (name: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, '../..', name)).href)

/** A rule that offers to take out everything from A1 to A2. */
const rules = `
import {defineRule} from ${source('src/rule/define.ts')}
import * as v from ${source('node_modules/valibot/dist/index.mjs')}
const cut = defineRule({
  id: 'cut', summary: 'Cut', why: 'It is a test.', sources: [],
  severity: {recommended: 'warn', strict: 'warn'},
  options: v.strictObject({}),
  examples: {bad: [], good: []},
  check({source, report}) {
    const range = {start: source.indexOf('A1'), end: source.indexOf('A2') + 2}
    report({...range, message: 'Cut', fix: {...range, text: 'B'}, suggestions: [{message: 'Cut', fix: {...range, text: 'B'}}]})
  }
})
export default [cut]
`

test.for<readonly [text: string, fixed: string | undefined]>([
  ['Hi A1 and A2 there.', 'Hi B there.'],
  ['Hi A1 {{name}} A2 there.', 'Hi B there.'],
  ['Hi A1 &amp; A2 there.', 'Hi B there.'],
  // What is not said, or is cut in two, stays.
  ['Hi A1 <!-- not in March --> A2 there.', undefined],
  ['Hi A1 (smile) A2 there.', undefined],
  ['Hi **A1** and A2 there.', undefined],
  ['Hi {{A1}} and A2 there.', undefined],
  ['Hi A1 and {{A2}} there.', undefined]
])('a fix takes out what is said, and nothing else: %s', async ([text, fixed]) => {
  const cwd = makeTree({'.git/': '', '.vmlintrc.yaml': 'plugins: [./cut.mjs]', 'cut.mjs': rules, 'a.md': text})
  const [result] = await createLinter({cwd}).lintFiles(['a.md'])
  const [message] = (result?.messages ?? []).filter(({ruleId}) => ruleId === 'cut')
  expect(message?.message).toBe('Cut')
  for (const fix of [message?.fix, message?.suggestions?.[0]?.fix])
    expect(fix && text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1])).toBe(fixed)
})

/** The rule once more, with another text in place of what it takes out. */
const writing = (text: string) => rules.replaceAll("text: 'B'", `text: ${JSON.stringify(text)}`)

test.for<readonly [name: string, text: string, isOffered: boolean]>([
  ['a.csv', 'B', true],
  ['a.csv', 'B, C', false],
  ['a.csv', 'B; C', false],
  ['a.csv', 'B | C', false],
  ['a.csv', 'B\tC', false],
  ['a.csv', 'B\nC', false],
  ['a.csv', 'B "C"', false],
  ['a.tsv', 'B', true],
  ['a.tsv', 'B\tC', false],
  ['a.md', 'B, C', true],
  ['a.txt', 'B "C"', true]
])('a fix in %s that writes %j breaks no cell: %s', async ([name, text, isOffered]) => {
  const said = 'Hi [Name], this is Iva at Moor Pumps with A1 and A2 of your seal. Ring 555-0119.'
  const cwd = makeTree({
    '.git/': '',
    '.vmlintrc.yaml': 'plugins: [./cut.mjs]',
    'cut.mjs': writing(text),
    [name]: name.endsWith('sv')
      ? `Channel${name.endsWith('csv') ? ',' : '\t'}Script\nVoicemail${name.endsWith('csv') ? ',' : '\t'}${name.endsWith('csv') ? `"${said}"` : said}\n`
      : said
  })
  const [result] = await createLinter({cwd}).lintFiles([name])
  const [message] = (result?.messages ?? []).filter(({ruleId}) => ruleId === 'cut')
  expect([message?.message, message?.fix?.text, message?.suggestions?.[0]?.fix.text]).toEqual(
    isOffered ? ['Cut', text, text] : ['Cut', undefined, undefined]
  )
})
