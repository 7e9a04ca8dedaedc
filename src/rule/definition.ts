import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type * as v from 'valibot'
import type {Parts} from '../anatomy/parts.ts'
import type {AnyPhrase, Family, Match} from '../language/matcher.ts'
import type {Fix, Suggestion} from '../language/removal.ts'
import type {WordIndex} from '../language/words.ts'
import type {Range, Script, SourceFormat} from '../script/model.ts'
import type {Settings, SettingsInput} from '../settings.ts'
import type {Speech} from '../speech/speech.ts'
import type {Analysis} from './analysis.ts'

/** Severity of a problem. */
export type Severity = 'off' | 'warn' | 'error'

/** A severity for scripts with certain goals or touches; an absent list means all. */
export interface SeverityCase {
  readonly goal?: readonly Settings['goal'][]
  readonly touch?: readonly Settings['touch'][]
  readonly severity: Severity
}

/** A rule's severity in the presets. `when` lists exceptions; a severity set by the user overrides both. */
export interface RuleSeverity {
  readonly recommended: Severity
  readonly strict: Severity
  readonly when?: readonly SeverityCase[]
}

/** A source that a rule rests on. */
export interface Source {
  readonly title: string
  readonly author?: string
  readonly url?: string
}

/** An example script; «marks» enclose exactly what is reported. Runs as a test. */
export type Example =
  | string
  | {
      readonly script: string
      readonly options?: object
      readonly settings?: SettingsInput
      readonly format?: SourceFormat
    }

/** A problem and its range. */
export interface Problem extends Range {
  /** What was found, what was expected, by how much; quoted text in backticks, no period at the end, no blame. */
  readonly message: string
  /** A change that is safe to apply unseen. */
  readonly fix?: Fix | undefined
  /** Changes that alter the meaning: a person chooses. */
  readonly suggestions?: readonly Suggestion[] | undefined
}

/** One script as a rule sees it. */
export interface RuleContext<Options> {
  readonly options: Options
  readonly settings: Settings
  /** The whole file. */
  readonly source: string
  readonly script: Script
  readonly index: WordIndex
  readonly parts: Parts
  readonly speech: Speech
  /** Matches of the rule's own phrases. */
  readonly matches: readonly Match[]
  /** Matches of the phrases of other rules that are on; none where the rule runs alone. */
  readonly matchesOf: (ruleIds: readonly string[]) => readonly Match[]
  /** The script as an nlcst tree, for retext plugins that a rule wraps. */
  readonly tree: Root
  readonly report: (problem: Problem) => void
}

/** One file as seen by rules for whole files. */
export interface DocumentContext<Options> {
  readonly options: Options
  readonly source: string
  readonly scripts: readonly Script[]
  /** True for a file that the user named, false for one found in a folder. */
  readonly isNamed: boolean
  /** True for a file with `draft: true` in its front matter. */
  readonly isDraft: boolean
  readonly report: (problem: Problem) => void
}

/** Facts kept about a script until all files are read: numbers that represent its text, and the range to report. */
export interface Sketch extends Range {
  readonly hashes: readonly number[]
}

/** One script as seen by rules that compare scripts. */
export interface SketchedScript extends Sketch {
  readonly filePath: string
  /** Its title or, without one, its number in the file. */
  readonly name: string
}

/** The scripts of one sequence, sorted by file and position. */
export interface ComparisonContext<Options> {
  readonly options: Options
  readonly scripts: readonly SketchedScript[]
  readonly report: (script: SketchedScript, message: string) => void
}

/** Describes and checks a rule's options. */
export type OptionsSchema = v.GenericSchema<object, object>

/** A rule as its author writes it: metadata, documentation, options, data, check, in that order. */
export interface RuleDefinition<Schema extends OptionsSchema> {
  /** Names the problem in kebab case; also the name of the file, test, page and configuration key. */
  readonly id: string
  /** One line for tables. */
  readonly summary: string
  /** Why a listener or caller is better off without the problem. */
  readonly why: string
  readonly sources: readonly Source[]
  /** Address of the rule's documentation. Built-in rules have a page each. */
  readonly url?: string
  readonly severity: RuleSeverity
  /** What the rule offers: a `fix` that is safe to apply unseen, or a `suggestion` for a person to choose. */
  readonly offers?: readonly ('fix' | 'suggestion')[]
  readonly options?: Schema
  /** Options in the preset `strict`. */
  readonly strictOptions?: v.InferInput<Schema>
  /** Budget in seconds under these options, so that reports can show the limit that was checked. */
  readonly budget?: (options: v.InferOutput<Schema>) => number
  readonly examples: {readonly bad: readonly Example[]; readonly good: readonly Example[]}
  /** Phrases to look for; all rules' phrases are found in one pass. Throws `PatternError` for an invalid pattern. */
  readonly phrases?: (options: v.InferOutput<Schema>) => readonly AnyPhrase[] | Family
  /** Checks one script. A rule that needs a library loads it here, so that it costs nothing while the rule is off. */
  readonly check?: (context: RuleContext<v.InferOutput<Schema>>) => void | Promise<void>
  /** Checks a whole file. */
  readonly checkDocument?: (context: DocumentContext<v.InferOutput<Schema>>) => void
  /** Extracts what `compare` needs from a script; undefined skips the script. */
  readonly collect?: (analysis: Analysis) => Sketch | undefined
  /** Compares the scripts of a sequence, after all files are read. */
  readonly compare?: (context: ComparisonContext<v.InferOutput<Schema>>) => void
}

/** Metadata of a rule. */
export interface RuleMeta
  extends Omit<
    RuleDefinition<OptionsSchema>,
    'phrases' | 'check' | 'checkDocument' | 'collect' | 'compare' | 'options' | 'budget'
  > {
  readonly options: OptionsSchema
}

/** A rule: a retext plugin, `retext().use(rule, options)`, that carries its metadata. */
export interface Rule extends Plugin<[unknown?], Root> {
  readonly meta: RuleMeta
  /** Fills in defaults; throws a `ValiError` for invalid options. */
  readonly parseOptions: (options: unknown) => object
  readonly phrases: (options: object) => Family
  readonly budget: (options: object) => number | undefined
  readonly checkDocument: ((context: DocumentContext<object>) => void) | undefined
  readonly collect: ((analysis: Analysis) => Sketch | undefined) | undefined
  readonly compare: ((context: ComparisonContext<object>) => void) | undefined
}
