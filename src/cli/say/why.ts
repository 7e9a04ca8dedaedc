import type {Explained} from '../../script/explain.ts'
import {enough} from '../../script/pick/weights.ts'
import type {Paint} from '../../terminal/paint.ts'
import {visible} from '../../terminal/visible.ts'
import {cut, wrap} from '../../terminal/wrap.ts'

/** Layout of the decisions. */
export interface WhyLayout {
  readonly paint: Paint
  readonly width?: number | undefined
  /** Line of an offset, from 1. */
  readonly lineOf: (offset: number) => number
}

/** Columns of each text shown: enough to recognise it. */
const shownText = 72

/** What a title announces. */
const announced: Readonly<Record<string, string>> = {
  voicemail: 'announces a voicemail',
  good: 'recommends what is below it',
  bad: 'warns against what is below it',
  note: 'announces advice or notes',
  sms: 'announces a text message',
  email: 'announces an e-mail',
  social: 'announces a post or a chat',
  visit: 'announces a talk at the door',
  live: 'announces a live call',
  greeting: "announces the mailbox's own greeting"
}

/** Prints every text of a file in order: what it was taken for, its points as a message, and the evidence. */
export function whyText(texts: readonly Explained[], {paint, width = 100, lineOf}: WhyLayout): string {
  const head = `A text with ${enough} points or more is a script; each reason below it adds points or takes them away.`
  const lines = wrap(head, width - 2).map((line) => `  ${line}`)
  return [lines.join('\n'), ...texts.map((one) => whyBlock(one, {paint, width, lineOf}))].join('\n\n')
}

function linesOf(first: number, last: number): string {
  return last > first ? `lines ${first}-${last}` : `line ${first}`
}

function whyBlock({kind, start, end, text, topic, points = 0, evidence}: Explained, layout: WhyLayout): string {
  const {paint, width = 100, lineOf} = layout
  const place = paint.faint(linesOf(lineOf(start), lineOf(end)))
  const shown = cut(visible(text), Math.min(shownText, width - 4))
  if (kind === 'title') {
    const says = topic ? (announced[topic] ?? topic) : 'does not say what kind of text follows'
    return `  ${place}  ${paint.strong('title')}: ${says}\n    ${shown}`
  }
  const verdict = kind === 'script' ? paint.success('script') : paint.warning('no script')
  const rows = evidence.flatMap(({points, name, why, said}) => {
    const words = said
      ? ` (${said.start === undefined ? '' : `line ${lineOf(said.start)}, `}"${cut(visible(said.text), shownText)}")`
      : ''
    const sign = points > 0 ? `+${points}` : String(points)
    const lines = wrap(`${name}${words}. ${why}`, Math.max(30, width - 12))
    return lines.map((line, at) => `      ${(at === 0 ? sign : '').padStart(4)}  ${line}`)
  })
  const total = `${points} ${Math.abs(points) === 1 ? 'point' : 'points'}`
  return [`  ${place}  ${verdict}, ${total}`, `    ${shown}`, ...rows.map((row) => paint.faint(row))].join('\n')
}
