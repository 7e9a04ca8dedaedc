import type {KnownRule} from '../../config/known-rules.ts'
import type {RuleMeta} from '../../rule/define.ts'
import {describeSeverity, rulesTable} from '../../rule/docs.ts'
import {layOut} from '../../terminal/table.ts'
import {wrap} from '../../terminal/wrap.ts'

/** Output formats. */
export type ListFormat = 'table' | 'json' | 'markdown'

/** Columns that the whole table needs; on a narrower screen it leaves out what `explain` shows (chosen: most summaries fit). */
const wholeTable = 120

/** Lists rules, one per line: id, severities, fixes, summary. Other retext plugins have only an id. */
export function listRules(rules: readonly KnownRule[], format: ListFormat, width?: number): string {
  if (format === 'markdown') {
    const metas = rules.flatMap(({meta}) => meta ?? [])
    return rulesTable(metas, 'docs/rules')
  }
  if (format === 'json') return JSON.stringify(rules.map(toJson), undefined, 2)
  const rows = rules.map(({id, meta}) => (meta ? row(meta) : [id, '-', '-', '', 'A retext plugin']))
  const all = [['Rule', 'Recommended', 'Strict', 'Offers', 'Finds'], ...rows]
  const isNarrow = width !== undefined && width < wholeTable
  const shown = isNarrow ? all.map(([id = '', recommended = '', , , finds = '']) => [id, recommended, finds]) : all
  const note = wrap('* depends on the goal or the touch: vmlint explain <rule>', width ?? Infinity)
  return `${layOut(shown, {width})}\n\n${note.join('\n')}`
}

function row({id, summary, severity, offers = []}: RuleMeta): readonly string[] {
  const recommended = describeSeverity(severity.recommended).replaceAll('`', '') + (severity.when ? '*' : '')
  return [id, recommended, severity.strict, offers.join(', '), summary]
}

function toJson({id, meta}: KnownRule): object {
  if (!meta) return {id}
  const {summary, severity, offers = [], url} = meta
  return {id, summary, severity, offers, url}
}
