import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import jargon from '../../rules/jargon.ts'
import {families} from '../../src/anatomy/find-parts.ts'
import type {AnyPhrase, Family} from '../../src/language/matcher.ts'
import {patternsOf} from '../../src/language/phrase.ts'
import {macros} from '../../src/language/vocabulary/closed.ts'
import {calledTables, tables} from '../../src/language/vocabulary/tables.ts'
import {lintExample} from '../../src/rule-tester.ts'
import type {SettingsInput} from '../../src/settings.ts'
import {partsOf} from '../helpers/parts.ts'

type Vocabulary = NonNullable<SettingsInput['vocabulary']>

test.for<[part: 'peer' | 'promise', text: string, vocabulary: Vocabulary]>([
  ['peer', 'It helped another zorb.', {firm: ['zorb']}],
  ['peer', 'It helped a similar zorb trellis.', {firm: ['Zorb-Trellis']}],
  ['promise', "I'm carrierpigeoning the chart over to you.", {deliver: ['carrierpigeon']}],
  ['promise', "I'm beaming up the chart by noon.", {deliver: ['beam up']}]
])('a %s in the words of a team: %s', ([part, text, vocabulary]) => {
  expect(partsOf(text)[part]).toEqual([])
  expect(partsOf(text, {vocabulary: {...vocabulary, accept: []}})[part]).not.toEqual([])
  // What one team adds is nobody else's.
  expect(partsOf(text)[part]).toEqual([])
})

test('the words of a team join the phrases of rules', async () => {
  const messagesWith = async (vocabulary: Vocabulary) =>
    (await lintExample(jargon, {script: 'We glorpified it.', settings: {vocabulary}})).messages
  expect(await messagesWith({})).toEqual([])
  expect(await messagesWith({'buzz-verb': ['glorpify']})).toMatchObject([{ruleId: 'jargon'}])
})

test('a team may add to the tables that patterns call, and to no other', () => {
  const lists: readonly (readonly AnyPhrase[] | Family)[] = [
    ...Object.values(families),
    ...[...rules.values()].map((rule) => rule.phrases(rule.parseOptions({})))
  ]
  const called = new Set(
    lists
      .flatMap(patternsOf)
      // Short names stand for patterns that call tables, too.
      .concat(Object.values(macros))
      .flatMap((pattern) => [...pattern.matchAll(/<([a-z-]+)/g)].map(([, name = '']) => name))
      .filter((name) => tables.has(name))
  )
  expect(calledTables.map(({name}) => name).sort()).toEqual([...called].sort())
})
