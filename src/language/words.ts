import {byAlphabet, startsWithCapital} from '../script/letters.ts'
import type {PlaceholderSpan, Range, Script} from '../script/model.ts'
import {firstFrom} from '../script/pieces.ts'
import {bitsOfField} from './classes.ts'
import {inPlace, needsNext} from './contractions.ts'
import {formOf} from './form.ts'
import {endsSentence} from './sentence-end.ts'

/** One spoken word or placeholder of a script. */
export interface Word extends Range {
  /** As written in the script. */
  readonly text: string
  /** Lower case with straight apostrophes, also where a transcript leaves them out; empty for a placeholder, so that no rule matches its name. */
  readonly normal: string
  /** Bits of its classes and traits, as numbered in `classes.ts`. */
  readonly bits: number
  readonly hasCapital: boolean
  /** Whether only its first letter is a capital, as in a name. */
  readonly isCapitalized: boolean
  /** Index in the list of words. */
  readonly index: number
  /** Index of its sentence. */
  readonly sentence: number
  /** What separates it from the word before: nothing audible, a break such as a comma or dash, or the end of a sentence. */
  readonly joint: 'none' | 'break' | 'sentence'
  /** True inside quotation marks, unless they enclose the whole script: someone else's words. */
  readonly quoted: boolean
  readonly placeholder?: PlaceholderSpan
}

/** A sentence. `first` and `last` are word indexes, both included. */
export interface Sentence extends Range {
  readonly first: number
  readonly last: number
  readonly index: number
  readonly isQuestion: boolean
}

/** The words and sentences of a script, computed once and shared by all rules. */
export interface WordIndex {
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  /** The script's text, and its offset in the file. */
  readonly text: string
  readonly start: number
}

/** Letters and digits with inner punctuation: `don't`, `a.m.`, `1,200.50`, `10:30`, and the signs `w/` and `@` for words. A hyphen separates words, so `follow-up` is `follow up`. */
const wordPattern = byAlphabet(
  /(?:[a-z]\.){2,}|(?<![a-z/])w\/(?!(?:c|o|out)\b)|(?<=\s)@(?=\s)|[a-z\d]+(?:['’ʼ][a-z]+|(?<=\d)[.,:]\d+)*/gi,
  () =>
    /(?:\p{L}\.){2,}|(?<![\p{L}/])[Ww]\/(?!(?:c|o|out)\b)|(?<=\s)@(?=\s)|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+|(?<=\p{N})[.,:]\p{N}+)*/gu
)

const paragraphBreak = /\r?\n[^\S\r\n]*\r?\n|\r(?!\n)[^\S\r\n]*\r/
const listMarker = /^[^\S\r\n]*(?:>[^\S\r\n]*)*(?:[-*+•]|\d{1,3}[.)])[^\S\r\n]/

/** Range of a word or placeholder in a script's text. */
interface Found {
  readonly start: number
  readonly end: number
  readonly placeholder?: PlaceholderSpan
}

