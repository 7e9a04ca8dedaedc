import {textAt} from '../script/pieces.ts'

/**
 * Numbers as spoken. Every function returns a *reading*: lower-case words, where a single capital is a spelled letter
 * and a comma is the short pause between groups of digits (`one, eight hundred`).
 */

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred']
] as const
const irregularOrdinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth'
}

/** A whole number from 0 to 10^15: `1499` is `one thousand four hundred ninety nine`. */
export function cardinal(n: number): string {
  for (const [size, name] of scales) {
    if (n >= size) return join(cardinal(Math.floor(n / size)), name, n % size ? cardinal(n % size) : '')
  }
  if (n < 20) return textAt(small, n)
  return join(tens[Math.floor(n / 10)], n % 10 ? small[n % 10] : '')
}

/** An ordinal: `21` is `twenty first`. */
export function ordinal(n: number): string {
  const words = cardinal(n).split(' ')
  const last = words.pop() ?? ''
  return join(...words, irregularOrdinals[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`))
}

/** Digits one by one, zero as `oh`; other characters are skipped: `204` is `two oh four`. */
export function digitByDigit(text: string): string {
  return joinAll(Array.from(text.matchAll(/\d/g), ([digit]) => (digit === '0' ? 'oh' : small[Number(digit)])))
}

/** A four-digit number in pairs: `2021` is `twenty twenty one`, `2005` `two thousand five`, `1905` `nineteen oh five`. */
export function year(n: number): string {
  const rest = n % 100
  if (n % 1000 < 10) return cardinal(n)
  return join(cardinal(Math.floor(n / 100)), rest === 0 ? 'hundred' : rest < 10 ? `oh ${small[rest]}` : cardinal(rest))
}

/** Plural of a reading: `nineteen ninety` becomes `nineteen nineties`. */
export function plural(reading: string): string {
  return reading.endsWith('y') ? `${reading.slice(0, -1)}ies` : reading.endsWith('x') ? `${reading}es` : `${reading}s`
}

/**
 * A number as written, `1,499`, `0.5`, `.5`, `007`. Multiples of a hundred below ten thousand are read as such (`2,500`:
 * `twenty five hundred`), as most speakers do; very long numbers are read digit by digit.
 */
export function numeral(written: string): string {
  const [whole = '', decimals] = written.replaceAll(',', '').split('.')
  const fraction = decimals === undefined ? '' : `point ${decimals === '0' ? 'zero' : digitByDigit(decimals)}`
  if (whole === '') return fraction
  const isCode = (whole.length > 1 && whole.startsWith('0')) || whole.length > 15
  if (isCode) return join(digitByDigit(whole), fraction)
  if (!fraction && /^[1-9][1-9]00$/.test(whole)) return `${cardinal(Number(whole) / 100)} hundred`
  return join(cardinal(Number(whole)), fraction)
}

/** A fraction: `1/2` is `half`, `2/3` `two thirds`; after a whole number (`3 1/2`) `and a half`. */
export function fraction(over: number, under: number): string {
  const name = under === 2 ? 'half' : under === 4 ? 'quarter' : ordinal(under)
  if (over === 1) return under === 2 ? name : `a ${name}`
  return `${cardinal(over)} ${under === 2 ? 'halves' : plural(name)}`
}

/** Joins non-empty readings. */
export function join(...readings: readonly (string | undefined)[]): string {
  return joinAll(readings)
}

/** Joins a list of any length, without spreading it into arguments. */
export function joinAll(readings: readonly (string | undefined)[]): string {
  return readings.filter(Boolean).join(' ')
}
