import {resolve} from 'node:path'
import type {Ignores} from '../config/ignore.ts'
import type {ConfigOptions} from '../config/options.ts'
import {createConfigResolver} from '../config/resolve.ts'
import {VmlintError} from '../errors.ts'
import {
  comparePaths,
  type FindOptions,
  findFiles,
  findInFolder,
  type SelectedFile,
  type Selection
} from '../files/find.ts'
import {decodeSource, readSource} from '../files/read.ts'
import {takeTurns} from '../files/yield.ts'
import {type FileResult, toFileResult} from '../result.ts'
import type {SourceFormat} from '../script/model.ts'
import type {SettingsInput} from '../settings.ts'
import {untimed} from '../stopwatch.ts'
import {fixUntilStable} from './fix.ts'
import {type Inspection, inspect, type LintOptions, lint} from './lint.ts'
import {type ConcludeOptions, conclude, concludeAll, concludeOne, type OpenFindings} from './results.ts'

/** How to lint: where the configuration comes from and what is set over it. */
export interface LinterOptions
  extends Partial<Omit<ConfigOptions, 'rules'>>,
    Pick<FindOptions, 'errorOnUnmatchedPattern'>,
    Pick<LintOptions, 'inlineConfig' | 'fix' | 'details' | 'stopwatch'>,
    Pick<ConcludeOptions, 'reportUnusedDirectives'> {
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
  /** Whether ignore files, the configuration or `ignorePatterns` leave a file out. */
  readonly isIgnored: Ignores['isIgnored']
  /** Finds the files that patterns name, without reading them. */
  readonly selectFiles: (patterns: readonly string[]) => Promise<Selection>
  /** Finds the files that `files` of the configuration names; undefined where it names none. */
  readonly selectConfigured: () => Promise<Selection | undefined>
  /** Tells which paths `files` of the configuration names; undefined where it names none. */
  readonly configuredFiles: () => Promise<((path: string) => boolean) | undefined>
  /** Lints a selection of files, such as `selectFiles` makes. `onFile` is called after each. */
  readonly lintSelection: (selection: Selection, onFile?: () => void) => Promise<readonly FileResult[]>
  /** Finds and analyses the scripts of a text without running rules. */
  readonly inspectText: (text: string, filePath?: string) => Promise<InspectedFile>
  /** Finds and analyses the scripts of files; `errors` are files that could not be read. */
  readonly inspectFiles: (
    patterns: readonly string[]
  ) => Promise<{files: readonly InspectedFile[]; errors: readonly VmlintError[]}>
}

