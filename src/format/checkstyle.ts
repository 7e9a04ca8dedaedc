import type {LintMessage} from '../result.ts'
import {xml} from './escape.ts'
import {inOneGo, type ReportStarter} from './formatter.ts'
import {shownPath} from './path.ts'
import {attributes} from './xml-attributes.ts'

/** Begins a report in Checkstyle XML, which many CI servers read. */
export const start: ReportStarter = ({cwd}) => ({
  begin: '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n',
  add(results) {
    const files = results.map((result) => {
      const errors = result.messages.map((message) => `    <error${attributes(errorOf(message))}/>\n`)
      return `  <file name="${xml(shownPath(result.filePath, cwd))}">\n${errors.join('')}  </file>\n`
    })
    return files.join('')
  },
  end: () => '</checkstyle>\n'
})

export default inOneGo(start)

function errorOf({line, column, severity, message, ruleId}: LintMessage) {
  return {
    line,
    column,
    severity: severity === 2 ? 'error' : 'warning',
    message,
    source: ruleId === null ? 'vmlint' : `vmlint.rules.${ruleId}`
  }
}
