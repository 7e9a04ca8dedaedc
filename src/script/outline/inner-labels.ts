import {greets} from '../evidence/content.ts'
import type {Range} from '../model.ts'
import {cleanTitle, isNumbered} from './labels.ts'
import {topicOf} from './topics.ts'

// A label may stand in the middle of a line: "Ring at nine. **If no answer, VM:** Hi Dana, ...". Each begins a line of its
// own, as if the writer had broken the text before it.

/** After the end of a sentence, a label in bold or one that a greeting follows. */
const innerLabel =
  /(?<=[.!?;)”"’—–-]\s{1,3})(?:(\*\*|__)([^*_:\n]{2,60})(?::\s?\1|\1\s?:)\s|(\p{Lu}[^.:!?"“”*\n]{1,50}):\s+(?=[^\s"“‘*_]))/gu

/** Parts lines before the labels inside them that name a channel or count a script. */
export function partInside(source: string, lines: readonly Range[]): readonly Range[] {
  return lines.flatMap(({start, end}) => {
    const text = source.slice(start, end)
    if (!text.includes(':')) return [{start, end}]
    const parts: Range[] = []
    let from = start
    for (const match of text.matchAll(innerLabel)) {
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
