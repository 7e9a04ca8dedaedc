import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {families} from '../../src/anatomy/find-parts.ts'
import type {AnyPhrase, Family} from '../../src/language/matcher.ts'
import {patternsOf} from '../../src/language/phrase.ts'
import {type Account, accountFor, mostAlternatives, textsOf} from '../helpers/account.ts'

const root = join(import.meta.dirname, '../..')
const texts = [
  ...textsOf(join(root, 'test/rules')),
  ...textsOf(join(root, 'test/anatomy')),
  ...textsOf(join(root, 'rules'))
]
const parts = Object.entries<readonly AnyPhrase[] | Family>(families).map(([name, value]): [string, Family] => [
  name,
  'phrases' in value ? value : {phrases: value}
])

let accounts: ReadonlyMap<string, readonly Account[]>
beforeAll(() => {
  accounts = accountFor(new Map(parts), texts)
}, 120_000)

test.for(parts)('every phrase, exception and stop of %s changes the reading of a sentence in the tests', ([name]) => {
  const idle = accounts.get(name)?.filter(({matters}) => !matters)
  expect(idle?.map(({pattern}) => pattern)).toEqual([])
})

test.for(parts)('no pattern of %s lists more than twelve alternatives', ([, family]) => {
  expect(patternsOf(family).filter((pattern) => mostAlternatives(pattern) > 12)).toEqual([])
})
