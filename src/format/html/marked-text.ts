import type {ScriptDetails, ScriptSummary} from '../../result.ts'
import {html, type Markup, type Slot} from './template.ts'
import type {MessageView} from './view.ts'

/** A range of text with the same problems throughout. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly messages: readonly MessageView[]
}

/** Marks up a script's text: problems link to their messages, and unspoken text is set apart. */
export function markedText(
  source: string,
  script: ScriptSummary,
  details: ScriptDetails | undefined,
  messages: readonly MessageView[]
): Markup {
  const linked = new Set<MessageView>()
  const pieces = pieceTogether(script, messages).map((piece) => {
    const inner = innerText(source, piece, details)
    if (piece.messages.length === 0) return inner
    // Only the first range of a problem can be focused and linked back to.
    const isNew = piece.messages.some((message) => !linked.has(message))
    const targets = piece.messages
      .filter((message) => !linked.has(message))
      .map(({number}) => html`<span id="place-${number}"></span>`)
    for (const message of piece.messages) linked.add(message)
    const numbers = piece.messages.map(({number}) => `problem-${number}`)
    const kind = piece.messages.some(({message}) => message.severity === 2) ? 'error' : 'warning'
    const stop = !isNew && html` tabindex="-1"`
    return html`<a class="fault ${kind}" href="#${numbers.at(-1)}" aria-describedby="${numbers.join(' ')}"${stop}>${targets}${inner.length > 0 ? inner : '▸'}</a>`
  })
  return html`<p class="text">${pieces}</p>`
}

/** Splits a script at the boundaries of messages; an empty message gets its own piece. */
function pieceTogether({start, end}: ScriptSummary, messages: readonly MessageView[]): readonly Piece[] {
  const clipped = messages.map((view) => {
    const [from, to] = view.message.range
    return {view, from: Math.max(start, Math.min(from, end)), to: Math.max(start, Math.min(to, end))}
  })
  const bounds = [...new Set([start, end, ...clipped.flatMap(({from, to}) => [from, to])])].sort((a, b) => a - b)
  const pieces: Piece[] = []
  let active: typeof clipped = []
  let next = 0
  for (const [place, bound] of bounds.entries()) {
    active = active.filter(({to}) => to > bound)
    const points: MessageView[] = []
    for (; (clipped[next]?.from ?? Infinity) <= bound; next++) {
      const message = clipped[next]
      if (!message) break
      if (message.to > message.from) active.push(message)
      else points.push(message.view)
    }
    if (points.length > 0) pieces.push({start: bound, end: bound, messages: points})
    const after = bounds[place + 1]
    if (after !== undefined) pieces.push({start: bound, end: after, messages: active.map(({view}) => view)})
  }
  return pieces
}

/** Marks placeholders, unspoken text and text beyond the budget. */
function innerText(source: string, {start, end}: Piece, details: ScriptDetails | undefined): readonly Slot[] {
  const overAt = details?.overAt ?? Infinity
  const spans = details?.spans ?? [{kind: 'spoken', start, end}]
  return spans
    .filter((span) => span.end > start && span.start < end)
    .flatMap((span) => {
      const from = Math.max(start, span.start)
      const to = Math.min(end, span.end)
      const isSpoken = span.kind === 'spoken' || span.kind === 'placeholder'
      const cut = isSpoken ? Math.max(from, Math.min(to, overAt)) : to
      return [
        {kind: span.kind, text: source.slice(from, cut)},
        {kind: `${span.kind} late`, text: source.slice(cut, to)}
      ]
    })
    .filter(({text}) => text !== '')
    .map(({kind, text}) => (kind === 'spoken' ? text : html`<span class="${kind}">${text}</span>`))
}
