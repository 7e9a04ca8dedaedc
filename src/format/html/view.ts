import {basename} from 'node:path'
import type {ScriptDetails} from '../../result.ts'
import {type FileResult, type LintMessage, reportedText, type ScriptSummary} from '../../result.ts'
import type {FormatterContext} from '../formatter.ts'
import {shownPath} from '../path.ts'
import {byScript, count, type Tally, tally} from '../tally.ts'

/** A message with what the page needs. */
export interface MessageView {
  /** Its number on the page, from 1. */
  readonly number: number
  readonly message: LintMessage
  /** Why its rule exists. */
  readonly why: string | undefined
  /** Its rule's summary. */
  readonly summary: string | undefined
}

/** A script, or the messages of a file outside its scripts. */
export interface ScriptView {
  /** Its anchor on the page. */
  readonly id: string
  /** Title, or another distinguishing name. */
  readonly name: string
  readonly path: string
  readonly script: ScriptSummary | undefined
  readonly details: ScriptDetails | undefined
  readonly source: string | undefined
  readonly messages: readonly MessageView[]
}

/** Everything on the page. */
export interface Report {
  readonly found: Tally
  readonly scripts: readonly ScriptView[]
  /** The script to look at first; undefined if there are no problems. */
  readonly worst: ScriptView | undefined
  /** Files without a script. */
  readonly without: readonly string[]
  /** Documents that were not read. */
  readonly unread: readonly string[]
  /** The longest time in the report, budgets included: the scale of all bars in the table. */
  readonly longest: number
}

/** Collects what the page shows, sorted by file and position. */
export function toReport(results: readonly FileResult[], {cwd, rulesMeta, passedOver = []}: FormatterContext): Report {
  let number = 0
  const view = (message: LintMessage): MessageView => {
    const meta =
      message.ruleId !== null && Object.hasOwn(rulesMeta, message.ruleId) ? rulesMeta[message.ruleId] : undefined
    return {number: ++number, message, why: meta?.why, summary: meta?.summary}
  }
  const scripts = results.flatMap((result) => {
    const path = shownPath(result.filePath, cwd)
    const groups = byScript(result)
    const inScript = new Map(groups.map(({script, messages}) => [script, messages]))
    const outside = groups.filter(({script}) => !script).flatMap(({messages}) => messages)
    const source = reportedText(result)
    return [
      ...(outside.length > 0
        ? [
            {
              name: result.scripts.length === 0 ? basename(path) : 'Outside the scripts',
              path,
              script: undefined,
              details: undefined,
              source,
              messages: outside.map(view)
            }
          ]
        : []),
      ...result.scripts.map((script) => ({
        name: script.title ?? (result.scripts.length === 1 ? basename(path) : script.name),
        path,
        script,
        details: script.details,
        source,
        messages: (inScript.get(script) ?? []).map(view)
      }))
    ]
  })
  const views = scripts.map((script, place): ScriptView => ({id: `script-${place + 1}`, ...script}))
  return {
    found: tally(results),
    scripts: views,
    worst: worstOf(views),
    without: results
      .filter(({scripts, fatalErrorCount}) => scripts.length === 0 && fatalErrorCount === 0)
      .map(({filePath}) => shownPath(filePath, cwd)),
    unread: passedOver.map((path) => shownPath(path, cwd)),
    longest: scripts.reduce((most, {script}) => Math.max(most, script?.seconds ?? 0, script?.budget ?? 0), 1)
  }
}

/** The script with the most errors, then the most warnings, then the furthest over budget. */
function worstOf(scripts: readonly ScriptView[]): ScriptView | undefined {
  const over = ({script}: ScriptView) => (script ? script.seconds - script.budget : 0)
  const [worst] = scripts
    .filter(({messages}) => messages.length > 0)
    .sort((a, b) => countOf(b, 2) - countOf(a, 2) || countOf(b, 1) - countOf(a, 1) || over(b) - over(a))
  return worst
}

/** Counts a script's problems in words. */
export function status(view: ScriptView): string {
  const [errors, warnings] = [countOf(view, 2), countOf(view, 1)]
  const counts = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : '']
  return counts.filter(Boolean).join(', ') || 'no problems'
}

/** Counts messages of a severity. */
export function countOf({messages}: ScriptView, severity: 1 | 2): number {
  return messages.filter(({message}) => message.severity === severity).length
}
