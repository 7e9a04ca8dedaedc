import {expect, test} from 'vitest'
import {type CheckedRules, type FileResult, toFileResult} from '../../src/result.ts'
import {prune, suppress, withoutSuppressed} from '../../src/suppressions/match.ts'
import type {Suppressions} from '../../src/suppressions/suppressions-file.ts'
import {message} from '../helpers/results.ts'

const source = 'Maybe one. Maybe two.\n'

/** A file with problems of some rules, each at the start of its first sentence or its second. */
function result(problems: readonly string[], checked?: CheckedRules, filePath = '/team/a.txt'): FileResult {
  const messages = problems.map((problem) => {
    const [ruleId = '', place = '1'] = problem.split(' ')
    const at = place === '2' ? 11 : 0
    return message({
      ruleId: ruleId === 'none' ? null : ruleId,
      fatal: place === 'fatal' || undefined,
      range: [at, at + 5]
    } as never)
  })
  return toFileResult(filePath, {messages, source, ...(checked && {checked})})
}

const context = {folder: '/team', isWhole: () => false}
/** Suppressions of one file as `rule: counts`. */
const shown = (suppressions: Suppressions, name = 'a.txt') =>
  [...(suppressions.get(name) ?? [])].map(([id, sentences]) => `${id}: ${[...sentences.values()].join(' ')}`)
const recorded = (...problems: readonly string[]) => suppress([result(problems)], new Map(), context)

test('problems are recorded by rule and sentence', () => {
  const record = recorded('hype', 'hype', 'hype 2', 'jargon')
  expect(shown(record)).toEqual(['hype: 2 1', 'jargon: 1'])
  expect([...record.keys()]).toEqual(['a.txt'])
  expect([...(record.get('a.txt')?.get('jargon')?.keys() ?? [])]).toEqual(['maybe one'])
})

test.for<readonly [what: string, problems: readonly string[], left: readonly string[], unused: number]>([
  ['as many as recorded are dropped', ['hype', 'hype'], [], 0],
  ['one more is reported', ['hype', 'hype', 'hype'], ['hype'], 0],
  ['fewer are unused', ['hype'], [], 1],
  ['another sentence is reported', ['hype 2'], ['hype'], 2],
  ['another rule is reported', ['jargon'], ['jargon'], 2],
  ['what has no rule is reported', ['none'], ['none'], 2],
  ['nothing is unused', [], [], 2]
])('%s', ([, problems, left, unused]) => {
  const found = withoutSuppressed([result(problems)], recorded('hype', 'hype'), context)
  expect(found.results.flatMap(({messages}) => messages.map(({ruleId}) => ruleId ?? 'none'))).toEqual(left)
  expect(found.unused).toBe(unused)
  expect(found.results[0]?.suppressedMessages).toHaveLength(problems.length - left.length)
})

test('a file that failed, or of which nothing is recorded, is left as it is', () => {
  const failed = result(['hype', 'none fatal'])
  expect(withoutSuppressed([failed], recorded('hype'), context)).toEqual({results: [failed], unused: 0})
  const other = result(['hype'], undefined, '/team/b.txt')
  expect(withoutSuppressed([other], recorded('hype'), context)).toEqual({results: [other], unused: 0})
  expect(shown(suppress([failed], recorded('hype', 'jargon'), context))).toEqual(['hype: 1', 'jargon: 1'])
})

test.for<readonly [what: string, checked: CheckedRules | undefined, isWhole: boolean, isJudged: boolean]>([
  ['a rule that ran', {rules: ['hype'], comparing: []}, false, true],
  ['any rule, where nobody tells which ran', undefined, false, true],
  ['a rule that did not run', {rules: ['jargon'], comparing: []}, true, false],
  ['a rule that compares, and saw all scripts', {rules: ['hype'], comparing: ['hype']}, true, true],
  ['a rule that compares, and did not see all', {rules: ['hype'], comparing: ['hype']}, false, false]
])('%s is judged, or kept', ([, checked, isWhole, isJudged]) => {
  const record = recorded('hype', 'hype 2')
  const now = [result(['hype'], checked)]
  const whole = {folder: '/team', isWhole: () => isWhole}
  expect(withoutSuppressed(now, record, whole).unused).toBe(isJudged ? 1 : 0)
  expect(shown(prune(now, record, {...whole, exists: () => true}))).toEqual([isJudged ? 'hype: 1' : 'hype: 1 1'])
  expect(shown(suppress(now, record, whole))).toEqual([isJudged ? 'hype: 1' : 'hype: 1 1'])
  const clean = [result([], checked)]
  expect(shown(prune(clean, record, {...whole, exists: () => true}))).toEqual(isJudged ? [] : ['hype: 1 1'])
  expect(prune(clean, record, {...whole, exists: () => true}).has('a.txt')).toBe(!isJudged)
  expect(suppress(clean, record, whole).has('a.txt')).toBe(!isJudged)
})

test('pruning lowers counts, and drops files that are gone', () => {
  const record = recorded('hype', 'hype', 'jargon')
  const now = [result(['hype'])]
  expect(shown(prune(now, record, {...context, exists: () => true}))).toEqual(['hype: 1'])
  expect(prune(now, record, {...context, exists: () => false}).size).toBe(0)
  expect(shown(prune([], record, {...context, exists: () => true}))).toEqual(['hype: 2', 'jargon: 1'])
  // More problems than recorded stay problems.
  expect(shown(prune([result(['hype', 'hype', 'hype'])], record, {...context, exists: () => true}))).toEqual([
    'hype: 2'
  ])
})

test('only chosen rules are recorded anew', () => {
  const record = recorded('hype', 'jargon')
  const now = [result(['hype', 'hype', 'jargon', 'jargon', 'filler'])]
  expect(shown(suppress(now, record, {...context, rules: ['hype', 'filler']})).toSorted()).toEqual([
    'filler: 1',
    'hype: 2',
    'jargon: 1'
  ])
})
