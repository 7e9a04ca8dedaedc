import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {patternsOf} from '../../src/language/phrase.ts'
import {type Account, accountFor, mostAlternatives, textsOf} from '../helpers/account.ts'

const root = join(import.meta.dirname, '../..')
const texts = [
  ...textsOf(join(root, 'test/rules')),
  ...textsOf(join(root, 'test/anatomy')),
  ...textsOf(join(root, 'rules'))
]
const withPhrases = [...rules].filter(([, rule]) => rule.phrases(rule.parseOptions({})).phrases.length > 0)

let accounts: ReadonlyMap<string, readonly Account[]>
beforeAll(() => {
  accounts = accountFor(new Map(withPhrases.map(([id, rule]) => [id, rule.phrases(rule.parseOptions({}))])), texts)
}, 120_000)

test.for(withPhrases)(
  'every phrase, exception and stop of %s changes the reading of a sentence in the tests',
  ([id]) => {
    const idle = accounts.get(id)?.filter(({matters}) => !matters)
    expect(idle?.map(({pattern}) => pattern)).toEqual([])
  }
)

test.for(withPhrases)('no pattern of %s lists more than twelve alternatives', ([, rule]) => {
  expect(patternsOf(rule.phrases(rule.parseOptions({}))).filter((pattern) => mostAlternatives(pattern) > 12)).toEqual(
    []
  )
})
