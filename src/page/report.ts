import {markdown as escaped} from '../format/escape.ts'
import {byScript, count} from '../format/tally.ts'
import {timelineText} from '../format/timeline-bar.ts'
import type {FileResult, LintMessage} from '../result.ts'
import {visible} from '../terminal/visible.ts'

/** Formats a plain-text report for an e-mail: each script with its seconds, then its problems. */
export function textReport(result: FileResult): string {
  const lines = sections(result).flatMap(({title, messages}) => [
    title,
    ...messages.map(({line, severity, message}) => `  ${line}: ${severity === 2 ? 'error' : 'warning'}: ${message}`),
    ''
  ])
  return `${lines.map(visible).join('\n').trim()}\n`
}

/** The same as Markdown, for a ticket or a wiki page. */
export function markdownReport(result: FileResult): string {
  const blocks = sections(result).map(({title, messages}) =>
    [
      `### ${escaped(title)}`,
      messages
        .map(({severity, message}) => `- **${severity === 2 ? 'error' : 'warning'}** ${escaped(message)}`)
        .join('\n')
    ]
      .filter(Boolean)
      .join('\n\n')
  )
  return `${blocks.join('\n\n')}\n`
}

function sections(result: FileResult): readonly {title: string; messages: readonly LintMessage[]}[] {
  const groups = byScript(result)
  const outside = groups.filter(({script}) => !script).flatMap(({messages}) => messages)
  const ofScripts = result.scripts.map((script) => ({
    title: `${script.name} · ${timelineText(script)}`,
    messages: groups.filter((group) => group.script === script).flatMap(({messages}) => messages)
  }))
  return [
    ...(outside.length > 0
      ? [{title: `${result.filePath} · ${count(outside.length, 'problem')}`, messages: outside}]
      : []),
    ...ofScripts
  ]
}
