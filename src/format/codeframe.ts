import {type FileResult, type LintMessage, reportedText} from '../result.ts'
import {codeFrame, frameLines} from '../terminal/code-frame.ts'
import {type Paint, paintFor} from '../terminal/paint.ts'
import {plain} from '../terminal/terminal.ts'
import {terminal} from './escape.ts'
import type {FormatterContext} from './formatter.ts'
import {shownPath} from './path.ts'
import {describeProblems, tally} from './tally.ts'

/** Formats each message above an excerpt of its lines. */
export default async function codeframe(results: readonly FileResult[], context: FormatterContext): Promise<string> {
  const {terminal: screen = plain} = context
  const paint = await paintFor(screen)
  const blocks = results.flatMap((result) => {
    const path = shownPath(result.filePath, context.cwd)
    const text = reportedText(result)
    const lines = text === undefined ? undefined : frameLines(text)
    return result.messages.map((message) => block(message, path, lines, paint, screen.width))
  })
  if (blocks.length === 0) return ''
  const found = tally(results)
  const color = found.errors > 0 ? paint.error : paint.warning
  return `${[...blocks, color(paint.strong(`✖ ${describeProblems(found)}`))].join('\n\n')}\n`
}

function block(
  message: LintMessage,
  path: string,
  lines: readonly string[] | undefined,
  paint: Paint,
  width: number | undefined
): string {
  const severity = message.severity === 2 ? paint.error('error') : paint.warning('warning')
  const rule = message.ruleId === null ? '' : ` (${paint.link(terminal(message.ruleId), message.url)})`
  const place = paint.path(`${terminal(path)}:${message.line}:${message.column}`)
  const head = `${severity}: ${paint.strong(terminal(message.message))}${rule} at ${place}`
  if (!lines) return head
  // The gutter takes some of the width.
  return `${head}:\n${codeFrame(lines, message, width === undefined ? {} : {width: Math.max(20, width - 10)})}`
}
