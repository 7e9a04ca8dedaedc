import {once} from '../language/once.ts'
import {ofLastText, perWord} from '../language/per-word.ts'
import type {PlaceholderSpan} from '../script/model.ts'
import {codeReaders, lastReaders} from './codes.ts'
import {dateReaders} from './dates.ts'
import {findLinks, readLink} from './links.ts'
import {findPhoneNumbers} from './phone/find.ts'
import {readPhoneNumber, readSpelledNumber} from './phone/read.ts'
import {standIn} from './placeholders.ts'
import {quantityReaders} from './quantities.ts'
import {abbreviationReaders, plainReading, readWord, startsReading, stopEndsSentence} from './read-words.ts'
import {openingAt, type Reader} from './reader.ts'
import {symbols} from './symbols.ts'
import type {Break, Pause, Said} from './timing.ts'

/** Input of the normalizer besides the text. */
export interface NormalizeOptions {
  /** Ranges relative to the start of the text. */
  readonly placeholders?: readonly PlaceholderSpan[]
  /** Custom readings, by written form. */
  readonly readAs?: Readonly<Record<string, string>>
}

const readers: readonly Reader[] = [
  ...abbreviationReaders,
  ...dateReaders,
  ...codeReaders,
  ...quantityReaders,
  ...lastReaders
]

