import type {PartName} from './anatomy/parts.ts'
import type {FailureCode, VmlintError} from './errors.ts'
import type {Location} from './script/location.ts'
import type {Range, Span} from './script/model.ts'
import type {Settings} from './settings.ts'

/** A problem as formatters and `-f json` show it: ESLint's shape, with a little more. */
export interface LintMessage {
  /** Null where no rule speaks: a file that cannot be read. */
  readonly ruleId: string | null
  /** 1 is a warning, 2 an error, as in ESLint. */
  readonly severity: 1 | 2
  readonly message: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Offsets in the file, half-open. */
  readonly range: readonly [number, number]
  readonly fix?: {readonly range: readonly [number, number]; readonly text: string}
  readonly suggestions?: readonly {
    readonly desc: string
    readonly fix: {readonly range: readonly [number, number]; readonly text: string}
  }[]
  /** Page of the rule. */
  readonly url?: string
  /** Name of the script that it is in. */
  readonly script?: string
  /** True where vmlint could not do what was asked: exit 2. */
  readonly fatal?: true
  /** What kind of failure a fatal message is, where a program may want to know. */
  readonly messageId?: FailureCode
  /** Why a message is in `suppressedMessages`: a directive in the file, or the file of suppressions. */
  readonly suppressions?: readonly {readonly kind: 'directive' | 'file'; readonly justification: string}[]
}

/** A stretch of a message that does something, and the seconds in which it is said. */
export interface TimelinePart extends Range {
  readonly part: PartName
  readonly at: number
  /** Second at which the next part begins or, before that, its sentence ends: the range itself is as short as it can be. */
  readonly until: number
}

/** What a report needs to draw a script rather than to name its figures. */
export interface ScriptDetails {
  /** What is said and what is not; they tile the script. */
  readonly spans: readonly (Range & Pick<Span, 'kind'>)[]
  /** The parts in the order in which they begin. */
  readonly timeline: readonly TimelinePart[]
  /** Where the word is in which the time is up. */
  readonly overAt?: number
}

/** What every report can say of one script in numbers. Places are offsets in the file, times in seconds. */
export interface ScriptFigures extends Range {
  readonly title: string | null
  readonly line: number
  readonly goal: Settings['goal']
  readonly touch: Settings['touch']
  /** Seconds that it may take. */
  readonly budget: number
  readonly words: number
  readonly spokenWords: number
  readonly seconds: number
  readonly secondsFast: number
  readonly secondsSlow: number
}

/** What a report says of one script. */
export interface ScriptSummary extends ScriptFigures {
  /** Title, or its place in the file. */
  readonly name: string
  /** What draws it; only where it was asked for. */
  readonly details?: ScriptDetails
}

/** Which rules looked at a file: of any other, nobody knows what it would report. */
export interface CheckedRules {
  readonly rules: readonly string[]
  /** Those of them that compare scripts, and so know only as much as was read beside the file. */
  readonly comparing: readonly string[]
}

/** What was found in one file: ESLint's result, with the scripts and the source for reports that show them. */
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
  /** True for a file about a repository, such as a README, that says nothing about voicemails: it was not linted. */
  readonly isPassedOver?: true
  /** Absent where nothing was linted. */
  readonly checked?: CheckedRules
  /** The text as it was read; absent where the file could not be read. */
  readonly source?: string
  /** The text after fixes, where there were any: the places of messages and scripts are places in it. */
  readonly output?: string
}

/** The text in which the places of the messages are: what fixes made of the source, where there were any. */
export function reportedText({source, output}: Pick<FileResult, 'source' | 'output'>): string | undefined {
  return output ?? source
}

/** Counts and sorts the messages of a file. */
export function toFileResult(
  filePath: string,
  found: Pick<FileResult, 'messages'> &
    Partial<Pick<FileResult, 'suppressedMessages' | 'scripts' | 'checked' | 'isPassedOver' | 'source' | 'output'>>
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

/** A file that could not be linted, as a report shows it. */
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

/** A range as messages give places. */
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

/** A fix in the form of ESLint. */
export function toEslintFix({start, end, text}: Range & {readonly text: string}) {
  return {range: [start, end], text} as const
}

/** What a message says of a rule that failed: what it threw, on one line. */
export function failureOf(ruleId: string, error: unknown) {
  const what = String(error).replaceAll(/\s+/g, ' ').slice(0, 500)
  return {ruleId, severity: 2, message: `Rule \`${ruleId}\` failed: ${what}`, fatal: true} as const
}

/** By place, then rule, then text: two runs print the same bytes anywhere. */
export function compareMessages(a: LintMessage, b: LintMessage): number {
  return (
    a.range[0] - b.range[0] ||
    a.range[1] - b.range[1] ||
    compareText(a.ruleId ?? '', b.ruleId ?? '') ||
    compareText(a.message, b.message)
  )
}

/** Order by code units: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
