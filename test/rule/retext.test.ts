import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Root, Sentence} from 'nlcst'
import retextEquality from 'retext-equality'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {afterEach, describe, expect, test, vi} from 'vitest'
import weakWords from '../../rules/weak-words.ts'
import {defineRule, phraseOptions, type RuleDefinition} from '../../src/index.ts'
import {lint} from '../../src/lint/lint.ts'
import {toResults} from '../../src/lint/results.ts'
import {type AnyRule, compileRules} from '../../src/rule/set.ts'
import {testRule} from '../../src/rule-tester.ts'
import {rules} from '../fixtures/plugin-sample/index.ts'
import retextLongWords from '../fixtures/plugin-sample/retext-long-words.ts'
import {weatherTalk} from '../fixtures/plugin-sample/weather-talk.ts'

const script = 'Hi Dana, maybe it is lovely weather for internationalization, guys.'

// A plugin's options are its own: unified hands them on as they are.
const longWords = retextLongWords as AnyRule
const equality = retextEquality as AnyRule

/** Lints with the given rules beside weak-words, which must never suffer from them. */
async function lintWith(plugins: Readonly<Record<string, AnyRule>>, source = script, options?: unknown) {
  const available = new Map<string, AnyRule>([['weak-words', weakWords], ...Object.entries(plugins)])
  const entries = new Map(
    [...available.keys()].map((id) => [id, {severity: 'warn' as const, ...(id !== 'weak-words' && {options})}])
  )
  const rules = compileRules(entries, available)
  const findings = await lint(source, 'a.md', {rules, settings: {}, format: 'text'})
  const [result] = toResults([{findings, knownRules: new Set(entries.keys())}])
  return result?.messages ?? []
}

describe('the sample plugin', () => {
  testRule(
    weatherTalk,
    {
      good: [{script: 'Stay warm.', options: {allow: ['stay warm']}}, 'Keep it dry.'],
      bad: ['So, «stay\ncool».', {script: 'It was «quite a storm».', options: {add: ['quite a storm']}}]
    },
    {describe, test}
  )

  test('brings its rules', async () => {
    const messages = await lintWith(Object.fromEntries(rules.map((rule) => [rule.meta.id, rule])))
    expect(messages.map(({ruleId, range}) => [ruleId, script.slice(...range)])).toEqual([
      ['weak-words', 'maybe'],
      ['weather-talk', 'lovely weather']
    ])
  })

  test('is what the page for authors shows', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/plugin-authors.md'), 'utf8')
    for (const file of ['weather-talk.ts', 'index.ts', 'retext-long-words.ts']) {
      const code = readFileSync(join(import.meta.dirname, '../fixtures/plugin-sample', file), 'utf8')
      expect(page).toContain(`\`\`\`ts\n${code}\`\`\``)
    }
  })
})

describe('a retext plugin that knows nothing of vmlint', () => {
  test('runs as a rule', async () => {
    const messages = await lintWith({'retext-long-words': longWords})
    expect(messages.map(({ruleId, range}) => [ruleId, script.slice(...range)])).toEqual([
      ['weak-words', 'maybe'],
      ['retext-long-words', 'internationalization']
    ])
  })

  test('gets its options', async () => {
    const messages = await lintWith({'retext-long-words': longWords}, script, {letters: 40})
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['weak-words'])
  })

  test('from the registry keeps its words and its place', async () => {
    const messages = await lintWith({'retext-equality': equality})
    const found = messages.find(({ruleId}) => ruleId === 'retext-equality')
    expect(script.slice(...(found?.range ?? []))).toBe('guys')
    expect(found?.message).toContain('guys')
  })

  test('may place a message by line and column alone, or not at all', async () => {
    const messages = await lintWith(
      {
        columns: () => (_: Root, file: VFile) => {
          file.message('Here', {place: {start: {line: 2, column: 1}, end: {line: 2, column: 3}}})
          file.message('All of it')
        }
      },
      'Hi Dana,\nLee here.'
    )
    expect(messages.map(({message, range}) => [message, range])).toEqual([
      ['All of it', [0, 0]],
      ['Here', [9, 11]]
    ])
  })

  test('is heard where it fails the file', async () => {
    const messages = await lintWith({
      failing: () => (tree: Root, file: VFile) => void file.fail('Stop here', tree)
    })
    expect(messages.find(({ruleId}) => ruleId === 'failing')).toMatchObject({
      message: 'Stop here',
      range: [0, script.length]
    })
    expect(messages.filter(({fatal}) => fatal)).toEqual([])
  })
})

