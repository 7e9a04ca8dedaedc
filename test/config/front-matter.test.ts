import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {runCli} from '../helpers/cli.ts'
import {makeTree} from '../helpers/tree.ts'

const script = 'Hi Dana, this is Sam from Acme, maybe we could talk about your freight on Thursday at ten.\n'
const withFront = (yaml: string, text = script) => `---\nvmlint:\n  ${yaml.replaceAll('\n', '\n  ')}\n---\n\n${text}`

async function lintIn(tree: Readonly<Record<string, unknown>>, name = 'a.md', options = {}) {
  const cwd = makeTree({'.git/': '', ...tree})
  const [result] = await createLinter({cwd, ...options}).lintFiles([join(cwd, name)])
  return result
}

describe('front matter', () => {
  test('sets goal, touch, pace and budget for its file, over the configuration', async () => {
    const tree = {
      '.vmlintrc.yaml': 'settings: {goal: email, touch: inbound}',
      'a.md': withFront('goal: educate\nbudget: 12'),
      'b.md': script
    }
    expect((await lintIn(tree))?.scripts?.[0]).toMatchObject({goal: 'educate', touch: 'inbound', budget: 12})
    expect((await lintIn(tree, 'b.md'))?.scripts?.[0]).toMatchObject({goal: 'email', budget: 30})
  })

  test('works in plain text', async () => {
    expect((await lintIn({'a.txt': withFront('touch: breakup')}, 'a.txt'))?.scripts?.[0]).toMatchObject({
      touch: 'breakup'
    })
  })

  test('changes the pace', async () => {
    const seconds = async (yaml: string) => (await lintIn({'a.md': withFront(yaml)}))?.scripts?.[0]?.seconds ?? 0
    expect(await seconds('pace: 2')).toBeGreaterThan((await seconds('pace: 1')) * 1.5)
  })

  test('says how scripts are found', async () => {
    const quoted = `# Notes\n\nSome text about the call.\n\n> ${script}`
    const startOf = async (mode: string) => {
      const text = withFront(`scripts: ${mode}`, quoted)
      const result = await lintIn({'a.md': text})
      return text.slice(result?.scripts?.[0]?.start).split(' ')[0]
    }
    expect(await startOf('blockquote')).toBe('Hi')
    expect(await startOf('document')).toBe('Some')
  })

  test('names the one script of its file', async () => {
    expect((await lintIn({'a.md': withFront('title: Freight, first call')}))?.scripts?.[0]?.name).toBe(
      'Freight, first call'
    )
  })

  test('excuses a draft from having a script', async () => {
    const ids = async (yaml: string) =>
      (await lintIn({'a.md': withFront(yaml, '# Later\n')}))?.messages.map((d) => d.ruleId)
    expect(await ids('draft: true')).toEqual([])
    expect(await ids('draft: false')).toEqual(['empty-script'])
  })

  test('sets rules, a bare severity with the options of the configuration', async () => {
    const tree = {
      '.vmlintrc.yaml': 'rules: {weak-words: [error, {add: [thursday]}]}',
      'a.md': withFront('rules: {weak-words: warn}')
    }
    const found = (await lintIn(tree))?.messages.filter((d) => d.ruleId === 'weak-words')
    expect(found?.map((d) => d.severity)).toEqual([1, 1])
    const off = await lintIn({'a.md': withFront('rules: {weak-words: off}')})
    expect(off?.messages.map((d) => d.ruleId)).not.toContain('weak-words')
  })

  test('gives way to the command line', async () => {
    const tree = {'a.md': withFront('goal: educate\nrules: {weak-words: off}')}
    const result = await lintIn(tree, 'a.md', {settings: {goal: 'email'}, ruleOverrides: {'weak-words': 'error'}})
    expect(result?.scripts?.[0]?.goal).toBe('email')
    expect(result?.messages.find((d) => d.ruleId === 'weak-words')?.severity).toBe(2)
  })

  test.for([
    ['gaol: email', 3, 3, 'Unknown key `gaol`, did you mean `goal`?'],
    [
      'goal: calback',
      3,
      9,
      '`goal` must be `any`, `callback`, `email` or `educate`, found `calback`, did you mean `callback`?'
    ],
    ['budget: 0', 3, 11, '`budget` must be at least 1, found `0`'],
    ['draft: maybe', 3, 10, '`draft` must be `true` or `false`, found `maybe`'],
    ['title: ""', 3, 10, '`title` must not be empty'],
    ['rules: {weak-word: off}', 3, 11, 'Unknown rule `weak-word`, did you mean `weak-words`?'],
    ['rules:\n  weak-words: [warn, {alow: []}]', 4, 25, 'Unknown option `alow` of `weak-words`, did you mean `allow`?'],
    ['rules: {constructor: warn}', 3, 11, 'Unknown rule `constructor`; known: see `vmlint rules`'],
    [
      'company: Acme',
      3,
      3,
      'Unknown key `company`; known: `goal`, `touch`, `pace`, `budget`, `scripts`, `title`, `draft`, `rules`'
    ]
  ] as const)('with %s is a fault of its file, at its place', async ([yaml, line, column, message]) => {
    const result = await lintIn({'a.md': withFront(yaml)})
    expect(result?.messages).toHaveLength(1)
    expect(result?.messages[0]).toMatchObject({ruleId: null, severity: 2, fatal: true, line, column, message})
  })

  test.for([
    ['vmlint: email', '`vmlint` in the front matter must be a mapping, found `email`'],
    ['vmlint: [a]', '`vmlint` in the front matter must be a mapping, found a list']
  ] as const)('%s is refused', async ([yaml, message]) => {
    expect((await lintIn({'a.md': `---\n${yaml}\n---\n${script}`}))?.messages[0]?.message).toBe(message)
  })

  test.for(['stats', 'say'])('that is wrong is told by %s with its place', async (command) => {
    const cwd = makeTree({'.git/': '', 'a.md': withFront('gaol: x')})
    const {code, stderr} = await runCli([command, 'a.md'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('a.md:3:3: Unknown key `gaol`, did you mean `goal`?')
  })

  test('of others is none of our business', async () => {
    const result = await lintIn({'a.md': `---\ntitle: x\ngoal: sales\n---\n${script}`})
    expect(result?.fatalErrorCount).toBe(0)
  })

  test('that is wrong tells all its faults, and the other files are still linted', async () => {
    const cwd = makeTree({'.git/': '', 'a.md': withFront('gaol: x\ntouch: y'), 'b.md': script})
    const {code, stdout, stderr} = await runCli(['.', '-f', 'json'], {cwd})
    expect(code).toBe(2)
    const [a, b] = JSON.parse(stdout)
    expect(a.messages.map((d: {line: number}) => d.line)).toEqual([3, 4])
    expect(b.messages.map((d: {ruleId: string}) => d.ruleId)).toContain('weak-words')
    expect(stderr).toContain('a.md:3:3: Unknown key `gaol`, did you mean `goal`?')
    expect(stderr).toContain('a.md:4:10: `touch` must be')
  })
})
