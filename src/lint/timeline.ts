import {partNames} from '../anatomy/parts.ts'
import type {ScriptDetails} from '../result.ts'
import type {Analysis} from '../rule/analysis.ts'
import {firstEndingAfter} from '../script/ranges.ts'

/** Collects what a report needs to draw a script. */
export function describeScript({script, index, parts, speech, budget}: Analysis): ScriptDetails {
  const found = partNames
    .flatMap((part) => parts[part].map(({start, end}) => ({part, start, end})))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const timeline = found.map((part, place) => {
    const sentenceEnd = index.sentences[firstEndingAfter(index.sentences, part.start)]?.end ?? script.end
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
