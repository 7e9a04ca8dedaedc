import {perWord} from '../language/per-word.ts'
import {firstFrom, lastBefore} from '../script/pieces.ts'
import {abbreviations} from './abbreviations.ts'
import {mayBeRoman, readRoman} from './codes.ts'
import {expandCalendar, isZone, mayBeCalendar, mayBeZone} from './dates.ts'
import {capitals, spell} from './letters.ts'
import {group, type Reader} from './reader.ts'
import type {TokenKind} from './speech.ts'
import {expressions} from './symbols.ts'

const escaped = (literal: string) => literal.replace(/[()+/]/g, String.raw`\$&`)
const longestFirst = (a: string, b: string) => b.length - a.length

const perUnit: Readonly<Record<string, string>> = {
  mo: 'month',
  yr: 'year',
  wk: 'week',
  hr: 'hour',
  min: 'minute',
  lb: 'pound',
  'sq ft': 'square foot',
  'sq. ft': 'square foot'
}
const rate =
  /\/\s?(?<unit>mo|months?|yr|year|wk|week|day|hr|hour|min|minute|seat|user|lb|pound|unit|person|head|employee|mile|gallon|sq\.?\s?ft)\b\.?/iy

/** Units before which people say "an". It goes by sound: "an hour", but "a unit" and "a user". */
const startsWithVowel = /^(?:[aeio]|hour)/

function sayRate(match: RegExpExecArray): string {
  const unit = group(match, 'unit').toLowerCase()
  const full = perUnit[unit] ?? unit
  return startsWithVowel.test(full) ? `an ${full}` : `a ${full}`
}

/** Reads the slash at `at` before a unit: `/mo` is `a month`. */
export function readRate(text: string, at: number): {readonly length: number; readonly say: string} | undefined {
  rate.lastIndex = at
  const match = rate.exec(text)
  if (!match) return undefined
  return {length: withoutFinalStop(text, at + match[0].length, match[0]).length, say: sayRate(match)}
}

/** Fixed expressions and abbreviations with a symbol or dot; tried before the readers of numbers. */
export const abbreviationReaders: readonly Reader[] = [
  {
    kind: 'number',
    opens: ['figure', 'letter'],
    pattern: new RegExp(
      String.raw`(?:${[...expressions.keys()].sort(longestFirst).map(escaped).join('|')})(?![\w/:&%]|[.,]\d)`,
      'iy'
    ),
    say: ([written]) => expressions.get(written.toLowerCase())
  },
  {
    // R&D, AT&T
    kind: 'letters',
    opens: ['letter'],
    pattern: /(?<left>[A-Z]{1,3})&(?<right>[A-Z]{1,3})(?![a-z])/y,
    say: (match) => `${spell(group(match, 'left'))} and ${spell(group(match, 'right'))}`
  },
  {
    // e.g., i.e., U.S., p.m.
    kind: 'letters',
    opens: ['letter'],
    pattern: /(?:[A-Za-z]\.){1,6}[A-Za-z](?![A-Za-z])\.?/y,
    say: ([written]) => abbreviations.get(written.toLowerCase().replace(/\.$/, ''))?.say ?? spell(written)
  },
  {kind: 'letters', opens: ['letter'], pattern: /Ph\.?D\b\.?/y, say: () => 'P H D'},
  {
    kind: 'word',
    opens: ['letter'],
    // Letters of a longer choice, "a/b/c", are no abbreviation.
    pattern: /(?<![a-z\d]\/)(?:(?:w\/o|b\/c|c\/o)(?![a-z]|\/[a-z\d])|w\/(?![a-z]\/))/iy,
    say: ([written]) => abbreviations.get(written.toLowerCase())?.say
  },
  // $89.99/mo, 40 hours/week
  {kind: 'word', opens: ['mark'], pattern: rate, say: sayRate}
]

