import {messageScore, opens, soundsLikeMessage} from '../evidence/content.ts'
import type {Range} from '../model.ts'
import {matched} from '../pieces.ts'
import {extentOf, textOf} from '../ranges.ts'

const openers = '"“„«‟'
const closers = '"”“»'

/** A text in quotation marks, without them. */
export interface Quotation {
  readonly lines: readonly Range[]
  /** False if the closing mark is still to come: a quotation of several paragraphs. */
  readonly isClosed: boolean
  /** Text after the closing mark, "(25 seconds)", "Then hang up."; usually undefined. */
  readonly rest: Range | undefined
  /** End of the closing mark, or of the last line. */
  readonly end: number
}

/** Markup that may be around a quotation: emphasis, escapes, code. */
const wrapping = /^(?:[✅✔✓☑👍🟢]\uFE0F?\s{0,3})?(?:\\|[*_`]{1,3})*/u
/** Separator of two paragraphs, in a quote too. */
const blankLine = /\n[ \t>]*\r?\n|\r[ \t>]*\r(?!\n)/
/** Text allowed after a quotation: a note in brackets or stars. */
const note = /^[\s*_~]{0,9}(?:\\?[([][^()[\]\n]{0,80}[)\]]|[*_]{1,2}[^*_\n]{1,60}[*_]{1,2})?[\s*_~.)\]]{0,9}$/
/** Text allowed inside an interrupted quotation: a direction, `"Hi." (pause) "It's Ana."`. */
const reopening = /^\s{0,9}[([*][^"“”]{1,80}[)\]*]\s{0,9}["“]/

/**
 * Removes the quotation marks of lines that start with one; undefined if they do not, or if the marks enclose a phrase
 * rather than the text: `"Peace of mind" is what you sell.` Also removes the marks of several paragraphs, opened again at each, and of a
 * message interrupted by a direction.
 */
export function unquote(source: string, lines: readonly Range[]): Quotation | undefined {
  const first = lines[0]
  if (!first) return undefined
  const from = first.start + matched(wrapping, source.slice(first.start, first.end)).length
  const opener = source.charAt(from)
  if (opener === '‘') return unquoteSingle(source, lines, from)
  if (!openers.includes(opener) || opener === '') return undefined
  const {end} = extentOf(lines)
  const kept: Range[] = []
  let depth = 0
  let lastEnd = first.start
  for (const [place, line] of lines.entries()) {
    let start = line === first ? from : line.start
    const isParagraph = blankLine.test(source.slice(lastEnd, line.start))
    lastEnd = line.end
    for (let at = start; at < line.end; at++) {
      const mark = source.charAt(at)
      if (!openers.includes(mark) && !closers.includes(mark)) continue
      const isOpening = opensHere(source, at, line, depth)
      if (isOpening && depth === 0) {
        // The mark that opens the quotation, or reopens it after a direction.
        depth = 1
        start = at + 1
      } else if (isOpening && isParagraph && at === line.start) start = at + 1
      else if (isOpening) depth++
      else if (depth > 0 && --depth === 0) {
        keep(kept, start, at)
        start = at + 1
        const after = source.slice(at + 1, line.end)
        const isLast = place === lines.length - 1
        const isWhole = isLast && note.test(after)
        if (!isWhole && reopening.test(source.slice(at + 1, Math.min(end, at + 200)))) continue
        const rest = {start: at + 1, end}
        if (!isWhole && scoreOf(source, kept) < soundsLikeMessage) return undefined
        return {lines: kept, isClosed: true, rest: rest.end > rest.start ? rest : undefined, end: at + 1}
      }
    }
    if (depth > 0) keep(kept, start, line.end)
  }
  if (kept.length === 0) return undefined
  return {lines: kept, isClosed: false, rest: undefined, end: lastEnd}
}

/** Characters of a message in italics that are searched for its end (chosen): two minutes. */
const longestItalics = 2000

/** A message in italics inside a text: `Say: *Hi Dana, ...*`; undefined for a word or two, and for other text. */
export function italicsFrom(source: string, lines: readonly Range[]): Quotation | undefined {
  const first = lines[0]
  if (!first) return undefined
  const mark = source.charAt(first.start)
  const kept: Range[] = []
  const limit = first.start + longestItalics
  for (const line of lines) {
    if (line.start > limit) return undefined
    const start = line === first ? line.start + 1 : line.start
    const length = source
      .slice(start, Math.min(line.end, limit))
      .search(mark === '*' ? /(?<=\S)(?<!\*)\*(?!\*)/ : /(?<=\S)(?<!_)_(?![_\p{L}\p{N}])/u)
    keep(kept, start, length < 0 ? line.end : start + length)
    if (length < 0) continue
    const end = start + length + 1
    const rest = {start: end, end: extentOf(lines).end}
    const said = textOf(source, kept)
    const isMessage = opens(said) && !/["“]/.test(said) && messageScore(said) >= soundsLikeMessage
    return isMessage ? {lines: kept, isClosed: true, rest, end} : undefined
  }
  return undefined
}

/** Single curly marks are also apostrophes: they must enclose the whole text. */
function unquoteSingle(source: string, lines: readonly Range[], from: number): Quotation | undefined {
  const last = lines.at(-1)
  const first = lines[0]
  if (!first || !last) return undefined
  const inner = closingInside(source, lines, from)
  if (inner !== undefined) return inner
  const closing = /’([*_`]{0,3}(?:\s*\\?\([^()\n]{0,80}\))?)$/.exec(source.slice(last.start, last.end))
  if (!closing) return undefined
  const at = last.start + closing.index
  const kept = lines.map((line) => ({
    start: line === first ? from + 1 : line.start,
    end: line === last ? at : line.end
  }))
  const rest = {start: at + 1, end: last.end}
  const spoken = kept.filter(({start, end}) => end > start)
  return {lines: spoken, isClosed: true, rest: rest.end > rest.start ? rest : undefined, end: at + 1}
}

