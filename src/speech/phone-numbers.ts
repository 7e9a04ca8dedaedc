import type {Range} from '../script/model.ts'
import {digitByDigit, joinAll} from './numbers.ts'

/** A telephone number in a text, in figures or in words. */
export interface PhoneNumber extends Range {
  /**
   * Its digits alone, so that two readings of one number compare equal: without the `1` before an American number,
   * `+44` as the `0` that stands for it, letters of a vanity number by their key. `+1 (415) 555-0132`: `4155550132`.
   */
  readonly digits: string
  /** True where a digit is written as a word: "four one five, five five five, ...". */
  readonly spelled: boolean
}

// Between two groups: a hyphen, a dot, one blank; or what a writer puts there to slow the caller down, ", " and "... ".
const gap = String.raw`(?:\s{0,3}[-.‐-–]\s{0,3}|\s{1,8}|,\s{1,3}|\s?(?:\.{3}|…)\s{0,3})`
const tight = '[-. ‐-–]'

/** Shapes of a number in figures. The first that fits at a place wins; all are bounded, so the scan stays linear. */
const figures = new RegExp(
  [
    // +1 (415) 555-0132, 1-415-555-0132, 415.555.0132, "415, 555, 0132", 4155550132
    String.raw`(?:\+?1${gap}?)?(?:\([2-9]\d\d\)${gap}?|[2-9]\d\d${gap})\d{3}${gap}\d{4}`,
    String.raw`(?:\+1|1)?[2-9]\d{9}`,
    // +44 20 7946 0123, +44 (0)113 496 0123, +49 30 1234567
    String.raw`\+[2-9]\d{0,2}(?:${tight}?\(?\d{1,5}\)?){2,6}`,
    // 0113 496 0123, (020) 7946 0123, 07700 900123, 07700900123
    String.raw`\(?0\d{2,4}\)?${tight}\d{3,4}${tight}?\d{3,4}`,
    String.raw`\(?0\d{3,4}\)?${tight}\d{5,6}`,
    String.raw`0\d{9,10}`,
    // 1-800-FLOWERS, 888-GO-VANS-1
    String.raw`(?:1${tight})?8\d\d${tight}(?=[A-Z\d-]{7,10}\b)[A-Z\d]{2,}(?:-[A-Z\d]{1,7}){0,3}(?<=[A-Z].{0,8})`,
    // 4-1-5, 5-5-5, 0-1-3-2: digits set apart, ten or eleven of them
    String.raw`(?:1[-, ]{1,3})?\d(?:[-,. ]{1,3}\d){9}`,
    // 555-0132
    String.raw`[2-9]\d\d[-.‐]\d{4}`
  ]
    .map((shape) => `(?:${shape})`)
    .join('|'),
  'g'
)

/** What may not touch a number in figures: it is then part of something longer, such as an order number or a price. */
const touchesBefore = /[\w$£€#/+-]$|\d[.,:]$/
const touchesAfter = /^(?:[\w%]|[-/:.,]\d)/

/**
 * Finds telephone numbers, in order, figures and spelled-out ones; `offset` is the place of the text's first character
 * in the source. American, British and `+` numbers; seven digits only as `555-0132` or in words.
 */
export function findPhoneNumbers(text: string, offset = 0): PhoneNumber[] {
  const found = [...findFigures(text), ...findSpelled(text)].sort((a, b) => a.start - b.start)
  return found
    .filter((number, i) => i === 0 || number.start >= (found[i - 1]?.end ?? 0))
    .map((number) => ({...number, start: number.start + offset, end: number.end + offset}))
}

function findFigures(text: string): PhoneNumber[] {
  return Array.from(text.matchAll(figures), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0]
  }))
    .filter(({start, end, text: number}) => isApart(text, start, end) && isPossible(number))
    .map(({start, end, text: number}) => ({start, end, digits: normalDigits(number), spelled: false}))
}

const isApart = (text: string, start: number, end: number) =>
  !touchesBefore.test(text.slice(Math.max(0, start - 2), start)) && !touchesAfter.test(text.slice(end, end + 2))

/** Counts digits where the shape alone leaves it open: 8 to 15 after a plus, 10 or 11 from a zero. */
function isPossible(number: string): boolean {
  const count = number.replace(/\D/g, '').length
  if (number.startsWith('+')) return count >= 8 && count <= 15
  return /^\(?0/.test(number) && !/^0[-, ]/.test(number) ? count === 10 || count === 11 : true
}

/** One key of the telephone's pad for each letter, from A. */
const keypad = '22233344455566677778889999'

function normalDigits(number: string): string {
  const digits = number
    .replace(/\(0\)/, '')
    .replace(/[A-Z]/g, (letter) => keypad[letter.charCodeAt(0) - 65] ?? '')
    .replace(/\D/g, '')
  if (/^\+44|^0044/.test(number)) return `0${digits.replace(/^(?:00)?44/, '')}`
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
}

const digitWords: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9'
}
const repeats: Readonly<Record<string, number>> = {double: 2, triple: 3, treble: 3}

