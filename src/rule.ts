import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import * as v from 'valibot'
import type {VFile} from 'vfile'
import {Analysis} from './analysis.ts'
import type {Parts} from './anatomy/parts.ts'
import {compileMatcher, type Match, type Matcher, type Phrase} from './language/matcher.ts'
import {literal} from './language/pattern.ts'
import type {Fix, Suggestion} from './language/removal.ts'
import type {WordIndex} from './language/words.ts'
import {locate} from './script/location.ts'
import type {Range, Script, SourceFormat} from './script/model.ts'
import {asOneScript} from './script/one-script.ts'
import {defaultSettings, type Settings, type SettingsInput} from './settings.ts'
import type {Speech} from './speech/types.ts'

export type {Match, Phrase} from './language/matcher.ts'
export {literal} from './language/pattern.ts'
export {type Fix, leaveOut, removeWords, type Suggestion} from './language/removal.ts'

/** How much a problem matters. */
export type Severity = 'off' | 'warn' | 'error'

/** A severity for scripts of some goals or touches; lists that are absent stand for all. */
export interface SeverityCase {
  readonly goal?: readonly Settings['goal'][]
  readonly touch?: readonly Settings['touch'][]
  readonly severity: Severity
}

/** Severity of a rule in the presets. `when` lists cases that change it; a severity that the user sets wins over both. */
export interface RuleSeverity {
  readonly recommended: Severity
  readonly strict: Severity
  readonly when?: readonly SeverityCase[]
}

/** What a rule rests on. */
export interface Source {
  readonly title: string
  readonly author?: string
  readonly url?: string
}

/** A script that shows a rule at work; «marks» hold exactly what is reported. Runs as a test. */
export type Example =
  | string
  | {
      readonly script: string
      readonly options?: object
      readonly settings?: SettingsInput
      readonly format?: SourceFormat
    }

/** A fault at a place. */
export interface Problem extends Range {
  /** What was found, what was expected, by how much; quoted text in backticks, no full stop, no blame. */
  readonly message: string
  /** A change that is safe unseen. */
  readonly fix?: Fix | undefined
  /** Changes that alter the meaning: a person chooses. */
  readonly suggestions?: readonly Suggestion[] | undefined
}

/** What a rule sees of one script. */
export interface RuleContext<Options> {
  readonly options: Options
  readonly settings: Settings
  /** The whole file. */
  readonly source: string
  readonly script: Script
  readonly index: WordIndex
  readonly parts: Parts
  readonly speech: Speech
  /** The rule's own phrases, found. */
  readonly matches: readonly Match[]
  /** The script as an nlcst tree, for retext plugins that a rule wraps. */
  readonly tree: Root
  readonly report: (problem: Problem) => void
}

/** A file as rules for whole files see it. */
export interface DocumentContext<Options> {
  readonly options: Options
  readonly source: string
  readonly scripts: readonly Script[]
  /** True for a file that the user named, rather than one met in a folder. */
  readonly isNamed: boolean
  /** True for a file that says `draft: true` of itself. */
  readonly isDraft: boolean
  readonly report: (problem: Problem) => void
}

/** What is kept of a script until all files are read: numbers that stand for what it says, and the place to report. */
export interface Sketch extends Range {
  readonly hashes: readonly number[]
}

/** A script of a run as rules that compare scripts see it. */
export interface SketchedScript extends Sketch {
  readonly filePath: string
  /** Its title or, without one, its place in the file. */
  readonly name: string
}

/** The scripts of one sequence, in order of file and place. */
export interface ComparisonContext<Options> {
  readonly options: Options
  readonly scripts: readonly SketchedScript[]
  readonly report: (script: SketchedScript, message: string) => void
}

type OptionsSchema = v.GenericSchema<object, object>

