import * as v from 'valibot'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {isEnglish} from '../language/english.ts'
import {failureOf, type LintMessage, placeOf, toEslintFix} from '../result.ts'
import type {Analysis} from '../rule/analysis.ts'
import type {Problem, Rule} from '../rule/define.ts'
import type {RuleSet} from '../rule/set.ts'
import type {Location} from '../script/location.ts'
import type {Range, Script} from '../script/model.ts'
import {firstEndingAfter} from '../script/ranges.ts'
import {type SettingsInput, settingsSchema} from '../settings.ts'

/** Runs the rules on one script and returns their messages in ESLint's shape. */
export async function lintScript(
  analysis: Analysis,
  name: string,
  filePath: string,
  rules: RuleSet
): Promise<readonly LintMessage[]> {
  if (!isEnglish(analysis.index.words)) return [languageMessage(analysis, name)]
  const file = new VFile({path: filePath, value: analysis.source})
  file.data.crashes = []
  await rules.run(analysis, file)
  const {script, location, settings} = analysis
  const messages = file.messages.flatMap((message): LintMessage[] => {
    const severity = rules.severityOf(message.ruleId ?? '', settings)
    const range = rangeOf(message, script)
    if (severity === 'off') return []
    return [
      {
        ruleId: message.ruleId ?? null,
        severity: severity === 'error' ? 2 : 1,
        message: message.reason,
        ...placeOf(range, location),
        ...fixesOf(message, analysis),
        ...(message.url && {url: message.url}),
        script: name
      }
    ]
  })
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
  const severity = rules.severityOf(id, v.parse(settingsSchema, settings))
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

/** Range of a message. A message without a range is about the whole script. */
function rangeOf({place}: VFileMessage, script: Script): Range {
  const [from, to] = place && 'start' in place ? [place.start, place.end] : [place, place]
  const start = from?.offset ?? script.start
  return {start, end: to?.offset ?? start}
}

/** Fixes that change only spoken text, in ESLint's shape. */
function fixesOf(
  {fix, suggestions}: VFileMessage,
  {script, source}: Analysis
): Pick<LintMessage, 'fix' | 'suggestions'> {
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
