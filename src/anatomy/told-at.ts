import {isOf, wordsOf} from '../language/membership.ts'
import {result} from '../language/vocabulary/change.ts'
import {contact} from '../language/vocabulary/contact.ts'
import {deliver} from '../language/vocabulary/deliver.ts'
import {notice, refer} from '../language/vocabulary/statements.ts'
import type {WordIndex} from '../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../language/words-at.ts'
import type {Range} from '../script/model.ts'
import {firstFrom} from '../script/pieces.ts'
import type {Names} from './known-names.ts'
import {readNameRuns, times} from './name-runs.ts'
import {isKindWord, isNextDoor} from './third-subjects.ts'
import {type Unit, unitOf} from './units.ts'

const results = wordsOf(result)
const brought = wordsOf(deliver)
const contacts = wordsOf(contact, notice)
const refers = wordsOf(refer)
/** What callers say who will only be near somebody. */
const planned = /^(?:will|shall|i'll|we'll|he'll|she'll|i'm|we're)$/
/** What is the same without telling of anybody: "same price at Gorse Hall on Sunday". */
const meetings = /^(?:address|day|entrance|number|place|price|rate|room|slot|spot|stand|time)s?$/
/** What those who are asked tell of: what was done for them. */
const told = /^(?:theirs|hers|they|their|took|cost|saved|went)$/

