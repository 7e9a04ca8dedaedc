import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {makeTree} from '../helpers/tree.ts'

const project = join(import.meta.dirname, '../..')
const script =
  'Hi Dana, this is Sam from Acme. Our chairman asked me to call you about your freight. Talk soon, soon.\n'

/** Lints a script beside a configuration, with the packages of this project in reach. */
async function lintWith(tree: Readonly<Record<string, unknown>>) {
  const cwd = makeTree({'.git/': '', 'a.txt': script, ...tree})
  symlinkSync(join(project, 'node_modules'), join(cwd, 'node_modules'))
  const [result] = await createLinter({cwd}).lintFiles(['a.txt'])
  return result?.messages ?? []
}

/** A module that makes a rule with `defineRule` of the project. */
const ruleModule = (exported: string) => `
import {defineRule} from ${JSON.stringify(pathToFileURL(join(project, 'src/rule/define.ts')).href)}
import * as v from ${JSON.stringify(pathToFileURL(join(project, 'node_modules/valibot/dist/index.mjs')).href)}
const freight = defineRule({
  id: 'freight-talk', summary: 'Talk of freight', why: 'We sell trucks.', sources: [],
  severity: {recommended: 'warn', strict: 'error'},
  options: v.strictObject({word: v.optional(v.string(), 'freight')}),
  examples: {bad: [], good: []},
  phrases: (options) => [{pattern: options.word}],
  check({matches, report}) {
    for (const match of matches) report({...match, message: 'Unexpected \`' + match.text + '\`'})
  }
})
${exported}
`

describe('a retext plugin', () => {
  test('named in `plugins` is a rule under the name of its package, a warning unless set', async () => {
    const found = (await lintWith({'.vmlintrc.yaml': 'plugins: [retext-equality]'})).filter(
      (d) => d.ruleId === 'retext-equality'
    )
    expect(found.map(({severity, line, column}) => ({severity, line, column}))).toEqual([
      {severity: 1, line: 1, column: 37}
    ])
  })

  test('takes its options and severity from `rules`', async () => {
    const of = async (rule: string) =>
      (await lintWith({'.vmlintrc.yaml': `plugins: [retext-equality]\nrules: {retext-equality: ${rule}}`}))
        .filter((d) => d.ruleId === 'retext-equality')
        .map((d) => d.severity)
    expect(await of('error')).toEqual([2])
    expect(await of('off')).toEqual([])
    expect(await of('[warn, {ignore: [chairman]}]')).toEqual([])
  })

  test('of a file is named like it', async () => {
    const plugin = "export default () => (tree, file) => { file.message('seen', tree.children[0].position) }"
    const found = await lintWith({'.vmlintrc.yaml': 'plugins: ./lib/our-words.mjs', 'lib/our-words.mjs': plugin})
    expect(found.map((d) => d.ruleId)).toContain('our-words')
  })

  test('in TypeScript works as well', async () => {
    const plugin =
      "const text: string = 'seen'\nexport default () => (tree: any, file: any): void => { file.message(text, tree.children[0].position) }"
    const found = await lintWith({'.vmlintrc.yaml': 'plugins: ./ours.ts', 'ours.ts': plugin})
    expect(found.filter((d) => d.ruleId === 'ours').map((d) => d.message)).toEqual(['seen'])
  })

  test('is found from the file that names it', async () => {
    const found = await lintWith({
      '.vmlintrc.yaml': 'extends: ./team/base.yaml\nrules: {p: error}',
      'team/base.yaml': 'plugins: [./p.mjs]',
      'team/p.mjs': "export default () => (tree, file) => { file.message('seen', tree.children[0].position) }"
    })
    expect(found.filter((d) => d.ruleId === 'p').map((d) => d.severity)).toEqual([2])
  })

  test('that exports only for import is found', async () => {
    const cwd = makeTree({
      '.git/': '',
      'a.txt': script,
      '.vmlintrc.yaml': 'plugins: [esm-only]',
      'node_modules/esm-only/package.json': {name: 'esm-only', type: 'module', exports: {'.': {import: './main.js'}}},
      'node_modules/esm-only/main.js':
        "export default () => (tree, file) => { file.message('seen', tree.children[0].position) }"
    })
    const [result] = await createLinter({cwd}).lintFiles(['a.txt'])
    expect(result?.messages.map((d) => d.ruleId)).toContain('esm-only')
  })
})

describe('a plugin with rules of ours', () => {
  test.for([
    'export default freight',
    'export const rules = [freight]',
    'export default {rules: {freight}}',
    'export default [freight]',
    "export const rules = new Map([['freight-talk', freight]])"
  ])('%s brings them under their own id', async (exported) => {
    const found = await lintWith({'.vmlintrc.yaml': 'plugins: ./p.mjs', 'p.mjs': ruleModule(exported)})
    expect(found.find((d) => d.ruleId === 'freight-talk')).toMatchObject({
      severity: 1,
      message: 'Unexpected `freight`',
      column: 78
    })
  })

  test('has the severities of its presets, and its options are checked', async () => {
    const files = {'p.mjs': ruleModule('export default freight')}
    const strict = await lintWith({
      ...files,
      '.vmlintrc.yaml': 'extends: vmlint:strict\nplugins: ./p.mjs\nrules: {freight-talk: [error, {word: sam}]}'
    })
    expect(strict.find((d) => d.ruleId === 'freight-talk')).toMatchObject({severity: 2, message: 'Unexpected `Sam`'})
    await expect(
      lintWith({...files, '.vmlintrc.yaml': 'plugins: ./p.mjs\nrules: {freight-talk: [error, {wrod: x}]}'})
    ).rejects.toThrow('2:32: Unknown option `wrod` of `freight-talk`, did you mean `word`?')
  })

  test('may not take an id that there is', async () => {
    const module = ruleModule('export default freight').replace('freight-talk', 'weak-words')
    await expect(lintWith({'.vmlintrc.yaml': 'plugins: ./p.mjs', 'p.mjs': module})).rejects.toThrow(
      'Plugin `./p.mjs` defines a rule `weak-words`, but that id is taken'
    )
  })
})

test('a rule of a plugin may be set in a folder below the one that names it', async () => {
  const cwd = makeTree({
    '.git/': '',
    '.vmlintrc.yaml': 'plugins: ./p.mjs',
    'p.mjs': "export default () => (tree, file) => { file.message('seen', tree.children[0].position) }",
    'cold/.vmlintrc.yaml': 'rules: {p: off}',
    'cold/a.txt': script,
    'b.txt': script
  })
  const [b, a] = await createLinter({cwd}).lintFiles(['.'])
  expect(b?.messages.map((d) => d.ruleId)).toContain('p')
  expect(a?.messages.map((d) => d.ruleId)).not.toContain('p')
})
