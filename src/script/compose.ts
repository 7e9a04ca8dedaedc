import {findAlternatives} from './alternatives.ts'
import {type InlineOptions, readInline} from './inline/inline.ts'
import {joinWords} from './join-words.ts'
import type {Range, Script, Span} from './model.ts'

/** The lines of a message before inline parsing. */
export interface Passage {
  /** Spoken lines, without markers of quotes and lists: in order, without overlaps, none empty. */
  readonly lines: readonly Range[]
  /** Labels among the lines, `Caller:`, which are not spoken. */
  readonly labels: readonly Range[]
}

/** Spans and text of a script. */
export type Composition = Pick<Script, 'start' | 'end' | 'spans' | 'text' | 'alternatives'>

/** Parses the lines of a passage and covers its range with spans. Needs at least one line or label. */
export function compose(source: string, {lines, labels}: Passage, options: InlineOptions): Composition {
  const start = Math.min(lines[0]?.start ?? source.length, labels[0]?.start ?? source.length)
  const end = Math.max(lines.at(-1)?.end ?? 0, labels.at(-1)?.end ?? 0)
  const marks = readInline(mask(source, lines, {start, end}), options).map((span) => ({
    ...span,
    start: span.start + start,
    end: span.end + start
  }))
  const tiled = tile(source, [...marks, ...labels.map(asDirection)].sort(byStart), lines, {start, end})
  const spans = joinWords(source, tiled)
  const alternatives = findAlternatives(source, marks)
  return {start, end, spans, text: blank(source, spans), ...(alternatives.length > 0 && {alternatives})}
}

/** A range without spoken text: the title of an unwritten script. */
export function blankOut(source: string, {start, end}: Range): Composition {
  const spans: readonly Span[] = end > start ? [{kind: 'silent', start, end}] : []
  return {start, end, spans, text: blank(source, spans)}
}

const byStart = (a: Range, b: Range): number => a.start - b.start
const asDirection = ({start, end}: Range): Span => ({kind: 'direction', start, end, seconds: 0})

/** The range with spaces for everything outside the lines, so that text split by quote markers can be parsed as one. */
function mask(source: string, lines: readonly Range[], {start, end}: Range): string {
  let masked = ''
  let at = start
  for (const line of lines) {
    masked += spaces(source.slice(at, line.start)) + source.slice(line.start, line.end)
    at = line.end
  }
  return masked + spaces(source.slice(at, end))
}

/** Replaces everything but line ends by spaces. */
function spaces(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

/** Fills the gaps between the marks: spoken inside the lines and for white space, silent elsewhere. */
function tile(source: string, marks: readonly Span[], lines: readonly Range[], {start, end}: Range): readonly Span[] {
  const spans: Span[] = []
  const push = (span: Span): void => {
    if (span.end <= span.start) return
    const last = spans.at(-1)
    const joins = last?.end === span.start && last.kind === span.kind && (span.kind === 'silent' || isPlain(last, span))
    if (last && joins) spans[spans.length - 1] = {...last, end: span.end}
    else spans.push(span)
  }
  let line = 0
  const fill = (from: number, to: number): void => {
    let at = from
    while (at < to) {
      while (line < lines.length && (lines[line]?.end ?? 0) <= at) line++
      const next = lines[line] ?? {start: to, end: to}
      const gapEnd = Math.min(to, Math.max(at, next.start))
      if (gapEnd > at) push({kind: /\S/.test(source.slice(at, gapEnd)) ? 'silent' : 'spoken', start: at, end: gapEnd})
      const lineEnd = Math.min(to, next.end)
      if (lineEnd > gapEnd) push({kind: 'spoken', start: gapEnd, end: lineEnd})
      at = Math.max(gapEnd, lineEnd)
    }
  }
  let at = start
  for (const mark of marks) {
    // A mark that starts inside another is part of it: emphasis inside a comment.
    if (mark.start < at) continue
    fill(at, mark.start)
    push(mark)
    at = mark.end
  }
  fill(at, end)
  return spans
}

function isPlain(a: Span, b: Span): boolean {
  return a.kind === 'spoken' && b.kind === 'spoken' && a.says === undefined && b.says === undefined
}

/** The text for the English parser, as long as its source, so that offsets are unchanged. */
function blank(source: string, spans: readonly Span[]): string {
  let text = ''
  for (const span of spans) {
    const length = span.end - span.start
    if (span.kind === 'placeholder') text += `X${'x'.repeat(length - 1)}`
    else if (span.kind === 'spoken') text += (span.says ?? source.slice(span.start, span.end)).padEnd(length)
    else text += spaces(source.slice(span.start, span.end))
  }
  return plainSpaces(text)
}

/** Replaces no-break and other spaces by spaces, and CR by a line feed, so that later code need not handle them. */
function plainSpaces(text: string): string {
  return text.replace(/[\t\u00a0\u2007-\u200a\u202f\u3000]/g, ' ').replace(/\r(?!\n)/g, '\n')
}
