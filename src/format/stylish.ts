import type {FileResult, LintMessage} from '../result.ts'
import {type Paint, paintFor} from '../terminal/paint.ts'
import {plain} from '../terminal/terminal.ts'
import {displayWidth} from '../terminal/width.ts'
import {pad, wrap} from '../terminal/wrap.ts'
import {terminal} from './escape.ts'
import {inOneGo, type ReportStarter} from './formatter.ts'
import {shownPath} from './path.ts'
import {scriptLines} from './script-lines.ts'
import {byScript, count, describeProblems, everyScript, noTally, type Tally, tally} from './tally.ts'

/** Columns below which the message no longer shares a line with its rule, which then follows it (chosen by eye). */
const leastMessageWidth = 36

/** Most columns that messages are padded to (chosen): otherwise one very long message would pad all the others. */
const mostPadding = 200

/**
 * Begins a report like ESLint's `stylish`: under each file its scripts with seconds against the budget, then their problems.
 * If there are no problems, a terminal gets a line and a pipe gets nothing.
 */
export const start: ReportStarter = async ({cwd, terminal: screen = plain}) => {
  const {width = Infinity, isInteractive} = screen
  const paint = await paintFor(screen)
  let found = noTally
  return {
    begin: '',
    add(results) {
      found = tally(results, found)
      return results
        .filter((result) => result.messages.length > 0)
        .map((result) => `${fileBlock(result, {cwd, paint, width})}\n\n`)
        .join('')
    },
    end() {
      if (found.problems > 0) return `${problemLines(found, paint, width)}\n`
      if (!isInteractive || found.files === 0) return ''
      return paint.success(`✔ ${count(found.scripts, 'script')} in ${count(found.files, 'file')}, no problems\n`)
    }
  }
}

export default inOneGo(start)

/** Layout of a file's block. */
export interface BlockLayout {
  readonly cwd: string
  readonly paint: Paint
  readonly width: number
  /** True to show scripts without messages too. */
  readonly showsAll?: boolean
}

/** Formats a file with its scripts and their problems. */
export function fileBlock(result: FileResult, {cwd, paint, width, showsAll = false}: BlockLayout): string {
  const rows = layOutRows(result.messages, width)
  let row = 0
  const groups = showsAll ? everyScript(result) : byScript(result)
  const lines = groups.flatMap(({script, messages}) => [
    ...(script ? scriptLines(script, paint, width) : []),
    ...messages.flatMap((message) => paintRow(message, rows[row++] ?? [], paint))
  ])
  return [paint.path(terminal(shownPath(result.filePath, cwd))), ...lines].join('\n')
}

/** Formats one line of a row: text beside position and severity, and the rule if it is on this line. */
interface RowLine {
  readonly head: string
  readonly text: string
  readonly rule: string
}

/** Lays out a file's messages in columns by display width, wrapped to fit. */
function layOutRows(messages: readonly LintMessage[], width: number): readonly (readonly RowLine[])[] {
  const widest = (of: (message: LintMessage) => string) =>
    messages.reduce((most, message) => Math.max(most, displayWidth(of(message))), 0)
  const lineWidth = widest(({line}) => String(line))
  const columnWidth = widest(({column}) => String(column))
  const severityWidth = widest(severityName)
  const headWidth = 3 + lineWidth + 1 + columnWidth + 2 + severityWidth + 2
  const ruleWidth = widest(ruleName)
  const room = width - headWidth - 2 - ruleWidth
  const messageWidth = Math.min(
    room,
    widest(({message}) => terminal(message))
  )
  return messages.map((message) => {
    const place = `${String(message.line).padStart(lineWidth)}:${String(message.column).padEnd(columnWidth)}`
    const head = `   ${place}  ${severityName(message).padEnd(severityWidth)}  `
    const text = terminal(message.message)
    const rule = ruleName(message)
    const isBeside = room >= leastMessageWidth
    const lines = wrap(text, isBeside ? messageWidth : Math.max(width - headWidth, 20))
    const last = lines.at(-1) ?? ''
    // On a narrow screen the rule follows the message.
    if (!isBeside && rule && headWidth + displayWidth(last) + 2 + displayWidth(rule) > width) lines.push('')
    const ruleLine = isBeside ? 0 : lines.length - 1
    return lines.map((line, place): RowLine => {
      const gap = line === '' ? '' : '  '
      return {
        head: place === 0 ? head : ' '.repeat(headWidth),
        text:
          place === ruleLine && rule ? (isBeside ? pad(line, Math.min(messageWidth, mostPadding)) : line) + gap : line,
        rule: place === ruleLine ? rule : ''
      }
    })
  })
}

function paintRow(message: LintMessage, lines: readonly RowLine[], paint: Paint): readonly string[] {
  const severity = severityName(message)
  const colored = message.severity === 2 ? paint.error(severity) : paint.warning(severity)
  return lines.map(({head, text, rule}) => {
    const link = rule && paint.link(paint.faint(rule), message.url)
    return `${head.replace(severity, () => colored)}${text}${link}`.trimEnd()
  })
}

function severityName({severity}: LintMessage): string {
  return severity === 2 ? 'error' : 'warning'
}

function ruleName({ruleId}: LintMessage): string {
  return terminal(ruleId ?? '')
}

function problemLines(found: Tally, paint: Paint, width: number): string {
  const {errors, fixableErrors, fixableWarnings} = found
  const color = errors > 0 ? paint.error : paint.warning
  const fixable = [
    fixableErrors > 0 ? count(fixableErrors, 'error') : '',
    fixableWarnings > 0 ? count(fixableWarnings, 'warning') : ''
  ].filter(Boolean)
  const lines = [...wrap(`✖ ${describeProblems(found)}`, width)]
  if (fixable.length > 0) lines.push(`  ${fixable.join(' and ')} fixable with \`--fix\``)
  return color(paint.strong(lines.join('\n')))
}