/** Finds examples told of in few words, by where they are: "same fix at Gorse Hall", "ask Dunmore Feeds what theirs saved". */
export function findToldAt({words}: WordIndex, units: readonly Unit[], names: Names): readonly Range[] {
  const {isTranscript, endOfName, isNamePart} = readNameRuns(words, names)
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
    return (
      inFewWords(at, unit) ??
      asTheirs(at, unit) ??
      fromYou(at, unit) ??
      counted(at) ??
      attended(at) ??
      openingAt(at) ??
      figuresOf(at, unit)
    )
  }

  /** "Same fix at Gorse Hall", "exactly that at Gorse Hall", "how they cured it at Gorse Hall". */
  function inFewWords(at: number, unit: Unit): number | undefined {
    const word = normal(at)
    const link = linkAfter(at)
    const name = link === undefined ? undefined : endOfName(normal(link + 1) === 'the' ? link + 2 : link + 1)
    if (link === undefined || name === undefined) return undefined
    const isTold =
      (isOneOf(word, 'same exactly') && isOfNobody(at, unit)) ||
      (word === 'as' &&
        isOneOf(normal(at + 1), 'they it we') &&
        isOneOf(normal(at + 2), 'did do have has') &&
        link === at + 3 &&
        normal(link) === 'for') ||
      (word === 'worked' && at === unit.opening && normal(link) === 'for') ||
      (isOneOf(word, 'see seen') && normal(link) === 'at' && isOneOf(normal(at + 1), 'ours one')) ||
      (isOneOf(word, 'what how where') && normal(at + 1) === 'they' && isOf(words[at + 2], 'past')) ||
      (word === 'one' && isOneOf(normal(at - 2), 'as like than and') && link === at + 1 && normal(link) === 'at') ||
      (isOneOf(word, 'it them that') && link === at + 1 && isDoneTo(at, unit))
    return isTold ? name : undefined
  }

  /** "Turned them at Staffin last spring": what was done to a thing somewhere, but not brought there. */
  function isDoneTo(at: number, {subject, opening}: Unit): boolean {
    const verb = normal(at - 1)
    return (
      subject !== 'listener' &&
      normal(opening) !== 'i' &&
      isOf(words[at - 1], 'past') &&
      results.has(verb) &&
      !brought.has(verb)
    )
  }

  /** "The same tractor as Jim Wyllie", "a sister ship to yours", "one exactly like it". */
  function asTheirs(at: number, unit: Unit): number | undefined {
    const word = normal(at)
    if (word === 'like' && isOneOf(normal(at + 1), 'it that this yours')) {
      const before = words.slice(at - 2, at)
      return unit.subject === 'caller' &&
        before.some((one) => isOneOf(one.normal, 'one two another')) &&
        words.slice(unit.opening, at).some((verb) => isOf(verb, 'past'))
        ? at + 1
        : undefined
    }
    if (!isOneOf(word, 'same sister twin identical')) return undefined
    const link = firstFrom(words, at + 1, 4).find((next) => isOneOf(next.normal, 'as to of'))
    if (
      !link ||
      words.slice(at + 1, link.index).some((thing) => meetings.test(thing.normal) || times.has(thing.normal))
    )
      return undefined
    const to = link.index + 1
    if (isOneOf(word, 'sister twin') && normal(to) === 'your') return to
    if (normal(to) === 'yours' || (normal(to) === 'your' && normal(to + 1) === 'own'))
      return unit.subject === 'listener' ? undefined : to
    return normal(link.index) === 'as' ? endOfName(normal(to) === 'the' ? to + 1 : to) : undefined
  }

  /** "Gorse Hall, two streets away": a neighbour whom a clause tells of more than that they rang, or that somebody will be there. */
  function fromYou(at: number, {subject, first}: Unit): number | undefined {
    const isFar =
      isNextDoor(normal, at) ||
      (isOf(words[at], 'number') &&
        isOf(words[at + 1], 'plural') &&
        isOneOf(normal(at + 2), 'away over down up along from'))
    if (!isFar || subject === 'listener' || normalOf(words[at - 1]) === 'a') return undefined
    const before = words.slice(Math.max(first, at - 5), at)
    // "We treated the inn two doors down from you"
    const verb = words[at - 3]
    const isTreated =
      subject === 'caller' &&
      normal(at - 2) === 'the' &&
      isOf(verb, 'past') &&
      !brought.has(normalOf(verb)) &&
      !/^(?:had|parked|was|were)$/.test(normalOf(verb))
    const isNamed = isTranscript
      ? before.some(
          ({normal: word, index}) =>
            isOneOf(word, 'at for since') && index < at - 1 && words.slice(index + 1, at).every(isNamePart)
        )
      : before.some(({index}) => endOfName(index) === at - 1) || before.at(-1)?.placeholder !== undefined
    const sentence = words[at]?.sentence
    const near = words.slice(Math.max(first, at - 12), at + 8).filter((word) => word.sentence === sentence)
    const isOnlyNear = near.some(
      (word) =>
        planned.test(word.normal) || (isOf(word, 'past') && (contacts.has(word.normal) || refers.has(word.normal)))
    )
    return (isNamed || isTreated) && (!isOnlyNear || isTranscript) ? at + 1 : undefined
  }

  /** "We tried nine pools, and seven had salt in them". */
  function counted(at: number): number | undefined {
    if (!isOf(words[at], 'number') || !isOneOf(normal(at + 1), 'had were was needed failed came')) return undefined
    if (!isOneOf(normal(at - 1), 'and but') && words[at]?.joint !== 'break') return undefined
    const sentence = words[at]?.sentence
    const many = words
      .slice(Math.max(0, at - 12), at - 1)
      .find(
        (word) =>
          word.sentence === sentence &&
          isOf(word, 'number') &&
          !words.slice(word.index - 1, word.index + 3).some(({normal: whose}) => whose === 'your') &&
          firstFrom(words, word.index + 1, 3).some((thing) => isOf(thing, 'plural') && !times.has(thing.normal))
      )
    return many && unitOf(units, many.index)?.subject === 'caller' ? at : undefined
  }

  /** "The last two hotels we looked after". */
  function attended(at: number): number | undefined {
    if (normal(at) !== 'last' || normal(at - 1) !== 'the') return undefined
    const who = firstFrom(words, at + 1, 4).find(({normal: word}) => isOneOf(word, 'we i'))
    const verb = words[(who?.index ?? 0) + 1]
    const isServed =
      isOf(verb, 'past') &&
      !contacts.has(normalOf(verb)) &&
      !refers.has(normalOf(verb)) &&
      !/^(?:had|sent)$/.test(normalOf(verb))
    return who && isServed && isKindWord(normal(who.index - 1)) ? who.index - 1 : undefined
  }

  /** "At Gorse Hall half the owners read Chinese". */
  function openingAt(at: number): number | undefined {
    const opens = words[at]?.joint !== 'none' || isOneOf(normal(at - 1), 'and but so')
    const name = normal(at) === 'at' && opens ? endOfName(at + 1) : undefined
    if (name === undefined || name === at + 1) return undefined
    const next = normal(name + 1) === 'in' ? (endOfName(name + 2) ?? name) + 1 : name + 1
    return isOf(words[next], 'number') || isOneOf(normal(next), 'most all they nobody everyone') ? name : undefined
  }

  /** The preposition before a place, soon after a word: "same fix over at". */
  function linkAfter(at: number): number | undefined {
    const link = firstFrom(words, at + 1, 4).find(({normal: word}) => isOneOf(word, 'at in for'))
    if (!link) return undefined
    const between = words.slice(at + 1, link.index)
    const isPlain = between.every(
      ({normal: word, joint}) => joint === 'none' && !meetings.test(word) && !times.has(word)
    )
    return link.joint === 'none' && isPlain ? link.index : undefined
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
    const question = firstFrom(words, from + 1, 6).find(({normal: word}) =>
      isOneOf(word, 'what how whether if they theirs')
    )
    if (!question) return undefined
    // "Ask the rugby club, they lost a changing room"
    const isTold =
      question.joint === 'break'
        ? results.has(normal(question.index + 1))
        : firstFrom(words, question.index + 1, 6).some(({normal: word}) => told.test(word))
    if (!isTold || firstFrom(words, question.index + 1, 6).some(({normal: word}) => word === 'your')) return undefined
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
  function figuresOf(at: number, {opening}: Unit): number | undefined {
    const end = at === opening ? endOfName(at) : undefined
    const next = words[(end ?? 0) + 1]
    const isFigures =
      next?.joint === 'break' &&
      isOf(next, 'number') &&
      firstFrom(words, next.index + 1, 5).some(({normal: to, index}) => to === 'to' && isOf(words[index + 1], 'number'))
    return isFigures ? end : undefined
  }
}
