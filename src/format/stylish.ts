import {relative} from 'node:path'
import type {FileResult} from '../result.ts'
import type {FormatterContext} from './formatter.ts'

/** ESLint's rows, for people. */
export default function stylish(results: readonly FileResult[], {cwd}: FormatterContext): string {
  const lines = results
    .filter((result) => result.messages.length > 0)
    .flatMap((result) => [
      relative(cwd, result.filePath),
      ...result.messages.map(
        ({line, column, severity, message, ruleId}) =>
          `  ${line}:${column}  ${severity === 2 ? 'error' : 'warning'}  ${message}  ${ruleId}`
      ),
      ''
    ])
  return lines.join('\n')
}
