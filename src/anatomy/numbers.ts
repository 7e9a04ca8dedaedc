import type {AnyPhrase, Match} from '../language/matcher.ts'
import type {WordIndex} from '../language/words.ts'
import {isOneOf} from '../language/words-at.ts'
import type {Range, Script} from '../script/model.ts'
import {lastBefore} from '../script/pieces.ts'
import {findPhoneNumbers} from '../speech/phone/find.ts'
import type {NumberPart} from './parts.ts'
import {lineOf, numberMemory} from './same-number.ts'

/** Words that announce a repeated number. */
export const numberCues: readonly AnyPhrase[] = [
  "(again ,? (that's|it's|(my|the) number|this is|call|at)|once (more|again) ,? (that's|it's|my|the)|(that's|that number is|my number) again? ,?|one more time|(i'll|let me) (repeat|say that) (that|again)|repeat)"
]

/** Every mention of a telephone number: in figures, in words, as a placeholder, or as "this number". */
export function findNumbers(script: Script, index: WordIndex, cues: readonly Match[]): readonly NumberPart[] {
  const said = findPhoneNumbers(script.text, script.start).map(({start, end, digits, written}) => ({
    start,
    end,
    digits,
    written
  }))
  const fields = script.spans.flatMap((span) =>
    span.kind === 'placeholder' && span.stands === 'phone' ? [unread(span, fieldName(span.name))] : []
  )
  const blanks = index.words.filter((word) => isBlankNumber(word.index, index)).map((word) => unread(word, 'blank'))
  const all = [...said, ...fields, ...blanks]
    .sort((a, b) => a.start - b.start)
    .filter((d, i, list) => i === 0 || d.start >= (list[i - 1]?.end ?? 0))
  const announced = findAnnounced(all, cues)
  const repeated = saidTwice(all)
  return all.map((number, place) => {
    const isAnnounced = place > 0 && announced.has(number.start)
    const from = Math.max(all[place - 1]?.end ?? script.start, number.start - lineReach)
    const {start, end, digits, written} = number
    return {
      start,
      end,
      digits,
      written,
      // Only asked of two numbers that differ.
      get line() {
        return lineOf(script.text.slice(from - script.start, number.start - script.start))
      },
      announced: isAnnounced,
      repeated: isAnnounced || repeated.has(number)
    }
  })
}

const unread = ({start, end}: Range, name: string) => ({start, end, digits: name, written: name})

/** Numbers mentioned more than once. */
function saidTwice<Number extends {readonly digits: string}>(numbers: readonly Number[]): ReadonlySet<Number> {
  const twice = new Set<Number>()
  if (numbers.length < 2) return twice
  for (const order of [numbers, [...numbers].reverse()]) {
    const memory = numberMemory()
    for (const number of order) {
      if (memory.knows(number)) twice.add(number)
      memory.add(number)
    }
  }
  return twice
}

/** Characters before a number that are searched for its purpose (chosen: a clause). */
const lineReach = 80

/** `callback_number` and `callback_number_spelled_out` are the same number. */
function fieldName(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .replace(/ (?:spelled out|digits|again|repeat|slowly)\b.*/, '')
      .trim() || 'blank'
  )
}

/** `my number is ____`: a blank that can only be a number. */
function isBlankNumber(place: number, {words}: WordIndex): boolean {
  const placeholder = words[place]?.placeholder
  if (!placeholder || placeholder.stands === 'phone') return false
  if (placeholder.stands === 'amount' && /\b(?:number|no|num)$|^#+$/i.test(placeholder.name)) return true
  if (placeholder.name !== '') return false
  const before = lastBefore(words, place, 3).map((word) => word.normal)
  return (
    before.some((word) => word === 'number') ||
    (isOneOf(before.at(-1) ?? '', 'at on') && before.some((word) => isOneOf(word, 'me us call back')))
  )
}

/** Most words between an announcement and its number; chosen. */
const cueReach = 60

/** Starts of the numbers announced as repeated. Both lists are sorted. */
function findAnnounced(numbers: readonly Range[], cues: readonly Range[]): ReadonlySet<number> {
  let next = 0
  let cueEnd = Number.NEGATIVE_INFINITY
  const announced = numbers.filter(({start}) => {
    for (let cue = cues[next]; cue && cue.start < start; cue = cues[++next]) cueEnd = cue.end
    return start - cueEnd < cueReach
  })
  return new Set(announced.map(({start}) => start))
}
