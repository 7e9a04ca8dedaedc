import {indexWords} from '../../src/language/words.ts'
import type {FileResult} from '../../src/result.ts'
import {locate} from '../../src/script/location.ts'
import type {Script} from '../../src/script/model.ts'

// Invariants of every text.

/** Throws with a message if a condition is false. */
export function ensure(holds: boolean, promise: string): void {
  if (!holds) throw new Error(promise)
}

/** Every range is inside the text, and its lines and columns match its offsets. */
export function checkPlaces({messages, suppressedMessages, scripts}: FileResult, text: string): void {
  const location = locate(text)
  // Messages about a whole file have no offsets.
  const found = [...messages, ...suppressedMessages].filter(({fatal}) => !fatal)
  for (const {range, line, column, endLine, endColumn, fix, suggestions = [], ruleId} of found) {
    const ranges = [range, ...(fix ? [fix.range] : []), ...suggestions.map((one) => one.fix.range)]
    for (const [start, end] of ranges)
      ensure(
        start >= 0 && start <= end && end <= text.length,
        `${ruleId} is outside the text: ${start}-${end} of ${text.length}`
      )
    const start = location.toPoint(range[0])
    const end = location.toPoint(range[1])
    ensure(
      start.line === line && start.column === column,
      `${ruleId} starts at ${line}:${column}, not ${start.line}:${start.column}`
    )
    ensure(end.line === endLine && end.column === endColumn, `${ruleId} ends elsewhere than its range`)
  }
  for (const {start, end} of scripts)
    ensure(start >= 0 && start <= end && end <= text.length, 'a script is outside the text')
}

/** Spans cover the script without gaps, its blanked text has the same length, and each word is its own slice of the source. */
export function checkScript(script: Script, source: string): void {
  let at = script.start
  for (const {start, end} of script.spans) {
    ensure(start === at && end > start, `a gap or an overlap at ${start}`)
    at = end
  }
  ensure(at === script.end && script.text.length === script.end - script.start, 'the spans do not tile the script')
  const spelt = script.spans.filter((span) => span.kind === 'spoken' && span.says !== undefined)
  for (const {start, end, text, placeholder} of indexWords(script, source).words) {
    const written = source.slice(start, end)
    ensure(text.length === written.length, `the word \`${text}\` is longer than \`${written}\``)
    if (!placeholder && !spelt.some((span) => span.start < end && span.end > start))
      ensure(text === written, `the word \`${text}\` is \`${written}\` in the source`)
  }
}
