import {existsSync, readdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import * as v from 'valibot'
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.ts'
import {inspect} from '../src/lint/lint.ts'
import type {Example, Rule} from '../src/rule/define.ts'
import {describeOptions} from '../src/rule/docs.ts'
import {lintExample, markFindings} from '../src/rule-tester.ts'

// What every rule owes its users, whatever it looks for.

const root = join(import.meta.dirname, '..')
const ruleIds = readdirSync(join(root, 'rules'))
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => basename(name, '.ts'))

const scriptOf = (example: Example) => (typeof example === 'string' ? example : example.script)
const plain = (example: Example) => scriptOf(example).replaceAll(/[«»]/g, '')
const optionsOf = (example: Example) => (typeof example === 'string' ? undefined : example.options)

test('every file in rules/ is a rule, named by its id', () => {
  expect([...rules.keys()].sort()).toEqual(ruleIds.sort())
})

describe.each([...rules.values()].map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const {meta} = rule
  const examples = [...meta.examples.bad, ...meta.examples.good]

  test('is described and tested', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(existsSync(join(root, `test/rules/${id}.test.ts`))).toBe(true)
    expect(meta.summary).toMatch(/^[A-Z"][^\n]{10,110}[^.\s]$/)
    expect(meta.why.length).toBeGreaterThan(40)
    expect(meta.sources.length).toBeGreaterThan(0)
    expect(meta.url).toContain(`/docs/rules/${id}.md`)
    expect(describeOptions(meta).filter(({description}) => !/^[A-Z].*\.$/.test(description))).toEqual([])
  })

  test.for(meta.examples.bad)('reports what is marked in %s', async (example) => {
    expect(scriptOf(example)).toContain('«')
    expect(await markFindings(rule, example)).toBe(scriptOf(example))
  })

  test.for(meta.examples.good)('is silent on %s', async (example) => {
    expect(await markFindings(rule, example)).toBe(scriptOf(example))
  })

  test('says the same twice, and nothing with its marks of an empty script', async () => {
    for (const example of examples) expect(await lintExample(rule, example)).toEqual(await lintExample(rule, example))
    for (const script of ['', ' \n\n', '…', '[Name]', '—', '\uFEFF']) {
      const {messages} = await lintExample(rule, script)
      expect(messages.filter(({fatal}) => fatal)).toEqual([])
    }
  })

  test('refuses wrong options by name', () => {
    expect(faultyKeys(rule, {noSuchOption: 1})).toEqual(['noSuchOption'])
    for (const {name} of describeOptions(meta)) {
      expect(faultyKeys(rule, {[name]: null})).toEqual([name])
      if (faultyKeys(rule, {[name]: 1}).length === 0) expect(faultyKeys(rule, {[name]: -1e9})).toEqual([name])
    }
  })

  test('offers what it tells of', async () => {
    const results = await Promise.all(meta.examples.bad.map((example) => lintExample(rule, example)))
    const messages = results.flatMap((result) => result.messages)
    const made = [
      messages.some(({fix}) => fix) ? ['fix'] : [],
      messages.some(({suggestions}) => suggestions) ? ['suggestion'] : []
    ].flat()
    expect(made).toEqual([...(meta.offers ?? [])].sort())
  })

  test('writes messages in the house style', async () => {
    for (const example of meta.examples.bad) {
      for (const {message} of (await lintExample(rule, example)).messages)
        expect(message).toMatch(/^[A-Z`][^\n]*[^.\n]$/)
    }
  })

  test('is a retext plugin that works alone and reports the same', async () => {
    for (const example of examples) {
      const options = optionsOf(example)
      const latin = await retext().use(rule, options).process(plain(example))
      const english = await retext().use(retextEnglish).use(rule, options).process(plain(example))
      expect(english.messages.map(String)).toEqual(latin.messages.map(String))
      if (!isOneSpokenScript(example)) continue
      const ranges = latin.messages.flatMap(({place}) =>
        place && 'start' in place ? [[place.start.offset, place.end.offset]] : []
      )
      const {messages} = await lintExample(rule, example)
      expect(ranges.sort()).toEqual(messages.map(({range}) => range).sort())
    }
  })
})

/** The first keys of the places at which options are refused. */
function faultyKeys(rule: Rule, options: object): readonly unknown[] {
  try {
    rule.parseOptions(options)
    return []
  } catch (error) {
    if (!v.isValiError(error)) throw error
    return [...new Set(error.issues.map(({path}) => path?.[0]?.key))]
  }
}

/** Whether vmlint reads an example as a plugin alone does: as one script in which all is said, under no setting. */
function isOneSpokenScript(example: Example): boolean {
  const {settings, format} = typeof example === 'string' ? {} : example
  const source = plain(example)
  const {analyses} = inspect(source, {format: format ?? 'text', settings: settings ?? {}})
  const [analysis] = analyses
  return (
    settings === undefined &&
    analyses.length === 1 &&
    analysis?.script.text === source &&
    analysis.script.spans.every(({kind}) => kind === 'spoken')
  )
}
