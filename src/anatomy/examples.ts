import {formsOf, isOf, wordsOf} from '../language/membership.ts'
import {result, ruleNoun, troubleNoun} from '../language/vocabulary/change.ts'
import {clausePreposition, joiner} from '../language/vocabulary/clauses.ts'
import {contact} from '../language/vocabulary/contact.ts'
import {message} from '../language/vocabulary/messages.ts'
import {authority} from '../language/vocabulary/people.ts'
import {notice, refer} from '../language/vocabulary/statements.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../language/words-at.ts'
import type {Range} from '../script/model.ts'
import type {Names} from './known-names.ts'
import {findThirdClauses, indefinite, isKin, isKindWord, type ThirdClause} from './third-clauses.ts'
import type {Unit} from './units.ts'

/** Who makes rules, and what is no person or firm. */
const rulers = wordsOf(authority, ruleNoun, troubleNoun, message)
/** What those decide who make rules and set prices. */
const ruled = new Set([
  ...[...wordsOf(ruleNoun)].filter((word) => !/^bills?$/.test(word)),
  ...'date price prices fee fees rate rates warning'.split(' ')
])
const results = wordsOf(result)
const presents = formsOf('s', result)
const refers = wordsOf(refer)
const contacts = wordsOf(contact, notice)
const prepositions = wordsOf(clausePreposition)
const untils = new Set(['until', 'till', 'after', 'once'])
/** What joins what a client had and what the caller did about it. */
const joiners = new Set([...wordsOf(joiner), ...untils, 'when', 'before'])
/** Words of a sentence in which what is ruled or compared comes after the verb; chosen. */
const objectReach = 6

