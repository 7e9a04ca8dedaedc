import type {FileResult} from '../../result.ts'

/** What the exit code and the notes need of a result: the rest is not kept, since a run can have thousands of files. */
export interface Outcome
  extends Pick<
    FileResult,
    'filePath' | 'errorCount' | 'warningCount' | 'fatalErrorCount' | 'isPassedOver' | 'fixedRules'
  > {
  /** Number of scripts. */
  readonly scripts: number
  /** False if the file could not be read. */
  readonly isRead: boolean
  /** True for a file of nothing but white space. */
  readonly isEmpty: boolean
  /** True for a name without a file. */
  readonly isMissing: boolean
  /** True if the file was meant to have a script and has none. */
  readonly hasNoScript: boolean
  /** What went wrong with the file, as written to stderr. */
  readonly failures: readonly string[]
}

/** Sums up the result of a file. */
export function outcomeOf(result: FileResult): Outcome {
  const {filePath, errorCount, warningCount, fatalErrorCount, isPassedOver, fixedRules, scripts, source} = result
  return {
    filePath,
    errorCount,
    warningCount,
    fatalErrorCount,
    ...(isPassedOver && {isPassedOver}),
    ...(fixedRules && {fixedRules}),
    scripts: scripts.length,
    isRead: source !== undefined,
    isEmpty: source?.trim() === '',
    isMissing: result.messages.some(({messageId}) => messageId === 'missing-file'),
    hasNoScript: result.messages.some(({ruleId}) => ruleId === 'empty-script'),
    failures: failuresOf(result)
  }
}

/** Formats a file's failure for stderr. A failure of the whole file already names it; one inside the file needs its position. */
function failuresOf({filePath, messages}: FileResult): readonly string[] {
  return messages.flatMap(({fatal, ruleId, message, messageId, line, column}) => {
    if (!fatal) return []
    if (ruleId !== null) return [`${filePath}: ${message}`]
    return [messageId ? message : `${filePath}:${line}:${column}: ${message}`]
  })
}
