import type {Range, Script} from '../script/model.ts'
import {firstEndingAfter, merge} from '../script/ranges.ts'
import type {Settings} from '../settings.ts'

/**
 * Returns whether a range of a script lies in words that the settings accept, as written: `Smith & Sons` in
 * `vocabulary.accept` or as the caller's company. For rules that look at characters; for phrases, the matcher does this.
 */
export function acceptedIn({text, start}: Script, {company, vocabulary}: Settings): (range: Range) => boolean {
  const phrases = [...company, ...vocabulary.accept].map((phrase) => phrase.toLowerCase())
  if (phrases.length === 0) return () => false
  const lower = text.toLowerCase()
  const ranges: Range[] = []
  for (const phrase of phrases) {
    for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + phrase.length))
      ranges.push({start: start + at, end: start + at + phrase.length})
  }
  const apart = merge(ranges)
  return ({start, end}) => (apart[firstEndingAfter(apart, end - 1)]?.start ?? Number.POSITIVE_INFINITY) <= start
}
