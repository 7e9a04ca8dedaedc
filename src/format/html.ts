import type {FileResult} from '../result.ts'
import type {FormatterContext} from './formatter.ts'
import {page} from './html/page.ts'
import {scriptSection} from './html/script-section.ts'
import {scriptTable} from './html/script-table.ts'
import {frequentRules, headline} from './html/summary.ts'
import {lines, html as markup} from './html/template.ts'
import {toReport} from './html/view.ts'

/** One page for whoever answers for the scripts: it needs nothing but itself, and works from the disk. */
export default function html(results: readonly FileResult[], context: FormatterContext): string {
  const report = toReport(results, context)
  return page(
    lines([
      headline(report),
      frequentRules(report),
      scriptTable(report),
      markup`<section class="scripts" aria-label="The scripts">`,
      ...report.scripts.map(scriptSection),
      markup`</section>`
    ])
  )
}