/** A digit in words or figures, or a word that repeats one; groups in figures keep their length. */
const atom =
  /\b(?:zero|oh?|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|hundred|thousand|\d{1,4})\b/gi
/** What may stand between two atoms of one number. */
const between = /^(?:[\s,.…–-]|\.{3}){1,8}$/

/** Finds runs of at least seven digits of which one is a word; they must come to 7, 10 or 11 digits. */
function findSpelled(text: string): PhoneNumber[] {
  const numbers: PhoneNumber[] = []
  let run: RegExpExecArray[] = []
  const close = () => {
    const number = spelledNumber(run)
    if (number) numbers.push(number)
    run = []
  }
  for (const match of text.matchAll(atom)) {
    const last = run.at(-1)
    if (last && !between.test(text.slice(last.index + last[0].length, match.index))) close()
    run.push(match)
  }
  close()
  return numbers
}

function spelledNumber(run: readonly RegExpExecArray[]): PhoneNumber | undefined {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last || run.length < 4) return undefined
  let digits = ''
  let times = 1
  for (const [written] of run) {
    const word = written.toLowerCase()
    if (word === 'hundred' || word === 'thousand') digits += word === 'hundred' ? '00' : '000'
    else if (repeats[word]) {
      times = repeats[word]
      continue
    } else digits += (digitWords[word] ?? word).repeat(times)
    times = 1
  }
  const isNumber = digits.length === 7 || digits.length === 10 || (digits.length === 11 && /^[01]/.test(digits))
  if (!isNumber || !run.some(([word]) => /[a-z]/i.test(word))) return undefined
  return {start: first.index, end: last.index + last[0].length, digits: normalDigits(digits), spelled: true}
}

/**
 * How a number in figures is read out, its groups parted by commas: `(415) 555-0132` is
 * `four one five, five five five, oh one three two`; `800` is `eight hundred`; `+1` is `one`, other codes `plus four four`.
 */
export function readPhoneNumber(written: string): string {
  if (/\d[-,. ]{1,3}\d(?!\d)/.test(written)) return readSpelledNumber(written)
  // Whoever says +44 leaves the zero in brackets out.
  const groups = written.replace('(0)', ' ').match(/\+?\d+|[A-Z]+/g) ?? []
  return joinAll(groups.flatMap((group, i) => splitGroup(group, i, groups.length)).map(readGroup)).replace(/,$/, '')
}

/** How a number with spelled-out digits is read: as it stands, its groups parted where the writer parted them. */
export function readSpelledNumber(written: string): string {
  const groups = written.toLowerCase().split(/[,.…–]+|\s-+\s/)
  const said = groups.map((group) =>
    group
      .replace(/\d+/g, digitByDigit)
      .match(/[a-z]+/g)
      ?.join(' ')
  )
  return said.filter(Boolean).join(', ')
}

function readGroup(group: string): string {
  if (/^[A-Z]/.test(group)) return `${group.toLowerCase()},`
  if (group === '+1') return 'one,'
  if (/^[89]00$/.test(group)) return `${digitByDigit(group.slice(0, 1))} hundred,`
  return `${group.startsWith('+') ? 'plus ' : ''}${digitByDigit(group)},`
}

/** Breaks a run of digits as people do: 415 555 0132, 07700 900 123, 020 7946 0123, else by threes. */
function splitGroup(group: string, index: number, count: number): string[] {
  if (/^\+?1?[2-9]\d{9}$/.test(group) && count === 1) {
    return [...(group.match(/^\+?1(?=\d{10}$)/) ?? []), group.slice(-10, -7), group.slice(-7, -4), group.slice(-4)]
  }
  if (/^0\d{9,10}$/.test(group) && index === 0) {
    const [code, last] = group.startsWith('02') ? [3, 4] : group.startsWith('07') ? [5, 3] : [4, 4]
    return [group.slice(0, code), group.slice(code, -last), group.slice(-last)]
  }
  if (/^\d{6,}$/.test(group)) return group.match(/\d{3,4}(?=\d{3}|$)|\d{3}/g) ?? [group]
  return [group]
}
