import type {NumberPart} from './parts.ts'

/** Most digits that may differ between two mentions of the same number (chosen: two, a slip or a swap). */
const slip = 2

/** Fewest digits for recognising a number without its area or country code. */
const localDigits = 7

type Digits = Pick<NumberPart, 'digits'>

/** Digits without the trunk zero: 020 7946 0000 is +44 20 7946 0000. */
const significant = ({digits}: Digits) => digits.replace(/^0+(?=\d)/, '')

/** Whether two mentions are the same number; one may lack its area or country code. */
export function isSameNumber(first: Digits, second: Digits): boolean {
  const [long = '', short = ''] = [significant(first), significant(second)].sort((a, b) => b.length - a.length)
  return long === short || (short.length >= localDigits && /^\d+$/.test(short) && long.endsWith(short))
}

/** Numbers mentioned so far; adding and looking up take constant time. */
export interface NumberMemory {
  readonly add: (number: Digits) => void
  readonly knows: (number: Digits) => boolean
}

/** Creates an empty set of numbers. */
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

/** Suffixes of a number without its area or country code. */
function shorter(digits: string): readonly string[] {
  if (!/^\d+$/.test(digits)) return []
  return Array.from({length: Math.max(0, digits.length - localDigits)}, (_, i) => digits.slice(i + 1))
}

/** Kinds of lines that differ. A voice call is also the default. */
const lines: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['call', /\b(?:call|phone|ring|dial|voice)s?\b/gi],
  ['text', /\b(?:text|sms|whatsapp|message)s?\b/gi],
  ['fax', /\bfax(?:es)?\b/gi],
  ['mobile', /\b(?:mobile|cell|cellphone)\b/gi],
  ['office', /\b(?:office|desk|landline|work|main|switchboard|reception|branch|shop|store|depot)\b/gi],
  ['home', /\bhome\b/gi],
  ['freephone', /\b(?:toll|freephone|free phone)\b/gi],
  ['someone else', /\b(?:colleague|assistant|partner|boss|manager|team|support|billing|service)\b/gi]
]

/** Purpose of a number, by the last word before it that shows one; `before` reaches back at most to the previous number. */
export function lineOf(before: string): string | undefined {
  const found = lines.flatMap(([name, pattern]) =>
    [...before.matchAll(pattern)].map(({0: {length}, index}) => ({name, start: index, end: index + length}))
  )
  // "My office phone": the first word says which line.
  const isHead = ({name, start}: (typeof found)[number]) => name === 'call' && found.some(({end}) => end + 1 === start)
  return found.filter((one) => !isHead(one)).sort((a, b) => b.start - a.start)[0]?.name
}

/**
 * Whether two mentions are meant to be the same number but differ: the later one is announced as repeated, or only one or two
 * digits differ, or one digit is missing, and nothing says that they are different lines. Leaving out the area code is no difference.
 */
export function contradict(first: NumberPart, second: NumberPart): boolean {
  if (!/^\d+$/.test(first.digits) || !/^\d+$/.test(second.digits) || isSameNumber(first, second)) return false
  if (second.announced) return true
  if ((first.line ?? 'call') !== (second.line ?? 'call')) return false
  const [long = '', short = ''] = [first.digits, second.digits].sort((a, b) => b.length - a.length)
  if (long.length === short.length) return [...long].filter((digit, i) => digit !== short[i]).length <= slip
  return long.length === short.length + 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
}
