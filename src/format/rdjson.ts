import {type FileResult, type LintMessage, reportedText} from '../result.ts'
import {webAddress} from '../terminal/visible.ts'
import {json} from './escape.ts'
import type {FormatterContext} from './formatter.ts'
import {shownPath} from './path.ts'

/** Formats results as reviewdog diagnostics, whose columns count UTF-8 bytes. */
export default function rdjson(results: readonly FileResult[], {cwd}: FormatterContext): string {
  return json(
    {
      source: {name: 'vmlint', url: 'https://github.com/vmlint/vmlint'},
      diagnostics: results.flatMap((result) => {
        const path = shownPath(result.filePath, cwd)
        const place = bytePlaces(reportedText(result))
        return result.messages.map((message) => diagnostic(message, path, place))
      })
    },
    2
  )
}

type Place = (offset: number) => {readonly line: number; readonly column: number}

function diagnostic(found: LintMessage, path: string, place: Place) {
  const {message, severity, ruleId, range, fix, suggestions = []} = found
  const span = ([start, end]: readonly [number, number]) => ({start: place(start), end: place(end)})
  const url = webAddress(found.url)
  const changes = [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)]
  return {
    message,
    location: {path, range: span(range)},
    severity: severity === 2 ? 'ERROR' : 'WARNING',
    ...(ruleId !== null && {code: {value: ruleId, ...(url !== undefined && {url})}}),
    ...(changes.length > 0 && {suggestions: changes.map((change) => ({range: span(change.range), text: change.text}))})
  }
}

/** Maps offsets to lines and columns in bytes, from 1; one pass for all offsets. */
function bytePlaces(source = ''): Place {
  const lineAt = new Uint32Array(source.length + 1)
  const columnAt = new Uint32Array(source.length + 1)
  let line = 1
  let column = 1
  for (let offset = 0; offset <= source.length; offset++) {
    lineAt[offset] = line
    columnAt[offset] = column
    const code = source.charCodeAt(offset)
    const endsLine = code === 0x0a || (code === 0x0d && source.charCodeAt(offset + 1) !== 0x0a)
    if (endsLine) line++
    column = endsLine ? 1 : column + byteLength(code)
  }
  return (offset) => {
    const at = Math.min(offset, source.length)
    return {line: lineAt[at] ?? 1, column: columnAt[at] ?? 1}
  }
}

/** UTF-8 bytes of a code unit; each surrogate counts as two of the pair's four. */
function byteLength(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) return 2
  return 3
}
