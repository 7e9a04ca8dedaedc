import type {NumberPart} from './parts.ts'

/** Digits that may differ between two readings that are meant to be one number; chosen: two, a slip or a swap. */
const slip = 2

/**
 * Whether two sayings mean one number and yet differ: the later one is announced as a repetition, or all but a digit
 * or two are the same. A number without its area code is no other one.
 */
export function contradict(first: NumberPart, second: NumberPart, isAnnounced: boolean): boolean {
  if (!/^\d+$/.test(first.digits) || !/^\d+$/.test(second.digits)) return false
  if (first.digits.endsWith(second.digits) || second.digits.endsWith(first.digits)) return false
  if (isAnnounced) return true
  if (first.digits.length !== second.digits.length) return false
  return [...first.digits].filter((digit, i) => digit !== second.digits[i]).length <= slip
}
