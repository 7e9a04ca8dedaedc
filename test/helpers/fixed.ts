import type {Rule} from '../../src/rule/define.ts'
import {lintExample} from '../../src/rule-tester.ts'

/** Applies a rule's fixes to a script, or the first suggestion of each message. */
export async function applyOffers(rule: Rule, script: string, offer: 'fix' | 'suggestion' = 'fix'): Promise<string> {
  const {messages} = await lintExample(rule, script)
  const changes = messages.flatMap(({fix, suggestions}) => (offer === 'fix' ? fix : suggestions?.[0]?.fix) ?? [])
  return changes
    .toSorted((a, b) => b.range[0] - a.range[0])
    .reduce((text, {range: [start, end], text: instead}) => text.slice(0, start) + instead + text.slice(end), script)
}
