import type {ScriptSummary} from '../../result.ts'
import {describeSeconds, printSeconds} from '../../speech/budget.ts'
import {count} from '../tally.ts'
import {markedText} from './marked-text.ts'
import {ruleLink} from './summary.ts'
import {html, lines, type Markup, type Slot} from './template.ts'
import {legend, timeline} from './timeline.ts'
import {countOf, type MessageView, type ScriptView, status} from './view.ts'

/** Problems of a script shown before the rest is collapsed (chosen: a phone screen or two). */
const mostProblems = 8

/** A script with its timeline, text and problems, collapsed or not. */
export function scriptSection(view: ScriptView, isOpen: boolean): Markup {
  const {id, name, path, script, details, source, messages} = view
  const errors = countOf(view, 2)
  const kind = errors > 0 ? 'error' : messages.length > 0 ? 'warning' : 'good'
  const line = script && html` <span class="faint">line ${script.line}</span>`
  const body = [
    ...(script ? [figures(script), timeline(script, details), legend(details)] : []),
    ...(script && source !== undefined ? [markedText(source, script, details, messages)] : []),
    ...problemLists(messages)
  ]
  return html`<details class="script ${kind}" id="${id}"${isOpen && ' open'}>
<summary><h2>${name}</h2> <span class="path">${path}${line}</span> <span class="status">${status(view)}</span></summary>
${lines(body)}
</details>`
}

/** Problems of a script; a long list is collapsed. */
function problemLists(messages: readonly MessageView[]): readonly Markup[] {
  if (messages.length === 0) return []
  const list = (some: readonly MessageView[]) => html`<ol class="problems">
${lines(some.map(problem))}
</ol>`
  const rest = messages.slice(mostProblems)
  if (rest.length < 2) return [list(messages)]
  return [
    list(messages.slice(0, mostProblems)),
    html`<details class="rest"><summary>${count(rest.length, 'more problem')}</summary>
${list(rest)}
</details>`
  ]
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
    ...(fix ? [html`<li><code>vmlint --fix</code> fixes it</li>`] : []),
    ...suggestions.map(({desc}) => html`<li>${withCode(desc)}</li>`)
  ]
  const rule = ruleId !== null && html` ${ruleLink(ruleId, url)}`
  const reason = why !== undefined && html`\n<div class="why">${withCode(why)}</div>`
  const list = hints.length > 0 && html`\n<ul class="hints">${hints}</ul>`
  return html`<li class="problem ${level}" id="problem-${number}"><div class="what"><span class="level">${level}</span> ${withCode(message.message)}</div>
<div class="where"><a href="#place-${number}" class="back">${line}:${column}</a>${rule}</div>${reason}${list}</li>`
}

/** Converts backticks to code elements. */
function withCode(text: string): readonly Slot[] {
  return text
    .split(/(`[^`]+`)/)
    .map((piece) => (/^`[^`]+`$/.test(piece) ? html`<code>${piece.slice(1, -1)}</code>` : piece))
}
