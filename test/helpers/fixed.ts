import type {Rule} from '../../src/rule/define.ts'
import {lintExample} from '../../src/rule-tester.ts'

/** A script with the changes that a rule offers made: its fixes, or the first suggestion of each of its messages. */
export async function applyOffers(rule: Rule, script: string, offer: 'fix' | 'suggestion' = 'fix'): Promise<string> {
  const {messages} = await lintExample(rule, script)
  const changes = messages.flatMap(({fix, suggestions}) => (offer === 'fix' ? fix : suggestions?.[0]?.fix) ?? [])
  return changes
    .toSorted((a, b) => b.range[0] - a.range[0])
    .reduce((text, {range: [start, end], text: instead}) => text.slice(0, start) + instead + text.slice(end), script)
}
