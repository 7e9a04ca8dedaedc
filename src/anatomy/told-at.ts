import {isOf, wordsOf} from '../language/membership.ts'
import {firmEnding} from '../language/vocabulary/people.ts'
import {month, span} from '../language/vocabulary/time.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../language/words-at.ts'
import type {Range} from '../script/model.ts'
import {firstFrom} from '../script/pieces.ts'
import type {Names} from './known-names.ts'
import {isKindWord} from './third-subjects.ts'
import {type Unit, unitOf} from './units.ts'

const times = wordsOf(month, span)
const firmEndings = wordsOf(firmEnding)
/** What is the same without telling of anybody: "same price at Gorse Hall on Sunday". */
const meetings = /^(?:address|day|entrance|number|place|price|rate|room|slot|spot|stand|time)s?$/
/** What those who are asked tell of: what was done for them. */
const told = /^(?:theirs|hers|they|their|took|cost|saved|went)$/

/** Finds examples told of in few words, by where they are: "same fix at Gorse Hall", "ask Dunmore Feeds what theirs saved". */
export function findToldAt({words}: WordIndex, units: readonly Unit[], names: Names): readonly Range[] {
  const isTranscript = !words.some(({hasCapital, placeholder}) => hasCapital && !placeholder)
  return words.flatMap(({index: at}) => {
    const unit = unitOf(units, at)
    const last = unit && !unit.isQuestion ? lastOf(at, unit) : undefined
    return last === undefined ? [] : rangeOf(at, last, {words})
  })

  function normal(at: number): string {
    return normalOf(words[at])
  }

  /** Last word of the example whose telling starts at a word. */
  function lastOf(at: number, unit: Unit): number | undefined {
    const word = normal(at)
    if (word === 'ask' && at <= unit.opening + 1) return asked(at + 1)
    // "Like the Gorse Inn, you could pour it cold"
    if (word === 'like' && at === unit.opening) return endOfName(normal(at + 1) === 'the' ? at + 2 : at + 1)
    const link = linkAfter(at)
    const name = link === undefined ? undefined : endOfName(normal(link + 1) === 'the' ? link + 2 : link + 1)
    if (link === undefined || name === undefined) return isFigures(at, unit) ? endOfName(at) : undefined
    const isTold =
      (isOneOf(word, 'same exactly') && isOfNobody(at, unit)) ||
      (word === 'worked' && at === unit.opening && normal(link) === 'for') ||
      (isOneOf(word, 'see seen') && normal(link) === 'at' && isOneOf(normal(at + 1), 'ours one')) ||
      (isOneOf(word, 'what how where') && normal(at + 1) === 'they' && isOf(words[at + 2], 'past'))
    return isTold ? name : undefined
  }

  /** The preposition before a place, soon after a word: "same fix over at". */
  function linkAfter(at: number): number | undefined {
    const link = firstFrom(words, at + 1, 4).find(({normal: word}) => isOneOf(word, 'at in for'))
    const between = words.slice(at + 1, link?.index)
    const isPlain = between.every(
      ({normal: word, joint}) => joint === 'none' && !meetings.test(word) && !times.has(word)
    )
    return link?.joint === 'none' && isPlain ? link.index : undefined
  }

  /** Whether a clause is not about what caller or listener will do or have there. */
  function isOfNobody(at: number, {subject, first, last}: Unit): boolean {
    return (
      subject !== 'listener' &&
      words.slice(at, last + 1).every((word) => !isOf(word, 'weekday') || normal(word.index - 1) === 'last') &&
      words.slice(first, at).every((word) => !isOneOf(word.normal, "you we i we're we'll i'll i'm"))
    )
  }

  /** "Ask them at Gorse Hall", "ask Dunmore Feeds what theirs saved", "ask the vet in Kelso how it went". */
  function asked(from: number): number | undefined {
    const isThere = isOneOf(normal(from), 'them anyone anybody') && isOneOf(normal(from + 1), 'at in')
    const start = isThere ? from + 2 : normal(from) === 'the' ? from + 1 : from
    const end = endOfName(start)
    if (isThere) return end !== undefined && endsAt(end) ? end : undefined
    if (end !== undefined && start > from && /s$/.test(normal(end)) && endsAt(end)) return end
    const question = firstFrom(words, from + 1, 6).find(({normal: word}) => isOneOf(word, 'what how whether if'))
    if (!question || !firstFrom(words, question.index + 1, 6).some(({normal: word}) => told.test(word)))
      return undefined
    const who = words.slice(from, question.index)
    return who.some((word) => names.isOther(word)) ||
      (isTranscript && end !== undefined) ||
      who.some((word) => isKindWord(word.normal))
      ? question.index - 1
      : undefined
  }

  function endsAt(at: number): boolean {
    const next = words[at + 1]
    return next?.joint !== 'none' || isOneOf(next.normal, 'what how and they if')
  }

  /** "Gorse Hall: nine days down to four". */
  function isFigures(at: number, {opening}: Unit): boolean {
    const end = at === opening ? endOfName(at) : undefined
    const next = words[(end ?? 0) + 1]
    return (
      end !== undefined &&
      next?.joint === 'break' &&
      isOf(next, 'number') &&
      firstFrom(words, next.index + 1, 5).some(({normal: to, index}) => to === 'to' && isOf(words[index + 1], 'number'))
    )
  }

  /** Last word of the name that starts at a word; in a transcript two words, or a firm by how it ends. */
  function endOfName(at: number): number | undefined {
    let end = at - 1
    while ((end < at || words[end + 1]?.joint === 'none') && isNamePart(words[end + 1])) end++
    if (!isTranscript) return end < at ? undefined : end
    const ending = firstFrom(words, at, 3).find(({normal: word, index}) => index > at && firmEndings.has(word))
    return ending && ending.index <= end ? ending.index : end > at ? Math.min(end, at + 1) : undefined
  }

  function isNamePart(word: Word | undefined): boolean {
    if (!isTranscript) return names.isOther(word)
    return (
      isOf(word, 'content') &&
      !isOf(word, 'weekday') &&
      !isOf(word, 'past') &&
      !times.has(normalOf(word)) &&
      !names.isKnown(normalOf(word))
    )
  }
}
