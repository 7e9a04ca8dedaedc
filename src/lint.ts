import * as v from 'valibot'
import {Analysis} from './analysis.ts'
import {type KeptScript, sketchScript} from './comparison.ts'
import {type Directives, noDirectives} from './directives/directive.ts'
import {readDirectives} from './directives/read.ts'
import {settingsOfScripts} from './directives/settings.ts'
import {documentMessage, lintScript} from './messages.ts'
import {failureOf, type LintMessage, placeOf, type ScriptSummary} from './result.ts'
import type {Problem, Rule} from './rule.ts'
import type {RuleSet} from './rule-set.ts'
import {type Location, locate} from './script/location.ts'
import type {Script, SourceFormat} from './script/model.ts'
import {type Document, parseDocument} from './script/parse.ts'
import {unspokenText} from './script/unspoken.ts'
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
  /** False where directives in the file are not obeyed. */
  readonly inlineConfig?: boolean
  /** True where the file may be fixed, so that what is not said has to be watched. */
  readonly fix?: boolean
}

/** A file and what the rules share about each of its scripts. */
export interface Inspection {
  readonly document: Document
  readonly location: Location
  readonly analyses: readonly Analysis[]
  readonly directives: Directives
}

/** What was found in one file, before directives are applied: what is compared across files is not known yet. */
export interface Findings extends Pick<Inspection, 'location' | 'directives'> {
  readonly filePath: string
  readonly source: string
  readonly messages: readonly LintMessage[]
  readonly sketches: readonly KeptScript[]
  readonly scripts: readonly ScriptSummary[]
  /** All that is not said, as `unspokenText` gives it; empty unless asked for. */
  readonly unspoken: string
}

/** Finds the scripts of a text and the settings that hold for each. */
export function inspect(source: string, options: Omit<LintOptions, 'rules'> & {readonly rules?: RuleSet}): Inspection {
  const location = locate(source)
  const document = parseDocument(source, {format: options.format, ...modeOf(options)})
  const matcher = options.rules?.matcher
  const directives = options.inlineConfig === false ? noDirectives : readDirectives(document)
  const fromDirectives = settingsOfScripts(source, directives.list, document.scripts)
  const analyses = document.scripts.map((script, place) => {
    const settings = v.parse(settingsSchema, {
      ...options.settings,
      ...touchOf(script),
      ...fromDirectives[place],
      ...options.commandLine
    })
    const budget = budgetOf(settings, options.rules?.budget)
    return new Analysis({source, location, script, settings, budget, ...(matcher && {matcher})})
  })
  return {document, location, analyses, directives}
}

/** Lints one text: finds its scripts, runs the rules over each, and gathers what they report. */
export async function lint(source: string, filePath: string, options: LintOptions): Promise<Findings> {
  const {rules} = options
  const {document, location, analyses, directives} = inspect(source, options)
  const messages: LintMessage[] = []
  const sketches: KeptScript[] = []
  const fail = (ruleId: string, error: unknown) =>
    messages.push({...failureOf(ruleId, error), ...placeOf({start: 0, end: 0}, location)})
  for (const [place, analysis] of analyses.entries()) {
    const name = scriptName(analysis.script, place)
    messages.push(...(await lintScript(analysis, name, filePath, rules)))
    sketches.push(...sketchScript(analysis, name, filePath, rules, fail))
  }
  const isDraft = v.is(v.looseObject({draft: v.literal(true)}), document.frontMatter?.data)
  const settings = {...options.settings, ...options.commandLine}
  const report = (rule: Rule, problem: Problem) => {
    const message = documentMessage(rule, problem, location, {rules, settings})
    if (message) messages.push(message)
  }
  const whole = {source, scripts: document.scripts, isNamed: options.isNamed ?? true, isDraft}
  rules.runDocument(whole, report, fail)
  const unspoken = options.fix ? unspokenText(source, document.scripts) : ''
  return {filePath, source, location, directives, messages, sketches, scripts: analyses.map(summarize), unspoken}
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
