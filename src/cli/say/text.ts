import {scriptLines} from '../../format/script-lines.ts'
import type {FileSpeech, Reading, ScriptSpeech, SpokenSentence} from '../../lint/said.ts'
import type {Paint} from '../../terminal/paint.ts'
import {layOut} from '../../terminal/table.ts'
import {visible} from '../../terminal/visible.ts'
import {wrap} from '../../terminal/wrap.ts'

/** Layout of the speech. */
export interface SayLayout {
  readonly paint: Paint
  /** Formats a path for display. */
  readonly name: (path: string) => string
  /** Columns of the terminal; undefined to wrap nothing. */
  readonly width?: number | undefined
  /** Whether to print how figures and the like are read, and their seconds. */
  readonly explain: boolean
}

/** Prints the speech, one sentence per row with its start in seconds, and a line where the budget ends. */
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
  const timeWidth = script.seconds.toFixed(1).length
  const indent = ' '.repeat(timeWidth + 7)
  const time = (at: number) => `   ${paint.faint(`${at.toFixed(1).padStart(timeWidth)} s`)}  `
  const row = (lead: string, text: string) =>
    text
      ? wrap(visible(text), Math.max(20, width - indent.length)).map((line, i) => (i === 0 ? lead : indent) + line)
      : []
  const longest = longestOf(script)
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
      ...(sentence === longest ? [indent + paint.faint(`── the longest sentence, ${seconds.toFixed(1)} s ──`)] : []),
      ...(explain ? readingRows(readings, `${indent}  `, paint) : [])
    ]
  })
  return [...scriptLines(script, paint, width), ...rows].join('\n')
}

/** The longest sentence, if there are at least three (chosen: of two, it is obvious). */
function longestOf({sentences}: ScriptSpeech): SpokenSentence | undefined {
  const [first, ...others] = sentences
  if (!first || others.length < 2) return undefined
  return others.reduce((longest, next) => (next.seconds > longest.seconds ? next : longest), first)
}

/** The readings and their seconds, in columns. */
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

/** Descriptions of readings without words of their own. */
const described: Partial<Record<Reading['kind'], (says: string) => string>> = {
  pause: () => 'pause',
  placeholder: (says) => {
    const count = says.split(' ').length
    return `about ${count} ${count === 1 ? 'word' : 'words'}`
  }
}
