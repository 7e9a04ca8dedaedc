import {isOf, wordsOf} from '../language/membership.ts'
import {contact} from '../language/vocabulary/contact.ts'
import {notice, refer} from '../language/vocabulary/statements.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../language/words-at.ts'
import type {Range} from '../script/model.ts'
import {firstFrom, lastBefore} from '../script/pieces.ts'
import type {Names} from './known-names.ts'
import {readNameRuns} from './name-runs.ts'
import {isKindWord} from './third-subjects.ts'
import {type Unit, unitOf} from './units.ts'

const contacts = wordsOf(contact)
const notices = wordsOf(notice)
const refers = wordsOf(refer)

/** Finds examples that are the object of a clause: whom a rule caught, what helped whom, whose bill rose. */
export function findToldOf({words}: WordIndex, units: readonly Unit[], names: Names): readonly Range[] {
  const {isTranscript, endOfName} = readNameRuns(words, names)
  return words.flatMap(({index: at}) => {
    const unit = unitOf(units, at)
    const last =
      unit && !unit.isQuestion
        ? (caughtAt(at, unit) ?? whoseAt(at) ?? servedAt(at, unit) ?? theirsAt(at, unit))
        : undefined
    return last === undefined ? [] : rangeOf(at, last, {words})
  })

  function normal(at: number): string {
    return normalOf(words[at])
  }

  /** "The inspector pulled up Elm Nursery for that", "two hooters got Elm Hostel through". */
  function caughtAt(at: number, {subject}: Unit): number | undefined {
    const verb = isOneOf(normal(at - 1), 'up down out in off') ? words[at - 2] : words[at - 1]
    const isDone =
      isOf(verb, 'past') &&
      (normalOf(verb) === 'caught' || !(contacts.has(normalOf(verb)) || refers.has(normalOf(verb))))
    const name = isDone && !isTranscript && isOneOf(subject, 'other pronoun') ? endOfName(at) : undefined
    if (name === undefined) return undefined
    const rest = normal(name + 1) === 'in' ? (endOfName(name + 2) ?? name) + 1 : name + 1
    const next = isOneOf(normal(rest), 'up out down') ? rest + 1 : rest
    const isSame = isOneOf(normal(next), 'for over on') && isOneOf(normal(next + 1), 'that this it exactly')
    return isSame || isOneOf(normal(rest), 'through back open') ? name : undefined
  }

  /** "A cafe owner up in Kendal whose bill had doubled". */
  function whoseAt(at: number): number | undefined {
    if (normal(at) !== 'whose') return undefined
    const who = lastBefore(words, at, 8).find(
      (word) => isKindWord(word.normal) && !isOneOf(normal(word.index - 1), 'your our my the')
    )
    const isTold = firstFrom(words, at + 1, 4).some((word) => isOf(word, 'past') && !refers.has(word.normal))
    return who && isTold ? at + 1 : undefined
  }

  /** "They rewrote theirs", "the mine got theirs back". */
  function theirsAt(at: number, {subject}: Unit): number | undefined {
    const verb = words[at - 1]
    const isDone =
      isOf(verb, 'past') && !contacts.has(normalOf(verb)) && !notices.has(normalOf(verb)) && !refers.has(normalOf(verb))
    return normal(at) === 'theirs' && isDone && subject !== 'listener' ? at : undefined
  }

  /** In a transcript, "we do it for elm street hardware and they like it", "we did the same for norcan last winter". */
  function servedAt(at: number, {subject, opening}: Unit): number | undefined {
    const name = isTranscript && normal(at - 1) === 'for' && subject === 'caller' ? runFrom(at) : undefined
    const verb = words[opening + 1]
    if (
      name === undefined ||
      !/^we/.test(normal(opening)) ||
      !(isOf(verb, 'past') || isOneOf(normalOf(verb), 'do run keep'))
    )
      return undefined
    if (contacts.has(normalOf(verb)) || notices.has(normalOf(verb)) || refers.has(normalOf(verb))) return undefined
    const isTold =
      (isOneOf(normal(name + 1), 'and so') && normal(name + 2) === 'they') ||
      (normal(name + 1) === 'last' && !isOf(words[name + 2], 'weekday'))
    return isTold ? name : undefined
  }

  function runFrom(at: number): number | undefined {
    const end = firstFrom(words, at, 5).find((word) => !isPart(word))
    return end && end.index > at ? end.index - 1 : undefined
  }

  function isPart(word: Word): boolean {
    return isOf(word, 'content') && !isOneOf(word.normal, 'free good last less nothing')
  }
}
