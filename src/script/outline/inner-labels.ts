import {lazily} from '../../lazily.ts'
import {greets} from '../evidence/content.ts'
import type {Range} from '../model.ts'
import {cleanTitle, isNumbered} from './title-text.ts'
import {topicOf} from './topics.ts'

// A label may be in the middle of a line: "Ring at nine. **If no answer, VM:** Hi Dana, ...". Each starts a line of its
// own, as if the writer had inserted a line break.

/** After the end of a sentence: a bold label, or one before a greeting. */
const innerLabel = lazily(
  () =>
    /(?<=[.!?;)”"’—–-]\s{1,3})(?:(\*\*|__)([^*_:\n]{2,60})(?::\s?\1|\1\s?:)\s|(\p{Lu}[^.:!?"“”*\n]{1,50}):\s+(?=[^\s"“‘*_]))/gu
)

/** What every label has: looked for first, since few texts have it. */
const colonOfLabel = /:[\s*_]/

/** Splits lines before labels inside them that name a channel or number a script. */
export function partInside(source: string, lines: readonly Range[]): readonly Range[] {
  return lines.flatMap(({start, end}) => {
    const text = source.slice(start, end)
    if (!colonOfLabel.test(text)) return [{start, end}]
    const parts: Range[] = []
    let from = start
    for (const match of text.matchAll(innerLabel())) {
      const [whole, mark, bold, plain = ''] = match
      const name = cleanTitle(bold ?? plain)
      const isOurs = topicOf(name) !== undefined || isNumbered(name)
      const isLabel =
        mark === undefined ? topicOf(name) !== undefined && greets(text.slice(match.index + whole.length)) : isOurs
      if (!isLabel) continue
      const at = start + match.index
      parts.push({start: from, end: from + source.slice(from, at).trimEnd().length})
      from = at
    }
    return [...parts, {start: from, end}]
  })
}
