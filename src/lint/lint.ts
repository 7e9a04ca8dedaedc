import {type Directives, noDirectives} from '../directives/directive.ts'
import {readDirectives} from '../directives/read.ts'
import {settingsOfScripts} from '../directives/settings.ts'
import {type CheckedRules, failureOf, type LintMessage, placeOf, type ScriptSummary} from '../result.ts'
import {Analysis} from '../rule/analysis.ts'
import type {Problem, Rule} from '../rule/define.ts'
import type {RuleSet} from '../rule/set.ts'
import {type Location, locate} from '../script/location.ts'
import type {Script, SourceFormat} from '../script/model.ts'
import {type Document, type FrontMatter, parseDocument} from '../script/parse.ts'
import {unspokenText} from '../script/unspoken.ts'
import {parseSettings, type SettingsInput} from '../settings.ts'
import {budgetOf} from '../speech/budget.ts'
import {type Stopwatch, untimed} from '../stopwatch.ts'
import {type KeptScript, sketchScript} from './compare-scripts.ts'
import {figuresOf, scriptName} from './figures.ts'
import {garbledMessage} from './garbled.ts'
import {documentMessage, lintScript} from './run-rules.ts'
import {describeScript} from './timeline.ts'

/** Options for linting one file. */
export interface LintOptions {
  readonly format: SourceFormat
  readonly rules: RuleSet
  /** Settings of the configuration. */
  readonly settings: SettingsInput
  /** Settings of the command line: they override front matter. */
  readonly commandLine?: SettingsInput
  /** True for a file that the user named. */
  readonly isNamed?: boolean
  /** Applies front matter; without it, front matter has no effect. Throws `VmlintError` if it is invalid. */
  readonly ofFrontMatter?: (frontMatter: FrontMatter, source: string) => OwnConfiguration
  /** False to ignore directives in the file. */
  readonly inlineConfig?: boolean
  /** True if the file may be fixed, so that its unspoken text has to be tracked. */
  readonly fix?: boolean
  /** True if the report draws the scripts: their summaries then have `details`. */
  readonly details?: boolean
  readonly stopwatch?: Stopwatch
}

/** What a file's front matter sets. */
export interface OwnConfiguration {
  readonly settings: SettingsInput
  readonly ruleSet: RuleSet
  /** Name of its script, if the script has no title. */
  readonly title: string | undefined
}

/** A file with the analysis of each of its scripts. */
export interface Inspection {
  readonly document: Document
  /** Settings of the configuration, overridden by front matter. */
  readonly settings: SettingsInput
  /** Rules of the file. */
  readonly rules: RuleSet | undefined
  readonly location: Location
  readonly analyses: readonly Analysis[]
  readonly directives: Directives
}

/** Findings of one file before directives are applied; comparisons across files come later. */
export interface Findings extends Pick<Inspection, 'directives'> {
  readonly filePath: string
  readonly source: string
  readonly messages: readonly LintMessage[]
  readonly sketches: readonly KeptScript[]
  readonly scripts: readonly ScriptSummary[]
  readonly checked: CheckedRules
  /** False if nothing in the file (title, mark, setting or directive) says that it has scripts. */
  readonly isAnnounced: boolean
  /** Unspoken text, as returned by `unspokenText`; empty unless requested. */
  readonly unspoken: string
}

/** Finds the scripts of a text and the settings of each. */
export function inspect(source: string, options: Omit<LintOptions, 'rules'> & {readonly rules?: RuleSet}): Inspection {
  const location = locate(source)
  const {stopwatch = untimed} = options
  const {
    document,
    settings: ofFile,
    rules
  } = stopwatch.measure('stage', 'scripts', () => parseWithFrontMatter(source, options))
  const matcher = rules?.matcher
  const directives = options.inlineConfig === false ? noDirectives : readDirectives(document)
  const fromDirectives = settingsOfScripts(source, directives.list, document.scripts)
  const analyses = document.scripts.map((script, place) => {
    const settings = parseSettings({
      ...ofFile,
      ...touchOf(script),
      ...fromDirectives[place],
      ...options.commandLine
    })
    const budget = budgetOf(settings, rules?.budget)
    return new Analysis({source, location, script, settings, budget, stopwatch, ...(matcher && {matcher})})
  })
  return {document, location, analyses, directives, settings: ofFile, rules}
}

