import {ofLastText} from '../../language/per-word.ts'
import type {Range} from '../../script/model.ts'
import {firstFrom, lastBefore} from '../../script/pieces.ts'
import {extentOf} from '../../script/ranges.ts'
import {isCode, isCounting} from '../counted.ts'
import {groupsInForm, isCountingUp, writing} from './forms.ts'
import {isAnnounced, isSaidAgain} from './frames.ts'
import {type DigitGroup, digitRuns} from './runs.ts'
import {findVanityNumbers} from './vanity.ts'

/** A telephone number in a text, in figures or words, whether or not it is valid. */
export interface PhoneNumber extends Range {
  /**
   * Its digits only, so that the same number in two forms compares equal: without the `1` of a North American number,
   * with `0` for `+44`, and with the keys of a vanity number's letters. `+1 (415) 555-0132`: `4155550132`.
   */
  readonly digits: string
  /** Its digits in spoken groups, `+44 20-7946 0123`: a hyphen for hyphens, dots and brackets. */
  readonly written: string
  /** True if a digit is written as a word: "four one five, five five five, ...". */
  readonly spelled: boolean
}

/** Characters that must not touch a number in figures, which would then be part of an order number or a price. */
const touchesBefore = /[\w$£€#/+-]$|\d[.,:]$/
const touchesAfter = /^(?:x(?!\d)|[a-wyz\d_%]|[-/:.,]\d)/i

/** Fewest digits of an announced number (chosen): more than in an hour, a year or an extension. */
const fewest = 5

/** Most digits of any number: https://www.itu.int/rec/T-REC-E.164 */
const most = 15

/**
 * Finds telephone numbers, in order: by form, or in any form if the text announces one ("my number
 * is"). `offset` is the position of the text in the source.
 */
export function findPhoneNumbers(text: string, offset = 0): readonly PhoneNumber[] {
  const numbers = numbersOf(text)
  if (offset === 0) return numbers
  return numbers.map((number) => ({...number, start: number.start + offset, end: number.end + offset}))
}

const numbersOf = ofLastText((text): readonly PhoneNumber[] => {
  const found: PhoneNumber[] = findVanityNumbers(text).map(({start, end}) => {
    const written = onKeys(text.slice(start, end))
    return {start, end, digits: plainDigits(written), written, spelled: false}
  })
  let before = 0
  for (const run of digitRuns(text)) {
    const numbers = numbersIn(run, text, before)
    for (const groups of numbers) found.push(toNumber(groups, text))
    if (numbers.length > 0) before = found.at(-1)?.digits.length ?? 0
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter((number, i, all) => i === 0 || number.start >= (all[i - 1]?.end ?? 0))
})

/** Numbers in one run; `before` is the number of digits of the number before it. */
function numbersIn(run: Groups, text: string, before: number): readonly Groups[] {
  if (count(run) < fewest) return []
  const hasWords = run.some(({word}) => word)
  for (const onlyFull of hasWords ? [true, false] : [false]) {
    const numbers = byForm(run, text, {onlyFull, before})
    if (numbers.length > 0) return numbers
  }
  return isFramed(run, text, before) ? [upTo(most, run)] : []
}

type Groups = readonly DigitGroup[]

/** Numbers by form, and numbers in words between them. */
function byForm(run: Groups, text: string, {onlyFull, before}: {onlyFull: boolean; before: number}): readonly Groups[] {
  const numbers: Groups[] = []
  let rest: DigitGroup[] = []
  for (let at = 0; at < run.length; ) {
    const groups = continuesWord(run, at) ? [] : run.slice(at, at + groupsInForm(run, at, onlyFull))
    if (groups.length > 0 && isApart(text, groups) && !isCount(groups, text)) {
      numbers.push(...spelledNumbers(rest, before), groups)
      rest = []
      at += groups.length
    } else rest.push(...run.slice(at, ++at))
  }
  return [...numbers, ...spelledNumbers(rest, numbers.length > 0 ? count(numbers.at(-1) ?? []) : before)]
}

/** Whether a word follows the one before without a pause, so that no number starts there. */
const continuesWord = (run: Groups, at: number) =>
  Boolean(run[at]?.word && run[at - 1]?.word && /^[ -]$/.test(run[at]?.joint ?? ''))

function isApart(text: string, groups: Groups): boolean {
  const {start, end} = rangeOf(groups, text)
  // "Order 4155550132" is not a telephone number, "order 415-555-0132" may be.
  if (!writing(groups).includes('-') && isCode(text, start)) return false
  return !touchesBefore.test(lastBefore(text, start, 2)) && !touchesAfter.test(firstFrom(text, end, 2))
}

/** "We took 300 400 5000 units": grouped like a number, but a count. No count has hyphens or starts with nought. */
const isCount = (groups: Groups, text: string) =>
  !writing(groups).includes('-') &&
  !/^[0+]/.test(groups[0]?.digits ?? '') &&
  isCounting(text, extentOf(groups).end) &&
  !isAnnounced(text, extentOf(groups).start, count(groups))

/** Whether the text announces a number here, and nothing suggests another meaning. */
function isFramed(run: Groups, text: string, before: number): boolean {
  const digits = count(run)
  const start = rangeOf(run, text).start
  const isAmount = isCounting(text, extentOf(run).end)
  // An amount is one group: "on 555 0142 weekdays" is not one.
  if (isDate(writing(run)) || (isAmount && run.length === 1) || !isApart(text, run)) return false
  if (isAnnounced(text, start, digits)) return true
  const looksLikeOne = (run.length > 1 && /^[0+]/.test(run[0]?.digits ?? '')) || Math.abs(digits - before) <= 2
  return digits >= 6 && !isAmount && looksLikeOne && isSaidAgain(text, start)
}

const isDate = (line: string) => /^(?:(?:19|20)\d\d[- ]\d\d?[- ]\d\d?|\d\d?[- ]\d\d?[- ](?:19|20)\d\d)$/.test(line)

const count = (groups: Groups) => groups.reduce((sum, {digits}) => sum + digits.replace('+', '').length, 0)

function upTo(digits: number, run: Groups): Groups {
  let sum = 0
  const past = run.findIndex((group) => {
    sum += group.digits.length
    return sum > digits + 1
  })
  return past > 0 ? run.slice(0, past) : run
}

/** Digits in words that can only be the number just before, said again. */
const enoughWords = 6

/**
 * Numbers of seven, ten or eleven digits, partly in words: one, or one repeated without a pause;
 * after a number of `before` digits, also with one digit missing or extra.
 */
function spelledNumbers(run: Groups, before: number): readonly Groups[] {
  const words = run.filter(({word}) => word === 'digit').length
  if (words < (run.some(({word}) => word === 'tens') ? 5 : 1) || run.length < 4 || isCountingUp(run)) return []
  if (isComplete(run) || (words >= enoughWords && Math.abs(count(run) - before) <= 1)) return [run]
  const bySentence = split(run, ({joint}) => joint === '.')
  if (bySentence.every(isComplete)) return bySentence
  for (const times of [2, 3, 4]) {
    const share = count(run) / times
    let digits = 0
    const parts = split(run, (group) => {
      const isStart = digits > 0 && digits % share === 0
      digits += group.digits.length
      return isStart
    })
    if (parts.length === times && parts.every((part) => count(part) === share && isComplete(part))) return parts
  }
  return saidWrong(run)
}

/** A number repeated without a pause, with one digit missing or extra. */
function saidWrong(run: Groups): readonly Groups[] {
  for (let size = 7; size < run.length; size++) {
    const [first, second] = [run.slice(0, size), run.slice(size)]
    if (count(first) > 11) break
    const isRepeated = Math.abs(count(first) - count(second)) <= 1 && beginning(first) === beginning(second)
    if (isRepeated && isComplete(first)) return [first, second]
  }
  return []
}

const beginning = (groups: Groups) =>
  groups
    .slice(0, 4)
    .map(({digits}) => digits)
    .join('')
    .slice(0, 3)

function isComplete(groups: Groups): boolean {
  const digits = count(groups)
  const first = groups[0]?.digits[0] ?? ''
  if (first === '+') return digits >= 8 && digits <= most
  return digits === 7 || digits === 10 || (digits === 11 && /[01]/.test(first)) || (digits === 9 && first === '0')
}

function split(run: Groups, isStart: (group: DigitGroup) => boolean): readonly Groups[] {
  const parts: DigitGroup[][] = []
  for (const [i, group] of run.entries()) {
    if (isStart(group) || i === 0) parts.push([])
    parts.at(-1)?.push(group)
  }
  return parts
}

/** Extends a range from the bracket of "(415)", if its other half is inside, to the last digit. */
function rangeOf(groups: Groups, text: string): Range {
  const {start, end} = extentOf(groups)
  const opens = text[start - 1] === '(' && text.slice(start, end).includes(')')
  return {start: opens ? start - 1 : start, end}
}

function toNumber(groups: Groups, text: string): PhoneNumber {
  const written = writing(groups)
  return {
    digits: plainDigits(written),
    written,
    spelled: groups.some(({word}) => word),
    ...rangeOf(groups, text)
  }
}

/** Keys of the telephone keypad for the letters from A. */
const keypad = '22233344455566677778889999'

const onKeys = (written: string) =>
  written.toUpperCase().replace(/[A-Z]/g, (letter) => keypad[letter.charCodeAt(0) - 65] ?? '')

function plainDigits(written: string): string {
  const digits = written.replace(/\D/g, '')
  if (/^(?:\+|00[- ]?)44/.test(written)) return `0${digits.replace(/^(?:00)?44/, '')}`
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
}
