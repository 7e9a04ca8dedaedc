import {join} from 'node:path'
import {expect, test} from 'vitest'
import {createLinter, lintFiles, lintText, VmlintError} from '../src/index.ts'
import {makeTree} from './helpers/tree.ts'

const wrong = "Hi Dana, it's Lee. Maybe call me back.\n"

test('files in the order of paths, one that is missing as a failure among them', async () => {
  const cwd = makeTree({'b.txt': wrong, 'a/c.md': wrong})
  const results = await lintFiles(['b.txt', 'b0.txt', 'a'], {cwd})
  expect(results.map(({filePath}) => filePath)).toEqual(['a/c.md', 'b.txt', 'b0.txt'].map((d) => join(cwd, d)))
  expect(results.map(({fatalErrorCount}) => fatalErrorCount)).toEqual([0, 0, 1])
  expect(results[2]?.messages).toMatchObject([{ruleId: null, severity: 2, fatal: true, message: 'No file `b0.txt`'}])
  expect(results[1]).toMatchObject({source: wrong, scripts: [{name: 'Script 1', line: 1}]})
})

test('one pattern needs no list', async () => {
  const cwd = makeTree({'a.txt': wrong})
  expect(await lintFiles('*.txt', {cwd})).toHaveLength(1)
  expect(await lintFiles('*.md', {cwd, errorOnUnmatchedPattern: false})).toEqual([])
})

test('a text has the configuration of the file that it is said to stand in', async () => {
  const cwd = makeTree({
    '.vmlintrc.json': {rules: {'weak-words': 'error'}},
    'sub/.vmlintrc.json': {rules: {'weak-words': 'off'}}
  })
  const found = async (filePath?: string) => {
    const {messages} = await lintText(wrong, {cwd, ...(filePath !== undefined && {filePath})})
    return messages.find(({ruleId}) => ruleId === 'weak-words')?.severity
  }
  expect([await found(), await found('a.txt'), await found('sub/a.txt')]).toEqual([2, 2, undefined])
})

test('what is set here wins over the configuration', async () => {
  const cwd = makeTree({'.vmlintrc.json': {settings: {budget: 30}, rules: {'weak-words': 'off'}}})
  const linter = createLinter({cwd, settings: {budget: 1}, ruleOverrides: {'weak-words': 'error'}})
  const {messages} = await linter.lintText(wrong)
  expect(messages.map(({ruleId}) => ruleId)).toEqual(expect.arrayContaining(['over-budget', 'weak-words']))
})

test('what is ignored is neither selected nor linted, and can be asked for', async () => {
  const cwd = makeTree({'.vmlintignore': 'old\n', 'old/a.txt': wrong, 'new/a.txt': wrong})
  const linter = createLinter({cwd, ignorePatterns: ['*.md']})
  expect((await linter.selectFiles(['.'])).files).toEqual([{path: join(cwd, 'new/a.txt'), isNamed: false}])
  expect(await linter.lintFiles(['old/a.txt'])).toEqual([])
  expect(await linter.isIgnored(join(cwd, 'x.md'), 'file')).toBe(true)
})

test('the files of the configuration', async () => {
  const cwd = makeTree({'.vmlintrc.json': {files: ['scripts/*.md']}, 'scripts/a.md': wrong, 'b.md': wrong})
  const linter = createLinter({cwd})
  const selection = await linter.selectConfigured()
  expect(selection?.files.map(({path}) => path)).toEqual([join(cwd, 'scripts/a.md')])
  expect(await createLinter({cwd: makeTree({})}).selectConfigured()).toBeUndefined()
})

test('a selection is linted file by file', async () => {
  const cwd = makeTree({'a.txt': wrong, 'b.txt': wrong})
  const linter = createLinter({cwd})
  let done = 0
  const selection = await linter.selectFiles(['.'])
  const results = await linter.lintSelection(selection, () => done++)
  expect([results.length, done]).toEqual([2, 2])
})

test.for<[string, object]>([
  ['a rule', {ruleOverrides: {'weak-word': 'error'}}],
  ['a preset', {preset: 'strickt'}],
  ['a configuration', {configPath: 'gone.json'}]
])('%s that is not there is thrown', async ([, options]) => {
  const cwd = makeTree({'a.txt': wrong})
  await expect(createLinter({cwd, ...options}).lintFiles(['a.txt'])).rejects.toThrow(VmlintError)
})
