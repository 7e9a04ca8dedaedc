import {applyDirectives} from '../directives/apply.ts'
import type {DirectiveFault} from '../directives/directive.ts'
import {type RuleNames, reportDirectives} from '../directives/report.ts'
import {type FileResult, type LintMessage, placeOf, toEslintFix, toFileResult} from '../result.ts'
import type {Severity} from '../rule/define.ts'
import {type Location, locate} from '../script/location.ts'
import {compareScripts} from './compare-scripts.ts'
import type {Findings} from './lint.ts'

/** How directives are checked. */
export interface DirectiveOptions {
  /** Rules that directives may name. */
  readonly knownRules: RuleNames
  /** Severity of unused directives. Invalid ones are at least warnings. */
  readonly reportUnusedDirectives?: Severity
}

/** Findings of a file, and what its result needs. */
export interface LintedFile extends DirectiveOptions {
  readonly findings: Findings
  /** The original text, if fixes have changed it. */
  readonly original?: string
  /** The problems that fixes removed. */
  readonly fixed?: readonly LintMessage[]
  /** True for a named file that is about a repository and does not look like a script. */
  readonly isPassedOver?: boolean
}

type Compared = ReturnType<typeof compareScripts>

/** Compares the scripts of all files, applies each file's directives, and counts. */
export function toResults(files: readonly LintedFile[]): readonly FileResult[] {
  const compared = compareScripts(files.flatMap(({findings, isPassedOver}) => (isPassedOver ? [] : findings.sketches)))
  return files.map((file) => toResult(file, compared))
}

/** Builds the result of one file. `compared` has the messages from comparing scripts, by file. */
export function toResult(
  {findings, original, fixed = [], isPassedOver = false, ...options}: LintedFile,
  compared: Compared
): FileResult {
  const {filePath, source, scripts, checked} = findings
  if (isPassedOver) return toFileResult(filePath, {messages: [], source, isPassedOver})
  const found = [...findings.messages, ...(compared.get(filePath) ?? [])]
  const messages = withDirectives(findings, found, options)
  const text =
    original === undefined ? {source} : {source: original, output: source, fixedRules: fixed.map(({ruleId}) => ruleId)}
  return toFileResult(filePath, {scripts, checked, ...messages, ...text})
}

/** Removes messages that directives disable, and adds the faults of the directives. */
function withDirectives(
  {source, directives, sketches}: Findings,
  found: readonly LintMessage[],
  {knownRules, reportUnusedDirectives = 'warn'}: DirectiveOptions
): Pick<FileResult, 'messages'> & Partial<Pick<FileResult, 'suppressedMessages'>> {
  if (directives.list.length === 0 && directives.faults.length === 0) return {messages: found}
  const possible = sketches.map(({place}) => place)
  const {messages, suppressedMessages, isUsed} = applyDirectives(source, directives, {messages: found, possible})
  // If a rule failed or none ran, unused directives cannot be known.
  const unused = reportUnusedDirectives !== 'off' && !found.some(({ruleId, fatal}) => ruleId === null || fatal)
  const location = locate(source)
  const faults = [...directives.faults, ...reportDirectives(source, directives.list, {isUsed, knownRules, unused})].map(
    (fault) => toMessage(fault, location, reportUnusedDirectives === 'error' ? 2 : 1)
  )
  return {messages: [...messages, ...faults], suppressedMessages}
}

function toMessage(fault: DirectiveFault, location: Location, severity: 1 | 2): LintMessage {
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
