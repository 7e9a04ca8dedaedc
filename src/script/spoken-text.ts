import type {Range, Script} from './model.ts'
import {firstEndingAfter} from './ranges.ts'

/**
 * The spoken text of ranges of a script, each on one line: entities as spoken, placeholders as written. The
 * ranges are sorted, without overlaps.
 */
export function spokenTexts({spans}: Script, source: string, stretches: readonly Range[]): readonly string[] {
  return stretches.map(({start, end}) => {
    let text = ''
    for (const span of spans.slice(firstEndingAfter(spans, start))) {
      if (span.start >= end) break
      const slice = source.slice(Math.max(start, span.start), Math.min(end, span.end))
      if (span.kind === 'placeholder') text += slice
      else if (span.kind === 'spoken') text += span.says ?? slice
      // A gap between words separates them; markup inside a word (`**re**run`) does not.
      else if (/\s/.test(slice) || span.kind === 'direction') text += ' '
    }
    // "Bye (smile), Sam": what is left out leaves no space before a comma.
    return text
      .replace(/\s+/g, ' ')
      .replace(/ (?=[,.;:!?](?: |$))/g, '')
      .trim()
  })
}
