import {lazily} from '../../lazily.ts'
import {messageScore} from '../evidence/content.ts'
import type {StatedLength} from '../model.ts'

/** A unit of time, which has no letter behind it; in capitals it is none. */
const time = /(?:s|secs?|seconds?|m|mins?|minutes?)$/
const cap =
  /(?:under|below|max(?:imum)?|at most|up to|no (?:more|longer) than|less than|within|keep (?:it|this)? ?(?:to|under)|<)[\s:~]*$/i
const trailingCap = /^\s*(?:max(?:imum)?\b|or (?:less|under|fewer)|tops\b|at most)/i
const units = 'one two three four five six seven eight nine'.split(' ')
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty'.split(' ')
const spelt: ReadonlyMap<string, number> = new Map([
  ...teens.map((word, place) => [word, 10 + place] as const),
  ...tens.flatMap((word, place) => [
    [word, 20 + place * 10] as const,
    ...units.map((unit, more) => [`${word}-${unit}`, 21 + place * 10 + more] as const)
  ])
])
const amount = `(\\d{1,3}(?:\\.\\d)?|${teens.join('|')}|(?:${tens.join('|')})(?:[- ](?:${units.join('|')}))?)`
const length = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\d.,$£€:-])~?${amount}(?:\\s?(?:-|–|—|to)\\s?${amount})?[ -]?(s|secs?|seconds?|m|mins?|minutes?|words?)(?![\\p{L}\\d])`,
      'giu'
    )
)

/** What a length has without the letters of other alphabets round it, which take long to compile. */
const signOfLength = new RegExp(
  String.raw`(?:\d|${[...units, ...teens, ...tens].join('|')})[ -]?(?:s|secs?|seconds?|m|mins?|minutes?|words?)(?![a-z\d])`,
  'i'
)

/**
 * Reads a length stated by the author, `(~20 sec)`, `20-30 s`, `under 30 seconds`, `58 words`. `at` is the
 * offset of the text in the source. Undefined if none is stated.
 */
export function readStated(text: string, at: number): StatedLength | undefined {
  if (!signOfLength.test(text)) return undefined
  let found: StatedLength | undefined
  for (const match of text.matchAll(length())) {
    const [whole, first = '', second, unit = ''] = match
    const low = numberOf(first)
    const high = second === undefined ? low : numberOf(second)
    const start = at + match.index
    const range = {start, end: start + whole.length}
    if (/^w/i.test(unit)) {
      found = {...(found ?? range), words: high}
      continue
    }
    if (found?.seconds || !time.test(unit)) continue
    const factor = /^m/i.test(unit) ? 60 : 1
    const isCap = cap.test(text.slice(0, match.index)) || trailingCap.test(text.slice(match.index + whole.length))
    const stated = isCap && second === undefined ? {max: high * factor} : {min: low * factor, max: high * factor}
    found = {...found, ...range, seconds: stated}
  }
  return found
}

function numberOf(text: string): number {
  return spelt.get(text.toLowerCase().replace(' ', '-')) ?? Number(text)
}

/** *About 20 seconds* next to a script: in stars, in brackets, or alone. */
export function isLengthNote(text: string): boolean {
  if (text.length > 120 || !signOfLength.test(text) || messageScore(text) > 0) return false
  const stated = readStated(text, 0)
  if (!stated) return false
  const others = text.slice(0, stated.start) + text.slice(stated.end)
  return (
    /^[*_(]{1,3}[^*_()]+[*_).]{1,3}$/.test(text) ||
    /^(?:about|approx|around|under|max|length|long)?$/i.test(others.replace(/[^\p{L}\p{N}]+/gu, ''))
  )
}
