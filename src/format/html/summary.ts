import {webAddress} from '../../terminal/visible.ts'
import {count} from '../tally.ts'
import {html, lines, type Markup} from './template.ts'
import {type MessageView, type Report, status} from './view.ts'

/** Most rules named. */
const mostRules = 5

/** The title and the overall figures. */
export function headline({found, scripts, worst}: Report): Markup {
  const timed = scripts.flatMap(({script}) => script ?? [])
  const fitting = timed.filter(({seconds, budget}) => seconds <= budget).length
  const tiles = [
    tile(String(found.scripts), found.scripts === 1 ? 'script' : 'scripts', `in ${count(found.files, 'file')}`),
    tile(`${fitting} of ${timed.length}`, 'within their time limit', '', fitting < timed.length ? 'error' : 'good'),
    tile(String(found.errors), found.errors === 1 ? 'error' : 'errors', '', found.errors > 0 ? 'error' : 'good'),
    tile(
      String(found.warnings),
      found.warnings === 1 ? 'warning' : 'warnings',
      '',
      found.warnings > 0 ? 'warning' : 'good'
    )
  ]
  // A single script needs no "worst".
  const start =
    worst &&
    scripts.length > 1 &&
    html`\n<p class="worst">Start with <a href="#${worst.id}">${worst.name}</a> <span class="faint">${worst.path}, ${status(worst)}</span></p>`
  return html`<header>
<h1>Voicemail scripts</h1>
<ul class="tiles">
${lines(tiles)}
</ul>${start}
</header>`
}

function tile(figure: string, label: string, more = '', kind = ''): Markup {
  const detail = more !== '' && html` <span class="faint">${more}</span>`
  return html`<li class="tile ${kind}"><strong>${figure}</strong> ${label}${detail}</li>`
}

/** The most frequent problems, with the summary of each rule. */
export function frequentRules({scripts, found}: Report): Markup {
  const byRule = new Map<string, {count: number; first: MessageView}>()
  for (const first of scripts.flatMap((script) => script.messages)) {
    const {ruleId} = first.message
    if (ruleId === null) continue
    const entry = byRule.get(ruleId)
    if (entry) entry.count++
    else byRule.set(ruleId, {count: 1, first})
  }
  const most = [...byRule]
    .sort(([, a], [, b]) => b.count - a.count || b.first.message.severity - a.first.message.severity)
    .slice(0, mostRules)
  // A file that could not be read has an error and no rule.
  if (most.length === 0) return found.errors > 0 ? html`` : html`<p class="all-good">No problems found.</p>`
  const rows = most.map(([id, {count: times, first}]) => {
    const text = first.summary === undefined ? '' : ` ${first.summary}`
    return html`<li><span class="times">${times}×</span> <span>${ruleLink(id, first.message.url)}${text}</span></li>`
  })
  return html`<section class="frequent" aria-labelledby="frequent">
<h2 id="frequent">Most common problems</h2>
<ol>
${lines(rows)}
</ol>
</section>`
}

/** Files named before the rest is collapsed. */
const mostFiles = 10

/** Files without a script and documents that were not read, so that they are not taken for clean ones. */
export function filesWithout({without, unread}: Report): Markup {
  return lines([
    fileList('without', 'No script found in', without),
    fileList('unread', 'Not read: save these as plain text (.txt)', unread)
  ])
}

function fileList(id: string, title: string, paths: readonly string[]): Markup {
  if (paths.length === 0) return html``
  const list = (shown: readonly string[]) => html`<ul>${shown.map((path) => html`<li class="path">${path}</li>`)}</ul>`
  const rest = paths.slice(mostFiles)
  const more =
    rest.length > 0 &&
    html`\n<details class="rest"><summary>${count(rest.length, 'more file')}</summary>${list(rest)}</details>`
  return html`<section class="without" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${list(paths.slice(0, mostFiles))}${more}
</section>`
}

/** A rule's id, linked to its documentation. */
export function ruleLink(id: string, url: string | undefined): Markup {
  const address = webAddress(url)
  const name = html`<code class="rule">${id}</code>`
  return address === undefined ? name : html`<a href="${address}">${name}</a>`
}
