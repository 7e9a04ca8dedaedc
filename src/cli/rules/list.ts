import type {RuleMeta} from '../../rule/define.ts'
import {describeSeverity, rulesTable} from '../../rule/docs.ts'
import {layOut} from '../../terminal/table.ts'

/** How rules are listed. */
export type ListFormat = 'table' | 'json' | 'markdown'

/** Lists rules: id, severities, what they offer, one line each. */
export function listRules(metas: readonly RuleMeta[], format: ListFormat): string {
  if (format === 'markdown') return rulesTable(metas, 'docs/rules')
  if (format === 'json') {
    return JSON.stringify(
      metas.map(({id, summary, severity, offers = [], url}) => ({id, summary, severity, offers, url})),
      undefined,
      2
    )
  }
  const rows = metas.map(({id, summary, severity, offers = []}) => [
    id,
    describeSeverity(severity.recommended).replaceAll('`', '') + (severity.when ? '*' : ''),
    severity.strict,
    offers.join(', '),
    summary
  ])
  const table = layOut([['Rule', 'Recommended', 'Strict', 'Offers', 'Finds'], ...rows])
  return `${table}\n\n* depends on the goal or the touch: vmlint explain <rule>`
}
