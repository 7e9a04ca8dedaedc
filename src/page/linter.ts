import {rules} from '../../rules/index.ts'
import {VmlintError} from '../errors.ts'
import {calibrate} from '../lint/calibrate.ts'
import {compareScripts} from '../lint/compare-scripts.ts'
import {inspect, type LintOptions, lint} from '../lint/lint.ts'
import {toResult} from '../lint/results.ts'
import {type FileResult, failedResult} from '../result.ts'
import {formatOf} from '../script/format-of.ts'
import type {SourceFormat} from '../script/model.ts'
import type {SettingsInput} from '../settings.ts'
import type {TimedReading} from '../speech/pace.ts'
import {compileConfiguration, type PageConfiguration} from './configuration.ts'
import {type SpokenLine, spokenLines} from './spoken.ts'

/** A text to lint. */
export interface Query {
  readonly text: string
  /** File name, which decides the format; empty for typed or pasted text. */
  readonly name: string
  /** Settings of the controls; they override the configuration. */
  readonly settings: SettingsInput
}

/** Result for a text. */
export interface Checked {
  readonly result: FileResult
  /** The spoken text, script by script. */
  readonly spoken: readonly (readonly SpokenLine[])[]
  /** Budget in seconds under the configuration alone. */
  readonly budget: number | undefined
}

/** The linter of a page. */
export interface PageLinter {
  readonly check: (query: Query) => Promise<Checked>
  /** Compares a timed reading of a script with the estimate. Throws `VmlintError` for an implausible time. */
  readonly timeReading: (query: Query, place: number, seconds: number) => TimedReading
}

/** Name of an unnamed text in reports. */
const unnamed = 'The text'

/** Creates the linter of a page: the steps of `vmlint`, without files. */
export function createPageLinter(configuration: PageConfiguration): PageLinter {
  const ruleSet = compileConfiguration(configuration, rules)
  const knownRules = new Set(rules.keys())
  const optionsFor = ({name, text, settings}: Query): LintOptions => ({
    format: syntaxOf(name, text),
    rules: ruleSet,
    settings: configuration.settings,
    commandLine: settings,
    details: true
  })

  return {
    async check(query) {
      const {text, name} = query
      const {budget} = ruleSet
      try {
        const options = optionsFor(query)
        const findings = await lint(text, name || unnamed, options)
        const result = toResult({findings, knownRules}, compareScripts(findings.sketches))
        return {result, spoken: inspect(text, options).analyses.map(spokenLines), budget}
      } catch (error) {
        if (!(error instanceof VmlintError)) throw error
        return {result: {...failedResult(error), filePath: name || unnamed, source: text}, spoken: [], budget}
      }
    },
    timeReading(query, place, seconds) {
      const settings = {...query.settings, pace: 1, readings: 0}
      const analysis = inspect(query.text, optionsFor({...query, settings})).analyses[place]
      if (!analysis) throw new VmlintError('The script has changed: time it again')
      calibrate(analysis, place, [seconds])
      const {speech} = analysis
      return {measured: seconds - speech.pauseSeconds, predicted: speech.seconds - speech.pauseSeconds}
    }
  }
}

/** Signs of markdown in an unnamed text. */
const markdownSigns = /^ {0,3}(?:#{1,6} \S|>|```|\|.*\||<!--)|\*\*\S/m

/** Format of a text: by its name, as in the command, or by its look if pasted. */
export function syntaxOf(name: string, text: string): SourceFormat {
  return name === '' && markdownSigns.test(text) ? 'markdown' : formatOf(name)
}