/** What an author writes to make a rule: metadata, documentation, options, data, check, in that order. */
export interface RuleDefinition<Schema extends OptionsSchema> {
  /** Names the fault, in kebab case; also the name of the file, the test, the page and the key in the configuration. */
  readonly id: string
  /** One line for tables. */
  readonly summary: string
  /** Why a listener or a caller is better off without the fault. */
  readonly why: string
  readonly sources: readonly Source[]
  readonly severity: RuleSeverity
  /** What the rule offers: a `fix` that is safe unseen, or a `suggestion` for a person to choose. */
  readonly offers?: readonly ('fix' | 'suggestion')[]
  readonly options?: Schema
  /** Options in the preset `strict`. */
  readonly strictOptions?: v.InferInput<Schema>
  /** Seconds that a message may take under these options, so that reports can show what is checked. */
  readonly budget?: (options: v.InferOutput<Schema>) => number
  readonly examples: {readonly bad: readonly Example[]; readonly good: readonly Example[]}
  /** Phrases to look for; all rules' phrases are found in one pass. Throws PatternError for a pattern that cannot be read. */
  readonly phrases?: (options: v.InferOutput<Schema>) => readonly Phrase[]
  /** Looks at one script. A rule that loads a library does so here, so that nobody waits for it who has the rule off. */
  readonly check?: (context: RuleContext<v.InferOutput<Schema>>) => void | Promise<void>
  /** Looks at a file as a whole. */
  readonly checkDocument?: (context: DocumentContext<v.InferOutput<Schema>>) => void
  /** Takes from a script what `compare` needs; undefined leaves the script out. */
  readonly collect?: (analysis: Analysis) => Sketch | undefined
  /** Looks at the scripts of a sequence together, once all files are read. */
  readonly compare?: (context: ComparisonContext<v.InferOutput<Schema>>) => void
}

/** What is known of a rule without running it. */
export interface RuleMeta
  extends Omit<
    RuleDefinition<OptionsSchema>,
    'phrases' | 'check' | 'checkDocument' | 'collect' | 'compare' | 'options' | 'budget'
  > {
  readonly url: string
  readonly options: OptionsSchema
}

/** A rule: a retext plugin, `retext().use(rule, options)`, that carries its metadata. */
export interface Rule extends Plugin<[unknown?], Root> {
  readonly meta: RuleMeta
  /** Options with their defaults; throws a `ValiError` for options that do not fit. */
  readonly parseOptions: (options: unknown) => object
  readonly phrases: (options: object) => readonly Phrase[]
  readonly budget: (options: object) => number | undefined
  readonly checkDocument: ((context: DocumentContext<object>) => void) | undefined
  readonly collect: ((analysis: Analysis) => Sketch | undefined) | undefined
  readonly compare: ((context: ComparisonContext<object>) => void) | undefined
}

/** Where the page of a rule stands. */
export const docsUrl = (id: string): string => `https://github.com/vmlint/vmlint/blob/main/docs/rules/${id}.md`

/** Makes a rule from its definition. */
export function defineRule<const Schema extends OptionsSchema>(definition: RuleDefinition<Schema>): Rule {
  const {phrases, budget, check, checkDocument, collect, compare, options: schema, ...described} = definition
  const {id} = definition
  const optionsSchema: OptionsSchema = schema ?? v.strictObject({})
  const meta: RuleMeta = {...described, options: optionsSchema, url: docsUrl(id)}
  // The schema that makes the options is the one that types them.
  const parseOptions = (options: unknown) => v.parse(optionsSchema, options ?? {}) as v.InferOutput<Schema>

  function plugin(given?: unknown) {
    const options = parseOptions(given)
    let matcher: Matcher | undefined
    const ownMatches = (analysis: Analysis): readonly Match[] => {
      if (!phrases) return []
      matcher ??= compileMatcher(new Map([[id, phrases(options)]]))
      return matcher.find(analysis.index).get(id) ?? []
    }

    return (tree: Root, file: VFile): void | Promise<void> => {
      const analysis = file.data.analysis ?? analyseWholeText(file)
      const report = (problem: Problem) => reportProblem(file, analysis, meta, problem)
      // Alone, a rule sees the text as a file that somebody named.
      if (!file.data.crashes) {
        const {source, script} = analysis
        const scripts = source.trim() ? [script] : []
        checkDocument?.({options, source, scripts, isNamed: true, isDraft: false, report})
      }
      if (!check) return
      const context: RuleContext<v.InferOutput<Schema>> = {
        options,
        settings: analysis.settings,
        source: analysis.source,
        script: analysis.script,
        tree,
        get index() {
          return analysis.index
        },
        get parts() {
          return analysis.parts
        },
        get speech() {
          return analysis.speech
        },
        get matches() {
          return analysis.sharedMatches(id) ?? ownMatches(analysis)
        },
        report
      }
      // A linter that runs many rules wants to go on; alone, the plugin throws.
      const fail = (error: unknown): void => {
        if (!file.data.crashes) throw error
        file.data.crashes.push({ruleId: id, error})
      }
      try {
        return analysis.stopwatch.measure('rule', id, () => check(context))?.catch(fail)
      } catch (error) {
        return fail(error)
      }
    }
  }

  return Object.assign(plugin, {
    meta,
    parseOptions,
    // Options come back from `parseOptions` of the same rule.
    phrases: (options: object) => phrases?.(options as v.InferOutput<Schema>) ?? [],
    budget: (options: object) => budget?.(options as v.InferOutput<Schema>),
    checkDocument:
      checkDocument &&
      ((context: DocumentContext<object>) => checkDocument(context as DocumentContext<v.InferOutput<Schema>>)),
    collect,
    compare:
      compare && ((context: ComparisonContext<object>) => compare(context as ComparisonContext<v.InferOutput<Schema>>))
  })
}

