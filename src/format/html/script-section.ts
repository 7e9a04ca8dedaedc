import {describeSeconds, printSeconds} from '../../speech/budget.ts'
import {html} from '../escape.ts'
import {count} from '../tally.ts'
import {markedText} from './marked-text.ts'
import {ruleLink} from './summary.ts'
import {legend, timeline} from './timeline.ts'
import {countOf, type MessageView, type ScriptView} from './view.ts'

/** A script with its timeline, its text and what is wrong with it; one without faults is folded. */
export function scriptSection(view: ScriptView): string {
  const {id, name, path, script, details, source, messages} = view
  const errors = countOf(view, 2)
  const kind = errors > 0 ? 'error' : messages.length > 0 ? 'warning' : 'good'
  const line = script ? ` <span class="faint">line ${script.line}</span>` : ''
  const body = [
    ...(script ? [figures(view), timeline(script, details), legend(details)] : []),
    ...(script && source !== undefined ? [markedText(source, script, details, messages)] : []),
    ...(messages.length > 0 ? [`<ol class="problems">\n${messages.map(problem).join('\n')}\n</ol>`] : [])
  ]
  return `<details class="script ${kind}" id="${id}"${messages.length > 0 ? ' open' : ''}>
<summary><h2>${html(name)}</h2> <span class="path">${html(path)}${line}</span> <span class="status">${status(view)}</span></summary>
${body.join('\n')}
</details>`
}

function status(view: ScriptView): string {
  const [errors, warnings] = [countOf(view, 2), countOf(view, 1)]
  const counts = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : '']
  return counts.filter(Boolean).join(', ') || 'no problems'
}

function figures({script}: ScriptView): string {
  if (!script) return ''
  const {seconds, budget, words, goal, touch} = script
  const over = seconds - budget
  const verdict =
    over > 0
      ? `<span class="over">${printSeconds(over, 0)} s over</span>`
      : `<span class="within">${budget - Math.round(seconds)} s to spare</span>`
  const rest = [
    count(words, 'word'),
    ...(goal === 'any' ? [] : [`goal: ${goal}`]),
    ...(touch === 'cold' ? [] : [touch])
  ]
  return `<p class="figures"><strong>${describeSeconds(script)}</strong> ${verdict} <span class="faint">· ${rest.join(' · ')}</span></p>`
}

function problem({number, message, why}: MessageView): string {
  const {severity, line, column, ruleId, suggestions = [], fix, url} = message
  const level = severity === 2 ? 'error' : 'warning'
  const hints = [
    ...(fix ? ['<li><code>--fix</code> mends it</li>'] : []),
    ...suggestions.map(({desc}) => `<li>${withCode(desc)}</li>`)
  ]
  return `<li class="problem ${level}" id="problem-${number}"><div class="what"><span class="level">${level}</span> ${withCode(message.message)}</div>
<div class="where"><a href="#place-${number}" class="back">${line}:${column}</a>${ruleId === null ? '' : ` ${ruleLink(ruleId, url)}`}</div>${
    why === undefined ? '' : `\n<div class="why">${withCode(why)}</div>`
  }${hints.length > 0 ? `\n<ul class="hints">${hints.join('')}</ul>` : ''}</li>`
}

/** Text in which backticks set code. */
function withCode(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((piece) => (/^`[^`]+`$/.test(piece) ? `<code>${html(piece.slice(1, -1))}</code>` : html(piece)))
    .join('')
}
