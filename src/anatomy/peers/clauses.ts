import {isOf, wordsOf} from '../../language/membership.ts'
import {result} from '../../language/vocabulary/change.ts'
import {clausePreposition} from '../../language/vocabulary/clauses.ts'
import type {WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import {firstFrom} from '../../script/pieces.ts'
import type {Names} from '../known-names.ts'
import type {Unit} from '../units.ts'
import {isKin, isKindWord} from './kinds.ts'
import {isParted} from './message.ts'
import {adverbs, finite, openers, readSubjects} from './subjects.ts'

/** A clause about somebody who is neither the caller nor the listener, by the indexes of its words. */
export interface ThirdClause {
  /** First and last word of the subject. */
  readonly from: number
  readonly to: number
  /** Last word of the subject before what says where or which: "shops" in "three shops on Elm Street". */
  readonly head: number
  readonly verb: number
  readonly last: number
  /** Whose the subject is by its name: "Tarn Labels", "Mercer's lab". */
  readonly isNamed: boolean
  /** Whether little but its place says so: "the lids Tarn bought", or in a transcript a name without capitals. */
  readonly isBare: boolean
  /** Index of its unit. */
  readonly unit: number
}

const prepositions = wordsOf(clausePreposition)
const results = wordsOf(result)
/** What comes before a name that opens a clause inside another. */
const joins = /^(?:and|but|so|since|as|said|says|dr|doctor|mrs?|ms|\w+ly)$/
/** What stands before a subject without a meaning of its own there: "even Tarn Labels", "there's a mill in Hull that ...". */
const leads = new Set("even only just also there there's there're".split(' '))
const people = /^(?:he|she|they)(?:'(?:s|d|ve))?$|^(?:his|her|their)$/
/** Who is had or wanted is no example: "I've got a welder, and he starts on Monday". */
const kept = /^(?:got|have|need|needs|want|wants|looking)$|'ve$/
/** Who can do something is offered. */
const offered = /^(?:can|could|will|would)$/
/** Words of a clause that are read, so that one without end costs no more; chosen. */
const clauseReach = 60
/** Words in which a verb must come; chosen. */
const verbReach = 12

/** Finds the clauses about third parties. */
export function findThirdClauses(
  index: WordIndex,
  units: readonly Unit[],
  names: Names,
  doing: ReadonlySet<number>
): readonly ThirdClause[] {
  const {words} = index
  const {isTranscript, isSpokenFirm, bareNameBefore, headOf, opens, isOwn, isNameAt, isTown, isVerb, isNamed} =
    readSubjects(index, names)
  return units.flatMap((unit, at) =>
    unit.isQuestion || unit.isConditional
      ? []
      : [
          ...startsIn(unit).flatMap((from) => readClause(from, at) ?? []),
          ...bareIn(unit, at),
          ...relativesIn(unit, at),
          ...followUp(unit, at)
        ]
  )

  function normal(at: number): string {
    return normalOf(words[at])
  }

  /** Where a subject may start: at the opening of a clause, after what comes before it, and at a name after a conjunction. */
  function startsIn({opening, first, last, subject}: Unit): readonly number[] {
    const start = afterLead(opening)
    const isThird =
      (subject !== 'caller' || isOwn(start)) && (subject !== 'pronoun' || start > opening) && subject !== 'clipped'
    const from = isFrontal(start) ? afterFront(start, last) : start
    const inner = words
      .slice(first, last + 1)
      .filter(
        ({index: at, joint}) =>
          at !== from &&
          joint !== 'sentence' &&
          (isNameAt(at)
            ? joins.test(normal(at - 1)) || followsTime(at, first) || isParted(at, index)
            : isOneOf(normal(at), 'a an one') && (isParted(at, index) || normal(at - 1) === 'how'))
      )
    // A transcript has no marks between clauses: one may start after any word with a meaning.
    if (isTranscript)
      inner.push(
        ...words
          .slice(opening + 1, last + 1)
          .filter(
            ({index}) =>
              ((isOf(words[index - 1], 'content') || isOneOf(normal(index - 1), 'them it us here there')) &&
                (isSpokenFirm(index) || isOneOf(normal(index), 'the another a an'))) ||
              (joins.test(normal(index - 1)) && isSpokenFirm(index))
          )
      )
    return [...(isThird && from !== undefined && opens(from) ? [from] : []), ...inner.map(({index}) => index)]
  }

  /** "The last time it flooded, Tarn Labels lost a day". */
  function followsTime(at: number, first: number): boolean {
    return (
      words[at]?.joint === 'break' &&
      words
        .slice(Math.max(first, at - clauseReach), at)
        .some(({normal: word}) => isOneOf(word, 'time when after since once'))
    )
  }

  /** The subject and the verb of a clause about a third party. */
  function readClause(from: number, unit: number): ThirdClause | undefined {
    // "I'll send you how a mill in Hull cut it"
    if (doing.has(from) && normal(from - 1) !== 'how') return undefined
    const next = units[unit + 1]
    const end = units[unit]?.last ?? from
    const last = next !== undefined && goesOn(from, end, next) ? next.last : end
    const verbs = verbsFrom(from, last)
    // "The man who runs the inn on the quay saves ninety a week": the verb of a relative clause is not the last word.
    const isRelative = isOneOf(normal((verbs[0] ?? 0) - 1), 'who that which i we') && !leads.has(normal(from - 1))
    const isYours = normal((verbs[0] ?? 0) - 1) === 'you'
    const verb = ((isRelative || isYours) && verbs.find((at) => at > (verbs[0] ?? 0) + (isYours ? 0 : 2))) || verbs[0]
    const at = verb ?? compared(from, last) - 1
    if (at < 0) return undefined
    const to = beforeAdverbs(at - 1)
    const head = headOf(from, to)
    const isBare = isTown(from)
    const read = Math.min(last, at + clauseReach)
    return {from, to, head, verb: at, last: read, isNamed: isBare || isNamed(from, head), isBare, unit}
  }

  /** "Last week strathaven lost both their days": clauses that open with a name in lower case. */
  function bareIn({opening, last}: Unit, unit: number): readonly ThirdClause[] {
    if (!isTranscript) return []
    return words.slice(opening, last + 1).flatMap((word) => {
      const verb = word.index
      const isTheirs = isOneOf(normal(verb + 1), 'theirs too')
      const from = (isOf(word, 'past') || isTheirs) && !doing.has(verb) ? bareNameBefore(verb, isTheirs) : undefined
      return from === undefined || doing.has(from) ? [] : [bare(from, verb, last, unit)]
    })
  }

  /** A clause whose subject is a name right before its verb. */
  function bare(from: number, verb: number, end: number, unit: number): ThirdClause {
    const last = Math.min(end, verb + clauseReach)
    return {from, to: verb - 1, head: verb - 1, verb, last, isNamed: true, isBare: true, unit}
  }

  /** "The thread Elm School took from us". */
  function relativesIn({opening, last}: Unit, unit: number): readonly ThirdClause[] {
    return words.slice(opening + 1, last).flatMap(({index: from, joint}) => {
      const before = words[from - 1]
      if (joint !== 'none' || !isNameAt(from) || before?.hasCapital || !isOf(before, 'content') || doing.has(from))
        return []
      const to = from + firstFrom(words, from, 4).findIndex(({index}) => !isNameAt(index)) - 1
      const verb = to + 1
      return to < from || verb > last || words[verb]?.joint !== 'none' || !isOf(words[verb], 'past')
        ? []
        : [bare(from, verb, last, unit)]
    })
  }

  /** "I was in with a baker in Hull, and he had the same": what is told of whoever the clause before named. */
  function followUp({opening, last, subject}: Unit, unit: number): readonly ThirdClause[] {
    const before = units[unit - 1]
    // "They use it"
    const verb =
      isOneOf(normal(opening), 'they') && isOf(words[opening + 1], 'content') && results.has(normal(opening + 1))
        ? opening + 1
        : verbsFrom(opening, last)[0]
    const isBoth = isOneOf(normal(opening), 'both each')
    if (!before || !verb || !(isBoth || (isOneOf(subject, 'pronoun other') && people.test(normal(opening))))) return []
    const told = words.slice(before.opening, before.last + 1)
    const earlier = units[unit - 2]
    const isNear = told.some(({index}) => isNew(index)) || words[earlier?.first ?? 0]?.sentence !== told[0]?.sentence
    const said = isNear || !earlier ? told : words.slice(earlier.opening, before.last + 1)
    // "The fox took two at Elm Farm. They have our net": they at the farm.
    const isThey =
      /^they/.test(normal(opening)) &&
      firstFrom(words, verb + 1, 2).some(({normal: word}) => isOneOf(word, 'our ours us'))
    const place = isThey ? said.find(({index}) => isNameAt(index) && isOneOf(normal(index - 1), 'at in')) : undefined
    const from = (place ?? said.find(({index}) => isNew(index)))?.index
    if (from === undefined || said.some(({normal: word, index}) => (index > from ? offered : kept).test(word)))
      return []
    const end = words
      .slice(from + 1, before.last + 1)
      .find(({index, joint}) => joint === 'break' || isVerb(index, from))
    const isOnlyName = isNameAt(from) && isNameAt(from + 1) && !isNameAt(from + 2) && !isKindWord(normal(from + 2))
    const to = isOnlyName ? from + 1 : (end?.index ?? before.last + 1) - 1
    const head = headOf(from, to)
    return [{from, to, head, verb, last, isNamed: isNamed(from, head), isBare: false, unit}]
  }

  /** Whether somebody who is neither caller nor listener is named from a place on: "a baker", "the Browns", but not "your boss Ana". */
  function isNew(at: number): boolean {
    if (doing.has(at) || isOneOf(normal(at - 1), 'my our your') || isOneOf(normal(at - 2), 'my our your')) return false
    return openers.has(normal(at)) || isOf(words[at], 'number') || isNameAt(at)
  }

  /** "The Lyric, over the road, had us in": the verb after an insertion. */
  function goesOn(from: number, end: number, {first, subject, last}: Unit): boolean {
    if (words[first]?.joint !== 'break') return false
    if (isOf(words[first], 'past') && (subject === 'clipped' || verbsFrom(from, end).length === 0)) return true
    // "Pollock's, the tuners, had two", "Tarn Dairy, your neighbour, took two": the insertion is a clause by its article.
    return (
      (normal(first) === 'the' || (normal(first) === 'your' && isKin(normal, first + 1))) &&
      end - from < 3 &&
      words.slice(first, last + 1).some(({joint}, i) => i > 0 && joint === 'break')
    )
  }

  /** "Coaches at Lake Club text parents this way": by what a clause compares with, the verb comes before it. */
  function compared(from: number, last: number): number {
    const after = words
      .slice(from + 2, Math.min(last, from + clauseReach) + 1)
      .find(
        ({normal: word, index}) =>
          word === 'theirs' || (isOneOf(word, 'this that the') && isOneOf(normal(index + 1), 'way same'))
      )
    return after?.index ?? -1
  }

  /** "Even", "there were". */
  function afterLead(opening: number): number {
    let at = opening
    while (leads.has(normal(at)) || (normal(at - 1) === 'there' && finite.has(normal(at)))) at++
    return at
  }

  function beforeAdverbs(to: number): number {
    let at = to
    while (adverbs.has(normal(at))) at--
    return at
  }

  function verbsFrom(from: number, last: number): readonly number[] {
    const verbs: number[] = []
    let breaks = 0
    for (let at = from + 1; at <= Math.min(last, from + verbReach); at++) {
      if (words[at]?.joint === 'break' && ++breaks === 1 && verbs.length > 0) break
      if ((words[at]?.joint !== 'break' || breaks > 1) && isVerb(at, from)) verbs.push(at)
    }
    return verbs
  }

  /** "Last spring", "over in Tralee": what comes before a subject. */
  function isFrontal(at: number): boolean {
    return prepositions.has(normal(at)) || isOneOf(normal(at), 'last this back earlier out down up yesterday')
  }

  function afterFront(opening: number, last: number): number | undefined {
    for (let at = opening + 2; at <= Math.min(last, opening + 6); at++) {
      if (isOneOf(normal(at), 'my our your') && !isKin(normal, at + 1)) return undefined
      if (!prepositions.has(normal(at - 1)) && (words[at]?.joint === 'break' || opens(at))) return at
    }
    return undefined
  }
}
