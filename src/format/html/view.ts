import {basename} from 'node:path'
import type {ScriptDetails} from '../../result.ts'
import {type FileResult, type LintMessage, reportedText, type ScriptSummary} from '../../result.ts'
import type {FormatterContext} from '../formatter.ts'
import {shownPath} from '../path.ts'
import {byScript, count, type Tally, tally} from '../tally.ts'

/** A message with what the page needs beside it. */
export interface MessageView {
  /** Its number in the page, from 1. */
  readonly number: number
  readonly message: LintMessage
  /** Why its rule is there. */
  readonly why: string | undefined
  /** What its rule looks for. */
  readonly summary: string | undefined
}

/** A script, or what is said of a file outside its scripts. */
export interface ScriptView {
  /** Its anchor in the page. */
  readonly id: string
  /** Title, or what tells it from the others. */
  readonly name: string
  readonly path: string
  readonly script: ScriptSummary | undefined
  readonly details: ScriptDetails | undefined
  readonly source: string | undefined
  readonly messages: readonly MessageView[]
}

/** All that the page shows. */
export interface Report {
  readonly found: Tally
  readonly scripts: readonly ScriptView[]
  /** The script to look at first; undefined where nothing is wrong. */
  readonly worst: ScriptView | undefined
  /** Files in which no script was found. */
  readonly without: readonly string[]
  /** The longest time in the report, budgets included: the bars of the table are drawn to one scale. */
  readonly longest: number
}

/** Gathers what the page shows, in the order of files and places. */
export function toReport(results: readonly FileResult[], {cwd, rulesMeta}: FormatterContext): Report {
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
    longest: scripts.reduce((most, {script}) => Math.max(most, script?.seconds ?? 0, script?.budget ?? 0), 1)
  }
}

/** The script with most errors, then with most warnings, then the one that is furthest over its budget. */
function worstOf(scripts: readonly ScriptView[]): ScriptView | undefined {
  const over = ({script}: ScriptView) => (script ? script.seconds - script.budget : 0)
  const [worst] = scripts
    .filter(({messages}) => messages.length > 0)
    .sort((a, b) => countOf(b, 2) - countOf(a, 2) || countOf(b, 1) - countOf(a, 1) || over(b) - over(a))
  return worst
}

/** What is wrong with a script, counted in words. */
export function status(view: ScriptView): string {
  const [errors, warnings] = [countOf(view, 2), countOf(view, 1)]
  const counts = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : '']
  return counts.filter(Boolean).join(', ') || 'no problems'
}

/** How many messages have a severity. */
export function countOf({messages}: ScriptView, severity: 1 | 2): number {
  return messages.filter(({message}) => message.severity === severity).length
}
