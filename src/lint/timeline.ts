import {type PartName, partNames} from '../anatomy/parts.ts'
import type {Analysis} from '../rule/analysis.ts'
import type {Range, Span} from '../script/model.ts'

/** A stretch of a message that does something, and the seconds in which it is said. */
export interface TimelinePart extends Range {
  readonly part: PartName
  readonly at: number
  /** Second at which the next part begins or, before that, its sentence ends: the range itself is as short as it can be. */
  readonly until: number
}

/** What a report needs to draw a script rather than to name its figures. */
export interface ScriptDetails {
  /** What is said and what is not; they tile the script. */
  readonly spans: readonly (Range & Pick<Span, 'kind'>)[]
  /** The parts in the order in which they begin. */
  readonly timeline: readonly TimelinePart[]
  /** Where the word stands in which the time is up. */
  readonly overAt?: number
}

/** Gathers what is needed to draw a script. */
export function describeScript({script, index, parts, speech, budget}: Analysis): ScriptDetails {
  const found = partNames
    .flatMap((part) => parts[part].map(({start, end}) => ({part, start, end})))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let sentence = 0
  const timeline = found.map((part, place) => {
    while ((index.sentences[sentence]?.end ?? Infinity) <= part.start) sentence++
    const sentenceEnd = index.sentences[sentence]?.end ?? script.end
    const next = found[place + 1]?.start ?? script.end
    const until = Math.max(part.end, Math.min(sentenceEnd, next))
    return {...part, at: speech.secondsAt(part.start), until: speech.secondsAt(until)}
  })
  const crossing = speech.tokens.find((token) => token.at + token.seconds > budget)
  return {
    spans: script.spans.map(({kind, start, end}) => ({kind, start, end})),
    timeline,
    ...(crossing && {overAt: crossing.start})
  }
}
