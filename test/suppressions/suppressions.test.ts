import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {VmlintError} from '../../src/errors.ts'
import {type LinterOptions, lintFiles} from '../../src/index.ts'
import {applySuppressions, type SuppressionOptions} from '../../src/suppressions/suppressions.ts'
import {makeTree} from '../helpers/tree.ts'

// An old repository: two files with faults of all kinds.

const cold = 'Hi Dana, this is Lee. Maybe we could talk. We could basically meet on Friday.\n'
const warm = '# Warm\n\n> Hi Dana, this is Lee, maybe you can ring me.\n'

let cwd = ''
beforeEach(() => {
  cwd = makeTree({'cold.txt': cold, 'warm.md': warm})
})
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)
const record = () => readFileSync(join(cwd, '.vmlint-suppressions.json'), 'utf8')

async function settle(
  options: Omit<SuppressionOptions, 'cwd'> = {},
  patterns = ['.'],
  linterOptions: LinterOptions = {}
) {
  const found = await lintFiles(patterns, {cwd, lookup: false, ...linterOptions})
  const {results, unused} = await applySuppressions(found, {cwd, ...options})
  const text = (path: string) => readFileSync(path, 'utf8')
  return {
    unused,
    left: results.flatMap(({filePath, messages}) =>
      messages.map(({ruleId, range}) => `${ruleId} ${text(filePath).slice(...range)}`)
    ),
    suppressed: results.flatMap(({suppressedMessages}) => suppressedMessages)
  }
}

test('without a record everything is reported', async () => {
  const {left, unused} = await settle()
  expect(left).toEqual(expect.arrayContaining(['weak-words Maybe', 'weak-words basically', 'weak-words maybe']))
  expect([unused, existsSync(join(cwd, '.vmlint-suppressions.json'))]).toEqual([0, false])
})

describe('once all is suppressed', () => {
  beforeEach(async () => {
    const {left, unused, suppressed} = await settle({suppressAll: true})
    expect([left, unused]).toEqual([[], 0])
    expect(suppressed[0]?.suppressions).toEqual([{kind: 'file', justification: ''}])
  })

  test('nothing is reported, nor after lines are inserted, wrapped or quoted', async () => {
    expect(await settle()).toMatchObject({left: [], unused: 0})
    write('cold.txt', `\n\n\n${cold.replace('Maybe we', 'Maybe\n  we')}`)
    write('warm.md', warm.replace('# Warm', '# Warm (short)\n\n<!-- For people that we have met. -->\n'))
    expect(await settle()).toMatchObject({left: [], unused: 0})
  })

  test('a new fault is reported, and that one alone', async () => {
    write('cold.txt', `${cold}We talk in terms of labels.\n`)
    expect((await settle()).left).toEqual(['weak-words in terms of'])
  })

  test('a fault said once more is reported once', async () => {
    write('cold.txt', `${cold.trim()} Maybe we could talk.\n`)
    expect((await settle()).left).toEqual(['weak-words Maybe'])
  })

  test('a mended one is told and pruned', async () => {
    write('cold.txt', cold.replace('Maybe we could talk.', 'We talk on Friday.'))
    const {left, unused} = await settle()
    expect(left.filter((message) => message.startsWith('weak-words'))).toEqual([])
    expect(unused).toBeGreaterThan(0)
    expect((await settle({prune: true})).unused).toBe(0)
    expect(record()).not.toContain('maybe we could talk')
    expect(record()).toContain('basically')
    expect((await settle()).unused).toBe(0)
  })

  test('a file that is gone is pruned, one that is not linted is not', async () => {
    rmSync(join(cwd, 'warm.md'))
    expect(await settle({prune: true}, ['cold.txt'])).toMatchObject({left: [], unused: 0})
    expect(Object.keys(JSON.parse(record()))).toEqual(['cold.txt'])
    write('new.txt', cold)
    await settle({suppressAll: true}, ['new.txt'])
    expect(Object.keys(JSON.parse(record()))).toEqual(['cold.txt', 'new.txt'])
  })

  test('the record is the same bytes each time, and is not written anew', async () => {
    const before = record()
    await settle({suppressAll: true}, ['warm.md', 'cold.txt'])
    expect(record()).toBe(before)
    await settle({prune: true})
    expect(record()).toBe(before)
  })
})

