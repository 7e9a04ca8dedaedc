import {basename, dirname, resolve} from 'node:path'
import type {ConfigOptions} from '../config/options.ts'
import {createConfigResolver, type ResolvedConfig} from '../config/resolve.ts'
import {VmlintError} from '../errors.ts'
import {batchesOf} from '../files/batches.ts'
import {
  comparePaths,
  type FindOptions,
  findFiles,
  findInFolder,
  type SelectedFile,
  type Selection
} from '../files/find.ts'
import {type Ignores, isSkippedUnlessNamed} from '../files/names.ts'
import {isOwnOutput} from '../files/own-output.ts'
import {decodeSource, readSource} from '../files/read.ts'
import {takeTurns} from '../files/yield.ts'
import {type FileResult, failedResult} from '../result.ts'
import type {RuleMeta} from '../rule/define.ts'
import {type AnyRule, isRule} from '../rule/set.ts'
import {formatOf} from '../script/format-of.ts'
import type {SettingsInput} from '../settings.ts'
import {untimed} from '../stopwatch.ts'
import {compareScripts} from './compare-scripts.ts'
import {fixUntilStable} from './fix.ts'
import {type Inspection, inspect, type LintOptions, lint} from './lint.ts'
import {type DirectiveOptions, type LintedFile, toResult, toResults} from './results.ts'

/** How to lint: the source of the configuration, and overrides. */
export interface LinterOptions
  extends Partial<Omit<ConfigOptions, 'rules'>>,
    Pick<FindOptions, 'errorOnUnmatchedPattern'>,
    Pick<LintOptions, 'inlineConfig' | 'fix' | 'details' | 'stopwatch'>,
    Pick<DirectiveOptions, 'reportUnusedDirectives'> {
  /** Settings that override the configuration and front matter. */
  readonly settings?: SettingsInput
}

/** A file with its scripts found and analysed. */
export interface InspectedFile extends Inspection {
  readonly filePath: string
}

/** What was kept of the inspected files, and the errors of those that could not be read. */
export interface Inspected<Kept> {
  readonly files: readonly Kept[]
  readonly errors: readonly VmlintError[]
}

/** Lints and inspects texts and files with one configuration look-up. */
export interface Linter {
  /** Lints a text as the contents of `filePath`, which decides configuration and syntax. */
  readonly lintText: (text: string, filePath?: string) => Promise<FileResult>
  /** Lints files, folders and globs. An unreadable file becomes a result with a fatal message; it does not throw. */
  readonly lintFiles: (patterns: readonly string[]) => Promise<readonly FileResult[]>
  /** Whether ignore files, the configuration or `ignorePatterns` exclude a file. */
  readonly isIgnored: Ignores['isIgnored']
  /** Finds the files that patterns match, without reading them. */
  readonly selectFiles: (patterns: readonly string[]) => Promise<Selection>
  /** Finds the files of the configuration's `files`; undefined if it has none. */
  readonly selectConfigured: () => Promise<Selection | undefined>
  /** Metadata of each rule that the configurations of these files can name, built-in or from plugins. */
  readonly rulesMeta: (paths: readonly string[]) => Promise<Readonly<Record<string, RuleMeta>>>
  /** Returns a filter for the configuration's `files`; undefined if it has none. */
  readonly configuredFiles: () => Promise<((path: string) => boolean) | undefined>
  /** Lints a selection of files, such as that of `selectFiles`. Calls `onFile` after each. */
  readonly lintSelection: (selection: Selection, onFile?: () => void) => Promise<readonly FileResult[]>
  /** Lints a selection as `lintSelection` does, and yields the results a few folders at a time: not all of them need to be kept. */
  readonly lintInBatches: (selection: Selection, onFile?: () => void) => AsyncIterable<readonly FileResult[]>
  /** Finds and analyses the scripts of a text without running rules. */
  readonly inspectText: (text: string, filePath?: string) => Promise<InspectedFile>
  /** Finds and analyses the scripts of files; `errors` lists unreadable files. */
  readonly inspectFiles: (patterns: readonly string[]) => Promise<Inspected<InspectedFile>>
  /** Inspects files as `inspectFiles` does, and keeps of each only what `keep` returns. */
  readonly inspectEach: <Kept>(
    patterns: readonly string[],
    keep: (file: InspectedFile) => Kept
  ) => Promise<Inspected<Kept>>
}

