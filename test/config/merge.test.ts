import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {ConfigOptions} from '../../src/config/options.ts'
import {createConfigResolver} from '../../src/config/resolve.ts'
import {rules} from '../../src/index.ts'
import {makeTree} from '../helpers/tree.ts'

async function resolved(tree: Readonly<Record<string, unknown>>, options: Partial<ConfigOptions> = {}, path = 'a.md') {
  const cwd = makeTree({'.git/': '', ...tree})
  return createConfigResolver({cwd, rules, ...options}).forFile(join(cwd, path))
}
const ruleOf = async (id: string, tree: Readonly<Record<string, unknown>>, options: Partial<ConfigOptions> = {}) =>
  (await resolved(tree, options)).rules.get(id)

test('without a configuration the recommended preset holds', async () => {
  const {rules: entries} = await resolved({})
  for (const [id, {meta}] of rules)
    expect(entries.get(id)).toMatchObject({severity: meta.severity.recommended, fromPreset: true})
})

test('a preset sets every rule, with the options that it names', async () => {
  const strict = await resolved({'.vmlintrc.yaml': 'extends: vmlint:strict'})
  for (const [id, {meta}] of rules) {
    expect(strict.rules.get(id)?.severity).toBe(meta.severity.strict)
    expect(strict.rules.get(id)?.options).toEqual(meta.strictOptions)
  }
  expect([...rules.values()].some(({meta}) => meta.strictOptions)).toBe(true)
})

test('in the preset all every rule is on, whatever the goal', async () => {
  const {rules: entries, ruleSet} = await resolved({}, {preset: 'all'})
  for (const id of rules.keys()) {
    expect(entries.get(id)?.severity).not.toBe('off')
    expect(ruleSet.severityOf(id, {goal: 'callback', touch: 'breakup'})).not.toBe('off')
  }
})

test('a bare severity keeps the options it inherits; a list replaces them', async () => {
  const base = {'base.yaml': 'rules: {weak-words: [error, {add: [sort of], allow: [just]}]}'}
  expect(
    await ruleOf('weak-words', {...base, '.vmlintrc.yaml': 'extends: ./base.yaml\nrules: {weak-words: warn}'})
  ).toEqual({
    severity: 'warn',
    options: {add: ['sort of'], allow: ['just']}
  })
  expect(
    await ruleOf('weak-words', {
      ...base,
      '.vmlintrc.yaml': 'extends: ./base.yaml\nrules: {weak-words: [warn, {add: [kind of]}]}'
    })
  ).toEqual({severity: 'warn', options: {add: ['kind of']}})
})

test.for([
  ['0', 'off'],
  ['1', 'warn'],
  ['2', 'error'],
  ['[2]', 'error']
] as const)("ESLint's severity %s means %s", async ([written, severity]) => {
  expect(await ruleOf('weak-words', {'.vmlintrc.yaml': `rules: {weak-words: ${written}}`})).toEqual({severity})
})

test('settings merge by key, lists replace', async () => {
  const {settings} = await resolved({
    'base.yaml': 'settings: {goal: email, company: [Acme, Acme Freight], readAs: {SQL: sequel}}',
    '.vmlintrc.yaml': 'extends: ./base.yaml\nsettings: {company: [Acme Air], readAs: {CRM: see are em}}'
  })
  expect(settings).toEqual({goal: 'email', company: ['Acme Air'], readAs: {SQL: 'sequel', CRM: 'see are em'}})
})

test('what is extended comes in order, each file resolved from the one that names it, each once', async () => {
  const {settings, sources} = await resolved({
    '.vmlintrc.yaml': 'extends: [./teams/a.yaml, ./teams/b.yaml]',
    'teams/a.yaml': 'extends: ./shared/base.json\nsettings: {goal: email}',
    'teams/b.yaml': 'extends: [./shared/base.json]\nsettings: {touch: inbound}',
    'teams/shared/base.json': {settings: {goal: 'educate', touch: 'breakup', budget: 20}}
  })
  expect(settings).toEqual({goal: 'email', touch: 'inbound', budget: 20})
  expect(sources.map((path) => path.split('/').at(-1))).toEqual(['base.json', 'a.yaml', 'b.yaml', '.vmlintrc.yaml'])
})

