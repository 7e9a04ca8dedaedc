import type {FileResult, LintMessage} from '../result.ts'
import {printSeconds} from '../speech/budget.ts'
import {webAddress} from '../terminal/visible.ts'
import {markdown as escaped} from './escape.ts'
import type {FormatterContext} from './formatter.ts'
import {shownPath} from './path.ts'
import {byScript, count, describeProblems, tally} from './tally.ts'

/** Most messages listed: a job summary is limited to 1 MiB and dropped whole if longer. */
const mostRows = 1000

/** Formats results as a summary for a CI job or pull request. */
export default function markdown(results: readonly FileResult[], {cwd}: FormatterContext): string {
  const found = tally(results)
  if (found.problems === 0) {
    return `## vmlint\n\n✔ ${count(found.scripts, 'script')} in ${count(found.files, 'file')}, no problems\n`
  }
  let left = mostRows
  const tables = results.flatMap((result) => {
    const shown = result.messages.slice(0, left)
    left -= shown.length
    return shown.length > 0 ? [table({...result, messages: shown}, shownPath(result.filePath, cwd))] : []
  })
  const more = found.problems > mostRows ? `\n${count(found.problems - mostRows, 'more problem')} not listed\n` : ''
  return `## vmlint\n\n✖ ${describeProblems(found)}\n${tables.join('')}${more}`
}

function table(result: FileResult, path: string): string {
  const rows = byScript(result).flatMap(({script, messages}) => [
    ...(script
      ? [
          `| | | **${escaped(script.name)}** · ${printSeconds(script.seconds, script.budget)} s of ${script.budget} s | |`
        ]
      : []),
    ...messages.map(row)
  ])
  return `\n### ${escaped(path)}\n\n| Place | | Problem | Rule |\n| ---: | --- | --- | --- |\n${rows.join('\n')}\n`
}

function row({line, column, severity, message, ruleId, url}: LintMessage): string {
  const id = escaped(ruleId ?? '')
  const address = webAddress(url)
  const rule = address ? `[${id}](<${escaped(address)}>)` : id
  return `| ${line}:${column} | ${severity === 2 ? '❌ error' : '⚠️ warning'} | ${escaped(message)} | ${rule} |`
}
