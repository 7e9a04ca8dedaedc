import {printSeconds} from '../../speech/budget.ts'
import {html, lines, type Markup} from './template.ts'
import {smallTimeline} from './timeline.ts'
import {countOf, type Report, type ScriptView} from './view.ts'

/** A sortable column; `descending` if the largest values come first. */
interface Column {
  readonly name: string
  readonly isNumber?: true
}

const columns: readonly Column[] = [
  {name: 'Script'},
  {name: 'Time', isNumber: true},
  {name: 'Words', isNumber: true},
  {name: 'Errors', isNumber: true},
  {name: 'Warnings', isNumber: true}
]

/** Rows shown before a click is needed for the rest (chosen: two screens). */
const mostRows = 40

/** A sortable table of all scripts. */
export function scriptTable({scripts, longest}: Report): Markup {
  if (scripts.length === 0) return html``
  const headers = columns.map(
    ({name, isNumber}) =>
      html`<th scope="col"${isNumber && html` class="number" data-first="descending"`}><button type="button">${name}</button></th>`
  )
  const more =
    scripts.length > mostRows &&
    html`\n<button type="button" class="more" hidden>Show all ${scripts.length} scripts</button>`
  return html`<section class="overview" aria-labelledby="overview">
<div class="bar"><h2 id="overview">All scripts</h2> <label><input type="checkbox" id="only-faulty"> only those with problems</label></div>
<table data-rows="${mostRows}">
<thead><tr>${headers}</tr></thead>
<tbody>
${lines(scripts.map((view) => row(view, longest)))}
</tbody>
</table>${more}
</section>`
}

function row(view: ScriptView, longest: number): Markup {
  const {id, name, path, script, details, messages} = view
  const [errors, warnings] = [countOf(view, 2), countOf(view, 1)]
  const isOver = script !== undefined && script.seconds > script.budget
  const time =
    script &&
    html`<div class="time"><span class="${isOver ? 'over' : 'within'}">${printSeconds(script.seconds, script.budget)} s</span> <span class="faint">of ${script.budget}</span> ${smallTimeline(script, details, longest)}</div>`
  return html`<tr${messages.length > 0 && html` class="faulty"`}><th scope="row" data-sort="${name}"><a href="#${id}">${name}</a> <span class="path">${path}</span></th><td data-sort="${script?.seconds ?? -1}">${time}</td>${cell('word', script?.words)}${cell('error', errors, 'error')}${cell('warning', warnings, 'warning')}</tr>`
}

/** A figure, with its name beside it on phones. */
function cell(name: string, figure: number | undefined, kind = ''): Markup {
  const shown = figure === undefined ? '' : String(figure)
  return html`<td class="number${figure && kind ? ` ${kind}` : ''}" data-name="${figure === 1 ? name : `${name}s`}" data-sort="${figure ?? -1}">${shown}</td>`
}
