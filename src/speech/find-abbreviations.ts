import {perWord} from '../language/per-word.ts'
import type {Range, Script} from '../script/model.ts'
import {textAt} from '../script/pieces.ts'
import {abbreviations, initials} from './abbreviations.ts'
import {inPlaceOf} from './in-place-of.ts'
import {withoutFinalStop} from './read-words.ts'
import type {Speech} from './speech.ts'

/** An abbreviation that a script should spell out. */
export interface Shortened extends Range {
  /** As written. */
  readonly text: string
  /** The full words. */
  readonly say: string
  /** True if the full words are certain; initials may have another meaning. */
  readonly isCertain: boolean
}

/** A unit after a number, read together with it: `15 min`, `2,400 sq ft`. */
const unitAtEnd = /^.*\d\s?(hrs?|mins?|secs?|yrs?|wks?|mos?|lbs?|oz|ft|sq\.?\s?ft)(?:\.|$)/i

/** Finds abbreviations where the normalizer read one, so that `min` counts only after a number, and `no` never. */
export function findAbbreviations({text: all, start: base}: Script, {tokens}: Speech): readonly Shortened[] {
  const found: Shortened[] = []
  for (const {start, end, kind, words} of tokens) {
    const whole = all.slice(start - base, end - base)
    if (kind !== 'number' && !mayBeShort(whole)) continue
    const written = withoutFinalStop(all, end - base, whole)
    const unit = kind === 'number' ? unitAtEnd.exec(written) : null
    const text = unit ? written.slice(written.lastIndexOf(textAt(unit, 1))) : written
    const say = unit ? unitWords(text, words) : inFull(text, words)
    if (!say) continue
    const from = start + written.length - text.length
    found.push({
      start: from,
      end: from + text.length,
      text,
      say: inPlaceOf(text, say),
      isCertain: !initials.has(text.toUpperCase())
    })
  }
  return found
}

/** Whether letters, with or without a final period, are an abbreviation. */
const mayBeShort = perWord((written): boolean => {
  const bare = written.replace(/\.$/, '')
  return abbreviations.has(bare.toLowerCase()) || [written, bare].some((text) => initials.has(text.toUpperCase()))
})

/** The final words in the reading of a number with a unit. */
function unitWords(text: string, words: readonly string[]): string {
  return words.slice(/^sq/i.test(text) ? -2 : -1).join(' ')
}

/** Full words for an abbreviation that not everyone reads correctly. */
function inFull(text: string, words: readonly string[]): string | undefined {
  const full = initials.get(text === text.toLowerCase() && text !== 'cob' ? text.toUpperCase() : text)
  if (full) return full
  const short = abbreviations.get(text.toLowerCase().replace(/\.$/, ''))
  if (!short || short.plain || text.includes('/')) return undefined
  return [short.say, short.one].find((say) => say === words.join(' '))
}
