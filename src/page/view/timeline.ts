import type {PartName} from '../../anatomy/parts.ts'
import type {ScriptSummary, TimelinePart} from '../../result.ts'
import {printSeconds} from '../../speech/budget.ts'
import {element} from './dom.ts'

/** Names of the parts, and their purpose: the form of a call, its reason, the next step. */
const parts: Readonly<Record<PartName, readonly [label: string, purpose: 'form' | 'reason' | 'next']>> = {
  greeting: ['greeting', 'form'],
  caller: ['who calls', 'form'],
  company: ['company', 'form'],
  reason: ['reason', 'reason'],
  insight: ['something new', 'reason'],
  peer: ['similar customer', 'reason'],
  ask: ['ask', 'next'],
  promise: ['promise', 'next'],
  number: ['phone number', 'next'],
  easyOut: ['lets them off', 'form'],
  closing: ['closing', 'form']
}

/** Draws a script's seconds along its budget, with its parts and the range of callers. */
export function timeline(script: ScriptSummary): HTMLElement {
  const {seconds, secondsFast, secondsSlow, budget, details} = script
  const found = details?.timeline ?? []
  const most = Math.max(secondsSlow, budget) * 1.04
  const place = (node: HTMLElement, from: number, to = from) => {
    node.style.left = `${(100 * from) / most}%`
    if (to > from) node.style.width = `${(100 * (to - from)) / most}%`
    return node
  }
  const bars = [...found]
    .sort((a, b) => b.until - b.at - (a.until - a.at))
    .map(({part, at, until}) =>
      place(element('span', {class: `part ${parts[part][1]}`, title: spanText(part, at, until)}), at, until)
    )
  const late = seconds > budget ? [place(element('span', {class: 'over'}), budget, seconds)] : []
  return element(
    'div',
    {class: 'timeline', role: 'img', 'aria-label': describe(script, found)},
    place(element('span', {class: 'range'}), secondsFast, secondsSlow),
    element('span', {class: 'track'}, place(element('span', {class: 'spoken'}), 0, seconds), ...bars, ...late),
    place(element('span', {class: 'budget'}, element('span', {}, `${budget} s`)), budget)
  )
}

/** The same on one line: how much of its budget a script uses. */
export function smallTimeline({seconds, budget}: ScriptSummary): HTMLElement {
  const most = budget * 1.5
  const place = (node: HTMLElement, from: number, to: number) => {
    node.style.left = `${(100 * from) / most}%`
    node.style.width = `${Math.max(0, (100 * (Math.min(to, most) - from)) / most)}%`
    return node
  }
  const late = seconds > budget ? [place(element('span', {class: 'over'}), budget, seconds)] : []
  return element(
    'span',
    {class: 'small-timeline', 'aria-hidden': 'true'},
    place(element('span', {class: 'spoken'}), 0, Math.min(seconds, budget)),
    ...late,
    place(element('span', {class: 'budget'}), budget, budget)
  )
}

/** The parts in spoken order, with their start in seconds. */
export function partList({details}: ScriptSummary): HTMLElement | undefined {
  const seen = new Set<PartName>()
  const firsts = (details?.timeline ?? []).filter(({part}) => !seen.has(part) && seen.add(part))
  if (firsts.length === 0) return undefined
  const items = firsts.map(({part, at}) => {
    const [label, purpose] = parts[part]
    return element('li', {class: purpose}, label, ' ', element('span', {class: 'at'}, `at ${Math.round(at)} s`))
  })
  return element('ol', {class: 'parts', 'aria-label': 'Parts, with the second at which each begins'}, ...items)
}

function spanText(part: PartName, at: number, until: number): string {
  return `${parts[part][0]}, ${Math.round(at)} to ${Math.round(until)} s`
}

function describe({seconds, budget, secondsFast, secondsSlow}: ScriptSummary, found: readonly TimelinePart[]): string {
  const named = found.map(({part, at}) => `${parts[part][0]} at ${Math.round(at)} s`)
  const range = `${Math.round(secondsFast)} to ${Math.round(secondsSlow)} by who reads it`
  return [`${printSeconds(seconds, budget)} of ${budget} seconds`, range, ...named].join(', ')
}