/** A single mark that closes a sentence, with more text after it. */
function closingInside(source: string, lines: readonly Range[], from: number): Quotation | undefined {
  const kept: Range[] = []
  for (const line of lines) {
    const start = kept.length === 0 ? from + 1 : line.start
    const match = /[.!?…,]’(?=[\s.,;)])/.exec(source.slice(start, line.end))
    kept.push({start, end: match ? start + match.index + 1 : line.end})
    if (!match) continue
    if (scoreOf(source, kept) < soundsLikeMessage) return undefined
    const end = start + match.index + 2
    return {lines: kept, isClosed: true, rest: {start: end, end: extentOf(lines).end}, end}
  }
  return undefined
}

function scoreOf(source: string, lines: readonly Range[]): number {
  return messageScore(textOf(source, lines))
}

function keep(kept: Range[], start: number, end: number): void {
  if (end > start) kept.push({start, end})
}

/** Curly marks show their side; a straight one opens after white space, a bracket or at the start. */
function opensHere(source: string, at: number, line: Range, depth: number): boolean {
  const mark = source.charAt(at)
  if (mark === '”' || mark === '»') return false
  if (mark !== '"') return true
  if (depth === 0) return true
  const before = at > line.start ? source.charAt(at - 1) : ' '
  const after = at + 1 < line.end ? source.charAt(at + 1) : ' '
  return /[\s([{—–-]/.test(before) && !/\s/.test(after)
}

/** Whether a line is a message in quotation marks, as in an article without blank lines. */
export function isQuotedMessage(source: string, line: Range): boolean {
  if (!/["“]/.test(source.charAt(line.start))) return false
  const quotation = unquote(source, [line])
  return quotation?.isClosed === true && scoreOf(source, quotation.lines) >= soundsLikeMessage
}
