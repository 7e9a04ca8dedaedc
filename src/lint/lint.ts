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
  /** What front matter changes; without it, front matter changes nothing. Throws `VmlintError` where it is wrong. */
  readonly ofFrontMatter?: (frontMatter: FrontMatter, source: string) => OwnConfiguration
  /** False where directives in the file are not obeyed. */
  readonly inlineConfig?: boolean
  /** True where the file may be fixed, so that what is not said has to be watched. */
  readonly fix?: boolean
  /** True where the report draws the scripts: their summaries then have `details`. */
  readonly details?: boolean
  readonly stopwatch?: Stopwatch
}

/** What a file says of itself. */
export interface OwnConfiguration {
  readonly settings: SettingsInput
  readonly ruleSet: RuleSet
  /** Name of its script, where the script has none. */
  readonly title: string | undefined
}

/** A file and what the rules share about each of its scripts. */
export interface Inspection {
  readonly document: Document
  /** Settings of the configuration with those of the front matter over them. */
  readonly settings: SettingsInput
  /** The rules that hold for the file. */
  readonly rules: RuleSet | undefined
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
  readonly checked: CheckedRules
  /** False where nothing in the file, no title, mark, setting or directive, says that it holds scripts. */
  readonly isAnnounced: boolean
  /** All that is not said, as `unspokenText` gives it; empty unless asked for. */
  readonly unspoken: string
}

/** Finds the scripts of a text and the settings that hold for each. */
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

/** Finds the scripts of a text, as it wants them to be found. */
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

/** Names the one script of a file that has no name of its own. */
function withTitle(document: Document, title: string | undefined): Document {
  const [script, ...others] = document.scripts
  if (title === undefined || !script || script.title !== undefined || others.length > 0) return document
  return {...document, scripts: [{...script, title}]}
}

/** Lints one text: finds its scripts, runs the rules over each, and gathers what they report. */
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
    ...figuresOf(analysis),
    name: scriptName(analysis.script, place),
    ...(options.details && {details: describeScript(analysis)})
  }))
  const checked = checkedRules(rules, analyses, settings)
  const isAnnounced = document.isAnnounced || directives.list.length > 0 || document.frontMatter?.data !== undefined
  return {filePath, source, location, directives, messages, sketches, scripts, checked, isAnnounced, unspoken}
}

/** Whether front matter has `draft: true`. */
function saysDraft(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true
}

/** The rules that looked at a file. Those of a script that no rule knows how to read have not. */
function checkedRules(rules: RuleSet, analyses: readonly Analysis[], ofFile: SettingsInput): CheckedRules {
  const lists = new Set(analyses.map(({settings}) => rules.idsFor(settings)))
  const [first = rules.idsFor(parseSettings(ofFile)), ...others] = lists
  const isRead = analyses.every((analysis) => analysis.isEnglish)
  return {
    rules: !isRead ? [] : others.length === 0 ? first : [...new Set([...lists].flat())],
    comparing: rules.comparing.map(({rule}) => rule.meta.id)
  }
}

/** Whether no fix of a message would part a cell of a table or open a quotation in it. */
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
