import {hasLetterOrDigit} from './letters.ts'
import type {Span} from './model.ts'
import {extentOf} from './ranges.ts'

/** One character of a word, or an entity, escape or invisible character in it. */
interface Unit {
  readonly start: number
  readonly end: number
  readonly says: string
}

/** Invisible characters in words: soft hyphens and zero-width characters. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/

/**
 * Joins each word that contains an entity, an escape or an invisible character into one span: `I&#39;ll` says `I'll`,
 * `555\-0178` is a number. All other spans stay as they are.
 */
export function joinWords(source: string, spans: readonly Span[]): readonly Span[] {
  const parts = (span: Span): boolean => isEscape(source, span) || (span.kind === 'spoken' && span.says !== undefined)
  const {start, end: last} = extentOf(spans)
  if (!spans.some(parts) && !invisible.test(source.slice(start, last))) return spans
  const joined: Span[] = []
  for (let at = 0; at < spans.length; ) {
    let end = at
    while (end < spans.length && isOfText(source, spans[end])) end++
    const run = spans.slice(at, end)
    if (run.length > 0) for (const span of joinRun(source, run)) joined.push(span)
    const other = spans[end]
    if (other) joined.push(other)
    at = end + 1
  }
  return joined
}

function isEscape(source: string, {kind, start, end}: Span): boolean {
  return kind === 'silent' && end - start === 1 && source[start] === '\\'
}

function isOfText(source: string, span: Span | undefined): boolean {
  return span !== undefined && (span.kind === 'spoken' || isEscape(source, span))
}

/** The words of a run, each as one span if it would be split. */
function joinRun(source: string, run: readonly Span[]): readonly Span[] {
  const {start, end} = extentOf(run)
  const words: Span[] = []
  let units: Unit[] = []
  const close = (): void => {
    // Punctuation at the edges is not part of a word.
    const core = units.slice(units.findIndex(isLetter), units.findLastIndex(isLetter) + 1)
    const [first, last] = [core[0], core.at(-1)]
    if (first && last && core.length > 1 && core.some(({start, end, says}) => end - start !== says.length)) {
      for (const span of cut(run, words.at(-1)?.end ?? start, first.start)) words.push(span)
      words.push({kind: 'spoken', start: first.start, end: last.end, says: core.map(({says}) => says).join('')})
    }
    units = []
  }
  for (const span of run)
    for (const unit of unitsOf(source, span)) {
      if (/\s/.test(unit.says)) {
        close()
        continue
      }
      units.push(unit)
    }
  close()
  for (const span of cut(run, words.at(-1)?.end ?? start, end)) words.push(span)
  return words
}

function isLetter({says}: Unit): boolean {
  return hasLetterOrDigit(says)
}

function unitsOf(source: string, span: Span): readonly Unit[] {
  const {start, end} = span
  if (span.kind !== 'spoken') return [{start, end, says: ''}]
  if (span.says !== undefined) return [{start, end, says: span.says}]
  return Array.from({length: end - start}, (_, at) => {
    const character = source.charAt(start + at)
    return {start: start + at, end: start + at + 1, says: invisible.test(character) ? '' : character}
  })
}

/** Part of a run between two offsets. */
function cut(run: readonly Span[], from: number, to: number): readonly Span[] {
  return run.flatMap((span) => {
    const [start, end] = [Math.max(span.start, from), Math.min(span.end, to)]
    return end > start ? [{...span, start, end}] : []
  })
}
