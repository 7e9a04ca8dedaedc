import {existsSync, readdirSync} from 'node:fs'
import {basename, join} from 'node:path'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import * as v from 'valibot'
import {beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../rules/index.ts'
import {parsePattern} from '../src/language/pattern.ts'
import {patternsOf} from '../src/language/phrase.ts'
import {inspect} from '../src/lint/lint.ts'
import type {FileResult} from '../src/result.ts'
import type {Example, Rule} from '../src/rule/define.ts'
import {describeOptions} from '../src/rule/docs.ts'
import {lintExample, markRanges} from '../src/rule-tester.ts'

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

  const results = new Map<Example, FileResult>()
  const resultOf = (example: Example) => {
    const result = results.get(example)
    if (!result) throw new Error('not linted')
    return result
  }
  const reports = () => meta.examples.bad.flatMap((example) => resultOf(example).messages)

  beforeAll(async () => {
    for (const example of examples) results.set(example, await lintExample(rule, example))
  })

  test.for(meta.examples.bad)('reports what is marked in %s', (example) => {
    expect(scriptOf(example)).toContain('«')
    expect(markRanges(resultOf(example))).toBe(scriptOf(example))
  })

  test.for(meta.examples.good)('is silent on %s', (example) => {
    expect(markRanges(resultOf(example))).toBe(scriptOf(example))
  })

  test('has patterns that can be read', () => {
    for (const pattern of patternsOf(rule.phrases(rule.parseOptions({}))))
      expect(() => parsePattern(pattern)).not.toThrow()
  })

  test('says the same twice, and nothing with its marks of an empty script', async () => {
    for (const example of examples) expect(await lintExample(rule, example)).toEqual(resultOf(example))
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

  test('offers what its page says', () => {
    const messages = reports()
    const made = [
      messages.some(({fix}) => fix) ? ['fix'] : [],
      messages.some(({suggestions}) => suggestions) ? ['suggestion'] : []
    ].flat()
    expect(made).toEqual([...(meta.offers ?? [])].sort())
  })

  test('writes messages in the house style', () => {
    for (const {message} of reports()) {
      expect(message).toMatch(/^[A-Z`][^\n]*[^.\n]$/)
      expect(message).not.toMatch(/^(?:Unexpected|Missing)\b|(?:it|`) is no /)
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
      expect(ranges.sort()).toEqual(
        resultOf(example)
          .messages.map(({range}) => range)
          .sort()
      )
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
