import type {Example, Rule} from '../../src/rule/define.ts'
import {lintExample} from '../../src/rule-tester.ts'

/** An example's script after the rule's fixes; with `suggested`, after the first suggestion of each problem. */
export async function applyFixes(rule: Rule, example: Example, {suggested = false} = {}): Promise<string> {
  const {source = '', messages} = await lintExample(rule, example)
  const fixes = messages.flatMap(({fix, suggestions}) => (suggested ? suggestions?.[0]?.fix : fix) ?? [])
  return fixes.reduceRight(
    (text, {range: [start, end], text: by}) => text.slice(0, start) + by + text.slice(end),
    source
  )
}
