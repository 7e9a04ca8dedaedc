import type {FileResult, LintMessage} from '../result.ts'
import {xml} from './escape.ts'
import {inOneGo, type ReportStarter} from './formatter.ts'
import {shownPath} from './path.ts'
import {attributes} from './xml-attributes.ts'

/** Begins a report in JUnit XML: a suite per file, a failed case per message, a passed one for a file without messages. */
export const start: ReportStarter = ({cwd}) => ({
  begin: '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="vmlint">\n',
  add: (results) => results.map((result) => suite(result, shownPath(result.filePath, cwd))).join(''),
  end: () => '</testsuites>\n'
})

export default inOneGo(start)

function suite({messages, fatalErrorCount}: FileResult, path: string): string {
  const counts = {
    name: path,
    tests: Math.max(1, messages.length),
    failures: messages.length - fatalErrorCount,
    errors: fatalErrorCount,
    skipped: 0,
    time: 0
  }
  const cases =
    messages.length > 0
      ? messages.map((message) => failedCase(message, path))
      : [`    <testcase${attributes({name: path, classname: path, time: 0})}/>\n`]
  return `  <testsuite${attributes(counts)}>\n${cases.join('')}  </testsuite>\n`
}

function failedCase(message: LintMessage, path: string): string {
  const {ruleId, line, column, severity, fatal} = message
  const kind = fatal ? 'error' : 'failure'
  const level = severity === 2 ? 'error' : 'warning'
  const name = `${ruleId ?? 'vmlint'} at ${line}:${column}${message.script === undefined ? '' : ` in ${message.script}`}`
  const details = `${path}:${line}:${column}: ${level}: ${message.message}`
  return [
    `    <testcase${attributes({name, classname: path, time: 0})}>\n`,
    `      <${kind}${attributes({message: message.message, type: level})}>${xml(details)}</${kind}>\n`,
    '    </testcase>\n'
  ].join('')
}