const at = (start: number, end: number) => ({
  place: {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}}
})
const misbehaving: Readonly<Record<string, [Plugin<[unknown?], Root>, what: string]>> = {
  'throws when attached': [
    () => {
      throw new Error('no luck')
    },
    'no luck'
  ],
  'throws on the tree': [
    () => () => {
      throw new TypeError('no\n  luck')
    },
    'TypeError: no luck'
  ],
  'throws a text': [
    () => () => {
      throw 'no luck'
    },
    'no luck'
  ],
  rejects: [() => () => Promise.reject(new Error('no luck')), 'no luck'],
  'hands an error on': [() => (_tree, _file, next) => next(new Error('no luck')), 'no luck'],
  'loops over a position that is not there': [
    () => (tree) => {
      for (const node of tree.children) delete node.position
      for (const node of tree.children) Object.keys(node.position?.start as object)
    },
    'TypeError'
  ],
  'points behind the text': [() => (_, file) => void file.message('There', at(0, 9999)), 'outside the script: There'],
  'points before the text': [() => (_, file) => void file.message('There', at(-5, 2)), 'outside the script: There'],
  'points backwards': [() => (_, file) => void file.message('There', at(5, 2)), 'outside the script: There'],
  'points nowhere': [() => (_, file) => void file.message('There', at(Number.NaN, 2)), 'outside the script: There'],
  'points at half a character': [
    () => (_, file) => void file.message('There', at(0.5, 2)),
    'outside the script: There'
  ],
  'points at a line that is not there': [
    () => (_, file) => void file.message('There', {place: {line: 99, column: 1}}),
    'outside the script: There'
  ]
}

describe('a plugin that misbehaves is named, and takes nothing down', () => {
  test.for(Object.entries(misbehaving))('%s', async ([, [plugin, what]]) => {
    const messages = await lintWith({bad: plugin})
    expect(messages.filter(({fatal}) => fatal)).toMatchObject([{ruleId: 'bad', severity: 2, line: 1, column: 1}])
    const {message} = messages.find(({fatal}) => fatal) ?? {message: ''}
    expect(message).toContain('Rule `bad` failed: ')
    expect(message).toContain(what)
    expect(message).not.toContain('\n')
    expect(messages.filter(({fatal}) => !fatal).map(({ruleId}) => ruleId)).toEqual(['weak-words'])
  })

  test('takes nothing away: not the tree, not the messages', async () => {
    const messages = await lintWith({
      a: () => (tree: Root, file: VFile) => {
        tree.children = []
        file.messages = []
        file.data = {}
        file.value = ''
      },
      'retext-long-words': longWords
    })
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['weak-words', 'retext-long-words'])
  })

  describe('never ends', () => {
    afterEach(() => vi.useRealTimers())
    test('and is not waited for', async () => {
      vi.useFakeTimers()
      const running = lintWith({bad: () => () => new Promise<never>(() => undefined)})
      await vi.advanceTimersByTimeAsync(11_000)
      const messages = await running
      expect(messages.find(({fatal}) => fatal)?.message).toBe(
        'Rule `bad` failed: Error: did not finish within 10 seconds'
      )
    })
  })
})

function boom(): never {
  throw new Error('no luck')
}

describe('a rule of a package that misbehaves is named, and takes nothing down', () => {
  const rule = (parts: Partial<RuleDefinition<typeof phraseOptions>>) =>
    defineRule({
      id: 'bad',
      summary: 'Fails',
      why: 'To see that it is named.',
      sources: [{title: 'Chosen'}],
      severity: {recommended: 'warn', strict: 'warn'},
      options: phraseOptions,
      examples: {bad: [], good: []},
      ...parts
    })
  const sketch = {start: 0, end: 2, hashes: [1]}

  const broken: readonly (readonly [string, Partial<RuleDefinition<typeof phraseOptions>>, what: string])[] = [
    ['check', {check: boom}, 'no luck'],
    ['check, later', {check: () => Promise.reject(new Error('no luck'))}, 'no luck'],
    ['phrases', {phrases: boom}, 'no luck'],
    ['a pattern', {phrases: () => [{pattern: '(open'}]}, '`(open`'],
    ['checkDocument', {checkDocument: boom}, 'no luck'],
    ['collect', {collect: boom, compare: () => undefined}, 'no luck'],
    ['compare', {collect: () => sketch, compare: boom}, 'no luck'],
    [
      'a place outside the text',
      {check: ({report}) => report({start: 3, end: 9999, message: 'There'})},
      'outside the text: There'
    ]
  ]

  test.for(broken)('%s', async ([, parts, what]) => {
    const messages = await lintWith({bad: rule(parts)})
    expect(messages.filter(({fatal}) => fatal)).toMatchObject([{ruleId: 'bad', severity: 2}])
    expect(messages.find(({fatal}) => fatal)?.message).toContain(what)
    expect(messages.filter(({fatal}) => !fatal).map(({ruleId}) => ruleId)).toEqual(['weak-words'])
  })
})

test('a plugin may extend the parser, as it does under retext', async () => {
  const found: string[] = []
  const retextShout: Plugin<[], Root> = function () {
    const data = this.data() as {nlcstSentenceExtensions?: ((sentence: Sentence) => undefined)[]}
    data.nlcstSentenceExtensions = [
      (sentence) => {
        found.push(sentence.type)
      }
    ]
    return () => {}
  }
  await lintWith({shout: retextShout as AnyRule}, 'Call me. Thanks.')
  expect(new Set(found)).toEqual(new Set(['SentenceNode']))
})
