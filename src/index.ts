import {rules} from '../rules/index.ts'
import {type Linter, type LinterOptions, makeLinter} from './lint/linter.ts'
import type {FileResult} from './result.ts'

export type {Config} from './config/schema.ts'
export {VmlintError} from './errors.ts'
export type {SelectedFile, Selection} from './files/find.ts'
export {writeFixes} from './files/write-fixes.ts'
export type {Formatter, FormatterContext} from './format/formatter.ts'
export {loadFormatter} from './format/load.ts'
export type {InspectedFile, Linter, LinterOptions} from './lint/linter.ts'
export type {FileResult, LintMessage, ScriptSummary} from './result.ts'
export type {Analysis} from './rule/analysis.ts'
export {
  type AnyPhrase,
  definePluginRule as defineRule,
  type Example,
  type Family,
  type Fix,
  list,
  literal,
  type Match,
  type Phrase,
  type Problem,
  phraseOptions,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type RuleMeta,
  removeWords,
  type Severity,
  type Suggestion,
  withOptions
} from './rule/define.ts'
export type {Settings, SettingsInput} from './settings.ts'
export {applySuppressions, type SuppressionOptions} from './suppressions/suppressions.ts'
export {rules}

/** Creates a linter. Configuration is found, checked and compiled once per folder. Its methods throw `VmlintError` for a faulty configuration. */
export function createLinter(options: LinterOptions = {}): Linter {
  return makeLinter(rules, options)
}

/** Lints a text as the contents of `filePath`, which decides configuration and syntax. */
export async function lintText(
  text: string,
  options: LinterOptions & {readonly filePath?: string} = {}
): Promise<FileResult> {
  const {filePath, ...linterOptions} = options
  return createLinter(linterOptions).lintText(text, filePath)
}

/** Lints files, folders and globs. */
export async function lintFiles(
  patterns: string | readonly string[],
  options: LinterOptions = {}
): Promise<readonly FileResult[]> {
  return createLinter(options).lintFiles(typeof patterns === 'string' ? [patterns] : patterns)
}