/** Makes a linter for some rules. */
export function makeLinter(
  rules: ConfigOptions['rules'],
  {
    settings,
    cwd = process.cwd(),
    errorOnUnmatchedPattern = true,
    inlineConfig = true,
    reportUnusedDirectives = 'warn',
    fix = false,
    details = false,
    stopwatch = untimed,
    ...options
  }: LinterOptions
): Linter {
  const resolver = createConfigResolver({cwd, ...options, ...(settings && {settings}), rules})
  const commandLine = settings && {commandLine: settings}

  const lintSource = async (source: string, filePath: string, isNamed: boolean): Promise<OpenFindings> => {
    const config = await stopwatch.measure('stage', 'configuration', () => resolver.forFile(filePath))
    const {ruleSet, settings: ofFile, available, withFrontMatter} = config
    const lintOptions = {
      format: formatOf(filePath),
      rules: ruleSet,
      settings: ofFile,
      ofFrontMatter: withFrontMatter,
      ...commandLine,
      stopwatch
    }
    const concludeOptions = {knownRules: new Set(available.keys()), reportUnusedDirectives}
    const lintOnce = async (text: string) => {
      const findings = await lint(text, filePath, {...lintOptions, inlineConfig, fix, details, isNamed})
      return {source: text, unspoken: findings.unspoken, findings, ...concludeOptions}
    }
    const first = await lintOnce(source)
    if (!fix) return first
    const last = await fixUntilStable(first, lintOnce, ({findings}) => conclude(findings, concludeOptions).messages)
    return last.source === source ? last : {...last, original: source}
  }
  const inspectSource = async (source: string, filePath: string): Promise<InspectedFile> => {
    const config = await resolver.forFile(filePath)
    const {settings: ofFile, ruleSet, withFrontMatter} = config
    return {
      filePath,
      ...inspect(source, {
        format: formatOf(filePath),
        rules: ruleSet,
        settings: ofFile,
        ofFrontMatter: withFrontMatter,
        ...commandLine,
        inlineConfig
      })
    }
  }
  const selectFiles = (patterns: readonly string[]) =>
    stopwatch.measure('stage', 'finding files', () =>
      findFiles(patterns, {cwd, errorOnUnmatchedPattern, isIgnored: resolver.isIgnored})
    )

  const lintSelection: Linter['lintSelection'] = async ({files, errors}, onFile) => {
    await stopwatch.measure('stage', 'configuration', () => resolver.check(files.map((file) => file.path)))
    const failed = errors.map(failedResult)
    const open: OpenFindings[] = []
    const nextTurn = takeTurns()
    for (const file of files) {
      const source = stopwatch.measure('stage', 'reading', () => tryToRead(file))
      if (source instanceof VmlintError) failed.push(failedResult(source))
      else {
        const findings = await orFailure(file.path, () => lintSource(source, file.path, file.isNamed))
        if (findings instanceof VmlintError) failed.push(failedResult(findings))
        else open.push(findings)
      }
      onFile?.()
      await nextTurn()
    }
    const concluded = stopwatch.measure('stage', 'comparison and directives', () => concludeAll(open))
    return [...failed, ...concluded].sort((a, b) => comparePaths(a.filePath, b.filePath))
  }

  return {
    async lintText(text, filePath = '<text>') {
      const path = resolve(cwd, filePath)
      await resolver.check([path])
      const findings = await orFailure(path, () => lintSource(text, path, true))
      return findings instanceof VmlintError ? failedResult(findings) : concludeOne(findings)
    },
    inspectText: (text, filePath = '<text>') => inspectSource(text, resolve(cwd, filePath)),
    isIgnored: resolver.isIgnored,
    selectFiles,
    async selectConfigured() {
      const configured = await resolver.filesFor(cwd)
      if (!configured) return undefined
      const {folder, includes} = configured
      const selection = await findInFolder(folder, includes, resolver.isIgnored)
      if (selection.files.length > 0 || selection.errors.length > 0) return selection
      return {...selection, errors: [new VmlintError('No file matches `files` of the configuration', {path: folder})]}
    },
    configuredFiles: async () => (await resolver.filesFor(cwd))?.includes,
    lintSelection,
    lintFiles: async (patterns) => lintSelection(await selectFiles(patterns)),
    async inspectFiles(patterns) {
      const {files, errors} = await selectFiles(patterns)
      await resolver.check(files.map((file) => file.path))
      const inspected: InspectedFile[] = []
      const failed = [...errors]
      const nextTurn = takeTurns()
      for (const file of files) {
        const source = tryToRead(file)
        if (source instanceof VmlintError) failed.push(source)
        else {
          const inspection = await orFailure(file.path, () => inspectSource(source, file.path))
          if (inspection instanceof VmlintError) failed.push(...namedFailures(inspection))
          else inspected.push(inspection)
        }
        await nextTurn()
      }
      return {files: inspected, errors: failed}
    }
  }
}

function formatOf(filePath: string): SourceFormat {
  return /\.(?:md|markdown)$/i.test(filePath) ? 'markdown' : 'text'
}

function tryToRead({path, bytes}: SelectedFile): string | VmlintError {
  try {
    return bytes ? decodeSource(bytes, path) : readSource(path)
  } catch (error) {
    return error instanceof VmlintError ? error : new VmlintError(`Cannot read \`${path}\``, {path, cause: error})
  }
}

/** A file whose text cannot be used, such as one with faulty front matter, does not keep others from being read. */
async function orFailure<Result>(path: string, act: () => Promise<Result>): Promise<Result | VmlintError> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof VmlintError)) throw error
    return new VmlintError(error.message, {...error, path: error.path ?? path, cause: error})
  }
}

/** Failures of one file, with its name and their places in their words. */
function namedFailures(error: VmlintError): readonly VmlintError[] {
  return [error, ...error.others].map(({message, place, frame}) => {
    const {line, column} = place ?? {line: 1, column: 1}
    return new VmlintError(`${error.path}:${line}:${column}: ${message}`, {path: error.path, place, frame})
  })
}

/** A file that could not be linted, as a report shows it. */
function failedResult(error: VmlintError): FileResult {
  return toFileResult(error.path ?? '', {
    messages: [error, ...error.others].map(({message, place}) => {
      const {line, column} = place ?? {line: 1, column: 1}
      return {
        ruleId: null,
        severity: 2,
        message,
        line,
        column,
        endLine: line,
        endColumn: column,
        range: [0, 0],
        fatal: true
      }
    })
  })
}