test('one rule can be suppressed, others stay', async () => {
  const {left} = await settle({suppressRules: ['weak-words']})
  expect(left.filter((message) => message.startsWith('weak-words'))).toEqual([])
  expect(left.length).toBeGreaterThan(0)
})

test('a record elsewhere names files as seen from its folder', async () => {
  const location = join(cwd, '..', `${cwd.split('/').at(-1)}.json`)
  await settle({suppressAll: true, location})
  const names = Object.keys(JSON.parse(readFileSync(location, 'utf8')))
  rmSync(location)
  expect(names.map((name) => name.split('/').at(-1))).toEqual(['cold.txt', 'warm.md'])
  expect(names.every((name) => name.split('/').length === 2)).toBe(true)
})

describe('what a run did not look at is no less needed:', () => {
  const same = 'Hi Dana, Lee at Tarn Labels. Your lease runs out in March and I have two offers for the floor above.\n'
  beforeEach(async () => {
    write('a.txt', same)
    write('b.txt', same)
    await settle({suppressAll: true})
    expect(record()).toContain('duplicate-script')
  })

  test.for<[name: string, patterns: string[], options: LinterOptions]>([
    ['a copy whose original was not named', ['b.txt'], {}],
    ['a copy among some of its folder', ['b.txt', 'cold.txt'], {}],
    ['a rule that is off for this run', ['.'], {ruleOverrides: {'weak-words': 'off'}}],
    ['a rule that is off for this goal', ['.'], {settings: {goal: 'callback', touch: 'inbound'}}]
  ])('%s', async ([, patterns, options]) => {
    const before = record()
    expect((await settle({}, patterns, options)).unused).toBe(0)
    await settle({prune: true}, patterns, options)
    expect(record()).toBe(before)
    await settle({suppressAll: true}, patterns, options)
    for (const [name, rules] of Object.entries(JSON.parse(before)))
      expect(JSON.parse(record())[name]).toMatchObject(Object(rules))
  })

  test('a copy whose original is gone is mended, and a run over the folder says so', async () => {
    rmSync(join(cwd, 'a.txt'))
    expect((await settle()).unused).toBe(1)
    await settle({prune: true})
    expect(record()).not.toContain('duplicate-script')
  })

  test('a script that turned into another language says nothing of its old faults', async () => {
    write(
      'cold.txt',
      'Hola Dana, soy Lee de la empresa. Le llamo porque su contrato termina en mayo y tengo dos ideas.\n'
    )
    expect((await settle()).unused).toBe(0)
  })
})

describe('is refused with its place:', () => {
  test.for<[name: string, text: string, message: RegExp]>([
    ['no JSON', '{\n  "cold.txt": {,}\n}', /not valid JSON: .*\.json:2:\d+\. Correct it/],
    ['a conflict', '<<<<<<< HEAD\n{}\n', /not valid JSON: .*\.json:\d+:\d+/],
    [
      'another shape',
      '{"cold.txt": {"weak-words": {"count": "two"}}}',
      /expected file, rule, sentence and count: .*\.json:1:39\./
    ],
    ['a value that is missing', '{\n "a": {"b":}\n}', /not valid JSON: .*\.json:2:12\./],
    ['a list', '[]', /expected file, rule, sentence and count: .*\.json:1:1\./],
    ['a count of none', '{"a": {"b": {"c": 0}}}', /\.json:1:19\./]
  ])('%s', async ([, text, message]) => {
    write('.vmlint-suppressions.json', text)
    await expect(settle()).rejects.toThrow(VmlintError)
    await expect(settle({suppressAll: true})).rejects.toThrow(message)
    expect(record()).toBe(text)
  })

  test('a record that is named and not there', async () => {
    await expect(settle({location: 'none.json'})).rejects.toThrow('No suppressions `none.json`')
    await expect(settle({prune: true})).rejects.toThrow('No suppressions')
  })

  test('what contradicts itself', async () => {
    await expect(settle({suppressAll: true, prune: true})).rejects.toThrow(VmlintError)
    await expect(settle({suppressAll: true, suppressRules: ['pitch']})).rejects.toThrow(VmlintError)
  })
})