test('a package is extended by its name', async () => {
  const {settings} = await resolved({
    '.vmlintrc.yaml': 'extends: ["@acme/vmlint-config", acme-scripts/strict.yaml]',
    'node_modules/@acme/vmlint-config/package.json': {name: '@acme/vmlint-config', main: 'config.json'},
    'node_modules/@acme/vmlint-config/config.json': {settings: {goal: 'email'}},
    'node_modules/acme-scripts/package.json': {name: 'acme-scripts'},
    'node_modules/acme-scripts/strict.yaml': 'settings: {budget: 20}'
  })
  expect(settings).toEqual({goal: 'email', budget: 20})
})

test('overrides hold for their files, the later over the earlier, relative to the folder of the configuration', async () => {
  const tree = {
    'calls/.vmlintrc.yaml': `
settings: {touch: cold, budget: 30}
overrides:
  - files: [breakup/**, "*.txt"]
    ignores: breakup/old/**
    settings: {touch: breakup}
    rules: {pitch: off}
  - files: breakup/last.md
    settings: {budget: 20}
`
  }
  const of = async (path: string) => (await resolved(tree, {}, path)).settings
  expect(await of('calls/a.md')).toEqual({touch: 'cold', budget: 30})
  expect(await of('calls/breakup/a.md')).toEqual({touch: 'breakup', budget: 30})
  expect(await of('calls/breakup/old/a.md')).toEqual({touch: 'cold', budget: 30})
  expect(await of('calls/deep/a.txt')).toEqual({touch: 'breakup', budget: 30})
  expect(await of('calls/breakup/last.md')).toEqual({touch: 'breakup', budget: 20})
  expect(await of('breakup/a.md')).toEqual({})
})

test('patterns of an extended file are relative to the configuration that extends it', async () => {
  const {settings} = await resolved(
    {
      '.vmlintrc.yaml': 'extends: ./team/base.yaml',
      'team/base.yaml': 'overrides: [{files: breakup/**, settings: {touch: breakup}}]'
    },
    {},
    'breakup/a.md'
  )
  expect(settings).toEqual({touch: 'breakup'})
})

test('the command line is last: a preset, then rules', async () => {
  const tree = {'.vmlintrc.yaml': 'rules: {weak-words: [off, {add: [sort of]}], pitch: off}'}
  const options = {preset: 'strict', ruleOverrides: {pitch: 'error'}}
  expect(await ruleOf('weak-words', tree, options)).toEqual({
    severity: 'error',
    options: {add: ['sort of']},
    fromPreset: true
  })
  expect(await ruleOf('pitch', tree, options)).toMatchObject({severity: 'error'})
})

test("a severity that the user sets wins over the rule's own cases for goals and touches", async () => {
  const {ruleSet} = await resolved({'.vmlintrc.yaml': 'rules: {callback-dependence: warn}'})
  expect(ruleSet.severityOf('callback-dependence', {goal: 'callback', touch: 'cold'})).toBe('warn')
  expect((await resolved({})).ruleSet.severityOf('callback-dependence', {goal: 'callback', touch: 'cold'})).toBe('off')
})

test('`files` of the nearest configuration that names some are those to lint', async () => {
  const cwd = makeTree({
    '.git/': '',
    '.vmlintrc.yaml': "files: ['scripts/**/*.{md,txt}', '!scripts/old/**']",
    'sub/.vmlintrc.yaml': 'root: false'
  })
  const found = await createConfigResolver({cwd, rules}).filesFor(join(cwd, 'sub'))
  const includes = (path: string) => found?.includes(join(cwd, path))
  expect(found?.folder).toBe(cwd)
  expect(['scripts/a.md', 'scripts/x/b.txt', 'scripts/c.rst', 'a.md', 'scripts/old/a.md'].filter(includes)).toEqual([
    'scripts/a.md',
    'scripts/x/b.txt'
  ])
})

test('a configuration with a fault may list files, too: the fault is told', async () => {
  const cwd = makeTree({'.git/': '', '.vmlintrc.yaml': 'files: [scripts]\nrules: {nope: off}'})
  await expect(createConfigResolver({cwd, rules}).filesFor(cwd)).rejects.toThrow('Unknown rule `nope`')
})

test('`ignores` of every configuration in force leave files out', async () => {
  const cwd = makeTree({
    '.git/': '',
    '.vmlintrc.yaml': 'ignores: archive/**',
    'sub/.vmlintrc.yaml': "ignores: ['{a,b}.md']"
  })
  const {isIgnored} = createConfigResolver({cwd, rules})
  expect(await isIgnored(join(cwd, 'archive/a.md'), 'file')).toBe(true)
  expect(await isIgnored(join(cwd, 'sub/b.md'), 'file')).toBe(true)
  expect(await isIgnored(join(cwd, 'b.md'), 'file')).toBe(false)
})
