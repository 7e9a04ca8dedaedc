import {timelineText} from '../../format/timeline-bar.ts'
import type {FileSpeech, Reading, ScriptSpeech, SpokenSentence} from '../../lint/said.ts'
import type {Paint} from '../../terminal/paint.ts'
import {layOut} from '../../terminal/table.ts'
import {visible} from '../../terminal/visible.ts'
import {wrap} from '../../terminal/wrap.ts'

/** How the speech is printed. */
export interface SayLayout {
  readonly paint: Paint
  /** Turns a path into what is shown. */
  readonly name: (path: string) => string
  /** Columns of the terminal; absent where lines are not to be wrapped. */
  readonly width?: number | undefined
  /** Whether to print what figures and the like are read as, and what they cost. */
  readonly explain: boolean
}

/** What will be said, sentence by sentence, each with the second at which it begins, and the line at which the budget ends. */
export function sayText(files: readonly FileSpeech[], layout: SayLayout): string {
  const {paint, name} = layout
  return files
    .map(({filePath, scripts}) =>
      [paint.path(visible(name(filePath))), ...scripts.map((script) => scriptBlock(script, layout))].join('\n')
    )
    .join('\n\n')
}

function scriptBlock(script: ScriptSpeech, layout: SayLayout): string {
  const {paint, width = Number.POSITIVE_INFINITY, explain} = layout
  const bar = {used: paint.success, free: paint.faint, mark: paint.strong, over: paint.error}
  const head = `  ${paint.strong(visible(script.name))} · ${timelineText(script, bar)}`
  const timeWidth = script.seconds.toFixed(1).length
  const indent = ' '.repeat(timeWidth + 7)
  const time = (at: number) => `   ${paint.faint(`${at.toFixed(1).padStart(timeWidth)} s`)}  `
  const row = (lead: string, text: string) =>
    text
      ? wrap(visible(text), Math.max(20, width - indent.length)).map((line, i) => (i === 0 ? lead : indent) + line)
      : []
  const slowest = slowestOf(script)
  const rows = script.sentences.flatMap((sentence, place) => {
    const {at, text, seconds, readings} = sentence
    const {crossing, budget} = script
    const isCrossed = crossing?.sentence === place
    return [
      ...(isCrossed
        ? [
            ...row(time(at), crossing.before),
            `${time(budget)}${paint.error(`── the budget of ${budget} s ends here ──`)}`,
            ...row(crossing.before ? indent : time(at), crossing.after)
          ]
        : row(time(at), text)),
      ...(sentence === slowest ? [indent + paint.faint(`── the slowest sentence, ${seconds.toFixed(1)} s ──`)] : []),
      ...(explain ? readingRows(readings, `${indent}  `, paint) : [])
    ]
  })
  return [head, ...rows].join('\n')
}

/** The sentence that takes longest, where there is one to tell from others; chosen: of two, anybody sees which. */
function slowestOf({sentences}: ScriptSpeech): SpokenSentence | undefined {
  const [first, ...others] = sentences
  if (!first || others.length < 2) return undefined
  return others.reduce((slowest, next) => (next.seconds > slowest.seconds ? next : slowest), first)
}

/** What the readings cost, in columns. */
function readingRows(readings: readonly Reading[], indent: string, paint: Paint): readonly string[] {
  if (readings.length === 0) return []
  const rows = readings.map(({text, says, kind, seconds}) => [
    visible(text.replace(/\s+/g, ' ')),
    described[kind]?.(says) ?? `"${says}"`,
    `${seconds.toFixed(1)} s`
  ])
  return layOut(rows, {right: [2]})
    .split('\n')
    .map((line) => indent + paint.faint(line))
}

/** Readings that are more than what is said. */
const described: Partial<Record<Reading['kind'], (says: string) => string>> = {
  pause: () => 'pause',
  placeholder: (says) => {
    const count = says.split(' ').length
    return `about ${count} ${count === 1 ? 'word' : 'words'}`
  }
}
