import type {NumberPart} from './parts.ts'

/** Digits that may differ between two readings that are meant to be one number; chosen: two, a slip or a swap. */
const slip = 2

/** Fewest digits by which a number without its area or country is told for another one. */
const localDigits = 7

type Digits = Pick<NumberPart, 'digits'>

/** Digits without the zero that an area is dialled with: 020 7946 0000 is +44 20 7946 0000. */
const significant = ({digits}: Digits) => digits.replace(/^0+(?=\d)/, '')

/** Whether two sayings are one number; one of them may lack its area or its country. */
export function isSameNumber(first: Digits, second: Digits): boolean {
  const [long = '', short = ''] = [significant(first), significant(second)].sort((a, b) => b.length - a.length)
  return long === short || (short.length >= localDigits && /^\d+$/.test(short) && long.endsWith(short))
}

/** Numbers said so far; the time to add or to ask does not grow with their count. */
export interface NumberMemory {
  readonly add: (number: Digits) => void
  readonly knows: (number: Digits) => boolean
}

/** An empty memory of numbers. */
export function numberMemory(): NumberMemory {
  const whole = new Set<string>()
  const ends = new Set<string>()
  return {
    add(number) {
      const digits = significant(number)
      whole.add(digits)
      for (const end of shorter(digits)) ends.add(end)
    },
    knows(number) {
      const digits = significant(number)
      return whole.has(digits) || ends.has(digits) || shorter(digits).some((end) => whole.has(end))
    }
  }
}

/** What is left of a number where its area or country is not said. */
function shorter(digits: string): readonly string[] {
  if (!/^\d+$/.test(digits)) return []
  return Array.from({length: Math.max(0, digits.length - localDigits)}, (_, i) => digits.slice(i + 1))
}

/** Lines that are not each other. A voice call is the line of a number that nothing is said of. */
const lines: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['call', /\b(?:call|phone|ring|dial|voice)s?\b/gi],
  ['text', /\b(?:text|sms|whatsapp|message)s?\b/gi],
  ['fax', /\bfax(?:es)?\b/gi],
  ['mobile', /\b(?:mobile|cell|cellphone|cell phone|mobile phone)\b/gi],
  ['office', /\b(?:office|desk|landline|work|main|switchboard|reception|branch|shop|store|depot)\b/gi],
  ['home', /\bhome\b/gi],
  ['freephone', /\b(?:toll|freephone|free phone)\b/gi],
  ['someone else', /\b(?:colleague|assistant|partner|boss|manager|team|support|billing|service)\b/gi]
]

/** What a number is for, by the last word before it that tells; `before` reaches back to the number before at most. */
export function lineOf(before: string): string | undefined {
  let last = -1
  let name: string | undefined
  for (const [line, pattern] of lines) {
    for (const {index} of before.matchAll(pattern)) if (index > last) [last, name] = [index, line]
  }
  return name
}

/**
 * Whether two sayings mean one number and yet differ: the later one is announced as a repetition, or all but a digit
 * or two are the same, or one digit is left out, and nothing says that they are two lines. A number without its area code is no other one.
 */
export function contradict(first: NumberPart, second: NumberPart): boolean {
  if (!/^\d+$/.test(first.digits) || !/^\d+$/.test(second.digits) || isSameNumber(first, second)) return false
  if (second.announced) return true
  if ((first.line ?? 'call') !== (second.line ?? 'call')) return false
  const [long = '', short = ''] = [first.digits, second.digits].sort((a, b) => b.length - a.length)
  if (long.length === short.length) return [...long].filter((digit, i) => digit !== short[i]).length <= slip
  return long.length === short.length + 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
}
