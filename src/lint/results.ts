import {applyDirectives} from '../directives/apply.ts'
import type {DirectiveFault} from '../directives/directive.ts'
import {reportDirectives} from '../directives/report.ts'
import {type FileResult, type LintMessage, placeOf, toEslintFix, toFileResult} from '../result.ts'
import type {Severity} from '../rule/define.ts'
import {compareScripts} from './compare-scripts.ts'
import type {Findings} from './lint.ts'

/** What directives are held to. */
export interface DirectiveOptions {
  /** Rules that a directive may name. */
  readonly knownRules: ReadonlySet<string>
  /** Severity of directives that do nothing. One that cannot be understood is a warning at least. */
  readonly reportUnusedDirectives?: Severity
}

/** What was found in a file, with what is needed to make its result. */
export interface LintedFile extends DirectiveOptions {
  readonly findings: Findings
  /** The text as it was read, where fixes have changed it. */
  readonly original?: string
  /** True for a file about a repository that was named and holds no scripts by its look. */
  readonly isPassedOver?: boolean
}

type Compared = ReturnType<typeof compareScripts>

/** Compares the scripts of all files, applies the directives of each, and counts. */
export function toResults(files: readonly LintedFile[]): readonly FileResult[] {
  const compared = compareScripts(files.flatMap(({findings, isPassedOver}) => (isPassedOver ? [] : findings.sketches)))
  return files.map((file) => toResult(file, compared))
}

/** The result of one file. `compared` is what comparing scripts gave, by file. */
export function toResult(
  {findings, original, isPassedOver = false, ...options}: LintedFile,
  compared: Compared
): FileResult {
  const {filePath, source, scripts, checked} = findings
  if (isPassedOver) return toFileResult(filePath, {messages: [], source, isPassedOver})
  const found = [...findings.messages, ...(compared.get(filePath) ?? [])]
  const messages = withDirectives(findings, found, options)
  const text = original === undefined ? {source} : {source: original, output: source}
  return toFileResult(filePath, {...messages, scripts, checked, ...text})
}

/** Takes out what directives drop, and adds what is wrong with them. */
function withDirectives(
  {source, location, directives, sketches}: Findings,
  found: readonly LintMessage[],
  {knownRules, reportUnusedDirectives = 'warn'}: DirectiveOptions
): Pick<FileResult, 'messages'> & Partial<Pick<FileResult, 'suppressedMessages'>> {
  if (directives.list.length === 0 && directives.faults.length === 0) return {messages: found}
  const possible = sketches.map(({place}) => place)
  const {messages, suppressedMessages, isUsed} = applyDirectives(source, directives, {messages: found, possible})
  // Where a rule failed, or none was run, nobody knows what a directive would drop.
  const unused = reportUnusedDirectives !== 'off' && !found.some(({ruleId, fatal}) => ruleId === null || fatal)
  const faults = [...directives.faults, ...reportDirectives(source, directives.list, {isUsed, knownRules, unused})].map(
    (fault) => toMessage(fault, location, reportUnusedDirectives === 'error' ? 2 : 1)
  )
  return {messages: [...messages, ...faults], suppressedMessages}
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
