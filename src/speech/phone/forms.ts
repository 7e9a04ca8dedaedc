import {firstFrom} from '../../script/pieces.ts'
import type {DigitGroup} from './runs.ts'

/** Most groups in a form; a number of single digits with its country code has fifteen. */
const reach = 16

/** Groups as one line, `415-555-0132`, with the audible joints between them. */
export function writing(groups: readonly DigitGroup[]): string {
  return groups.map(({digits}, i) => (i > 0 && digits ? jointBefore(groups, i) : '') + digits).join('')
}

/** Joins single digits in words, "four one five", into one group. */
function jointBefore(groups: readonly DigitGroup[], i: number): string {
  const joint = groups[i]?.joint ?? ''
  const isRunningOn = groups[i]?.word && groups[i - 1]?.word && (joint === ' ' || joint === '-')
  return isRunningOn ? '' : joint
}

/**
 * Groupings of written numbers, longest first: a match is a telephone number anywhere.
 * Every form is bounded, so the scan stays linear.
 */
const forms: readonly RegExp[] = [
  // 1-415-555-0132, 415.555.0132, "415, 555, 0132"
  /(?:\+?1[-, .]?)?[2-9]\d\d[-, .]\d{3}[-, .]\d{4}/y,
  // 123-456-7890, which nobody has and templates show
  /1\d\d([-.])\d{3}\1\d{4}/y,
  // 4155550132, 14155550132
  /(?:\+?1)?[2-9]\d{9}(?!\d)/y,
  // +44 20 7946 0123, +49 30 1234567, 0044 20 7946 0123
  /(?:\+|00[- ]?)[1-9]\d{0,2}(?:[- ]?\d{1,12}){1,6}/y,
  // 0113 496 0123, 02 9953 3000, 01 23 45 67 89, 07700900123, 0800 1111
  /0\d{1,12}(?:[- ]\d{2,8}){0,5}/y,
  // 1300 555 019, 1800 123 4567
  /1[389]00[- ]\d{2,3}[- ]\d{3,4}/y,
  // 98765 43210
  /[6-9]\d{4}[- ]\d{5}/y,
  // 4-1-5, 5-5-5, 0-1-3-2: ten or eleven separated digits
  /0(?:[-, .]\d){10}(?!\d)|(?:1[-, .])?\d(?:[-, .]\d){9}(?!\d)/y,
  // 13 12 13 and 118 118, which are complete numbers in some countries
  /13 \d\d \d\d/y,
  /118 \d{3}/y,
  // 6555 0138, but not 2019 2024
  /(?!(?:19|20)\d\d[- ](?:19|20)\d\d)[2-9]\d{3} \d{4}(?!\d)/y,
  // 555-0132
  /[2-9]\d\d-\d{4}/y
]
/** Index of the first short form, which counts only if no complete number could continue in words. */
const firstShort = 8

/** Number of groups from `at` on that form a telephone number; 0 for none. */
export function groupsInForm(run: readonly DigitGroup[], at: number, onlyFull = false): number {
  const groups = firstFrom(run, at, reach)
  if (isCountingUp(groups)) return 0
  const line = writing(groups)
  for (const form of onlyFull ? forms.slice(0, firstShort) : forms) {
    form.lastIndex = 0
    const matched = form.exec(line)?.[0]
    const count = matched ? fittingGroups(groups, matched) : 0
    if (count > 0) return count
  }
  return 0
}

/** "One two three four five ..." */
export function isCountingUp(groups: readonly DigitGroup[]): boolean {
  return groups[0]?.word !== undefined && ['1', '2', '3', '4', '5'].every((digit, i) => groups[i]?.digits === digit)
}

/** Number of complete groups in a match, cut at the start of another number or at too many digits; 0 for too few. */
function fittingGroups(groups: readonly DigitGroup[], matched: string): number {
  const {length} = matched
  const first = groups[0]?.digits ?? ''
  const isInternational = /^(?:\+|00)/.test(matched)
  const isLedByZero = /^0[1-9]/.test(matched)
  const most = isInternational ? 15 : 12
  let digits = 0
  let count = 0
  for (let i = 0; i < groups.length && writing(groups.slice(0, i + 1)).length <= length; i++) {
    const next = groups[i]?.digits.replace('+', '') ?? ''
    const isAnother = isLedByZero && ((digits >= 9 && next.startsWith('0')) || (digits >= 7 && next === first))
    if (digits + next.length > most || isAnother) break
    digits += next.length
    count = i + 1
  }
  const isWhole = writing(groups.slice(0, count)).length === length
  if (isInternational) return digits >= 8 ? count : 0
  const isFreephone = /^0[58]0[08]$/.test(first) && digits === 8
  // In words, groups may end anywhere; they are counted together elsewhere.
  if (isLedByZero && groups[0]?.word) return 0
  if (isLedByZero) return digits >= 9 || isFreephone ? count : 0
  return isWhole ? count : 0
}
