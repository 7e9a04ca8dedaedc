import type {ScriptSummary} from '../result.ts'
import type {Analysis} from '../rule/analysis.ts'
import type {Range, Script} from '../script/model.ts'
import {matched, textAt} from '../script/pieces.ts'
import {spokenTexts} from '../script/spoken-text.ts'
import {paceFactor} from '../speech/pace.ts'
import {roundSeconds} from '../speech/round.ts'
import type {SpokenToken} from '../speech/speech.ts'
import {pauses} from '../speech/timing.ts'
import {roundedFiguresOf, scriptName} from './figures.ts'

/** The scripts of one file as spoken; `vmlint say -f json` prints a list of these. Times in seconds. */
export interface FileSpeech {
  readonly filePath: string
  readonly scripts: readonly ScriptSpeech[]
}

/** One script as spoken. */
export interface ScriptSpeech extends Omit<ScriptSummary, 'details'> {
  /** The word that exceeds the budget; null if none does. */
  readonly crossing: Crossing | null
  readonly sentences: readonly SpokenSentence[]
}

/** Where the budget ends: the word spoken then, and its sentence split before it. */
export interface Crossing extends Range {
  readonly at: number
  /** Index in the list of sentences. */
  readonly sentence: number
  readonly before: string
  readonly after: string
}

/** A sentence with the second at which it starts. */
export interface SpokenSentence extends Range {
  readonly at: number
  readonly seconds: number
  readonly text: string
  /** Text that is not read as written. */
  readonly readings: readonly Reading[]
}

/** A range that is not read as written, and its seconds. */
export interface Reading extends Range {
  readonly kind: SpokenToken['kind'] | 'pause'
  readonly text: string
  /** The spoken words; for a placeholder, a stand-in of typical length; for a pause, empty. */
  readonly says: string
  readonly at: number
  readonly seconds: number
}

/** Computes the timeline of a file's scripts. */
export function fileSpeech(filePath: string, analyses: readonly Analysis[]): FileSpeech {
  return {filePath, scripts: analyses.map(scriptSpeech)}
}

function scriptSpeech(analysis: Analysis, place: number): ScriptSpeech {
  const sentences = sentencesOf(analysis)
  return {
    ...roundedFiguresOf(analysis),
    name: scriptName(analysis.script, place),
    crossing: crossingOf(analysis, sentences),
    sentences
  }
}

function crossingOf(
  {script, source, speech, budget}: Analysis,
  sentences: readonly SpokenSentence[]
): ScriptSpeech['crossing'] {
  const token = speech.tokens.find(({at, seconds}) => at + seconds > budget)
  const sentence = token ? sentences.findIndex(({end}) => token.start < end) : -1
  const found = sentences[sentence]
  if (!token || !found) return null
  const {start, end, at} = token
  const halves = [
    {start: found.start, end: start},
    {start, end: found.end}
  ]
  const [before = '', after = ''] = spokenTexts(script, source, halves)
  return {start, end, at: roundSeconds(at), sentence, before, after}
}

function sentencesOf(analysis: Analysis): readonly SpokenSentence[] {
  const {script, source, speech, index} = analysis
  const readings = readingsOf(analysis)
  const starts = index.sentences.map(({start}, place) => (place === 0 ? 0 : speech.secondsAt(start)))
  const stretches = stretchesOf({script, source, index})
  const texts = spokenTexts(script, source, stretches)
  let next = 0
  return stretches.map(({start, end}, place) => {
    const own: Reading[] = []
    for (let reading = readings[next]; reading && reading.start < end; reading = readings[++next]) own.push(reading)
    const at = starts[place] ?? 0
    const seconds = (starts[place + 1] ?? speech.seconds) - at
    return {start, end, at: roundSeconds(at), seconds: roundSeconds(seconds), text: textAt(texts, place), readings: own}
  })
}

/** Splits a script into its sentences without gaps. */
function stretchesOf({
  script,
  source,
  index: {sentences}
}: Pick<Analysis, 'script' | 'source' | 'index'>): readonly Range[] {
  let from = script.start
  return sentences.map((sentence, place) => {
    const following = sentences[place + 1]
    const end = following ? endOfPunctuation(script, source, {start: sentence.end, end: following.start}) : script.end
    const range = {start: from, end}
    from = end
    return range
  })
}

/** Where the punctuation between two sentences ends that touches the first, or the direction after it: "It leaks (smile)." */
function endOfPunctuation({text, start: base}: Script, source: string, {start, end}: Range): number {
  const blank = matched(/^\s+(?=[.!?])/, text.slice(start - base, end - base)).length
  const isDirected = source.slice(start, start + blank).trim() !== ''
  const from = isDirected ? start + blank : start
  return from + matched(/^\S*/, source.slice(from, end)).length
}

/** What is not read as written, in order: figures, letters, addresses, placeholders, abbreviations and pauses. */
function readingsOf({script, source, speech, settings}: Analysis): readonly Reading[] {
  const groupPause = pauses.digitGroup * paceFactor(settings.pace)
  const said = speech.tokens.flatMap((token, place) => {
    if (!isRead(token, source)) return []
    const gaps = [gapBetween(speech.tokens[place - 1], token), gapBetween(token, speech.tokens[place + 1])]
    // The short pauses around a number that is read digit by digit count towards its seconds.
    const around = token.kind === 'digits' ? gaps.reduce((sum, gap) => sum + Math.min(gap, groupPause), 0) : 0
    return [toReading(token, source, around)]
  })
  const directed = script.spans
    .filter((span) => span.kind === 'direction')
    .filter((span) => span.seconds > 0)
    .map(({start, end, seconds}): Reading => {
      const at = roundSeconds(Math.max(0, speech.secondsAt(end) - seconds))
      return {kind: 'pause', start, end, text: source.slice(start, end), says: '', at, seconds}
    })
  return [...said, ...directed].sort((a, b) => a.start - b.start)
}

function gapBetween(first: SpokenToken | undefined, second: SpokenToken | undefined): number {
  return first && second ? Math.max(0, second.at - first.at - first.seconds) : 0
}

function isRead({kind, start, end, words}: SpokenToken, source: string): boolean {
  if (kind !== 'word') return true
  return words.join(' ') !== source.slice(start, end).toLowerCase().replaceAll('’', "'")
}

function toReading({kind, start, end, words, at, seconds}: SpokenToken, source: string, around: number): Reading {
  // The name of a letter is a capital: "C R M". A lone "a" is the article, except in initials.
  const isLetter = (word: string) => /^[b-z]$/.test(word) || (word === 'a' && (kind === 'letters' || kind === 'link'))
  const says = words
    .map((word) => (isLetter(word) ? word.toUpperCase() : word))
    .join(' ')
    .replace(/\ba M$/, 'A M')
  const text = source.slice(start, end).replace(/\s+/g, ' ')
  return {kind, start, end, text, says, at: roundSeconds(at), seconds: roundSeconds(seconds + around)}
}
