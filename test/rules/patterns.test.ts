import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {compilePattern} from '../../src/language/steps.ts'

// Exceptions are read when their phrase is first met: here all are.
test.for([...rules])('every pattern of %s can be read', ([, rule]) => {
  const {phrases, stops = []} = rule.phrases(rule.parseOptions({}))
  const patterns = phrases.flatMap(({pattern, except = [], unless = []}) => [pattern, ...except, ...unless])
  for (const pattern of [...patterns, ...stops]) expect(() => compilePattern(pattern)).not.toThrow()
})
