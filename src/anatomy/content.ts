import {anyOf, isOf, wordsOf} from '../language/membership.ts'
import {perWord} from '../language/per-word.ts'
import {change, ruleNoun, trouble, troubleNoun} from '../language/vocabulary/change.ts'
import {
  changeWord,
  clockPreposition,
  datePreposition,
  monthPreposition,
  troubleWord
} from '../language/vocabulary/clauses.ts'
import {closedWords} from '../language/vocabulary/closed.ts'
import {dateOrdinal, month, span} from '../language/vocabulary/time.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf} from '../language/words-at.ts'
import type {Range, Script} from '../script/model.ts'
import {isDay} from '../speech/dates.ts'
import {emptyWords} from './empty-words.ts'
import type {Names} from './known-names.ts'
import {placesIn} from './words-in.ts'

/** Kinds of information in a word, as bits. A statement has those of its words. */
export const brings = {
  /** A thing: a content word other than the empty words of business, or a placeholder for one. */
  thing: 1,
  /** A figure other than an hour, a date or a telephone number. */
  figure: 2,
  /** A day, month or date. */
  date: 4,
  /** A place, or a name other than those of the caller and the listener. */
  name: 8,
  /** An increase, decrease or other change. */
  change: 16,
  /** Something wrong or missing. */
  trouble: 32,
  /** The listener, or something of theirs. */
  yours: 64
} as const

/** Whether bits include one of those wanted. */
export function bringsAny(bits: number, wanted: number): boolean {
  return (bits & wanted) !== 0
}

/** Bits of the words of a script. */
export interface Content {
  /** Combined bits of the words from `first` to `last`, both included; see {@link brings}. */
  readonly between: (first: number, last: number) => number
  readonly at: (place: number) => number
}

const times = anyOf(
  wordsOf(month, span),
  new Set('today tomorrow tonight yesterday noon midday midnight am pm oclock'.split(' '))
)
const months = wordsOf(month)
const changes = wordsOf(change, ruleNoun, changeWord)
const troubles = wordsOf(trouble, troubleNoun, troubleWord)
const yours = new Set(['you', 'your', "you're", "you've", 'yours'])
const ordinals = wordsOf(dateOrdinal)
const clockPrepositions = wordsOf(clockPreposition)
const datePrepositions = wordsOf(datePreposition)
const monthPrepositions = wordsOf(monthPreposition)

/** Computes the bits of each word. `said` are ranges to ignore: numbers to call, names of caller and listener. */
export function readContent(script: Script, index: WordIndex, names: Names, said: readonly Range[]): Content {
  const {words} = index
  const hasSign = ({start, end}: Word) =>
    script.text[end - script.start] === '%' || '$£€'.includes(script.text[start - script.start - 1] ?? ' ')
  const covered = placesIn(words, said)
  const bits = Uint8Array.from(words, (word, place) => (covered.has(place) ? 0 : bitsOf(word, index, names, hasSign)))
  return {
    at: (place) => bits[place] ?? 0,
    between(first, last) {
      let all = 0
      for (let place = first; place <= last; place++) all |= bits[place] ?? 0
      return all
    }
  }
}

function bitsOf(word: Word, index: WordIndex, names: Names, hasSign: (word: Word) => boolean): number {
  if (word.placeholder) return bitsOfField(word, names)
  const {mayBeDate, bits, thing} = readForm(word.normal)
  if ((mayBeDate || isOf(word, 'weekday')) && isDate(word, index)) return brings.date
  if (hasSign(word) || isFigure(word, index)) return brings.figure | (bits & brings.change)
  if (word.hasCapital && names.isOther(word)) return brings.name
  const isThing = thing !== undefined && !isOf(word, 'number') && !isOf(word, 'hesitation') && !names.isKnown(thing)
  return isThing ? bits | brings.thing : bits
}

/** Bits that depend only on a word's letters. */
interface ContentForm {
  readonly mayBeDate: boolean
  readonly bits: number
  /** The word without a possessive ending, if it may be a thing. */
  readonly thing: string | undefined
}

