import type {VFile} from 'vfile'
import type {Fix, Suggestion} from '../language/removal.ts'
import type {Analysis} from './analysis.ts'
import type {Problem, RuleMeta} from './definition.ts'

/** A problem and its rule. */
export interface Finding {
  readonly meta: RuleMeta
  readonly problem: Problem
}

/** Longest quotation in a message, in characters (chosen: two lines on a screen). A problem can be as long as its file, and occur many times. */
const longestQuote = 160

/** Passes a problem to the collecting linter or, without one, adds a message to the file. Throws for a range outside the text. */
export function reportProblem(file: VFile, {source, location}: Analysis, meta: RuleMeta, reported: Problem): void {
  const {start, end} = reported
  if (!(start >= 0 && start <= end && end <= source.length))
    throw new RangeError(`reports a place outside the text: ${reported.message}`)
  const problem = withShortQuotes(reported)
  if (file.data.findings) {
    file.data.findings.push({meta, problem})
    return
  }
  const options = {place: location.toPosition(problem), ruleId: meta.id, source: 'vmlint'}
  const message = withoutStack(() => file.message(problem.message, options))
  message.url = meta.url
  message.actual = source.slice(start, end)
  const {fix, suggestions = []} = problem
  const fixes = [fix, ...suggestions.map((suggestion) => suggestion.fix)].filter((one) => one !== undefined)
  if (fixes.length > 0) message.expected = fixes.map(({text}) => text)
  if (fix) message.fix = fix
  if (problem.suggestions) message.suggestions = problem.suggestions
}

function withShortQuotes(problem: Problem): Problem {
  const {message, suggestions} = problem
  const isShort = message.length <= longestQuote && !suggestions?.some((one) => one.message.length > longestQuote)
  if (isShort) return problem
  const shortened = suggestions?.map((one) => ({...one, message: shortenQuotes(one.message)}))
  return {...problem, message: shortenQuotes(message), ...(shortened && {suggestions: shortened})}
}

function shortenQuotes(message: string): string {
  if (message.length <= longestQuote) return message
  const half = longestQuote / 2
  return message.replace(/`([^`]*)`/g, (whole, text: string) =>
    text.length > longestQuote ? `\`${text.slice(0, half).trimEnd()} … ${text.slice(-half).trimStart()}\`` : whole
  )
}

/** Node would treat a message as an error with a stack, which costs more than everything else and is never read. */
function withoutStack<T>(make: () => T): T {
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

declare module 'vfile' {
  interface DataMap {
    /** What the rules share about the current script. */
    analysis: Analysis
    /** Collects the problems and errors of rules, for a linter. */
    findings: Finding[]
    crashes: {readonly ruleId: string; readonly error: unknown}[]
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** A change that is safe to apply unseen. */
    fix?: Fix
    /** Changes that a person may choose. */
    suggestions?: readonly Suggestion[]
  }
}
