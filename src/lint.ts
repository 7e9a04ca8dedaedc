import * as v from 'valibot'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {Analysis} from './analysis.ts'
import type {Comparison} from './comparison.ts'
import {isEnglish} from './language/english.ts'
import {type FileResult, type LintMessage, placeOf, type ScriptSummary, toFileResult} from './result.ts'
import type {Fix, Problem, Rule} from './rule.ts'
import type {RuleSet} from './rule-set.ts'
import {type Location, locate} from './script/location.ts'
import type {Range, Script, SourceFormat} from './script/model.ts'
import {type Document, parseDocument} from './script/parse.ts'
import {type SettingsInput, settingsSchema} from './settings.ts'
import {budgetOf} from './speech/budget.ts'

/** How one file is linted. */
export interface LintOptions {
  readonly format: SourceFormat
  readonly rules: RuleSet
  /** Settings of the configuration. */
  readonly settings: SettingsInput
  /** Settings of the command line: they win over what the file says of itself. */
  readonly commandLine?: SettingsInput
  /** True for a file that the user named. */
  readonly isNamed?: boolean
  /** Where the run keeps what is compared across files. */
  readonly comparison?: Comparison
}

/** A file and what the rules share about each of its scripts. */
export interface Inspection {
  readonly document: Document
  readonly location: Location
  readonly analyses: readonly Analysis[]
}

/** Finds the scripts of a text and the settings that hold for each. */
export function inspect(source: string, options: Omit<LintOptions, 'rules'> & {readonly rules?: RuleSet}): Inspection {
  const location = locate(source)
  const document = parseDocument(source, {format: options.format, ...modeOf(options)})
  const matcher = options.rules?.matcher
  const analyses = document.scripts.map((script) => {
    const settings = v.parse(settingsSchema, {...options.settings, ...touchOf(script), ...options.commandLine})
    const budget = budgetOf(settings, options.rules?.budget)
    return new Analysis({source, location, script, settings, budget, ...(matcher && {matcher})})
  })
  return {document, location, analyses}
}

/** Lints one text: finds its scripts, runs the rules over each, and gathers what they report. */
export async function lint(source: string, filePath: string, options: LintOptions): Promise<FileResult> {
  const {document, location, analyses} = inspect(source, options)
  const messages: LintMessage[] = []
  for (const [place, analysis] of analyses.entries()) {
    const name = scriptName(analysis.script, place)
    messages.push(...(await lintScript(analysis, name, filePath, options.rules)))
    options.comparison?.add(analysis, name, filePath, options.rules)
  }
  const isDraft = v.is(v.looseObject({draft: v.literal(true)}), document.frontMatter?.data)
  options.rules.runDocument(
    {source, scripts: document.scripts, isNamed: options.isNamed ?? true, isDraft},
    (rule, problem) => messages.push(...documentMessage(rule, problem, location, options))
  )
  return toFileResult(filePath, {messages, scripts: analyses.map(summarize), source})
}

async function lintScript(
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
    if (!range)
      return [crashMessage(message.ruleId ?? 'a plugin', 'reports a place outside the text', script, location)]
    if (severity === 'off') return []
    return [
      {
        ruleId: message.ruleId ?? null,
        severity: severity === 'error' ? 2 : 1,
        message: message.reason,
        ...placeOf(range, location),
        ...fixesOf(message, script),
        ...(message.url && {url: message.url}),
        script: name
      }
    ]
  })
  const crashes = file.data.crashes.map(({ruleId, error}) => crashMessage(ruleId, String(error), script, location))
  return [...messages, ...crashes]
}

/** The stretch that a message points at; undefined where it lies outside the text. A message without a place is about the whole script. */
function rangeOf(message: VFileMessage, script: Script): Range | undefined {
  const {place} = message
  if (!place) return {start: script.start, end: script.start}
  const start = 'start' in place ? place.start.offset : place.offset
  const end = 'start' in place ? place.end.offset : start
  if (start === undefined || end === undefined) return undefined
  return start >= 0 && start <= end && end <= Math.max(script.end, start) ? {start, end} : undefined
}

/** Fixes that touch only what is said, in the form of ESLint. */
function fixesOf({fix, suggestions}: VFileMessage, script: Script): Pick<LintMessage, 'fix' | 'suggestions'> {
  const safe =
    suggestions?.filter((suggestion) => isSpoken(suggestion.fix, script) || isStated(suggestion.fix, script)) ?? []
  return {
    ...(fix && isSpoken(fix, script) && {fix: toEslintFix(fix)}),
    ...(safe.length > 0 && {suggestions: safe.map((d) => ({desc: d.message, fix: toEslintFix(d.fix)}))})
  }
}

function toEslintFix({start, end, text}: Fix) {
  return {range: [start, end], text} as const
}

/** Whether every character of a range is said, or a placeholder. */
function isSpoken({start, end}: Range, script: Script): boolean {
  return (
    start >= script.start &&
    end <= script.end &&
    script.spans.every(
      (span) => span.end <= start || span.start >= end || span.kind === 'spoken' || span.kind === 'placeholder'
    )
  )
}

/** Whether a range lies in the length that the author states beside the script: said by nobody, but a claim to mend. */
function isStated({start, end}: Range, {stated}: Script): boolean {
  return stated !== undefined && start >= stated.start && end <= stated.end
}

function documentMessage(
  rule: Rule,
  problem: Problem,
  location: Location,
  {rules, settings, commandLine}: LintOptions
): LintMessage[] {
  const {id, url} = rule.meta
  const severity = rules.severityOf(id, v.parse(settingsSchema, {...settings, ...commandLine}))
  if (severity === 'off') return []
  return [
    {ruleId: id, severity: severity === 'error' ? 2 : 1, message: problem.message, ...placeOf(problem, location), url}
  ]
}

/** Rules that know English would only guess at anything else. */
function languageMessage({script, location}: Analysis, name: string): LintMessage {
  return {
    ruleId: null,
    severity: 1,
    message: 'This script does not look like English, the only language that vmlint knows: no rule was run on it',
    ...placeOf(script, location),
    script: name
  }
}

function crashMessage(ruleId: string, what: string, script: Script, location: Location): LintMessage {
  return {
    ruleId,
    severity: 2,
    message: `Rule \`${ruleId}\` failed: ${what}`,
    ...placeOf({start: script.start, end: script.start}, location),
    fatal: true
  }
}

/** Title of a script or, without one, its place in the file. */
export function scriptName(script: Script, place: number): string {
  return script.title ?? `Script ${place + 1}`
}

function summarize({script, settings, index, speech, budget}: Analysis, place: number): ScriptSummary {
  return {
    title: script.title ?? null,
    name: scriptName(script, place),
    line: script.line,
    start: script.start,
    end: script.end,
    goal: settings.goal,
    touch: settings.touch,
    budget,
    words: index.words.length,
    spokenWords: speech.spokenWords,
    seconds: speech.seconds,
    secondsFast: speech.secondsFast,
    secondsSlow: speech.secondsSlow
  }
}

function modeOf({settings, commandLine}: Pick<LintOptions, 'settings' | 'commandLine'>) {
  const mode = commandLine?.scripts ?? settings.scripts
  return mode ? {scripts: mode} : {}
}

function touchOf({touch}: Script) {
  return touch ? {touch} : {}
}
