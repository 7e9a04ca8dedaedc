import type {Range} from '../model.ts'
import type {SourceLine} from './block.ts'
import {trim} from './lines.ts'

// What a printed page has besides its text: the foot of each page, and frames of signs round a card.

/** The foot or head of a page: "Pocket guide    Page 14", "Page 2 of 3". */
const folio = /^(?:.{0,60}\s{2,60}|.{0,60}[|·–-]\s?)?page \d{1,3}(?: (?:of|\/) ?\d{1,3})?$/i
/** The upper or lower edge of a frame. */
const edge = /^[+┌└├╔╚╠╭╰][-=─━═+┬┴┼]{3,200}[+┐┘┤╗╝╣╮╯]$/
/** A line inside a frame. */
const framed = /^[|│║]([^|│║]*)[|│║]$/

/** The lines of a text as people read them: without the feet of pages, and with the text of frames. */
export function withoutPrint(text: string, lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!/\bpage \d|^[ \t]{0,40}[+┌╔╭][-=─━═]{3}/im.test(text)) return lines
  const read: SourceLine[] = []
  let isFoot = false
  for (const line of lines) {
    const content = trim(text, line)
    const written = content ? text.slice(content.start, content.end) : ''
    const isEdge = edge.test(written)
    const wasFoot = isFoot
    isFoot = folio.test(written)
    // A line of signs under the foot of a page is its edge.
    const isUnder = wasFoot && /^[-=_*~]{3,200}$/.test(written)
    if (isFoot || isUnder) read.push({...line, isComment: true})
    else if (isEdge || !content) read.push(line)
    else read.push(framed.test(written) ? {...line, ...inside(text, content)} : line)
    if (isUnder) isFoot = false
  }
  return read
}

function inside(text: string, {start, end}: Range): Range {
  const inner = trim(text, {start: start + 1, end: end - 1})
  return inner ?? {start: start + 1, end: start + 1}
}
