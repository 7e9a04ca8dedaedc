import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type * as v from 'valibot'
import type {Parts} from '../anatomy/parts.ts'
import type {Family, Match, Phrase} from '../language/matcher.ts'
import type {Fix, Suggestion} from '../language/removal.ts'
import type {WordIndex} from '../language/words.ts'
import type {Range, Script, SourceFormat} from '../script/model.ts'
import type {Settings, SettingsInput} from '../settings.ts'
import type {Speech} from '../speech/speech.ts'
import type {Analysis} from './analysis.ts'

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

/** What describes and checks the options of a rule. */
export type OptionsSchema = v.GenericSchema<object, object>

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
  readonly phrases?: (options: v.InferOutput<Schema>) => readonly Phrase[] | Family
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
  readonly phrases: (options: object) => Family
  readonly budget: (options: object) => number | undefined
  readonly checkDocument: ((context: DocumentContext<object>) => void) | undefined
  readonly collect: ((analysis: Analysis) => Sketch | undefined) | undefined
  readonly compare: ((context: ComparisonContext<object>) => void) | undefined
}
