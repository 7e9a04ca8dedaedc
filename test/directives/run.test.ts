import {expect, test} from 'vitest'
import {lintFiles, lintText} from '../../src/index.ts'
import {makeTree} from '../helpers/tree.ts'

const script =
  "Hi Dana, this is Lee at Tarn Labels. Your new sachet line runs twice as fast as the labels it gets. Brill Foods had that in May and lost a shift a week to it. I'll send the two-page case. My number is 0113 496 0000."

async function lintFolder(files: Readonly<Record<string, string>>, patterns: readonly string[] = ['.']) {
  const cwd = makeTree(files)
  const results = await lintFiles(patterns, {cwd, lookup: false})
  return results.map(({messages, suppressedMessages}) => ({
    kept: messages.map(({ruleId, message}) => ruleId ?? message),
    dropped: suppressedMessages.map(({ruleId}) => ruleId)
  }))
}

test('a message that comes of another file obeys a directive', async () => {
  const found = await lintFolder({
    '1.txt': script,
    '2.txt': script,
    '3.txt': `<!-- vmlint-disable-next-line duplicate-script -->\n${script}`
  })
  expect(found).toEqual([
    {kept: [], dropped: []},
    {kept: ['duplicate-script'], dropped: []},
    {kept: [], dropped: ['duplicate-script']}
  ])
})

test('without the other file its directive is not called unused, since nobody can tell', async () => {
  const directive = '<!-- vmlint-disable-file duplicate-script -->'
  expect(await lintFolder({'1.txt': `${directive}\n${script}`})).toEqual([{kept: [], dropped: []}])
  // Where no script stands, nothing can come.
  expect(await lintFolder({'1.txt': `${script}\n\n# vmlint-disable duplicate-script\n`})).toEqual([
    {kept: ['Unused `duplicate-script` in `vmlint-disable`, no problem is reported there'], dropped: []}
  ])
})

test('a message about the file as a whole obeys a directive', async () => {
  const source = '<!-- vmlint-disable-file empty-script -- to be written -->\n'
  const {messages, suppressedMessages} = await lintText(source, {lookup: false, filePath: 'a.txt'})
  expect([messages, suppressedMessages.map(({ruleId}) => ruleId)]).toEqual([[], ['empty-script']])
})
