import type {Analysis} from './analysis.ts'
import {compareText, type FileResult, type LintMessage, placeOf, toFileResult} from './result.ts'
import type {ComparisonContext, Rule, SketchedScript} from './rule.ts'
import type {RuleSet} from './rule-set.ts'

/** What a run keeps of its scripts for the rules that compare them. */
export interface Comparison {
  /** Keeps what the rules want of one script. */
  readonly add: (analysis: Analysis, name: string, filePath: string, rules: RuleSet) => void
  /** Compares what was kept, and adds what is reported to the results of the files. */
  readonly finish: (results: readonly FileResult[]) => readonly FileResult[]
}

/** A script with the message about it, all but its text: made early, so that no source is kept. */
interface KeptScript extends SketchedScript {
  readonly place: Omit<LintMessage, 'message'>
}

/** The scripts of one sequence under one rule. */
interface Group extends Pick<ComparisonContext<object>, 'options'> {
  readonly rule: Rule
  readonly scripts: KeptScript[]
}

/** Starts a run. */
export function createComparison(): Comparison {
  const groups = new Map<string, Group>()
  return {
    add(analysis, name, filePath, rules) {
      for (const {rule, options} of rules.comparing) {
        const {id: ruleId, url} = rule.meta
        const severity = rules.severityOf(ruleId, analysis.settings)
        const sketch = severity === 'off' ? undefined : rule.collect?.(analysis)
        if (!sketch) continue
        const key = JSON.stringify([ruleId, sequenceOf(filePath, analysis.settings.sequence), options])
        const group = groups.get(key) ?? {rule, options, scripts: []}
        groups.set(key, group)
        const range = placeOf(sketch, analysis.location)
        const place = {ruleId, severity: severity === 'error' ? 2 : 1, ...range, url, script: name} as const
        group.scripts.push({...sketch, filePath, name, place})
      }
    },
    finish(results) {
      const found = new Map<string, LintMessage[]>()
      for (const {rule, options, scripts} of groups.values()) {
        scripts.sort((a, b) => compareText(a.filePath, b.filePath) || a.start - b.start)
        const places = new Map<SketchedScript, KeptScript['place']>(scripts.map((script) => [script, script.place]))
        const report = (script: SketchedScript, message: string) => {
          const place = places.get(script)
          if (!place) return
          const list = found.get(script.filePath) ?? []
          found.set(script.filePath, list)
          list.push({...place, message})
        }
        rule.compare?.({options, scripts, report})
      }
      return results.map((result) => {
        const added = found.get(result.filePath)
        return added ? toFileResult(result.filePath, {...result, messages: [...result.messages, ...added]}) : result
      })
    }
  }
}

/** What tells one sequence from another: its file or its folder. */
function sequenceOf(filePath: string, sequence: 'file' | 'folder'): string {
  return sequence === 'file' ? filePath : filePath.replace(/[^\\/]*$/, '')
}
