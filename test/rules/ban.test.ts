import * as v from 'valibot'
import {describe, expect, test} from 'vitest'
import rule from '../../rules/ban.ts'
import {lintExample} from '../../src/rule-tester.ts'
import {testRule} from '../helpers/rule.ts'

const phrases = (...list: readonly object[]) => ({phrases: list})

testRule(rule, {
  good: [
    {script: 'Ana said “pick your brain” once.', options: phrases({text: 'pick your brain'})},
    {script: 'Hi [pick your brain], Jo here.', options: phrases({text: 'pick your brain'})},
    {script: 'Pick it. Your brain is good.', options: phrases({text: 'pick it your brain'})},
    {script: 'Our trucks.', options: phrases({text: 'truck'})},
    {script: 'I will go.', options: phrases({text: "I'll"})},
    {script: 'The cheapest of all.', options: phrases({regex: '\\bcheap\\b'})},
    {script: 'a dirt cheap roof', options: phrases({regex: 'cheap', except: ['dirt cheap']})},
    {script: 'Hi [Acme], Jo.', options: phrases({regex: 'acme'})},
    {script: 'Costs five. Percent of all.', options: phrases({regex: 'five. percent'})}
  ],
  bad: [
    {script: 'To «PICK your\nbrain».', options: phrases({text: 'pick your brain'})},
    {script: 'We «don’t do» that.', options: phrases({text: "don't do"})},
    {script: 'A «follow-up» and a «follow up».', options: phrases({text: 'follow up'})},
    {script: 'Our «trucks» and «truck».', options: phrases({text: 'truck', inflect: true})},
    {script: 'The «Apples» and apples.', options: phrases({text: 'Apple', matchCase: true, inflect: true})},
    {script: 'It is «dirt\n  cheap».', options: phrases({regex: 'dirt cheap'})},
    {script: '😀 It’s «a\r\nwin» 😀 win.', options: phrases({regex: 'a win'})},
    {script: '«It’s» a win.', options: phrases({regex: "^it's"})},
    {script: '«Hi [Name]», Jo.', options: phrases({regex: 'hi \uFFFC'})},
    {script: 'It is «Cheap» and cheap.', options: phrases({regex: 'Cheap', matchCase: true})},
    {script: 'It is the caf«é» way.', options: phrases({regex: '\\u00e9'})}
  ]
})

test('no pattern can hang a run', async () => {
  const script = `${'a'.repeat(20_000)}! ${'a '.repeat(20_000)}`
  const {messages} = await lintExample(rule, {script, options: phrases({regex: '(a+)+b|(a|aa)+!!|(.*)(.*)(.*)z'})})
  expect(messages).toEqual([])
})

describe('patterns that cannot be used', () => {
  test.for([
    ['(', 'unterminated group'],
    ['a(?=b)', 'looks ahead'],
    ['(?<!a)b', 'looks behind'],
    ['(a)\\1', 'refers back'],
    ['a*', 'matches where there is nothing'],
    ['\\p{Script=Latin}', 'names a class'],
    ['a{1000}', 'repeats more']
  ] as const)('%s', ([regex, what]) => {
    try {
      rule.parseOptions(phrases({text: 'fine'}, {regex}))
      expect.unreachable()
    } catch (error) {
      const [issue] = v.isValiError(error) ? error.issues : []
      expect(issue && v.getDotPath(issue)).toBe('phrases.1.regex')
      expect(issue?.message.toLowerCase()).toContain(what)
    }
  })

  test.for([
    [{}, 'phrases.0', 'needs either'],
    [{text: 'a', regex: 'a'}, 'phrases.0', 'needs either'],
    [{text: '!!'}, 'phrases.0.text', 'must hold a word'],
    [{text: 'a', except: ['…']}, 'phrases.0.except.0', 'must hold a word']
  ] as const)('%j', ([phrase, path, what]) => {
    try {
      rule.parseOptions(phrases(phrase))
      expect.unreachable()
    } catch (error) {
      const [issue] = v.isValiError(error) ? error.issues : []
      expect(issue && v.getDotPath(issue)).toBe(path)
      expect(issue?.message).toContain(what)
    }
  })
})