/** Finds the words and sentences of a script. `source` is the whole file: list markers are blanked in the script, but separate sentences. */
export function indexWords(script: Script, source: string): WordIndex {
  const {text, start: base} = script
  const placeholders = script.spans.filter((span) => span.kind === 'placeholder')
  const words: Word[] = []
  let before: Word | undefined
  const sentences: Sentence[] = []
  let nextPlaceholder = 0
  let first = 0
  let isQuoted = false
  let previousEnd = 0

  const closeSentence = (question: boolean): void => {
    const opening = words[first]
    const closing = words.at(-1)
    if (!opening || !closing) return
    const [{start}, {end}] = [opening, closing]
    sentences.push({start, end, first, last: words.length - 1, index: sentences.length, isQuestion: question})
    first = words.length
  }

  const pattern = wordPattern(text)
  for (let found = nextWord(); found; found = nextWord()) {
    const gap = text.slice(previousEnd, found.start)
    const isSpace = gap === ' ' && before?.normal.endsWith('.') === false
    const joint = words.length === 0 ? 'sentence' : isSpace ? 'none' : jointOf(gap, before, found, base)
    if (joint === 'sentence' && words.length > 0) closeSentence(gap.includes('?'))
    if (!isSpace) isQuoted = quotedAfter(gap, isQuoted && joint !== 'sentence', words.length === 0)
    const word = toWord(text, base, found, {index: words.length, sentence: sentences.length, joint, quoted: isQuoted})
    if (before && joint !== 'sentence' && needsNext(before.normal))
      words[words.length - 1] = {...before, ...contracted(before.normal, words.at(-2)?.normal ?? '', word.normal)}
    words.push(word)
    before = word
    previousEnd = found.end
  }
  closeSentence(text.includes('?', previousEnd))
  return {words, sentences, text, start: base}

  function nextWord(): Found | undefined {
    const placeholder = placeholders[nextPlaceholder]
    // A word that runs into a placeholder (`Hi{{name}}`) ends where the placeholder starts.
    const limit = (placeholder?.start ?? base + text.length) - base
    const match = previousEnd < limit ? (plainWord(text, previousEnd, limit) ?? wordFrom(previousEnd)) : undefined
    if (placeholder && (!match || match.start >= limit)) {
      nextPlaceholder++
      return {start: limit, end: placeholder.end - base, placeholder}
    }
    return match && match.start < limit ? {start: match.start, end: Math.min(match.end, limit)} : undefined
  }

  function wordFrom(from: number): Found | undefined {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    return match ? {start: match.index, end: pattern.lastIndex} : undefined
  }

  function jointOf(gap: string, before: Word | undefined, found: Found, offset: number): Word['joint'] {
    if (paragraphBreak.test(gap)) return 'sentence'
    if (/[\r\n]/.test(gap) && listMarker.test(lineAt(source, offset + found.start))) return 'sentence'
    // A missing space ("today.We") ends a sentence, the dot of an address ("acme.io") does not.
    const isInAddress = gap === '.' && !startsWithCapital(firstFrom(text, found.start, 2))
    // `a.m.` includes its own period.
    const stop =
      (!isInAddress && /[!?]|\.{1,2}(?!\.)(?=["'”’)\]]*(?:\s|$))/.test(gap)) ||
      (before?.normal.endsWith('.') === true && /^["'”’)\]]*\s/.test(gap))
    const ellipsis = /\.{3}|…/.test(gap)
    if (stop && !ellipsis)
      return endsSentence(before, gap, firstFrom(text, found.start, 12), found.placeholder !== undefined)
        ? 'sentence'
        : 'none'
    if (
      ellipsis &&
      startsWithCapital(text.slice(found.start)) &&
      !/^I\b/.test(text.slice(found.start)) &&
      !found.placeholder
    )
      return 'sentence'
    return ellipsis || /[,;:()—–]|\s-{1,2}\s|--/.test(gap) ? 'break' : 'none'
  }
}

/** Form of a word that only its neighbours show to be a contraction. */
function contracted(normal: string, before: string, next: string): Pick<Word, 'normal' | 'bits'> {
  const {normal: whole, bits} = formOf(inPlace(normal, before, next))
  return {normal: whole, bits}
}

function toWord(
  script: string,
  base: number,
  {start, end, placeholder}: Found,
  place: Pick<Word, 'index' | 'sentence' | 'joint' | 'quoted'>
): Word {
  const text = script.slice(start, end)
  const {normal, bits, hasCapital, isCapitalized} = formOf(text)
  const {index, sentence, joint, quoted} = place
  const word: Word = {
    start: base + start,
    end: base + end,
    text,
    normal: placeholder ? '' : normal,
    bits: placeholder ? bitsOfField[placeholder.stands] : bits,
    hasCapital,
    isCapitalized,
    index,
    sentence,
    joint,
    quoted
  }
  return placeholder ? {placeholder, ...word} : word
}

/**
 * The next word before a limit if it has only letters and at most one apostrophe, as nearly all do; undefined if only
 * the pattern can find it. The pattern would give the same result.
 */
function plainWord(text: string, from: number, limit: number): Found | undefined {
  let start = from
  while (start < limit && isPlainMark(text.charCodeAt(start))) start++
  if (start === limit) return {start, end: start}
  let end = start
  while (end < limit && isLetter(text.charCodeAt(end))) end++
  const goesOn = end > start && text.charCodeAt(end) === apostrophe && isLetter(text.charCodeAt(end + 1))
  if (goesOn && end + 1 < limit) for (end++; end < limit && isLetter(text.charCodeAt(end)); ) end++
  // Initials (`a.m.`, `w/`), figures, other alphabets and more apostrophes are left to the pattern.
  const isWhole = end > start && (end === limit || isPlainMark(text.charCodeAt(end)))
  const isInitial = end === start + 1 && /[./]/.test(text.charAt(end))
  return isWhole && !isInitial ? {start, end} : undefined
}

const apostrophe = 39
const at = 64
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
/** An ASCII character that is neither part of a word nor an apostrophe. */
const isPlainMark = (code: number): boolean =>
  (code < 48 && code !== apostrophe) ||
  (code > 57 && code < at) ||
  (code > 90 && code < 97) ||
  (code > 122 && code < 128)

const quotationMark = /["“”]/
/** What stands between a word and the straight mark that closes behind it. */
const closes = /^[.,;:!?…)\]'’]*"/

/**
 * Whether double quotation marks are open after the gap between two words, `isFirst` before the first. Single quotes are too often
 * apostrophes.
 */
function quotedAfter(gap: string, isOpen: boolean, isFirst: boolean): boolean {
  if (!quotationMark.test(gap)) return isOpen
  const [closing = ''] = (!isFirst && closes.exec(gap)) || []
  const last = gap.slice(closing.length).match(/["“”]/g)?.at(-1)
  return last === undefined ? false : last !== '”'
}

/** Text before an offset on its line, as long as a list marker can be, plus one character. */
function lineAt(source: string, offset: number): string {
  // Searching for the line end must not go back to the start of the file, which may have none of that kind.
  const near = source.slice(Math.max(0, offset - 100), offset + 1)
  return near.slice(Math.max(near.lastIndexOf('\n', near.length - 2), near.lastIndexOf('\r', near.length - 2)) + 1)
}

/** Whether a word is capitalised other than at the start of a sentence: "this is Ana from Amazing Grace". All capitals are stress. */
export function isProperName({isCapitalized, joint}: Word): boolean {
  return isCapitalized && joint !== 'sentence'
}
