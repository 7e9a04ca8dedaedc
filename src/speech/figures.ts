import type {Range, Script} from '../script/model.ts'
import {overlapsAny} from '../script/ranges.ts'
import {withoutFinalStop} from './read-words.ts'
import type {Speech, SpokenToken} from './speech.ts'

/** A figure and how it is read. */
export interface Figure extends Range {
  /** As written. */
  readonly text: string
  /** Number of spoken words. */
  readonly words: number
  /** The dash of `15-20`, read as "to". */
  readonly dash: Range | undefined
  /** True for shorthand that leaves out a word: `3x`, `15K`, `40+`. */
  readonly isShorthand: boolean
}

/** Times, dates and extensions: long, but easy to say and hear. */
const familiar =
  /\d[:/]\d|\d\s?[ap]\.?m\b|^(?:19|20)\d\d-\d\d-|^(?:ext|x\s?\d)|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
const dashInRange = /(?<=[\d%kmb]\s?)[-–—](?=\s?[$£€]?[\d.])/i
const shorthand = /\d(?:[kmbx]|bn|mm)(?![A-Za-z\d])|\d%?\+(?!\w)/i

/** Finds figures as the normalizer reads them, without the telephone numbers in `numbers`. */
export function findFigures(
  {text: all, start: base}: Script,
  {tokens}: Speech,
  numbers: readonly Range[]
): readonly Figure[] {
  return tokens
    .filter((token) => (token.kind === 'number' || token.kind === 'digits') && !overlapsAny(token, numbers))
    .flatMap((token) => {
      const end = token.end - base
      const text = withoutFinalStop(all, end, all.slice(token.start - base, end))
      return /\d/.test(text) && !familiar.test(text) ? [toFigure(token, text)] : []
    })
}

function toFigure({start, words}: SpokenToken, text: string): Figure {
  // "They won 3-2" has no "to".
  const dash = words.includes('to') ? dashInRange.exec(text) : null
  return {
    start,
    end: start + text.length,
    text,
    words: words.length,
    dash: dash ? {start: start + dash.index, end: start + dash.index + 1} : undefined,
    isShorthand: shorthand.test(text)
  }
}