/** Creates a linter for some rules. */
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

  /** Resolves a file's configuration, lints its text and, if asked, fixes it. */
  const lintSource = async (source: string, filePath: string, isNamed: boolean): Promise<LintedFile> => {
    const config = await stopwatch.measure('stage', 'configuration', () => resolver.forFile(filePath))
    const directiveOptions = {knownRules: config.available, reportUnusedDirectives}
    const lintOnce = async (text: string) => {
      const options = {inlineConfig, fix, details, isNamed, ...optionsFor(config, filePath)}
      const findings = await lint(text, filePath, options)
      return {source: text, unspoken: findings.unspoken, findings, ...directiveOptions}
    }
    const first = await lintOnce(source)
    // A hook names every changed file, and a README is not a voicemail.
    if (isNamed && isSkippedUnlessNamed(basename(filePath), 'file') && !first.findings.isAnnounced)
      return {...first, isPassedOver: true}
    if (!fix) return first
    const {linted, fixed} = await fixUntilStable(first, lintOnce, (file) => toResult(file, new Map()).messages)
    return linted.source === source ? linted : {...linted, original: source, fixed}
  }
  const inspectSource = async (source: string, filePath: string): Promise<InspectedFile> => {
    const config = await resolver.forFile(filePath)
    return {filePath, ...inspect(source, {...optionsFor(config, filePath), inlineConfig})}
  }
  const optionsFor = ({ruleSet, settings: ofFile, withFrontMatter}: ResolvedConfig, filePath: string) => ({
    format: formatOf(filePath),
    rules: ruleSet,
    settings: ofFile,
    ofFrontMatter: withFrontMatter,
    ...(settings && {commandLine: settings}),
    stopwatch
  })
  /** Reads files one at a time and processes each text; a failure affects only its own file. */
  const readEach = async <Done>(
    files: readonly SelectedFile[],
    act: (source: string, file: SelectedFile) => Promise<Done>,
    {onFile, nextTurn = takeTurns()}: {readonly onFile?: () => void; readonly nextTurn?: () => Promise<void>} = {}
  ): Promise<{readonly done: readonly Done[]; readonly errors: readonly VmlintError[]}> => {
    const done: Done[] = []
    const errors: VmlintError[] = []
    for (const file of files) {
      const source = stopwatch.measure('stage', 'reading', () => tryToRead(file))
      // A report that was written beside the scripts is neither a script nor worth a word.
      if (!file.isNamed && typeof source === 'string' && isOwnOutput(source)) continue
      const result = source instanceof VmlintError ? source : await orFailure(file.path, () => act(source, file))
      if (result instanceof VmlintError) errors.push(result)
      else done.push(result)
      onFile?.()
      await nextTurn()
    }
    return {done, errors}
  }
  const selectFiles = (patterns: readonly string[]) =>
    stopwatch.measure('stage', 'finding files', () =>
      findFiles(patterns, {cwd, errorOnUnmatchedPattern, isIgnored: resolver.isIgnored})
    )

  async function* lintInBatches({files, errors}: Selection, onFile?: () => void) {
    const sorted = files.toSorted((a, b) => comparePaths(a.path, b.path))
    await stopwatch.measure('stage', 'configuration', () => resolver.check(sorted.map((file) => file.path)))
    let failures: readonly FileResult[] = errors.map(failedResult)
    const each = {nextTurn: takeTurns(), ...(onFile && {onFile})}
    for (const batch of batchesOf(sorted)) {
      const linted = await readEach(batch, (source, {path, isNamed}) => lintSource(source, path, isNamed), each)
      const results = stopwatch.measure('stage', 'comparison and directives', () => toResults(linted.done))
      const last = batch.at(-1)?.path ?? ''
      const isDue = ({filePath}: FileResult) => comparePaths(filePath, last) <= 0
      yield [...failures.filter(isDue), ...linted.errors.map(failedResult), ...results].sort(byPath)
      failures = failures.filter((failure) => !isDue(failure))
    }
    if (failures.length > 0) yield failures.toSorted(byPath)
  }
  const lintSelection: Linter['lintSelection'] = async (selection, onFile) => {
    const results: FileResult[] = []
    for await (const batch of lintInBatches(selection, onFile)) for (const result of batch) results.push(result)
    return results
  }

  const inspectEach: Linter['inspectEach'] = async (patterns, keep) => {
    const {files, errors} = await selectFiles(patterns)
    await resolver.check(files.map((file) => file.path))
    const inspected = await readEach(files, async (source, {path}) => keep(await inspectSource(source, path)))
    return {files: inspected.done, errors: [...errors, ...inspected.errors.flatMap(namedFailures)]}
  }

  return {
    async lintText(text, filePath = '<text>') {
      const path = resolve(cwd, filePath)
      await resolver.check([path])
      const linted = await orFailure(path, () => lintSource(text, path, true))
      if (linted instanceof VmlintError) return failedResult(linted)
      return toResult(linted, compareScripts(linted.findings.sketches))
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
    async rulesMeta(paths) {
      // All files of a folder have the same plugins.
      const folders = new Map(paths.map((path) => [dirname(path), path]))
      const known = new Map<string, AnyRule>(rules)
      for (const path of folders.values())
        for (const [id, rule] of (await resolver.forFile(path)).available) known.set(id, rule)
      return Object.fromEntries([...known].flatMap(([id, rule]) => (isRule(rule) ? [[id, rule.meta] as const] : [])))
    },
    configuredFiles: async () => (await resolver.filesFor(cwd))?.includes,
    lintSelection,
    lintInBatches,
    lintFiles: async (patterns) => lintSelection(await selectFiles(patterns)),
    inspectFiles: (patterns) => inspectEach(patterns, (file) => file),
    inspectEach
  }
}

function byPath(a: FileResult, b: FileResult): number {
  return comparePaths(a.filePath, b.filePath)
}

function tryToRead({path, bytes}: SelectedFile): string | VmlintError {
  try {
    return bytes ? decodeSource(bytes, path) : readSource(path)
  } catch (error) {
    return error instanceof VmlintError ? error : new VmlintError(`Cannot read \`${path}\``, {path, cause: error})
  }
}

/** An unusable file, such as one with invalid front matter, does not stop the others. */
async function orFailure<Result>(path: string, act: () => Promise<Result>): Promise<Result | VmlintError> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof VmlintError)
      return new VmlintError(error.message, {...error, path: error.path ?? path, cause: error})
    // A fault of ours, or of a plugin's: the other files are linted all the same.
    return new VmlintError(`Internal error: ${String(error)}; run it with --debug to see where`, {path, cause: error})
  }
}

/** Failures inside a file, with its name and their positions in the text. Read failures already name the file. */
function namedFailures(error: VmlintError): readonly VmlintError[] {
  if (error.code !== undefined) return [error]
  return [error, ...error.others].map(({message, place, frame}) => {
    const {line, column} = place ?? {line: 1, column: 1}
    return new VmlintError(`${error.path}:${line}:${column}: ${message}`, {path: error.path, place, frame})
  })
}
