import {compareText, failureOf, type LintMessage, placeOf} from '../result.ts'
import type {Analysis} from '../rule/analysis.ts'
import type {Rule, Sketch, SketchedScript} from '../rule/define.ts'
import type {RuleSet} from '../rule/set.ts'

/** One script's facts for a rule that compares scripts, and its message without the text: built early, so that no analysis is kept. */
export interface KeptScript extends SketchedScript {
  readonly rule: Rule
  readonly options: object
  /** All scripts that a rule compares with each other. */
  readonly group: string
  readonly place: Omit<LintMessage, 'message'>
}

/** Collects the facts that comparing rules need from a script. Calls `fail` for a rule that throws. */
export function sketchScript(
  analysis: Analysis,
  name: string,
  filePath: string,
  rules: RuleSet,
  fail: (ruleId: string, error: unknown) => void
): readonly KeptScript[] {
  return rules.comparing.flatMap(({rule, options}) => {
    const {id: ruleId, url} = rule.meta
    const severity = rules.severityOf(ruleId, analysis.settings)
    let sketch: Sketch | undefined
    try {
      sketch = severity === 'off' ? undefined : rule.collect?.(analysis)
    } catch (error) {
      fail(ruleId, error)
    }
    if (!sketch) return []
    const group = JSON.stringify([ruleId, sequenceOf(filePath, analysis.settings.sequence), options])
    const range = placeOf(sketch, analysis.location)
    const place = {
      ruleId,
      severity: severity === 'error' ? 2 : 1,
      ...range,
      ...(url !== undefined && {url}),
      script: name
    } as const
    return [{filePath, name, rule, options, group, place, ...sketch}]
  })
}

/** Compares the scripts of a run and returns the messages by file. */
export function compareScripts(kept: readonly KeptScript[]): ReadonlyMap<string, readonly LintMessage[]> {
  const found = new Map<string, LintMessage[]>()
  const add = (filePath: string, message: LintMessage) => {
    const list = found.get(filePath) ?? []
    found.set(filePath, list)
    list.push(message)
  }
  for (const scripts of groupScripts(kept)) {
    const [first] = scripts
    if (!first) continue
    const places = new Map<SketchedScript, KeptScript['place']>(scripts.map((script) => [script, script.place]))
    const report = (script: SketchedScript, message: string) => {
      const place = places.get(script)
      if (place) add(script.filePath, {...place, message})
    }
    try {
      first.rule.compare?.({options: first.options, scripts, report})
    } catch (error) {
      add(first.filePath, {...first.place, ...failureOf(first.rule.meta.id, error)})
    }
  }
  return found
}

function groupScripts(kept: readonly KeptScript[]): readonly (readonly KeptScript[])[] {
  const groups = new Map<string, KeptScript[]>()
  for (const script of kept) {
    const group = groups.get(script.group) ?? []
    groups.set(script.group, group)
    group.push(script)
  }
  const inOrder = (a: KeptScript, b: KeptScript) => compareText(a.filePath, b.filePath) || a.start - b.start
  return [...groups.values()].map((group) => group.sort(inOrder))
}

/** Key of a sequence: its file or its folder. */
function sequenceOf(filePath: string, sequence: 'file' | 'folder'): string {
  return sequence === 'file' ? filePath : filePath.replace(/[^\\/]*$/, '')
}
