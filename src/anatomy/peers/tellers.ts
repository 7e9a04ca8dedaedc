import {isOf, wordsOf} from '../../language/membership.ts'
import {ruleNoun, troubleNoun} from '../../language/vocabulary/change.ts'
import {clausePreposition} from '../../language/vocabulary/clauses.ts'
import {message} from '../../language/vocabulary/messages.ts'
import {authority} from '../../language/vocabulary/people.ts'
import type {WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import type {Names} from '../known-names.ts'
import type {Unit} from '../units.ts'
import type {ThirdClause} from './clauses.ts'
import {around, isFamily, isKin, isKindWord, isNextDoor} from './kinds.ts'
import {isIdle, isSaid} from './said.ts'
import {indefinite} from './subjects.ts'

/** Who makes rules, and what is no person or firm. */
const rulers = wordsOf(authority, ruleNoun, troubleNoun, message)
const prepositions = wordsOf(clausePreposition)

/** Whom a clause tells of, besides by name. */
export interface Teller {
  /** "Two bakers". */
  readonly isCounted: boolean
  /** "The mill in Hull", "the shop next door". */
  readonly isPlaced: boolean
  /** Of the listener's kind: "a baker", "your neighbour". */
  readonly isLike: boolean
  /** "Another mill", "a friend of yours". */
  readonly isOther: boolean
  /** "The Tarn mill". */
  readonly isTitled: boolean
  /** Whom the listener has not heard of: "a baker", "two others". */
  readonly isNew: boolean
  /** Another of the listener's kind: "a bakery in Leeds", "our client", "your neighbour". */
  readonly isAnother: boolean
}

/** Reads whom clauses tell of. */
export function readTellers({words, text, start}: WordIndex, units: readonly Unit[], names: Names) {
  return {tellerOf, isOfEither, isOwner, isRuler, isRuling, isWhomWeServe, isSomebody}

  function normal(at: number): string {
    return normalOf(words[at])
  }

  function tellerOf(clause: ThirdClause): Teller {
    const {from, to, head} = clause
    const said = words.slice(from, to + 1)
    const isCounted = isOf(words[from], 'number')
    const isPlaced =
      isNextDoor(normal, from) ||
      (head < to && !isOneOf(normal(head + 1), 'before after since until')) ||
      isPlacedBefore(clause)
    const isLike =
      isKindWord(normal(head)) ||
      isNextDoor(normal, from) ||
      (normal(from) === 'your' && (isKin(normal, from + 1) || isFamily(normal, from + 1))) ||
      // "Three of the golf courses along your road"
      (isCounted && isPlaced && /^of the$/.test(`${normal(from + 1)} ${normal(from + 2)}`))
    const isOther = said.some(
      ({normal: word}, i) =>
        isOneOf(word, 'other another similar comparable') ||
        // "The last dentist who asked me"
        (word === 'last' && i < head - from && isOneOf(normal(head + 1), 'who that i we')) ||
        (word === 'yours' && normal(from + i - 1) === 'of')
    )
    const isNew = isCounted || isOther || indefinite.has(normal(from))
    return {
      isCounted,
      isPlaced,
      isLike,
      isOther,
      isTitled: said.slice(0, head - from + 1).some(names.isOther),
      isNew,
      isAnother:
        isOneOf(normal(from), 'my our your') ||
        (isLike && (isNew || (isPlaced && !isOneOf(normal(head + 1), 'here there who'))))
    }
  }

  /** "When it rained like that in Cork, the cinema lost a floor": where it is, said before. */
  function isPlacedBefore({from, unit}: ThirdClause): boolean {
    const {first, last} = units[unit - 1] ?? {first: 0, last: 0}
    return (
      words[last]?.sentence === words[from]?.sentence &&
      normal(first) === 'when' &&
      words.slice(first, last + 1).some((word) => names.isOther(word) && isOneOf(normal(word.index - 1), 'in at'))
    )
  }

  /** "Hull's back pay", "the Kellys' refund". */
  function isOwner({from, head}: ThirdClause): boolean {
    const at = normal(from) === 'the' ? from + 1 : from
    const word = words[at]
    if (!word?.hasCapital || at >= head || rulers.has(word.normal.replace(/'s$/, ''))) return false
    return /'s$/.test(word.normal) || text.charAt(word.end - start) === "'"
  }

  /** "The council", "new rules": but "another agency" and a name are somebody. */
  function isRuler({from, to, head}: ThirdClause): boolean {
    return (
      (!words[head]?.hasCapital || head === from) &&
      ((rulers.has(normal(head)) && (head === to || normal(from) === 'the')) ||
        rulers.has(`${normal(head - 1)} ${normal(head)}`))
    )
  }

  /** "The Chens", "Lena's", "Bridgend Rugby Club": people or a firm, whatever they did. */
  function isSomebody({from, head}: ThirdClause, isLike: boolean): boolean {
    return (
      (isLike && head > from) || /'s$/.test(normal(head)) || (normal(from) === 'the' && /s$/.test(normal(from + 1)))
    )
  }

  /** Somebody of the listener's or the caller's: "your crew", "two of our fitters". */
  function isOfEither({from, to, head: noun}: ThirdClause): boolean {
    const said = words.slice(from, to + 1)
    const head = noun - from
    return said.some(({normal: word, index}, i) => {
      // "The last baker I set up", "two mills with the damp you mentioned": which one it is.
      if (i === head + 1 && isOneOf(word, 'i we')) return isSent(index + 1)
      if (i > head + 1 && word === 'you') return false
      // "The last baker who asked me that"
      if (i > head + 1 && isOneOf(word, 'me us') && normalOf(said[head + 1]) === 'who') return false
      // "The firm that did your roof"
      if (
        word === 'your' &&
        isOneOf(normalOf(said[head + 1]), 'who that') &&
        !isOneOf(normal(index - 1), 'had has') &&
        !around.test(normal(index + 1))
      )
        return true
      if (
        isOneOf(word, 'i you he she it they') &&
        !prepositions.has(normalOf(said[i - 1])) &&
        !isOneOf(normalOf(said[i - 1]), 'from like near beside')
      )
        return true
      if (!isOneOf(word, 'my our your us me')) return false
      // "Our two bakers in Hull"
      const isNear =
        isKin(normal, index + 1) || isFamily(normal, index + 1) || (i === 0 && isOf(words[index + 1], 'number'))
      const before = normalOf(said[i - 1])
      return !isNear && (i === 0 || isOneOf(before, 'of for to from') || word !== 'your')
    })
  }

  /** "The last groomer I set up", "the homes we test for", but not "the drum we filled". */
  function isWhomWeServe({head}: ThirdClause): boolean {
    const we = normal(head + 1) === 'that' ? head + 2 : head + 1
    if (!isOneOf(normal(we), 'i we') || isIdle(normal(we + 1)) || isSent(we + 1)) return false
    const isForThem =
      isOneOf(normal(we + 2), 'for to with after') &&
      !isOf(words[we + 3], 'number') &&
      !isOneOf(normal(we + 3), 'a an the your')
    return isForThem || (isKindWord(normal(head)) && !isOneOf(normal(we + 1), 'need want'))
  }

  /** "The driver we sent", "the man I have". */
  function isSent(verb: number): boolean {
    return isSaid(normal(verb)) || /^(?:ha[ds]|have|sent)$/.test(normal(verb))
  }

  /** Whether a word alone is one who rules. */
  function isRuling(at: number): boolean {
    return rulers.has(normal(at))
  }
}
