import {type Parts, partNames} from '../../anatomy/parts.ts'
import {roundedFiguresOf} from '../../lint/figures.ts'
import type {ScriptFigures} from '../../result.ts'
import type {Analysis} from '../../rule/analysis.ts'
import type {Range} from '../../script/model.ts'
import {roundSeconds} from '../../speech/round.ts'

/** Scripts of one file, as printed by `vmlint stats -f json`. Offsets are UTF-16 code units, times are seconds. */
export interface FileStats {
  readonly filePath: string
  readonly scripts: readonly ScriptStats[]
}

/** Statistics of one script. */
export interface ScriptStats extends ScriptFigures {
  /** Stated length in seconds: the middle of a range, null for a cap ("under 30 s"). */
  readonly statedSeconds: number | null
  readonly spoken: readonly (readonly [number, number])[]
  readonly placeholders: readonly (Range & {readonly name: string; readonly kind: string})[]
  readonly directions: readonly (Range & {readonly seconds: number})[]
  readonly sentences: readonly (Range & {readonly at: number; readonly seconds: number})[]
  readonly parts: {readonly [Name in keyof Parts]: readonly (Parts[Name][number] & {readonly at: number})[]}
}

/** Collects the statistics of a file's scripts. */
export function fileStats(filePath: string, analyses: readonly Analysis[]): FileStats {
  return {filePath, scripts: analyses.map(scriptStats)}
}

function scriptStats(analysis: Analysis): ScriptStats {
  const {script, index, speech, parts} = analysis
  const at = (offset: number) => roundSeconds(speech.secondsAt(offset))
  const placeholders = script.spans.filter((span) => span.kind === 'placeholder')
  const directions = script.spans.filter((span) => span.kind === 'direction')
  const starts = index.sentences.map((sentence) => speech.secondsAt(sentence.start))
  return {
    ...roundedFiguresOf(analysis),
    statedSeconds: statedSeconds(script.stated?.seconds),
    spoken: spokenRanges(script.spans),
    placeholders: placeholders.map(({start, end, name, stands}) => ({start, end, name, kind: stands})),
    directions: directions.map(({start, end, seconds}) => ({start, end, seconds})),
    sentences: index.sentences.map(({start, end}, place) => ({
      start,
      end,
      at: roundSeconds(starts[place] ?? 0),
      seconds: roundSeconds((starts[place + 1] ?? speech.seconds) - (starts[place] ?? 0))
    })),
    parts: mapParts(parts, at)
  }
}

function mapParts(parts: Parts, at: (offset: number) => number): ScriptStats['parts'] {
  const named = partNames.map((name) => [name, parts[name].map((part) => ({...part, at: at(part.start)}))])
  // `fromEntries` loses which list has which name.
  return Object.fromEntries(named) as ScriptStats['parts']
}

function statedSeconds(seconds: {readonly min?: number; readonly max: number} | undefined): number | null {
  return seconds?.min === undefined ? null : (seconds.min + seconds.max) / 2
}

/** Joins adjacent spoken and placeholder spans. */
function spokenRanges(spans: Analysis['script']['spans']): [number, number][] {
  const ranges: [number, number][] = []
  for (const {kind, start, end} of spans) {
    if (kind !== 'spoken' && kind !== 'placeholder') continue
    const before = ranges.at(-1)
    if (before && before[1] === start) before[1] = end
    else ranges.push([start, end])
  }
  return ranges
}
