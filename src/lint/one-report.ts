import {phraseOptions} from '../rule/define.ts'
import type {Severity} from '../rule/definition.ts'
import type {Finding} from '../rule/report.ts'

/** Rules whose every word can be taken out of a longer phrase. */
const apart: ReadonlySet<string> = new Set(['diminishers', 'filler', 'weak-words'])
const rank = {off: 0, warn: 1, error: 2}

/**
 * One phrase, one report: leaves out a wording that lies within a longer one of another rule, unless it is more serious. Advice for
 * the longer one changes the shorter one, too.
 */
export function onePerPhrase(findings: readonly Finding[], severityOf: (id: string) => Severity): readonly Finding[] {
  const phrases = findings
    .filter(({meta}) => meta.options === phraseOptions && !apart.has(meta.id) && severityOf(meta.id) !== 'off')
    .sort(({problem: a}, {problem: b}) => a.start - b.start || b.end - a.end)
  const within = new Set<Finding>()
  let widest: Finding | undefined
  for (const finding of phrases) {
    if (widest && widest.problem.end >= finding.problem.end) {
      const isMore = rank[severityOf(finding.meta.id)] > rank[severityOf(widest.meta.id)]
      if (widest.meta !== finding.meta && !isMore) within.add(finding)
    } else widest = finding
  }
  return findings.filter((finding) => !within.has(finding))
}
