import {type Diagnostic, DiagnosticSeverity, type Range} from 'vscode-languageserver'
import type {LintMessage} from '../result.ts'

/** Source of the diagnostics, as editors show it. */
export const source = 'vmlint'

/** Range of a message: lines and characters from 0, in UTF-16 code units, as in the protocol. */
export function toRange({line, column, endLine, endColumn}: LintMessage): Range {
  return {start: {line: line - 1, character: column - 1}, end: {line: endLine - 1, character: endColumn - 1}}
}

/** Converts a message to a diagnostic. */
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
