import {expect, test} from 'vitest'
import rule from '../../rules/duplicate-script.ts'
import {lint} from '../../src/lint/lint.ts'
import {toResults} from '../../src/lint/results.ts'
import {compileRules} from '../../src/rule/set.ts'
import type {SettingsInput} from '../../src/settings.ts'
import {testRule} from '../helpers/rule.ts'

testRule(rule, {})

const first =
  "Hi Dana, this is Lee at Tarn Labels. Your new sachet line runs twice as fast as the labels it gets. Brill Foods had that in May and lost a shift a week to it. I'll send the two-page case. My number is 0113 496 0000."

/** The files in which something is reported, and what. */
async function duplicates(files: Readonly<Record<string, string>>, settings: SettingsInput = {}, options = {}) {
  const rules = compileRules(new Map([[rule.meta.id, {severity: 'warn', options}]]), new Map([[rule.meta.id, rule]]))
  const knownRules = new Set([rule.meta.id])
  const open = []
  for (const [path, text] of Object.entries(files)) {
    open.push({findings: await lint(text, path, {format: 'text', rules, settings}), knownRules})
  }
  return toResults(open).flatMap(({filePath, messages, warningCount}) =>
    messages.map(({message, range}) => ({filePath, message, range, warningCount}))
  )
}

test('the later of two scripts that differ in a word is reported at its first sentence', async () => {
  const found = await duplicates({'a/1.txt': first, 'a/2.txt': first.replace('twice', 'much')})
  expect(found).toEqual([
    {
      filePath: 'a/2.txt',
      message: 'Says the same as `Script 1` (1.txt): give each attempt its own reason',
      range: [0, 35],
      warningCount: 1
    }
  ])
})

test('other names and numbers do not make another message', async () => {
  const other = first.replace('Dana', 'Priya').replace('Lee', 'Tom').replace('0113 496 0000', '0113 496 0555')
  expect(await duplicates({'a/1.txt': first, 'a/2.txt': other})).toHaveLength(1)
})

test('a message with another reason is no duplicate, though it opens and ends alike', async () => {
  const other =
    "Hi Dana, this is Lee at Tarn Labels. The council fines unlabelled sachets from July on. I'll call on Friday. My number is 0113 496 0000."
  expect(await duplicates({'a/1.txt': first, 'a/2.txt': other})).toEqual([])
})

test('scripts of other folders are other sequences; by setting, those of other files', async () => {
  expect(await duplicates({'a/1.txt': first, 'b/1.txt': first})).toEqual([])
  expect(await duplicates({'a/1.txt': first, 'a/2.txt': first}, {sequence: 'file'})).toEqual([])
})

test('the share that counts as the same is an option', async () => {
  const half = `${first.slice(0, 100)} gets. Three plants on your street print their own since the spring and like it. I'll try on Friday.`
  expect(await duplicates({'a/1.txt': first, 'a/2.txt': half})).toEqual([])
  expect(await duplicates({'a/1.txt': first, 'a/2.txt': half}, {}, {similarity: 0.1})).toHaveLength(1)
})

test('many copies of one script cost no pairs', async () => {
  const files = Object.fromEntries(Array.from({length: 100}, (_, i) => [`a/${1000 + i}.txt`, first]))
  const found = await duplicates(files)
  expect(found).toHaveLength(99)
  expect(new Set(found.map(({message}) => message)).size).toBe(1)
})
