import {resolve} from 'node:path'
import {rules} from '../rules/index.ts'
import {type Comparison, createComparison} from './comparison.ts'
import {type ConfigOptions, createConfigResolver} from './config/resolve.ts'
import {VmlintError} from './errors.ts'
import {findFiles, readSource} from './files.ts'
import {type Inspection, inspect, lint} from './lint.ts'
import {type FileResult, toFileResult} from './result.ts'
import type {SourceFormat} from './script/model.ts'
import type {SettingsInput} from './settings.ts'

export type {Analysis} from './analysis.ts'
export {VmlintError} from './errors.ts'
export type {FileResult, LintMessage, ScriptSummary} from './result.ts'
export {
  defineRule,
  type Example,
  type Fix,
  type Problem,
  type Rule,
  type RuleContext,
  type RuleDefinition,
  type RuleMeta,
  type Severity,
  type Suggestion
} from './rule.ts'
export type {Settings, SettingsInput} from './settings.ts'
export {rules}

/** How to lint: where the configuration comes from and what is set over it. */
export interface LinterOptions extends Partial<Omit<ConfigOptions, 'rules'>> {
  /** Settings that win over the configuration and over what a file says of itself. */
  readonly settings?: SettingsInput
}

/** A file that was read, with its scripts found and analysed. */
export interface InspectedFile extends Inspection {
  readonly filePath: string
}

/** Lints and inspects texts and files under one configuration look-up. */
export interface Linter {
  /** Lints a text as if it stood in the file `filePath`, which decides configuration and syntax. */
  readonly lintText: (text: string, filePath?: string) => Promise<FileResult>
  /** Lints files, folders and globs. What cannot be read becomes a result with a fatal message; nothing is thrown for it. */
  readonly lintFiles: (patterns: readonly string[]) => Promise<readonly FileResult[]>
  /** Finds and analyses the scripts of a text without running rules. */
  readonly inspectText: (text: string, filePath?: string) => Promise<InspectedFile>
  /** Finds and analyses the scripts of files; `errors` are files that could not be read. */
  readonly inspectFiles: (
    patterns: readonly string[]
  ) => Promise<{files: readonly InspectedFile[]; errors: readonly VmlintError[]}>
}

/** Makes a linter. Configuration is found, checked and compiled once for each folder. Its methods throw `VmlintError` for a faulty configuration. */
export function createLinter({settings, cwd = process.cwd(), ...options}: LinterOptions = {}): Linter {
  const resolver = createConfigResolver({cwd, ...options, rules})
  const commandLine = settings && {commandLine: settings}

  const lintSource = async (
    source: string,
    filePath: string,
    {isNamed, comparison}: {isNamed: boolean; comparison: Comparison}
  ): Promise<FileResult> => {
    const config = await resolver.forFile(filePath)
    return lint(source, filePath, {
      format: formatOf(filePath),
      rules: config.ruleSet,
      settings: config.settings,
      ...commandLine,
      isNamed,
      comparison
    })
  }
  const inspectSource = async (source: string, filePath: string): Promise<InspectedFile> => {
    const config = await resolver.forFile(filePath)
    const {settings: ofFile, ruleSet: rules} = config
    return {filePath, ...inspect(source, {format: formatOf(filePath), rules, settings: ofFile, ...commandLine})}
  }

  return {
    async lintText(text, filePath = 'text.txt') {
      const comparison = createComparison()
      const result = await lintSource(text, resolve(cwd, filePath), {isNamed: true, comparison})
      return comparison.finish([result])[0] ?? result
    },
    inspectText: (text, filePath = 'text.txt') => inspectSource(text, resolve(cwd, filePath)),
    async lintFiles(patterns) {
      const {files, errors} = await findFiles(patterns, {cwd})
      const comparison = createComparison()
      const results = errors.map(failedResult)
      for (const {path, isNamed} of files) {
        const source = tryToRead(path)
        results.push(
          source instanceof VmlintError ? failedResult(source) : await lintSource(source, path, {isNamed, comparison})
        )
      }
      return comparison.finish(results.sort((a, b) => (a.filePath < b.filePath ? -1 : 1)))
    },
    async inspectFiles(patterns) {
      const {files, errors} = await findFiles(patterns, {cwd})
      const inspected: InspectedFile[] = []
      const failed = [...errors]
      for (const {path} of files) {
        const source = tryToRead(path)
        if (source instanceof VmlintError) failed.push(source)
        else inspected.push(await inspectSource(source, path))
      }
      return {files: inspected, errors: failed}
    }
  }
}

/** Lints a text as if it stood in the file `filePath`, which decides configuration and syntax. */
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

function formatOf(filePath: string): SourceFormat {
  return /\.(?:md|markdown)$/i.test(filePath) ? 'markdown' : 'text'
}

function tryToRead(path: string): string | VmlintError {
  try {
    return readSource(path)
  } catch (error) {
    return error instanceof VmlintError ? error : new VmlintError(`Cannot read \`${path}\``, {path, cause: error})
  }
}

/** A file that could not be linted, as a report shows it. */
function failedResult(error: VmlintError): FileResult {
  const {line, column} = error.place ?? {line: 1, column: 1}
  const place = {line, column, endLine: line, endColumn: column, range: [0, 0] as const}
  return toFileResult(error.path ?? '', {
    messages: [{ruleId: null, severity: 2, message: error.message, ...place, fatal: true}]
  })
}
