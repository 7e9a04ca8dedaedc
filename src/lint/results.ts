import {applyDirectives} from '../directives/apply.ts'
import type {DirectiveFault} from '../directives/directive.ts'
import {reportDirectives} from '../directives/report.ts'
import {type FileResult, type LintMessage, placeOf, toEslintFix, toFileResult} from '../result.ts'
import type {Severity} from '../rule/define.ts'
import {compareScripts} from './compare-scripts.ts'
import type {Findings} from './lint.ts'

/** How findings become results. */
export interface ConcludeOptions {
  /** Rules that a directive may name. */
  readonly knownRules: ReadonlySet<string>
  /** Severity of directives that do nothing. One that cannot be understood is a warning at least. */
  readonly reportUnusedDirectives?: Severity
}

/** Findings with the options of their file. */
export interface OpenFindings extends ConcludeOptions {
  readonly findings: Findings
  /** The text as it was read, where fixes have changed it. */
  readonly original?: string
}

/** Compares the scripts of all files, applies directives, and counts. */
export function concludeAll(open: readonly OpenFindings[]): readonly FileResult[] {
  const compared = compareScripts(open.flatMap(({findings}) => findings.sketches))
  return open.map((one) => concludeOne(one, compared.get(one.findings.filePath)))
}

/** Concludes a file on its own: its scripts are compared with each other alone. */
export function concludeOne(
  {findings, original, ...options}: OpenFindings,
  compared = compareScripts(findings.sketches).get(findings.filePath)
): FileResult {
  const result = conclude(findings, options, compared)
  return original === undefined ? result : {...result, source: original, output: findings.source}
}

/** Applies the directives of one file, and says what is wrong with them. */
export function conclude(
  findings: Findings,
  {knownRules, reportUnusedDirectives = 'warn'}: ConcludeOptions,
  compared: readonly LintMessage[] = []
): FileResult {
  const {filePath, source, location, directives, sketches, scripts} = findings
  const found = [...findings.messages, ...compared]
  if (directives.list.length === 0 && directives.faults.length === 0)
    return toFileResult(filePath, {messages: found, scripts, source})
  const possible = sketches.map(({place}) => place)
  const {messages, suppressedMessages, isUsed} = applyDirectives(source, directives, {messages: found, possible})
  // Where a rule failed, or none was run, nobody knows what a directive would drop.
  const unused = reportUnusedDirectives !== 'off' && !found.some(({ruleId, fatal}) => ruleId === null || fatal)
  const faults = [...directives.faults, ...reportDirectives(source, directives.list, {isUsed, knownRules, unused})].map(
    (fault) => toMessage(fault, location, reportUnusedDirectives === 'error' ? 2 : 1)
  )
  return toFileResult(filePath, {messages: [...messages, ...faults], suppressedMessages, scripts, source})
}

function toMessage(fault: DirectiveFault, location: Findings['location'], severity: 1 | 2): LintMessage {
  const {message, fix, suggestions} = fault
  return {
    ruleId: null,
    severity,
    message,
    ...placeOf(fault, location),
    ...(fix && {fix: toEslintFix(fix)}),
    ...(suggestions && {suggestions: suggestions.map((d) => ({desc: d.message, fix: toEslintFix(d.fix)}))})
  }
}
