import {findAlternatives} from './alternatives.ts'
import {type InlineOptions, readInline} from './inline/inline.ts'
import {joinWords} from './join-words.ts'
import type {Range, Script, Span} from './model.ts'

/** The lines of a message as they were found, before their insides are read. */
export interface Passage {
  /** What is said, line by line, without the marks of quotes and lists: in order, apart, none empty. */
  readonly lines: readonly Range[]
  /** Labels among the lines, `Caller:`: told, not said. */
  readonly labels: readonly Range[]
}

/** What a script is made of besides its facts. */
export type Composition = Pick<Script, 'start' | 'end' | 'spans' | 'text' | 'alternatives'>

/** Reads the inside of a passage and tiles its stretch of the source. Needs at least one line or label. */
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

/** A stretch in which nothing is said: the title of a script that is not written. */
export function blankOut(source: string, {start, end}: Range): Composition {
  const spans: readonly Span[] = end > start ? [{kind: 'silent', start, end}] : []
  return {start, end, spans, text: blank(source, spans)}
}

const byStart = (a: Range, b: Range): number => a.start - b.start
const asDirection = ({start, end}: Range): Span => ({kind: 'direction', start, end, seconds: 0})

/** The stretch with spaces for all that is outside the lines, so that what a quote's marks part can be read as one. */
function mask(source: string, lines: readonly Range[], {start, end}: Range): string {
  let masked = ''
  let at = start
  for (const line of lines) {
    masked += spaces(source.slice(at, line.start)) + source.slice(line.start, line.end)
    at = line.end
  }
  return masked + spaces(source.slice(at, end))
}

/** Spaces for everything but line ends. */
function spaces(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

/** Fills the room between the marks: spoken inside the lines and over mere white space, silent elsewhere. */
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
    // What begins inside another mark was read with it: emphasis inside a comment.
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

/** The text that the English parser reads: as long as its source, so that offsets stand. */
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

/** No-break and other spaces as spaces, CR alone as a line end: whoever reads on need not know them. */
function plainSpaces(text: string): string {
  return text.replace(/[\t\u00a0\u2007-\u200a\u202f\u3000]/g, ' ').replace(/\r(?!\n)/g, '\n')
}