const breaks: readonly (readonly [RegExp, Pause])[] = [
  [/\.{2,}|…/y, 'ellipsis'],
  [/[.?!]{1,20}(?=["'”’)\]]*(?:\s|$)|[A-Z])/y, 'sentence'],
  [/[;:]/y, 'clause'],
  [/,/y, 'comma'],
  [/—|--+|(?<=\s|^)[-–](?=\s|$)/y, 'dash'],
  [/[()[\]]/y, 'parenthesis']
]
const word = /[A-Za-zÀ-ɏ]+(?:['’][A-Za-zÀ-ɏ]+)*/y
const chunk = /\S+/y
const blank = /\s+/y
const space = 32
const tilde = 126
const paragraph = /\n[^\S\n]*\n/

/**
 * Converts written text to spoken tokens and breaks, in order. Plain words are read directly; the readers of
 * numbers, dates and codes run only on blank-separated text with a digit or symbol.
 */
export function normalize(text: string, {placeholders = [], readAs = {}}: NormalizeOptions = {}): (Said | Break)[] {
  const scan: Scan = {
    text,
    readAs: new Map(Object.entries(readAs)),
    out: [],
    patterns: new Map(),
    position: 0,
    previous: ''
  }
  for (const stretch of fixedStretches(text, placeholders)) {
    if (stretch.start < scan.position) continue
    readFree(scan, stretch.start)
    const isNumber = stretch.kind === 'digits'
    if (isNumber) scan.out.push({start: stretch.start, end: stretch.start, pause: 'digitGroup'})
    push(scan, stretch)
    if (isNumber) scan.out.push({start: stretch.end, end: stretch.end, pause: 'digitGroup'})
  }
  readFree(scan, text.length)
  return scan.out
}

/** The current position. */
interface Scan {
  readonly text: string
  readonly readAs: ReadonlyMap<string, string>
  readonly out: (Said | Break)[]
  /** The pattern of each reader that was tried, for this text. */
  readonly patterns: Map<Reader, RegExp>
  position: number
  /** The last token, as written. */
  previous: string
}

function push(scan: Scan, said: Said): void {
  if (said.say) scan.out.push(said)
  scan.position = said.end
  scan.previous = scan.text.slice(said.start, said.end)
  if (scan.previous.endsWith('.') && stopEndsSentence(scan.text, said.end, scan.previous)) {
    scan.out.push({start: said.end, end: said.end, pause: 'sentence'})
  }
}

/** Placeholders, addresses and telephone numbers, which may contain spaces and are read as one token. */
function fixedStretches(text: string, placeholders: readonly PlaceholderSpan[]): Said[] {
  const stretches: Said[] = placeholders.map((span) => ({
    kind: 'placeholder',
    start: span.start,
    end: span.end,
    say: standIn(span)
  }))
  for (const {start, end, text: link} of findLinks(text))
    stretches.push({kind: 'link', start, end, say: readLink(link)})
  for (const {start, end, spelled} of findPhoneNumbers(text)) {
    const read = spelled ? readSpelledNumber : readPhoneNumber
    stretches.push({kind: 'digits', start, end, say: read(text.slice(start, end))})
  }
  return stretches.sort((a, b) => a.start - b.start)
}

/** Reads up to `limit`, the start of the next fixed token. */
function readFree(scan: Scan, limit: number): void {
  const {text} = scan
  let chunkEnd = scan.position
  let isMarked = false
  while (scan.position < limit) {
    if (isBlank(text, scan.position)) {
      skipBlank(scan, matchAt(blank, text, scan.position) ?? '')
      continue
    }
    if (scan.position >= chunkEnd) {
      // One that goes on past the limit is read up to it: the next placeholder may be one of thousands in it.
      const run = matchAt(chunk, text.slice(scan.position, limit + 1), 0) ?? ''
      chunkEnd = scan.position + run.length
      const isOverridden = scan.readAs.size > 0 && readOverride(scan, run)
      if (isOverridden || (chunkEnd <= limit && readPlain(scan, run))) {
        isMarked = isOverridden && startsReading(run)
        continue
      }
      isMarked = startsReading(run)
    }
    if (!(isMarked && readMarked(scan, limit)) && !readLetters(scan, limit)) readMark(scan)
  }
  scan.position = Math.max(scan.position, limit)
}

/** What a sticky pattern matches at a place. */
function matchAt(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position
  return pattern.test(text) ? text.slice(position, pattern.lastIndex) : undefined
}

/** Whether there is a blank at a place. That of ASCII needs no pattern. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === space || ((code < space || code > tilde) && /\s/.test(text.charAt(at)))
}

function skipBlank(scan: Scan, space: string): void {
  const end = scan.position + space.length
  if (space.length > 1 && paragraph.test(space)) scan.out.push({start: scan.position, end, pause: 'paragraph'})
  scan.position = end
}

/** The reading of a blank-separated text in any context, with offsets from its start, and its last token. */
interface Plain {
  readonly items: readonly (Said | Break)[]
  readonly previous: string
}

/** Cached readings of blank-separated texts with only plain words and punctuation; undefined for others. */
const plainStretch = perWord((run): Plain | undefined => {
  if (startsReading(run)) return undefined
  const scan: Scan = {text: run, readAs: new Map(), out: [], patterns: new Map(), position: 0, previous: ''}
  while (scan.position < run.length) {
    const letters = matchAt(word, run, scan.position)
    if (letters && plainReading(letters) === undefined) return undefined
    if (!readLetters(scan, run.length)) readMark(scan)
  }
  return {items: scan.out, previous: scan.previous}
})

/** Reads a blank-separated text whose reading does not depend on its context. */
function readPlain(scan: Scan, run: string): boolean {
  const {position: from, text, out} = scan
  if (from > 0 && !isBlank(text, from - 1)) return false
  const plain = plainStretch(run)
  if (!plain) return false
  for (const item of plain.items) {
    const start = from + item.start
    const end = from + item.end
    out.push('pause' in item ? {start, end, pause: item.pause} : {kind: item.kind, start, end, say: item.say})
  }
  scan.position += run.length
  if (plain.previous) scan.previous = plain.previous
  return true
}

/** Reads a word with a custom reading; its plural and possessive keep their `s`. */
function readOverride(scan: Scan, run: string): boolean {
  const lead = run.length - run.replace(/^["'“‘(]+/, '').length
  const full = run.slice(lead)
  const core = full.replace(/(?<![.,;:?!)"'”’…])[.,;:?!)"'”’…]+$/, '')
  const singular = core.replace(/['’]s$/, '')
  const written = [full, core, singular].find((form) => scan.readAs.has(form))
  if (written === undefined) return false
  const reading = scan.readAs.get(written) ?? ''
  const start = scan.position + lead
  const say = reading.replace(/[A-Za-z]{2,}/g, (letters) => letters.toLowerCase())
  push(scan, {kind: 'word', start, end: start + (written === full ? full : core).length, say})
  return true
}

function readMarked(scan: Scan, limit: number): boolean {
  const {text, position: start, patterns} = scan
  const opening = openingAt(text, start)
  for (const reader of readers) {
    const {kind, opens, say} = reader
    if (!opens.includes(opening)) continue
    const pattern = once(patterns, reader, () => patternFor(text, reader))
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match || start + match[0].length > limit) continue
    const reading = say(match, {text, start, previous: scan.previous.toLowerCase()})
    if (reading === undefined) continue
    push(scan, {kind, start, end: start + match[0].length, say: reading})
    return true
  }
  return false
}

function patternFor(text: string, {pattern, rare}: Reader): RegExp {
  return rare?.sign.test(text) ? rare.pattern() : pattern
}

function readLetters(scan: Scan, limit: number): boolean {
  const {text, position: start, previous} = scan
  const letters = matchAt(word, text, start)?.slice(0, limit - start)
  if (!letters) return false
  const {kind, length, say} = readWord(letters, {text, start, previous, isShouted: () => isShouted(text)})
  push(scan, {kind, start, end: start + length, say})
  return true
}

/** Reads one character that is neither letter nor digit: a break, a spoken symbol, or nothing. */
function readMark(scan: Scan): void {
  const {text, position: start} = scan
  // "Your site(s)" is spoken as one word.
  if (text.startsWith('(s)', start) && /\w/.test(text.charAt(start - 1))) {
    scan.position += 3
    return
  }
  for (const [pattern, pause] of breaks) {
    const mark = matchAt(pattern, text, start)
    if (mark === undefined) continue
    scan.out.push({start, end: start + mark.length, pause})
    scan.position += mark.length
    return
  }
  const symbol = symbols.get(text.charAt(start))
  if (symbol) push(scan, {kind: 'symbol', start, end: start + 1, say: symbol.say})
  else scan.position++
}

/** Whether a script is all in capitals, so that they carry no information. Placeholders (`Xxxx`) do not count. */
const isShouted = ofLastText((text): boolean => {
  const capitals = text.match(/\b[A-Z]{2,}\b/g)?.length ?? 0
  if (capitals < 5) return false
  return capitals > 4 * (text.match(/\b(?!Xx*\b)[A-Za-z]?[a-z]+\b/g)?.length ?? 0)
})