/** Characters that make a blank-separated text worth trying the readers: a digit, a symbol, a dot between letters, a month or day. */
const marked =
  /[\d&@#/+=%°$£€¥½⅓⅔¼¾⅕-⅞Ⅰ-ⅿ]|[A-Za-z]\.[A-Za-z]|^\W?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Nos?\.|[Ee]xt)/

/** Whether a blank-separated text may contain more than words. */
export function startsReading(chunk: string): boolean {
  return marked.test(chunk)
}

/** Context of a word. */
export interface WordContext {
  readonly text: string
  readonly start: number
  /** The last token, as written. */
  readonly previous: string
  /** True if the whole script is in capitals. */
  readonly isShouted: () => boolean
}

/** Reading of a word, and the number of characters covered: an abbreviation includes its period. */
export interface ReadWord {
  readonly kind: TokenKind
  readonly length: number
  readonly say: string
}

const numberBefore =
  /(?:\d|½|^(?:half|per|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million)|ty|teen)$/i

/** What only one of a unit stands after. */
const singular = /^(?:one|an?|per|half)$/i
const colloquial = /^(?:sec|min|mo)$/i

/** The reading of a run of letters in any context; undefined if it depends on more than its letters. */
export const plainReading = perWord((written): string | undefined => {
  const lower = written.toLowerCase()
  const isPlain = !(
    mayBeZone(written) ||
    abbreviations.has(lower) ||
    mayBeCalendar(written) ||
    mayBeRoman(written) ||
    expressions.has(lower) ||
    initialsIn.test(written) ||
    letterName.test(written)
  )
  return isPlain ? asWritten(written) : undefined
})

const initialsIn = /^([A-Z]{2,})(?:['’]?s)?$/
const letterName = /^[b-hj-z]$/i
const asWritten = (written: string) => written.toLowerCase().replaceAll('’', "'")

/** Reads a run of letters. */
export function readWord(written: string, context: WordContext): ReadWord {
  const {text, start, previous, isShouted} = context
  const length = written.length
  const plain = plainReading(written)
  if (plain !== undefined) return {kind: 'word', length, say: plain}
  const hasStop = text[start + length] === '.'
  // "EST. 1985" means established.
  if (isZone(written, previous) && !/^\.?\s\d/.test(text.slice(start + length, start + length + 4)))
    return {kind: 'letters', length, say: spell(written)}
  const short =
    readAbbreviation(written, hasStop, context) ??
    expandCalendar(written, text.slice(start + length, start + length + 2))
  if (short) return {kind: 'word', length: hasStop ? length + 1 : length, say: short}
  const number = readRoman(written, previous)
  if (number) return {kind: 'number', length, say: number}
  const fixed = expressions.get(written.toLowerCase())
  if (fixed) return {kind: 'number', length, say: fixed}
  const initials = initialsIn.exec(written)?.[1]
  if (initials) return readCapitals(written, initials, isShouted())
  if (letterName.test(written)) {
    // "Robert J. Lee": the period of an initial does not end the sentence.
    const isInitial =
      hasStop && /^(?:[A-Z][a-z]+)?$/.test(previous) && /^\.\s[A-Z][a-z]/.test(firstFrom(text, start + 1, 4))
    return {kind: 'letters', length: isInitial ? 2 : 1, say: written.toUpperCase()}
  }
  return {kind: 'word', length, say: asWritten(written)}
}

function readCapitals(written: string, initials: string, isShouted: boolean): ReadWord {
  const say = capitals(initials, isShouted)
  const isSpelled = /^[A-Z](?: |$)/.test(say)
  // A plural barely lengthens spelled initials; for a word it may add a syllable.
  const suffix = isSpelled ? '' : written.slice(initials.length).toLowerCase().replace('’', "'")
  return {kind: isSpelled ? 'letters' : 'word', length: written.length, say: say + suffix}
}

function readAbbreviation(written: string, hasStop: boolean, {text, start, previous}: WordContext): string | undefined {
  if (written === 'St') return readSaint(hasStop, previous, firstFrom(text, start + 2, 3))
  const short = abbreviations.get(written.toLowerCase())
  if (!short || (short.when === 'dotted' && !hasStop)) return undefined
  if (short.when !== 'number') return short.say
  // "When you get a sec" is spoken as written.
  if (!numberBefore.test(previous) || (/^a$/i.test(previous) && colloquial.test(written))) return undefined
  return isOne(lastBefore(text, start, 20), previous) ? (short.one ?? short.say) : short.say
}

/** Whether a unit after this text is one: "one sec" and "a ten-min call", but not "twenty-one min" and "two and a half hr". */
function isOne(before: string, previous: string): boolean {
  if (before.endsWith('-')) return true
  return singular.test(previous) && !/(?:(?:ty|hundred|thousand|million|and)[\s-]one|and a half)\s$/i.test(before)
}

/** "St. Mark's" is a saint; "Main St" and "Main St." are streets. */
function readSaint(hasStop: boolean, previous: string, after: string): string | undefined {
  const isAfterName = /^[A-Z]|\d(?:st|nd|rd|th)$/.test(previous)
  if (!isAfterName && /^\.?\s[A-Z]/.test(after)) return 'saint'
  return hasStop || isAfterName ? 'street' : undefined
}

/** After "2 p.m.", a time zone, a day or a month does not start a sentence. */
const goesOn =
  /^\s(?:Eastern|Central|Mountain|Pacific|[ECMP][SD]?T\b|GMT|BST|UTC|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/
/** Words that start sentences; after initials such as `U.S.`, any other capital is taken for a name. */
const opens =
  /^\s(?:We|I|You|Your|Our|My|It|If|The|This|That|So|And|But|Call|Give|Let|Thanks|They|He|She|What|Please)\b/

/** Abbreviations whose period, at the end of a sentence, is that of the sentence: "15 min." */
export function withoutFinalStop(text: string, end: number, written: string): string {
  return written.endsWith('.') && stopEndsSentence(text, end, written) ? written.slice(0, -1) : written
}

/** Whether an abbreviation's period also ends the sentence. */
export function stopEndsSentence(text: string, end: number, written: string): boolean {
  const after = firstFrom(text, end, 12)
  if (!/^["'”’)]*(?:\s+["'“(]?[A-Z]|\s*$)/.test(after)) return false
  const letters = written.slice(0, -1).toLowerCase()
  if (letters === 'st') return !/^\s[A-Z]/.test(after) || opens.test(after)
  if (abbreviations.get(letters)?.leads || /^[A-Z]\.$/.test(written)) return false
  if (/[ap]\.?m$/.test(letters) || !letters.includes('.')) return !goesOn.test(after)
  return /^\s*$/.test(after) || opens.test(after)
}
