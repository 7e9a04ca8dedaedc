import type {Root} from 'nlcst'
import {type Plugin, type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import type {Analysis} from './analysis.ts'
import {compileMatcher, type Matcher} from './language/matcher.ts'
import {type DocumentContext, literal, type Problem, type Rule, type Severity} from './rule.ts'
import type {Settings} from './settings.ts'

/** What the configuration says of one rule. */
export interface RuleEntry {
  readonly severity: Severity
  readonly options?: unknown
  /** True where a preset set the severity: the rule's own cases for goals and touches then apply. */
  readonly fromPreset?: boolean
}

/** A rule of ours, or any retext plugin. */
export type AnyRule = Rule | Plugin<[unknown?], Root>

/** The rules that are on, compiled: made once for a configuration, used for every script under it. */
export interface RuleSet {
  /** Runs the rules over one script; problems and crashes are left on the file. */
  readonly run: (analysis: Analysis, file: VFile) => Promise<void>
  /** Runs the rules for whole files. */
  readonly runDocument: (
    context: Omit<DocumentContext<object>, 'options' | 'report'>,
    report: (rule: Rule, problem: Problem) => void
  ) => void
  /** The rules that compare scripts. */
  readonly comparing: readonly {readonly rule: Rule; readonly options: object}[]
  /** Severity of a rule for a script with these settings. */
  readonly severityOf: (ruleId: string, settings: Pick<Settings, 'goal' | 'touch'>) => Severity
  readonly matcher: Matcher
  /** Seconds that a message may take by the options of the rule that checks it. */
  readonly budget: number | undefined
}

/** Tells rules of ours from other retext plugins. */
export function isRule(rule: AnyRule): rule is Rule {
  return 'meta' in rule && 'parseOptions' in rule
}

/** Compiles the rules that are on, for some goal or touch at least. `accepted` are phrases that no rule reports. */
export function compileRules(
  entries: ReadonlyMap<string, RuleEntry>,
  available: ReadonlyMap<string, AnyRule>,
  accepted: readonly string[] = []
): RuleSet {
  const native: {rule: Rule; options: object}[] = []
  const foreign: {id: string; processor: Processor<undefined, Root, Root>}[] = []
  const processor = unified()
  for (const [id, entry] of entries) {
    const rule = available.get(id)
    if (!rule || !canBeOn(rule, entry)) continue
    if (isRule(rule)) {
      native.push({rule, options: rule.parseOptions(entry.options)})
      processor.use(rule, entry.options)
    } else {
      // A processor of its own, so that a plugin that throws takes no other down.
      foreign.push({id, processor: unified().use(rule, entry.options).freeze()})
    }
  }
  processor.freeze()
  const matcher = compileMatcher(
    new Map(native.map(({rule, options}) => [rule.meta.id, rule.phrases(options)])),
    accepted.map(literal)
  )
  return {
    matcher,
    budget: native.map(({rule, options}) => rule.budget(options)).find((seconds) => seconds !== undefined),
    comparing: native.filter(({rule}) => rule.compare),
    severityOf: (ruleId, settings) => severityOf(available.get(ruleId), entries.get(ruleId), settings),
    runDocument(context, report) {
      for (const {rule, options} of native) {
        rule.checkDocument?.({...context, options, report: (problem) => report(rule, problem)})
      }
    },
    async run(analysis, file) {
      file.data.analysis = analysis
      await processor.run(lazyRoot(analysis), file)
      for (const plugin of foreign) await runForeign(plugin.id, plugin.processor, analysis, file)
    }
  }
}

/** Our rules read the analysis, so the tree is only parsed for one that asks for it. */
function lazyRoot(analysis: Analysis): Root {
  return {
    type: 'RootNode',
    get children() {
      return analysis.tree.children
    }
  }
}

async function runForeign(
  id: string,
  processor: Processor<undefined, Root, Root>,
  analysis: Analysis,
  file: VFile
): Promise<void> {
  const before = file.messages.length
  try {
    await processor.run(analysis.tree, file)
  } catch (error) {
    file.data.crashes?.push({ruleId: id, error})
  }
  for (const message of file.messages.slice(before)) message.ruleId = id
}

function canBeOn(rule: AnyRule, entry: RuleEntry): boolean {
  if (entry.severity !== 'off') return true
  const cases = entry.fromPreset && isRule(rule) ? rule.meta.severity.when : undefined
  return cases?.some(({severity}) => severity !== 'off') ?? false
}

function severityOf(
  rule: AnyRule | undefined,
  entry: RuleEntry | undefined,
  {goal, touch}: Pick<Settings, 'goal' | 'touch'>
): Severity {
  if (!rule || !entry) return 'off'
  const cases = entry.fromPreset && isRule(rule) ? (rule.meta.severity.when ?? []) : []
  const fitting = cases.findLast((d) => (d.goal?.includes(goal) ?? true) && (d.touch?.includes(touch) ?? true))
  return fitting?.severity ?? entry.severity
}
