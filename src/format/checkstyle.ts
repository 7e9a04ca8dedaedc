import type {FileResult, LintMessage} from '../result.ts'
import {xml} from './escape.ts'
import type {FormatterContext} from './formatter.ts'
import {shownPath} from './path.ts'
import {attributes} from './xml-attributes.ts'

/** Formats results as Checkstyle XML, which many CI servers read. */
export default function checkstyle(results: readonly FileResult[], {cwd}: FormatterContext): string {
  const files = results.map((result) => {
    const errors = result.messages.map((message) => `    <error${attributes(errorOf(message))}/>\n`)
    return `  <file name="${xml(shownPath(result.filePath, cwd))}">\n${errors.join('')}  </file>\n`
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`
}

function errorOf({line, column, severity, message, ruleId}: LintMessage) {
  return {
    line,
    column,
    severity: severity === 2 ? 'error' : 'warning',
    message,
    source: ruleId === null ? 'vmlint' : `vmlint.rules.${ruleId}`
  }
}
