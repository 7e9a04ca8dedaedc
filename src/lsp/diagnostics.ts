import {type Diagnostic, DiagnosticSeverity, type Range} from 'vscode-languageserver'
import type {LintMessage} from '../result.ts'

/** Who speaks, as editors show it. */
export const source = 'vmlint'

/** The place of a message: lines and characters from 0, in UTF-16 code units, as the protocol counts them. */
export function toRange({line, column, endLine, endColumn}: LintMessage): Range {
  return {start: {line: line - 1, character: column - 1}, end: {line: endLine - 1, character: endColumn - 1}}
}

/** A message as editors underline it. */
export function toDiagnostic(message: LintMessage): Diagnostic {
  const {ruleId, url, severity} = message
  return {
    range: toRange(message),
    severity: severity === 2 ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source,
    message: message.message,
    ...(ruleId !== null && {code: ruleId}),
    ...(url !== undefined && {codeDescription: {href: url}})
  }
}
