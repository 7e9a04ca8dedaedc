import {join} from 'node:path'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {compileMatcher} from '../../src/language/matcher.ts'
import {indexWords} from '../../src/language/words.ts'
import {asOneScript} from '../../src/script/one-script.ts'
import {textsOf} from '../helpers/account.ts'

/** Phrases of these are no report by themselves, or are reported only where there are more of them. */
const others = new Set(['fake-familiarity', 'pitch', 'uncontracted'])

test('no two rules look for the very same words', () => {
  const families = [...rules]
    .filter(([id]) => !others.has(id))
    .map(([id, rule]) => [id, rule.phrases(rule.parseOptions({}))] as const)
  const matcher = compileMatcher(new Map(families))
  const twice = new Set<string>()
  for (const text of textsOf(join(import.meta.dirname, '.'))) {
    const seen = new Map<string, string>()
    for (const [id, matches] of matcher.find(indexWords(asOneScript(text), text))) {
      for (const {start, end, text: words, phrase} of matches) {
        if (phrase.group === 'evidence') continue
        const other = seen.get(`${start}-${end}`)
        if (other) twice.add(`${words}: ${other}, ${id}`)
        seen.set(`${start}-${end}`, id)
      }
    }
  }
  expect([...twice]).toEqual([])
})
