import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {failureOf, type LintMessage, placeOf, toEslintFix} from '../result.ts'
import type {Analysis} from '../rule/analysis.ts'
import type {Fix, Problem, Rule, Suggestion} from '../rule/define.ts'
import type {Finding} from '../rule/report.ts'
import type {RuleSet} from '../rule/set.ts'
import type {Location} from '../script/location.ts'
import type {Range, Script} from '../script/model.ts'
import {firstEndingAfter} from '../script/ranges.ts'
import {parseSettings, type SettingsInput} from '../settings.ts'
import {onePerPhrase} from './one-report.ts'

/** Runs the rules on one script and returns their messages in ESLint's shape. */
export async function lintScript(
  analysis: Analysis,
  name: string,
  filePath: string,
  rules: RuleSet
): Promise<readonly LintMessage[]> {
  if (!analysis.isEnglish) return [languageMessage(analysis, name)]
  const file = new VFile({path: filePath, value: analysis.source})
  file.data.findings = []
  file.data.crashes = []
  await rules.run(analysis, file)
  const {script, location} = analysis
  const findings = onePerPhrase(file.data.findings, (id) => rules.severityOf(id, analysis.settings))
  const told = [...findings.map(toldOf), ...file.messages.map((message) => toldByMessage(message, script))]
  const messages = told.map((one) => toMessage(one, analysis, name, rules)).filter((one) => one !== undefined)
  const opening = placeOf({start: script.start, end: script.start}, location)
  const crashes = file.data.crashes.map(({ruleId, error}) => ({...failureOf(ruleId, error), ...opening}))
  return [...messages, ...crashes]
}

/** Runs a rule for whole files and returns its messages in ESLint's shape; undefined if the rule is off. */
export function documentMessage(
  rule: Rule,
  problem: Problem,
  location: Location,
  {rules, settings}: {readonly rules: RuleSet; readonly settings: SettingsInput}
): LintMessage | undefined {
  const {id, url} = rule.meta
  const severity = rules.severityOf(id, parseSettings(settings))
  if (severity === 'off') return undefined
  const place = placeOf(problem, location)
  return {
    ruleId: id,
    severity: severity === 'error' ? 2 : 1,
    message: problem.message,
    ...place,
    ...(url !== undefined && {url})
  }
}

/** A problem as reported by a rule or a plugin. */
interface Told extends Range {
  readonly ruleId: string | undefined
  readonly url: string | undefined
  readonly message: string
  readonly fix?: Fix | undefined
  readonly suggestions?: readonly Suggestion[] | undefined
}

function toldOf({meta, problem}: Finding): Told {
  const {start, end, message, fix, suggestions} = problem
  return {start, end, message, fix, suggestions, ruleId: meta.id, url: meta.url}
}

/** A plugin's message. Without a position, it is about the whole script. */
function toldByMessage({place, ruleId, url, reason, fix, suggestions}: VFileMessage, script: Script): Told {
  const [from, to] = place && 'start' in place ? [place.start, place.end] : [place, place]
  const start = from?.offset ?? script.start
  return {start, end: to?.offset ?? start, ruleId, url, message: reason, fix, suggestions}
}

/** Converts a problem to ESLint's shape; undefined if the rule is off for the script. */
function toMessage(told: Told, analysis: Analysis, name: string, rules: RuleSet): LintMessage | undefined {
  const {ruleId, url, message} = told
  const severity = rules.severityOf(ruleId ?? '', analysis.settings)
  if (severity === 'off') return undefined
  return {
    ruleId: ruleId ?? null,
    severity: severity === 'error' ? 2 : 1,
    message,
    ...placeOf(told, analysis.location),
    ...fixesOf(told, analysis),
    ...(url && {url}),
    script: name
  }
}

/** Fixes that change only spoken text, in ESLint's shape. */
function fixesOf({fix, suggestions}: Told, {script, source}: Analysis): Pick<LintMessage, 'fix' | 'suggestions'> {
  const safe =
    suggestions?.filter(
      (suggestion) => isAllSpoken(suggestion.fix, script, source) || isStated(suggestion.fix, script)
    ) ?? []
  return {
    ...(fix && isAllSpoken(fix, script, source) && {fix: toEslintFix(fix)}),
    ...(safe.length > 0 && {suggestions: safe.map((d) => ({desc: d.message, fix: toEslintFix(d.fix)}))})
  }
}

/** Whether a range is all spoken text or placeholders, and cuts no entity, escape or placeholder. */
function isAllSpoken(range: Range, {start, end, spans}: Script, source: string): boolean {
  if (range.start < start || range.end > end) return false
  if (isEscaped(range.start, spans, source)) return false
  for (let at = firstEndingAfter(spans, range.start); at < spans.length; at++) {
    const span = spans[at]
    if (!span || span.start >= range.end) break
    const isWhole = range.start <= span.start && range.end >= span.end
    const isPlain = span.kind === 'spoken' && span.says === undefined
    if (!isPlain && !(isWhole && (span.kind === 'spoken' || span.kind === 'placeholder'))) return false
  }
  return true
}

/** Whether a markup backslash comes before a character: it would escape the replacement. */
function isEscaped(offset: number, spans: Script['spans'], source: string): boolean {
  const before = spans[firstEndingAfter(spans, offset - 1)]
  return source[offset - 1] === '\\' && before?.kind === 'silent'
}

/** Whether a range is in the length that the author states for the script: unspoken, but a claim that can be fixed. */
function isStated({start, end}: Range, {stated}: Script): boolean {
  return stated !== undefined && start >= stated.start && end <= stated.end
}

/** Rules for English could only guess at another language. */
function languageMessage({script, location}: Analysis, name: string): LintMessage {
  return {
    ruleId: null,
    severity: 1,
    message: 'This script does not look like English, the only language that vmlint knows: no rule was run on it',
    ...placeOf(script, location),
    script: name
  }
}