/** An optional list of texts with a description, empty by default: the shape of most options. */
export function list(description: string) {
  return v.optional(v.pipe(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty())), v.description(description)), [])
}

/** An optional list of phrases in plain words. */
function phraseList(description: string) {
  const phrase = v.pipe(
    v.string(),
    v.trim(),
    v.check((text) => literal(text) !== '', 'must hold a word')
  )
  return v.optional(v.pipe(v.array(phrase), v.description(description)), [])
}

/** Options of a rule that looks for a list of phrases. */
export const phraseOptions = v.strictObject({
  allow: phraseList('Phrases that are never reported.'),
  add: phraseList('More phrases to report, in plain words.')
})

/** The phrases of a rule with `allow` and `add` applied: an allowed phrase lets any match through that overlaps it. */
export function withOptions(
  lexicon: readonly Phrase[],
  {allow, add}: v.InferOutput<typeof phraseOptions>
): readonly Phrase[] {
  const added = add.map((text): Phrase => ({pattern: literal(text)}))
  return [...lexicon, ...added].map((phrase) => ({
    ...phrase,
    except: [...(phrase.except ?? []), ...allow.map(literal)]
  }))
}

/** Used alone, a rule takes the whole text as spoken. */
function analyseWholeText(file: VFile): Analysis {
  const source = String(file)
  const analysis = new Analysis({
    source,
    location: locate(source),
    script: asOneScript(source),
    settings: defaultSettings
  })
  file.data.analysis = analysis
  return analysis
}

function reportProblem(file: VFile, analysis: Analysis, {id, url}: RuleMeta, problem: Problem): void {
  const {start, end} = problem
  if (!(start >= 0 && start <= end && end <= analysis.source.length))
    throw new RangeError(`reports a place outside the text: ${problem.message}`)
  const message = file.message(problem.message, {
    place: analysis.location.toPosition(problem),
    ruleId: id,
    source: 'vmlint'
  })
  message.url = url
  message.actual = analysis.source.slice(problem.start, problem.end)
  const fixes = [problem.fix, ...(problem.suggestions ?? []).map((suggestion) => suggestion.fix)].filter(
    (fix) => fix !== undefined
  )
  if (fixes.length > 0) message.expected = fixes.map((fix) => fix.text)
  if (problem.fix) message.fix = problem.fix
  if (problem.suggestions) message.suggestions = problem.suggestions
}

declare module 'vfile' {
  interface DataMap {
    /** What the rules share about the script at hand. */
    analysis: Analysis
    /** Where a linter collects what rules throw. */
    crashes: {readonly ruleId: string; readonly error: unknown}[]
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** A change that is safe unseen. */
    fix?: Fix
    /** Changes that a person may choose. */
    suggestions?: readonly Suggestion[]
  }
}
