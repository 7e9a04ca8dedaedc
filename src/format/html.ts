import type {FileResult} from '../result.ts'
import type {FormatterContext} from './formatter.ts'
import {page} from './html/page.ts'
import {scriptSection} from './html/script-section.ts'
import {scriptTable} from './html/script-table.ts'
import {filesWithout, frequentRules, headline} from './html/summary.ts'
import {lines, html as markup} from './html/template.ts'
import {type ScriptView, toReport} from './html/view.ts'

/** Most scripts for which all with problems are expanded (chosen); with more, only the worst is. */
const mostOpen = 12

/** Formats results as one HTML page for the person responsible for the scripts; self-contained, and works from disk. */
export default function html(results: readonly FileResult[], context: FormatterContext): string {
  const report = toReport(results, context)
  const {scripts, worst} = report
  const isOpen = (view: ScriptView) => view === worst || (scripts.length <= mostOpen && view.messages.length > 0)
  return page(
    lines([
      headline(report),
      frequentRules(report),
      scriptTable(report),
      filesWithout(report),
      markup`<section class="scripts" aria-label="The scripts">`,
      ...scripts.map((view) => scriptSection(view, isOpen(view))),
      markup`</section>`
    ])
  )
}
