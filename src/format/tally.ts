import type {FileResult, LintMessage, ScriptSummary} from '../result.ts'

/** Counts of a run. */
export interface Tally {
  readonly files: number
  readonly scripts: number
  readonly faultyScripts: number
  readonly problems: number
  readonly errors: number
  readonly warnings: number
  readonly fixableErrors: number
  readonly fixableWarnings: number
}

/** Counts of nothing. */
export const noTally: Tally = {
  files: 0,
  scripts: 0,
  faultyScripts: 0,
  problems: 0,
  errors: 0,
  warnings: 0,
  fixableErrors: 0,
  fixableWarnings: 0
}

/** Counts files, scripts and problems, and adds them to those counted before. */
export function tally(results: readonly FileResult[], before = noTally): Tally {
  const sum = (count: (result: FileResult) => number) => results.reduce((total, result) => total + count(result), 0)
  const errors = before.errors + sum((result) => result.errorCount)
  const warnings = before.warnings + sum((result) => result.warningCount)
  return {
    files: before.files + results.length,
    scripts: before.scripts + sum((result) => result.scripts.length),
    faultyScripts:
      before.faultyScripts + sum((result) => byScript(result).filter(({script}) => script !== undefined).length),
    problems: errors + warnings,
    errors,
    warnings,
    fixableErrors: before.fixableErrors + sum((result) => result.fixableErrorCount),
    fixableWarnings: before.fixableWarnings + sum((result) => result.fixableWarningCount)
  }
}

/** Messages in one script, or between scripts. */
export interface MessageGroup {
  readonly script: ScriptSummary | undefined
  readonly messages: readonly LintMessage[]
}

/** Groups a file's messages by script, sorted by position; a script without messages has no group. */
export function byScript({messages, scripts}: Pick<FileResult, 'messages' | 'scripts'>): readonly MessageGroup[] {
  const groups: {script: ScriptSummary | undefined; messages: LintMessage[]}[] = []
  let next = 0
  for (const message of messages) {
    const [start] = message.range
    while ((scripts[next]?.start ?? Infinity) <= start) next++
    const [before, after] = [scripts[next - 1], scripts[next]]
    const script = before && start <= before.end ? before : isAbout(message, after) ? after : undefined
    const group = groups.at(-1)
    if (group && group.script === script) group.messages.push(message)
    else groups.push({script, messages: [message]})
  }
  return groups
}

/** Whether a message is about a script that it stands above, as one about a length in its title does. */
function isAbout(message: LintMessage, script: ScriptSummary | undefined): boolean {
  return script !== undefined && message.script === script.name
}

/** As `byScript`, with a group for every script. */
export function everyScript(result: Pick<FileResult, 'messages' | 'scripts'>): readonly MessageGroup[] {
  const groups = byScript(result)
  const silent = result.scripts.filter((script) => !groups.some((group) => group.script === script))
  const start = ({script, messages}: MessageGroup) => script?.start ?? messages[0]?.range[0] ?? 0
  return [...groups, ...silent.map((script) => ({script, messages: []}))].sort((a, b) => start(a) - start(b))
}

/** `1 problem`, `2 problems`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** `3 problems (2 errors, 1 warning) in 1 of 12 scripts, 7 files`. */
export function describeProblems(found: Tally): string {
  const kinds = `${count(found.errors, 'error')}, ${count(found.warnings, 'warning')}`
  return `${count(found.problems, 'problem')} (${kinds}) in ${found.faultyScripts} of ${count(found.scripts, 'script')}, ${count(found.files, 'file')}`
}
