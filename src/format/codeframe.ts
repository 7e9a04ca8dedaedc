import {type FileResult, type LintMessage, reportedText} from '../result.ts'
import {codeFrame, frameLines} from '../terminal/code-frame.ts'
import {type Paint, paintFor} from '../terminal/paint.ts'
import {plain} from '../terminal/terminal.ts'
import {terminal} from './escape.ts'
import {inOneGo, type ReportStarter} from './formatter.ts'
import {shownPath} from './path.ts'
import {describeProblems, noTally, tally} from './tally.ts'

/** Begins a report of each message above an excerpt of its lines. */
export const start: ReportStarter = async ({cwd, terminal: screen = plain}) => {
  const paint = await paintFor(screen)
  let found = noTally
  const blocksOf = (result: FileResult) => {
    const path = shownPath(result.filePath, cwd)
    const text = reportedText(result)
    const lines = text === undefined ? undefined : frameLines(text)
    return result.messages.map((message) => `${block(message, path, lines, paint, screen.width)}\n\n`)
  }
  return {
    begin: '',
    add(results) {
      found = tally(results, found)
      return results.flatMap(blocksOf).join('')
    },
    end() {
      if (found.problems === 0) return ''
      const color = found.errors > 0 ? paint.error : paint.warning
      return `${color(paint.strong(`✖ ${describeProblems(found)}`))}\n`
    }
  }
}

export default inOneGo(start)

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