const readForm = perWord((normal): ContentForm => {
  const mine = yours.has(normal) ? brings.yours : 0
  const moved = changes.has(normal) ? brings.change : 0
  const wrong = troubles.has(normal) ? brings.trouble : 0
  const mayBeDate =
    /^(?:may|march|fall|yesterday|tonight)$|^\d/.test(normal) ||
    months.has(normal) ||
    ordinals.has(normal) ||
    times.has(normal.replace(/'s$/, ''))
  return {mayBeDate, bits: mine | moved | wrong, thing: thingIn(normal)}
})

function bitsOfField({placeholder, index}: Word, names: Names): number {
  if (!placeholder) return 0
  if (placeholder.stands === 'reason' || placeholder.prompt) return brings.thing
  if (placeholder.stands === 'other') return brings.thing | brings.name
  if (placeholder.stands === 'company') return names.isCaller(index) ? 0 : brings.yours | brings.name
  if (placeholder.stands === 'date') return brings.date
  return placeholder.stands === 'amount' ? brings.figure : 0
}

/** The word without a possessive ending, unless it has no information of its own. */
function thingIn(normal: string): string | undefined {
  if (/'(?:ll|d|ve|re)$/.test(normal) || normal.length < 2 || /^[\d.,:]+$/.test(normal)) return undefined
  const bare = normal.replace(/'s$/, '')
  const isEmpty =
    closedWords.has(normal) || emptyWords.has(bare) || times.has(bare) || ordinals.has(bare) || /\w\wly$/.test(bare)
  return isEmpty ? undefined : bare
}

function isDate(word: Word, {words}: WordIndex): boolean {
  const before = normalOf(words[word.index - 1])
  const after = words[word.index + 1]
  const {normal} = word
  if (isOf(word, 'weekday')) return true
  if (normal === 'may' || normal === 'march' || normal === 'fall')
    return (
      monthPrepositions.has(before) || /^\d|^the$/.test(normalOf(after)) || (before === 'your' && normal === 'march')
    )
  if (months.has(normal)) return true
  if (isOneOf(normal, 'yesterday tonight')) return true
  if (/^(?:19|20)\d\d$/.test(normal)) return isOneOf(before, 'in since from by until')
  const [digits, ending] = /^(\d{1,2})(st|nd|rd|th)?$/.exec(normal)?.slice(1) ?? []
  if (digits && !isDay(Number(digits))) return false
  if (ending || ordinals.has(normal)) {
    const isAfterMonth = months.has(before) || before === 'may'
    const twoBefore = normalOf(words[word.index - 2])
    return (
      isAfterMonth ||
      (before === 'the' &&
        (datePrepositions.has(twoBefore) || months.has(twoBefore) || isOf(words[word.index - 2], 'weekday')))
    )
  }
  if (digits) return months.has(before) || before === 'may' || months.has(normalOf(after))
  return isOneOf(before, 'last this next') && times.has(normal.replace(/'s$/, ''))
}

function isFigure(word: Word, {words}: WordIndex): boolean {
  if (!isOf(word, 'number')) return false
  const before = normalOf(words[word.index - 1])
  const after = words[word.index + 1]
  const next = after?.joint === 'none' ? after.normal : ''
  const {normal} = word
  if (/^(?:a\.?m\.?|p\.?m\.?|o'clock|past|st|street|road|avenue)$/.test(next) || normal.includes(':')) return false
  if (normal === 'one')
    return isOneOf(next, 'in out percent per point hundred thousand million of') || isOneOf(before, 'number')
  // "One visit in nine"
  if (before === 'in' && isOf(words[word.index - 3], 'number')) return true
  if (normal === 'half' || normal === 'quarter' || normal === 'third')
    return isOneOf(before, 'by in a off of two the took') || isOneOf(next, 'of the as')
  if (normal === 'couple' || normal === 'second') return false
  if (isOneOf(before, 'unit suite room booth stand floor extension aisle ext area option press line')) return false
  // "For eleven years" is only about the speaker.
  if (/^years?$/.test(next) && !isOneOf(before, 'in within by every')) return false
  // "at ten", "before five": an hour, if it does not count anything.
  const isAlone =
    !next || closedWords.has(next) || isOf(after, 'weekday') || isOneOf(next, 'sharp tomorrow today tonight')
  return !(clockPrepositions.has(before) && isAlone && !(Number(normal) > 12))
}
