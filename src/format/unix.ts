import type {LintMessage} from '../result.ts'
import {terminal} from './escape.ts'
import {inOneGo, type ReportStarter} from './formatter.ts'
import {shownPath} from './path.ts'

/** Begins a report with one line per message, `path:line:column: message [Warning/rule]`, like compilers and ESLint's `unix`. */
export const start: ReportStarter = ({cwd}) => ({
  begin: '',
  add: (results) =>
    results
      .flatMap((result) => {
        const path = shownPath(result.filePath, cwd)
        return result.messages.map((message) => `${unixLine(message, path)}\n`)
      })
      .join(''),
  end: () => ''
})

export default inOneGo(start)

/** Puts a message on one line. */
export function unixLine({line, column, message, severity, ruleId}: LintMessage, path: string): string {
  const kind = severity === 2 ? 'Error' : 'Warning'
  return `${terminal(path)}:${line}:${column}: ${terminal(message)} [${kind}/${terminal(ruleId ?? 'vmlint')}]`
}