/** Finds the scripts of a text in the way its settings ask for. */
function parseWithFrontMatter(
  source: string,
  {format, settings, commandLine, rules, ofFrontMatter}: Omit<LintOptions, 'rules'> & {readonly rules?: RuleSet}
): Pick<Inspection, 'document' | 'settings' | 'rules'> {
  const parse = (mode: SettingsInput['scripts'], {columns}: SettingsInput = {...settings, ...commandLine}) =>
    parseDocument(source, {format, columns, ...(mode && {scripts: mode})})
  const mode = commandLine?.scripts ?? settings.scripts
  const document = parse(mode)
  const {frontMatter} = document
  const own = frontMatter?.data === undefined ? undefined : ofFrontMatter?.(frontMatter, source)
  if (!own) return {document, settings, rules}
  const ownMode = commandLine?.scripts ?? own.settings.scripts ?? mode
  return {
    document: withTitle(ownMode === mode ? document : parse(ownMode), own.title),
    settings: {...settings, ...own.settings},
    rules: own.ruleSet
  }
}

/** Names the only script of a file if it has no title. */
function withTitle(document: Document, title: string | undefined): Document {
  const [script, ...others] = document.scripts
  if (title === undefined || !script || script.title !== undefined || others.length > 0) return document
  return {...document, scripts: [{...script, title}]}
}

/** Lints one text: finds its scripts, runs the rules on each and collects the messages. */
export async function lint(source: string, filePath: string, options: LintOptions): Promise<Findings> {
  const inspection = inspect(source, options)
  const {document, location, analyses, directives, rules = options.rules} = inspection
  const messages: LintMessage[] = []
  const sketches: KeptScript[] = []
  const fail = (ruleId: string, error: unknown) =>
    messages.push({...failureOf(ruleId, error), ...placeOf({start: 0, end: 0}, location)})
  for (const [place, analysis] of analyses.entries()) {
    const name = scriptName(analysis.script, place)
    for (const one of await lintScript(analysis, name, filePath, rules))
      messages.push(keepsCells(one, options.format) ? one : withoutFixes(one))
    for (const one of sketchScript(analysis, name, filePath, rules, fail)) sketches.push(one)
  }
  const garbled = analyses.length > 0 ? garbledMessage(source, location) : undefined
  if (garbled) messages.push(garbled)
  const isDraft = saysDraft(document.frontMatter?.data)
  const settings = {...inspection.settings, ...options.commandLine}
  const report = (rule: Rule, problem: Problem) => {
    const message = documentMessage(rule, problem, location, {rules, settings})
    if (message) messages.push(message)
  }
  const whole = {source, scripts: document.scripts, isNamed: options.isNamed ?? true, isDraft}
  rules.runDocument(whole, report, fail)
  const unspoken = options.fix ? unspokenText(source, document.scripts) : ''
  const scripts = analyses.map((analysis, place) => ({
    name: scriptName(analysis.script, place),
    ...figuresOf(analysis),
    ...(options.details && {details: describeScript(analysis)})
  }))
  const checked = checkedRules(rules, analyses, settings)
  const isAnnounced = document.isAnnounced || directives.list.length > 0 || document.frontMatter?.data !== undefined
  return {filePath, source, directives, messages, sketches, scripts, checked, isAnnounced, unspoken}
}

/** Whether front matter has `draft: true`. */
function saysDraft(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true
}

/** Rules that ran on a file; a rule that cannot read a script's language did not. */
function checkedRules(rules: RuleSet, analyses: readonly Analysis[], ofFile: SettingsInput): CheckedRules {
  const lists = new Set(analyses.map(({settings}) => rules.idsFor(settings)))
  const [first = rules.idsFor(parseSettings(ofFile)), ...others] = lists
  const isRead = analyses.every((analysis) => analysis.isEnglish)
  return {
    rules: !isRead ? [] : others.length === 0 ? first : [...new Set([...lists].flat())],
    comparing: rules.comparing.map(({rule}) => rule.meta.id)
  }
}

/** True if none of a message's fixes would break a table cell or open a quotation in it. */
function keepsCells({fix, suggestions = []}: LintMessage, format: SourceFormat): boolean {
  if (format !== 'csv' && format !== 'tsv') return true
  const texts = [...(fix ? [fix] : []), ...suggestions.map((one) => one.fix)]
  return !texts.some(({text}) => /[",;|\t\r\n]/.test(text))
}

function withoutFixes({fix, suggestions, ...message}: LintMessage): LintMessage {
  return message
}

function touchOf({touch}: Script) {
  return touch ? {touch} : {}
}
