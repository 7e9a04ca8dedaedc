import type {PartName} from './anatomy/parts.ts'
import type {FailureCode, VmlintError} from './errors.ts'
import type {Location} from './script/location.ts'
import type {Range, Span} from './script/model.ts'
import type {Settings} from './settings.ts'

/** A problem as formatters and `-f json` get it: ESLint's shape, with a few more fields. */
export interface LintMessage {
  /** Null if no rule is involved, such as for an unreadable file. */
  readonly ruleId: string | null
  /** 1 for a warning, 2 for an error, as in ESLint. */
  readonly severity: 1 | 2
  readonly message: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Offsets in the file, half-open, in UTF-16 code units. */
  readonly range: readonly [number, number]
  readonly fix?: {readonly range: readonly [number, number]; readonly text: string}
  readonly suggestions?: readonly {
    readonly desc: string
    readonly fix: {readonly range: readonly [number, number]; readonly text: string}
  }[]
  /** Address of the rule's documentation. */
  readonly url?: string
  /** Name of its script. */
  readonly script?: string
  /** True if vmlint could not do its job: exit code 2. */
  readonly fatal?: true
  /** Code of a fatal message, if a program may need to know. */
  readonly messageId?: FailureCode
  /** Why a message is in `suppressedMessages`: a directive, or the file of suppressions. */
  readonly suppressions?: readonly {readonly kind: 'directive' | 'file'; readonly justification: string}[]
}

/** A part of a message, and the seconds in which it is spoken. */
export interface TimelinePart extends Range {
  readonly part: PartName
  readonly at: number
  /** Second at which the next part starts or, if earlier, its sentence ends: the range itself is as short as possible. */
  readonly until: number
}

/** What a report needs to draw a script. */
export interface ScriptDetails {
  /** Spoken and unspoken ranges, which cover the script without gaps. */
  readonly spans: readonly (Range & Pick<Span, 'kind'>)[]
  /** Parts, sorted by start. */
  readonly timeline: readonly TimelinePart[]
  /** Position of the word during which the budget ends. */
  readonly overAt?: number
}

/** Figures of one script. Positions are offsets in the file, times are seconds. */
export interface ScriptFigures extends Range {
  readonly title: string | null
  readonly line: number
  readonly goal: Settings['goal']
  readonly touch: Settings['touch']
  /** Budget in seconds. */
  readonly budget: number
  readonly words: number
  readonly spokenWords: number
  readonly seconds: number
  readonly secondsFast: number
  readonly secondsSlow: number
}

/** Summary of one script for reports. */
export interface ScriptSummary extends ScriptFigures {
  /** Title, or its number in the file. */
  readonly name: string
  /** Details for drawing; only on request. */
  readonly details?: ScriptDetails
}

/** Rules that ran on a file; what others would have reported is unknown. */
export interface CheckedRules {
  readonly rules: readonly string[]
  /** Those of them that compare scripts, and so depend on which other files were linted. */
  readonly comparing: readonly string[]
}

/** Result for one file: ESLint's, with the scripts and the source for reports that show them. */
export interface FileResult {
  readonly filePath: string
  readonly messages: readonly LintMessage[]
  readonly suppressedMessages: readonly LintMessage[]
  readonly errorCount: number
  readonly warningCount: number
  readonly fatalErrorCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
  readonly scripts: readonly ScriptSummary[]
  /** True for a file about a repository, such as a README, without any mention of voicemails: it was not linted. */
  readonly isPassedOver?: true
  /** Undefined if nothing was linted. */
  readonly checked?: CheckedRules
  /** The text as read; undefined if the file could not be read. */
  readonly source?: string
  /** The text after fixes, if any: positions of messages and scripts refer to it. */
  readonly output?: string
  /** The rule of each problem that was fixed; null for a directive. */
  readonly fixedRules?: readonly (string | null)[]
}

/** The text that message positions refer to: after fixes, if any. */
export function reportedText({source, output}: Pick<FileResult, 'source' | 'output'>): string | undefined {
  return output ?? source
}

/** Sorts and counts the messages of a file. */
export function toFileResult(
  filePath: string,
  found: Pick<FileResult, 'messages'> &
    Partial<
      Pick<
        FileResult,
        'suppressedMessages' | 'scripts' | 'checked' | 'isPassedOver' | 'source' | 'output' | 'fixedRules'
      >
    >
): FileResult {
  const messages = [...found.messages].sort(compareMessages)
  const suppressedMessages = [...(found.suppressedMessages ?? [])].sort(compareMessages)
  const count = (test: (message: LintMessage) => boolean) => messages.filter(test).length
  return {
    filePath,
    scripts: [],
    ...found,
    messages,
    suppressedMessages,
    errorCount: count((message) => message.severity === 2),
    warningCount: count((message) => message.severity === 1),
    fatalErrorCount: count((message) => message.fatal === true),
    fixableErrorCount: count((message) => message.severity === 2 && message.fix !== undefined),
    fixableWarningCount: count((message) => message.severity === 1 && message.fix !== undefined)
  }
}

/** Result for a file that could not be linted. */
export function failedResult(error: VmlintError): FileResult {
  return toFileResult(error.path ?? '', {
    messages: [error, ...error.others].map(({message, place, code}) => {
      const {line, column} = place ?? {line: 1, column: 1}
      return {
        ruleId: null,
        severity: 2,
        message,
        line,
        column,
        endLine: line,
        endColumn: column,
        range: [0, 0],
        fatal: true,
        ...(code && {messageId: code})
      }
    })
  })
}

/** Converts a range to the positions of a message. */
export function placeOf({start, end}: Range, location: Location) {
  const position = location.toPosition({start, end})
  return {
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
    range: [start, end]
  } as const
}

/** A fix in ESLint's shape. */
export function toEslintFix({start, end, text}: Range & {readonly text: string}) {
  return {range: [start, end], text} as const
}

/** Message about a rule that failed: its error, on one line. */
export function failureOf(ruleId: string, error: unknown) {
  const what = String(error).replaceAll(/\s+/g, ' ').slice(0, 500)
  return {ruleId, severity: 2, message: `Rule \`${ruleId}\` failed: ${what}`, fatal: true} as const
}

/** Compares by position, then rule, then text, so that every run prints the same bytes. */
export function compareMessages(a: LintMessage, b: LintMessage): number {
  return (
    a.range[0] - b.range[0] ||
    a.range[1] - b.range[1] ||
    compareText(a.ruleId ?? '', b.ruleId ?? '') ||
    compareText(a.message, b.message)
  )
}

/** Compares by code units, the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
