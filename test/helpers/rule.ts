import {describe, test} from 'vitest'
import type {Rule} from '../../src/rule/define.ts'
import {type RuleCases, testRule as testRuleWith} from '../../src/rule-tester.ts'

/** Tests a rule on its own examples and on more cases. */
export function testRule(rule: Rule, cases: RuleCases): void {
  testRuleWith(rule, cases, {describe, test})
}
