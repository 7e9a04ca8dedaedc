import type {Root} from 'nlcst'
import {type Plugin, unified} from 'unified'
import type {VFile} from 'vfile'
import {machineFor} from '../language/machine/built-in.ts'
import {compileMatcher, type Family, type Matcher} from '../language/matcher.ts'
import {once} from '../language/once.ts'
import type {Settings, SettingsInput} from '../settings.ts'
import type {Analysis} from './analysis.ts'
import {type DocumentContext, literal, type Problem, type Rule, type Severity} from './define.ts'
import {type ForeignRule, foreignRule} from './retext.ts'

/** The configuration of one rule. */
export interface RuleEntry {
  readonly severity: Severity
  readonly options?: unknown
  /** True if a preset set the severity: the rule's exceptions for goals and touches then apply. */
  readonly fromPreset?: boolean
}

/** One of our rules, or any retext plugin. */
export type AnyRule = Rule | Plugin<[unknown?], Root>

/** One of our rules, if it is on. */
export interface ActiveRule {
  readonly rule: Rule
  readonly options: object
}

/** The active rules, compiled once per configuration and used for all its scripts. */
export interface RuleSet {
  /** Runs the rules on one script; messages and crashes are stored on the file. */
  readonly run: (analysis: Analysis, file: VFile) => Promise<void>
  /** Runs the rules for whole files. */
  readonly runDocument: (
    context: Omit<DocumentContext<object>, 'options' | 'report'>,
    report: (rule: Rule, problem: Problem) => void,
    fail: (ruleId: string, error: unknown) => void
  ) => void
  /** Rules that compare scripts. */
  readonly comparing: readonly ActiveRule[]
  /** Rules that are on for a script with these settings. */
  readonly idsFor: (settings: ForSeverity) => readonly string[]
  /** Severity of a rule for a script with these settings. */
  readonly severityOf: (ruleId: string, settings: ForSeverity) => Severity
  readonly matcher: Matcher
  /** Budget in seconds from the options of the rule that checks it. */
  readonly budget: number | undefined
}

/** Settings that a rule's severity depends on. */
type ForSeverity = Pick<Settings, 'goal' | 'touch'>

/** Distinguishes our rules from other retext plugins. */
export function isRule(rule: AnyRule): rule is Rule {
  return 'meta' in rule && 'parseOptions' in rule
}

/** Compiles the rules that are on for some goal or touch, with a team's vocabulary. */
export function compileRules(
  entries: ReadonlyMap<string, RuleEntry>,
  available: ReadonlyMap<string, AnyRule>,
  vocabulary: SettingsInput['vocabulary'] = {}
): RuleSet {
  const native: ActiveRule[] = []
  const foreign: ForeignRule[] = []
  for (const [id, entry] of entries) {
    const rule = available.get(id)
    if (!rule || !canBeOn(rule, entry)) continue
    if (isRule(rule)) native.push({rule, options: rule.parseOptions(entry.options)})
    else foreign.push(foreignRule(id, rule, entry.options))
  }
  const {matcher, failures} = compilePhrases(native, vocabulary)
  const severity: RuleSet['severityOf'] = (id, settings) => severityOf(available.get(id), entries.get(id), settings)
  const processorFor = oncePerSetting((settings) => {
    const processor = unified()
    for (const {rule} of native) {
      const {id} = rule.meta
      if (!failures.has(id) && severity(id, settings) !== 'off') processor.use(rule, entries.get(id)?.options)
    }
    return processor.freeze()
  })
  const idsFor = oncePerSetting((settings) => [...entries.keys()].filter((id) => severity(id, settings) !== 'off'))
  return {
    matcher,
    idsFor,
    budget: native.map(({rule, options}) => rule.budget(options)).find((seconds) => seconds !== undefined),
    comparing: native.filter(({rule}) => rule.compare),
    severityOf: severity,
    runDocument(context, report, fail) {
      for (const {rule, options} of native) {
        try {
          rule.checkDocument?.({options, report: (problem) => report(rule, problem), ...context})
        } catch (error) {
          fail(rule.meta.id, error)
        }
      }
    },
    async run(analysis, file) {
      file.data.analysis = analysis
      for (const [ruleId, error] of failures) file.data.crashes?.push({ruleId, error})
      await processorFor(analysis.settings).run(lazyRoot(analysis), file)
      for (const plugin of foreign) await plugin.run(analysis, file)
    }
  }
}

/** Memoizes a function of goal and touch: thousands of scripts share a few combinations. */
function oncePerSetting<Result>(workOut: (settings: ForSeverity) => Result): (settings: ForSeverity) => Result {
  const known = new Map<string, Result>()
  return (settings) => once(known, `${settings.goal} ${settings.touch}`, () => workOut(settings))
}

/** Our rules use the analysis, so the tree is parsed only on request. */
function lazyRoot(analysis: Analysis): Root {
  return {
    type: 'RootNode',
    get children() {
      return analysis.tree.children
    }
  }
}

/** Builds one matcher for the phrases of all rules. Leaves out a plugin's rule with invalid phrases, and keeps its error. */
function compilePhrases(native: readonly ActiveRule[], vocabulary: NonNullable<SettingsInput['vocabulary']>) {
  const accepted = (vocabulary.accept ?? []).map(literal)
  const machine = machineFor(vocabulary)
  const phrases = new Map<string, Family>()
  const failures = new Map<string, unknown>()
  const attempt = (id: string, action: () => void) => {
    try {
      action()
    } catch (error) {
      phrases.delete(id)
      failures.set(id, error)
    }
  }
  for (const {rule, options} of native) attempt(rule.meta.id, () => phrases.set(rule.meta.id, rule.phrases(options)))
  try {
    return {matcher: compileMatcher(phrases, accepted, machine), failures}
  } catch {
    // Only after a failure is it worth checking each rule separately.
    for (const [id, own] of phrases) attempt(id, () => compileMatcher(new Map([[id, own]])))
    return {matcher: compileMatcher(phrases, accepted, machine), failures}
  }
}

function canBeOn(rule: AnyRule, entry: RuleEntry): boolean {
  if (entry.severity !== 'off') return true
  const cases = entry.fromPreset && isRule(rule) ? rule.meta.severity.when : undefined
  return cases?.some(({severity}) => severity !== 'off') ?? false
}

function severityOf(rule: AnyRule | undefined, entry: RuleEntry | undefined, {goal, touch}: ForSeverity): Severity {
  if (!rule || !entry) return 'off'
  const cases = entry.fromPreset && isRule(rule) ? (rule.meta.severity.when ?? []) : []
  const fitting = cases.findLast((d) => (d.goal?.includes(goal) ?? true) && (d.touch?.includes(touch) ?? true))
  return fitting?.severity ?? entry.severity
}
