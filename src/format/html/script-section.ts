import type {ScriptSummary} from '../../result.ts'
import {describeSeconds, printSeconds} from '../../speech/budget.ts'
import {count} from '../tally.ts'
import {markedText} from './marked-text.ts'
import {ruleLink} from './summary.ts'
import {html, lines, type Markup, type Slot} from './template.ts'
import {legend, timeline} from './timeline.ts'
import {countOf, type MessageView, type ScriptView} from './view.ts'

/** A script with its timeline, its text and what is wrong with it; one without faults is folded. */
export function scriptSection(view: ScriptView): Markup {
  const {id, name, path, script, details, source, messages} = view
  const errors = countOf(view, 2)
  const kind = errors > 0 ? 'error' : messages.length > 0 ? 'warning' : 'good'
  const line = script && html` <span class="faint">line ${script.line}</span>`
  const body = [
    ...(script ? [figures(script), timeline(script, details), legend(details)] : []),
    ...(script && source !== undefined ? [markedText(source, script, details, messages)] : []),
    ...(messages.length > 0
      ? [
          html`<ol class="problems">
${lines(messages.map(problem))}
</ol>`
        ]
      : [])
  ]
  return html`<details class="script ${kind}" id="${id}"${messages.length > 0 && ' open'}>
<summary><h2>${name}</h2> <span class="path">${path}${line}</span> <span class="status">${status(view)}</span></summary>
${lines(body)}
</details>`
}

function status(view: ScriptView): string {
  const [errors, warnings] = [countOf(view, 2), countOf(view, 1)]
  const counts = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : '']
  return counts.filter(Boolean).join(', ') || 'no problems'
}

function figures(script: ScriptSummary): Markup {
  const {seconds, budget, words, goal, touch} = script
  const over = seconds - budget
  const verdict =
    over > 0
      ? html`<span class="over">${printSeconds(over, 0)} s over</span>`
      : html`<span class="within">${budget - Math.round(seconds)} s to spare</span>`
  const rest = [
    count(words, 'word'),
    ...(goal === 'any' ? [] : [`goal: ${goal}`]),
    ...(touch === 'cold' ? [] : [touch])
  ]
  return html`<p class="figures"><strong>${describeSeconds(script)}</strong> ${verdict} <span class="faint">· ${rest.join(' · ')}</span></p>`
}

function problem({number, message, why}: MessageView): Markup {
  const {severity, line, column, ruleId, suggestions = [], fix, url} = message
  const level = severity === 2 ? 'error' : 'warning'
  const hints = [
    ...(fix ? [html`<li><code>--fix</code> does it</li>`] : []),
    ...suggestions.map(({desc}) => html`<li>${withCode(desc)}</li>`)
  ]
  const rule = ruleId !== null && html` ${ruleLink(ruleId, url)}`
  const reason = why !== undefined && html`\n<div class="why">${withCode(why)}</div>`
  const list = hints.length > 0 && html`\n<ul class="hints">${hints}</ul>`
  return html`<li class="problem ${level}" id="problem-${number}"><div class="what"><span class="level">${level}</span> ${withCode(message.message)}</div>
<div class="where"><a href="#place-${number}" class="back">${line}:${column}</a>${rule}</div>${reason}${list}</li>`
}

/** Text in which backticks set code. */
function withCode(text: string): readonly Slot[] {
  return text
    .split(/(`[^`]+`)/)
    .map((piece) => (/^`[^`]+`$/.test(piece) ? html`<code>${piece.slice(1, -1)}</code>` : piece))
}
