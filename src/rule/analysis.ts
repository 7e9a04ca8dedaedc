import type {Root} from 'nlcst'
import {findParts} from '../anatomy/find-parts.ts'
import type {Parts} from '../anatomy/parts.ts'
import {isEnglish} from '../language/english.ts'
import type {Match, Matcher} from '../language/matcher.ts'
import {indexWords, type WordIndex} from '../language/words.ts'
import type {Location} from '../script/location.ts'
import type {Range, Script} from '../script/model.ts'
import {toNlcst} from '../script/nlcst.ts'
import {merge, overlapsAny} from '../script/ranges.ts'
import type {Settings} from '../settings.ts'
import {budgetOf} from '../speech/budget.ts'
import {paceFactor} from '../speech/pace.ts'
import {speak} from '../speech/speak.ts'
import type {Speech} from '../speech/speech.ts'
import {type Stopwatch, untimed} from '../stopwatch.ts'

/** Input of an analysis. */
export interface AnalysisInput {
  /** The whole file. */
  readonly source: string
  readonly location: Location
  readonly script: Script
  readonly settings: Settings
  /** Compiled phrases of all active rules; without it, each rule compiles its own. */
  readonly matcher?: Matcher
  /** Budget in seconds; by default that of the settings. */
  readonly budget?: number
  /** Measures the time of each stage here, and of the rules that use it. */
  readonly stopwatch?: Stopwatch
}

/**
 * What the rules share about one script: its words, parts and seconds, each computed once, on first use.
 * Stored as `file.data.analysis`.
 */
export class Analysis {
  readonly source: string
  readonly location: Location
  readonly script: Script
  readonly settings: Settings
  /** Budget in seconds. */
  readonly budget: number
  readonly stopwatch: Stopwatch
  readonly #matcher: Matcher | undefined
  #index: WordIndex | undefined
  #isEnglish: boolean | undefined
  #matches: ReadonlyMap<string, readonly Match[]> | undefined
  #speech: Speech | undefined
  #parts: Parts | undefined
  #tree: Root | undefined

  constructor({source, location, script, settings, matcher, budget, stopwatch = untimed}: AnalysisInput) {
    this.source = source
    this.location = location
    this.script = script
    this.settings = settings
    this.budget = budget ?? budgetOf(settings)
    this.stopwatch = stopwatch
    this.#matcher = matcher
  }

  /** Words and sentences. */
  get index(): WordIndex {
    this.#index ??= this.stopwatch.measure('stage', 'words', () => indexWords(this.script, this.source))
    return this.#index
  }

  /** Whether it is in English, so that the rules can read it. */
  get isEnglish(): boolean {
    this.#isEnglish ??= isEnglish(this.index.words)
    return this.#isEnglish
  }

  /** Seconds, and how each token is read. */
  get speech(): Speech {
    this.#speech ??= this.stopwatch.measure('stage', 'seconds', () => this.#speak())
    return this.#speech
  }

  /** Of alternative texts the longest is timed; the fast end of the range uses the shortest. */
  #speak(): Speech {
    const whole = this.#speakWithout([])
    const {alternatives = []} = this.script
    if (alternatives.length === 0) return whole
    const secondsOf = ({start, end}: Range) => whole.secondsAt(end) - whole.secondsAt(start)
    const sorted = alternatives.map((branches) => [...branches].sort((a, b) => secondsOf(b) - secondsOf(a)))
    const longest = this.#speakWithout(sorted.flatMap((branches) => branches.slice(1)))
    const shortest = this.#speakWithout(sorted.flatMap((branches) => branches.slice(0, -1)))
    return {...longest, secondsFast: Math.min(longest.secondsFast, shortest.secondsFast)}
  }

  #speakWithout(left: readonly Range[]): Speech {
    const {script, settings} = this
    const out = merge(left)
    const isSaid = (span: Range): boolean => !overlapsAny(span, out)
    let text = ''
    let at = 0
    for (const {start, end} of out) {
      const [from, to] = [start - script.start, end - script.start]
      text += script.text.slice(at, from) + script.text.slice(from, to).replace(/[^\r\n]/g, ' ')
      at = to
    }
    text += script.text.slice(at)
    return speak(
      {
        text,
        offset: script.start,
        placeholders: script.spans.filter((span) => span.kind === 'placeholder').filter(isSaid),
        pauses: script.spans
          .filter((span) => span.kind === 'direction')
          .filter((span) => span.seconds > 0 && isSaid(span))
      },
      {
        pace: paceFactor(settings.pace),
        digitPace: settings.digitPace,
        readAs: settings.readAs,
        readings: settings.readings
      }
    )
  }

  /** Parts of the message, by what they do. */
  get parts(): Parts {
    const {script, index, settings} = this
    this.#parts ??= this.stopwatch.measure('stage', 'parts', () => findParts({script, index, settings}))
    return this.#parts
  }

  /** The script as an nlcst tree, for retext plugins. */
  get tree(): Root {
    this.#tree ??= this.stopwatch.measure('stage', 'tree for plugins', () => toNlcst(this.script, this.location))
    return this.#tree
  }

  /** A rule's phrases, found by the shared matcher; undefined without one. */
  sharedMatches(owner: string): readonly Match[] | undefined {
    const matcher = this.#matcher
    if (!matcher) return undefined
    this.#matches ??= this.stopwatch.measure('stage', 'phrases', () => matcher.find(this.index))
    return this.#matches.get(owner) ?? []
  }
}
