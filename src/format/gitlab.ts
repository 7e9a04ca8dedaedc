import type {FileResult, LintMessage} from '../result.ts'
import {json} from './escape.ts'
import {fingerprints} from './fingerprint.ts'
import type {FormatterContext} from './formatter.ts'
import {shownPath} from './path.ts'

/** Formats results for GitLab's Code Quality widget in merge requests. */
export default function gitlab(results: readonly FileResult[], {cwd}: FormatterContext): string {
  const issues = results.flatMap((result) => {
    const path = shownPath(result.filePath, cwd)
    const marks = fingerprints(result, path)
    return result.messages.map((message, place) => ({
      description: message.message,
      check_name: message.ruleId ?? 'vmlint',
      fingerprint: marks[place],
      severity: severityOf(message),
      location: {path, lines: {begin: message.line, end: message.endLine}}
    }))
  })
  return json(issues, 2)
}

function severityOf({severity, fatal}: LintMessage): 'minor' | 'major' | 'critical' {
  if (fatal) return 'critical'
  return severity === 2 ? 'major' : 'minor'
}
