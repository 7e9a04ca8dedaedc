import {type PartName, partNames} from '../../anatomy/parts.ts'
import type {ScriptDetails, ScriptSummary, TimelinePart} from '../../result.ts'
import {printSeconds} from '../../speech/budget.ts'
import {html, type Markup} from './template.ts'

/** Names of a message's parts, for readers. */
const partLabels: Readonly<Record<PartName, string>> = {
  greeting: 'greeting',
  caller: 'who calls',
  company: 'company',
  reason: 'reason',
  insight: 'something new',
  peer: 'similar customer',
  ask: 'ask',
  promise: 'promise',
  number: 'phone number',
  easyOut: 'lets them off',
  closing: 'closing'
}

/** Draws a script's seconds: coloured parts, a line where the budget ends, ticks. */
export function timeline(script: ScriptSummary, details: ScriptDetails | undefined): Markup {
  const {seconds, budget} = script
  const scale = toScale(Math.max(seconds, budget) * 1.04)
  const parts = details?.timeline ?? []
  const over = seconds > budget ? [html`<rect class="late" ${span(budget, seconds, scale)} y="14" height="34"/>`] : []
  const step = Math.max(seconds, budget) > 90 ? 30 : Math.max(seconds, budget) > 45 ? 10 : 5
  const ticks = Array.from({length: Math.floor(Math.max(seconds, budget) / step) + 1}, (_, place) => place * step)
  return html`${[
    html`<svg class="timeline" role="img" aria-label="${describe(script, parts)}" width="100%" height="66">`,
    ...over,
    html`<rect class="spoken" ${span(0, seconds, scale)} y="18" height="26" rx="3"/>`,
    ...bars(parts, scale, 18, 26),
    ...ticks.map((second) => html`<line class="tick" x1="${scale(second)}" x2="${scale(second)}" y1="48" y2="52"/>`),
    ...ticks.map((second) => {
      const anchor = second === 0 ? 'start' : 'middle'
      return html`<text class="tick" x="${scale(second)}" y="64" text-anchor="${anchor}">${second}${second === 0 ? ' s' : ''}</text>`
    }),
    html`<line class="budget" x1="${scale(budget)}" x2="${scale(budget)}" y1="12" y2="52"/>`,
    html`<text class="budget" x="${scale(budget)}" y="9" text-anchor="${seconds > budget * 1.15 ? 'middle' : 'end'}">limit ${budget} s</text>`,
    html`</svg>`
  ]}`
}

/** The same for a table row, on the table's scale. */
export function smallTimeline(script: ScriptSummary, details: ScriptDetails | undefined, longest: number): Markup {
  const {seconds, budget} = script
  const scale = toScale(longest)
  return html`${[
    html`<svg class="timeline small" aria-hidden="true" width="100%" height="18">`,
    html`<rect class="spoken" ${span(0, seconds, scale)} y="3" height="12" rx="2"/>`,
    ...bars(details?.timeline ?? [], scale, 3, 12),
    ...(seconds > budget ? [html`<rect class="late" ${span(budget, seconds, scale)} y="3" height="12"/>`] : []),
    html`<line class="budget" x1="${scale(budget)}" x2="${scale(budget)}" y1="0" y2="18"/>`,
    html`</svg>`
  ]}`
}

/** Legend: the colour of each part, and when it starts. */
export function legend(details: ScriptDetails | undefined): Markup {
  const parts = details?.timeline ?? []
  const firsts = partNames.flatMap((name) => parts.find(({part}) => part === name) ?? [])
  if (firsts.length === 0) return html``
  const items = firsts
    .sort((a, b) => a.at - b.at)
    .map(
      ({part, at}) =>
        html`<li><span class="swatch part-${part}"></span>${partLabels[part]} <span class="faint">at ${Math.round(at)} s</span></li>`
    )
  return html`<ul class="legend" aria-label="Parts, with the second at which each begins">${items}</ul>`
}

/** Short parts come before long ones that may contain them. */
function bars(parts: readonly TimelinePart[], scale: Scale, y: number, height: number): readonly Markup[] {
  return [...parts]
    .sort((a, b) => b.until - b.at - (a.until - a.at))
    .map(({part, at, until}) => {
      const title = html`<title>${partLabels[part]}, ${Math.round(at)} to ${Math.round(until)} s</title>`
      return html`<rect class="part-${part}" ${span(at, until, scale)} y="${y}" height="${height}" rx="2">${title}</rect>`
    })
}

type Scale = (seconds: number) => string

function toScale(longest: number): Scale {
  return (seconds) => `${Math.round((seconds / longest) * 10_000) / 100}%`
}

function span(from: number, to: number, scale: Scale): Markup {
  return html`x="${scale(from)}" width="${scale(Math.max(0, to - from))}"`
}

function describe({seconds, budget}: ScriptSummary, parts: readonly TimelinePart[]): string {
  const named = parts.map(({part, at}) => `${partLabels[part]} at ${Math.round(at)} s`)
  return [`${printSeconds(seconds, budget)} of ${budget} seconds`, ...named].join(', ')
}
