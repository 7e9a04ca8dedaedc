import type {FileResult, LintMessage} from '../result.ts'
import {ghData, ghProp} from './escape.ts'
import type {FormatterContext} from './formatter.ts'
import {shownPath} from './path.ts'
import {count} from './tally.ts'
import {unixLine} from './unix.ts'

/** Annotations per level that GitHub shows for one step. */
const shownPerLevel = 10

/** Formats results as GitHub workflow commands, which annotate a pull request; worst first, since only some are shown. */
export default function github(results: readonly FileResult[], {cwd}: FormatterContext): string {
  const found = results.flatMap((result) => {
    const path = shownPath(result.filePath, cwd)
    return result.messages.map((message) => ({message, path}))
  })
  const fatal = found.filter(({message}) => message.fatal)
  const errors = [...fatal, ...found.filter(({message}) => message.severity === 2 && !message.fatal)]
  const warnings = found.filter(({message}) => message.severity === 1)
  const shown = [...errors.slice(0, shownPerLevel), ...warnings.slice(0, shownPerLevel)]
  const rest = [...errors.slice(shownPerLevel), ...warnings.slice(shownPerLevel)]
  const lines = shown.map(({message, path}) => annotation(message, path))
  if (rest.length > 0) {
    const more = `${count(rest.length, 'more problem')}: GitHub shows ${shownPerLevel} errors and ${shownPerLevel} warnings per step; the log lists the others`
    lines.push(`::notice title=vmlint::${ghData(more)}`)
    lines.push(...rest.map(({message, path}) => unixLine(message, path)))
  }
  return lines.map((line) => `${line}\n`).join('')
}

function annotation({severity, line, column, endLine, endColumn, ruleId, message}: LintMessage, path: string): string {
  const properties: Readonly<Record<string, string | number>> = {
    file: path,
    line,
    endLine,
    // GitHub rejects columns on different lines.
    ...(line === endLine && {col: column, endColumn}),
    title: ruleId ?? 'vmlint'
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${ghProp(String(value))}`)
  return `::${severity === 2 ? 'error' : 'warning'} ${list.join(',')}::${ghData(message)}`
}