/** Finds those whom a clause tells of as an example: neither caller nor listener, who did, has or got what the listener could. */
export function findExamples(
  index: WordIndex,
  units: readonly Unit[],
  names: Names,
  doing: ReadonlySet<number>
): readonly Range[] {
  const {words} = index
  return findThirdClauses(index, units, names, doing)
    .filter(isExample)
    .map(({from, to}) => rangeOf(from, to, index))

  function normal(at: number): string {
    return normalOf(words[at])
  }

  /** By what it tells of a named firm, of another of the listener's kind, or of anybody else. */
  function isExample(clause: ThirdClause): boolean {
    const {from, to, head, verb, last, isNamed} = clause
    const said = words.slice(from, to + 1)
    if (isRuler(clause) || isOfEither(said) || isReferral(verb)) return false
    if (isSame(verb, last) || isTheirs(verb, last)) return true
    const isLike = isKindWord(normal(head))
    const isCounted = isOf(words[from], 'number')
    const isOther = said.some(
      ({normal: word}, i) => isOneOf(word, 'other another') || (word === 'yours' && normal(from + i - 1) === 'of')
    )
    const isPlaced = head < to
    if (isNamed)
      return (
        isWithUs(verb, last) ||
        isJoined(clause) ||
        (!isPlain(clause) && isDone(verb, last, !isLike) && !rules(verb, last))
      )
    const isNew = isCounted || isOther || indefinite.has(normal(from))
    const isOurs = isOneOf(normal(from), 'my our your')
    if (isOurs || (isLike && (isNew || (isPlaced && normal(head + 1) !== 'who'))))
      return isWithUs(verb, last) || isJoined(clause) || isDone(verb, last, false) || (isNew && isAct(verb, last))
    if ((isLike || (isCounted && normal(last) !== 'us')) && (isWithUs(verb, last) || isJoined(clause))) return true
    const isTold = (isPlaced || isOther) && (isCounted || !said.some(({normal: word}) => word === 'your'))
    return (
      (isTold && isDone(verb, last, false) && isOwnMatter(verb, last, normal(from) === 'the')) ||
      isJoined(clause, untils)
    )
  }

  /** "The council", "new rules": but "another agency" and a name are somebody. */
  function isRuler({from, to, head}: ThirdClause): boolean {
    return (
      (!words[head]?.hasCapital || head === from) && rulers.has(normal(head)) && (head === to || normal(from) === 'the')
    )
  }

  /** "Sales rose": a plural that only opens a sentence may be anything. */
  function isPlain({from, head}: ThirdClause): boolean {
    return head === from && words[from]?.joint === 'sentence' && normal(from).endsWith('s')
  }

  /** "Dr Moss told me": no example, even if it is told of one. */
  function isReferral(verb: number): boolean {
    if (!refers.has(normal(verb)) || isOneOf(normal(verb + 2), 'they it he she')) return false
    // "Hull Bakers sent us two drivers": who gave the caller something is a client.
    const isGiven = isOf(words[verb + 2], 'number') || isOneOf(normal(verb + 2), 'a an all the their its her his')
    return isOneOf(normal(verb + 1), 'me us')
      ? !(isOneOf(normal(verb), 'gave give gives send sends sent') && isGiven)
      : !results.has(normal(verb)) && isOneOf(normal(verb + 1), 'i you your we that to about')
  }

  /** "Cut its waste", "was losing a day": what it did, not for or to the listener. */
  function isDone(verb: number, last: number, isNamed: boolean): boolean {
    const rest = words.slice(verb + 1, last + 1)
    if (rest.slice(0, objectReach).some(({normal: word}) => /^your?$/.test(word))) return false
    const word = words[verb]
    if (isOneOf(normal(verb), 'are is')) return !isNamed && rest.some(({normal: word}) => isOneOf(word, 'already now'))
    if (isOneOf(normal(verb), 'was were'))
      return isOf(words[verb + 1], 'ing') && results.has(normal(verb + 1).replace(/ing$/, 'e'))
    if (isOf(word, 'past') && results.has(normal(verb))) return true
    // "Worked through it and went from 40 to 58": what else it did.
    if (
      rest.some(
        ({normal: and, index: at}) => and === 'and' && isOf(words[at + 1], 'past') && results.has(normal(at + 1))
      )
    )
      return true
    if (isOf(word, 'past') && !contacts.has(normal(verb)) && rest.slice(0, 3).some((next) => isOf(next, 'number')))
      return true
    return (
      isHeld(verb, last) ||
      (!isNamed && presents.has(normal(verb)) && rest.slice(0, 3).some((next) => isOf(next, 'number')))
    )
  }

  /** "Two growers sowed barley": whatever another of the listener's kind did. */
  function isAct(verb: number, last: number): boolean {
    const isPast = isOf(words[verb], 'past') && !isOneOf(normal(verb), 'was were been had did')
    const isForEither = words.slice(verb + 1, last + 1).some(({normal: word}) => isOneOf(word, 'me you your'))
    return isPast && !contacts.has(normal(verb)) && !refers.has(normal(verb)) && !isForEither
  }

  /** Whether what is done rules or supplies the listener: "Lagos raised the levy". */
  function rules(verb: number, last: number): boolean {
    return (
      !isOneOf(normal(verb), 'got had won paid saved used') &&
      !isOneOf(normal(verb + 1), 'their his her') &&
      words.slice(verb + 1, Math.min(last, verb + objectReach) + 1).some(({normal: word}) => ruled.has(word))
    )
  }

  /** Somebody of the listener's or the caller's: "your crew", "two of our fitters". */
  function isOfEither(said: readonly Word[]): boolean {
    return said.some(({normal: word, index}, i) => {
      if (
        isOneOf(word, 'i you he she it they') &&
        !prepositions.has(normalOf(said[i - 1])) &&
        !isOneOf(normalOf(said[i - 1]), 'from like near beside')
      )
        return true
      if (!isOneOf(word, 'my our your us me')) return false
      const isNear = isKin(normal, index + 1)
      const before = normalOf(said[i - 1])
      return !isNear && (i === 0 || isOneOf(before, 'of for to from') || word !== 'your')
    })
  }

  /** "Had the same", "hit that", "exactly this". */
  function isSame(verb: number, last: number): boolean {
    for (let at = verb + 1; at <= Math.min(last, verb + objectReach); at++) {
      if (isOneOf(normal(at), 'same exactly') || (normal(at) === 'way' && isOneOf(normal(at - 1), 'that this')))
        return true
      if (isOneOf(normal(at), 'that this') && isOneOf(normal(at - 1), 'had hit did got by on for')) return true
    }
    return false
  }

  /** "Halved its waste", "filled eleven slots": what is told of is somebody's, or counted. */
  function isOwnMatter(verb: number, last: number, isDefinite: boolean): boolean {
    return words
      .slice(verb + 1, Math.min(last, verb + 4) + 1)
      .some((word) => isOneOf(word.normal, 'its their his her our now') || (!isDefinite && isOf(word, 'number')))
  }

  /** "Fixed theirs in a day": "his bag" is no comparison. */
  function isTheirs(verb: number, last: number): boolean {
    return words
      .slice(verb + 1, last + 1)
      .some(
        ({normal: word, index: at}) =>
          isOneOf(word, 'theirs hers') || (word === 'his' && !isOf(words[at + 1], 'content'))
      )
  }

  /** "Runs its vans through us", "had us test it". */
  function isWithUs(verb: number, last: number): boolean {
    return (
      !contacts.has(normal(verb)) &&
      words
        .slice(verb + 1, last + 1)
        .some(
          ({normal: word, index}) =>
            (word === 'us' || word === 'ours' || (word === 'our' && index - 1 === verb)) &&
            (index - 1 === verb || !refers.has(normal(index - 1)))
        )
    )
  }

  /** "..., so we joined a second one on": what one did and what the caller did are one story. */
  function isJoined({unit, verb, last}: ThirdClause, how = joiners): boolean {
    if (contacts.has(normal(verb))) return false
    const next = units[unit + 1]
    const follows = next?.subject === 'caller' && words[next.first]?.sentence === words[verb]?.sentence
    const places = [...words.slice(verb + 1, last + 1), ...(follows ? words.slice(next.first, next.opening) : [])]
    return places.some(
      ({normal: word, index: at}) =>
        how.has(word) &&
        /^we(?:'d)?$/.test(normal(at + 1)) &&
        words.slice(at + 1, at + 4).some((later) => isOf(later, 'past') && !contacts.has(later.normal))
    )
  }

  /** What an example does in the present counts with what it is compared with. */
  function isHeld(verb: number, last: number): boolean {
    if (isOneOf(normal(verb), "has have hasn't haven't") && normal(verb + 1) !== 'it')
      return words.slice(verb + 1, verb + 3).some((word) => isOf(word, 'past') && results.has(word.normal))
    if (!results.has(normal(verb))) return false
    return words
      .slice(verb + 1, last + 1)
      .some(({normal: word}) => isOneOf(word, 'it this these ours one same less more fewer now already'))
  }
}
