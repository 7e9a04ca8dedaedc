import {isOf, wordsOf} from '../../language/membership.ts'
import {ruleNoun, troubleNoun} from '../../language/vocabulary/change.ts'
import {clausePreposition} from '../../language/vocabulary/clauses.ts'
import {message} from '../../language/vocabulary/messages.ts'
import {authority} from '../../language/vocabulary/people.ts'
import type {Word, WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../../language/words-at.ts'
import type {Range} from '../../script/model.ts'
import {firstFrom} from '../../script/pieces.ts'
import type {Names} from '../known-names.ts'
import type {Unit} from '../units.ts'
import {findThirdClauses, type ThirdClause} from './clauses.ts'
import {readDeeds} from './deeds.ts'
import {anybody, around, isFamily, isInYourTrade, isKin, isKindWord, isNextDoor, isOnlyOwn, isShare} from './kinds.ts'
import {readLikewise} from './likewise.ts'
import {contacts, isIdle, isSaid} from './said.ts'
import {indefinite} from './subjects.ts'
import {readTies, untils} from './ties.ts'

/** Who makes rules, and what is no person or firm. */
const rulers = wordsOf(authority, ruleNoun, troubleNoun, message)
const prepositions = wordsOf(clausePreposition)

/** What could be is no example. */
const modal = /^(?:will|would|can|could|should|might)$/

/** Finds those whom a clause tells of as an example: neither caller nor listener, who did, has or got what the listener could. */
export function findExamples(
  index: WordIndex,
  units: readonly Unit[],
  names: Names,
  doing: ReadonlySet<number>
): readonly Range[] {
  const {words} = index
  const deeds = readDeeds(words)
  const ties = readTies(words, units)
  const likewise = readLikewise(words)
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
    if (said.some(({normal: word}) => modal.test(word) || isOneOf(word, 'says say said'))) return false
    // "Your apprentice Emeka"
    if (clause.isBare && isOneOf(normal(from - 2), 'my our your') && !isKin(normal, from - 1)) return false
    if (isShare(normal, from)) return ties.isIn(verb, last) || deeds.isChoice(verb) || likewise.isSame(verb, last)
    if (isInYourTrade(normal, from)) return deeds.isDone(verb, last, false)
    if (anybody.test(normal(from))) return false
    if (clause.isBare) return isBareExample(clause)
    if (isNamed ? likewise.isOneOfThem(verb) : isOwner(from, head) && likewise.isSum(verb, last, head)) return true
    if (
      (isRuler(clause) && !(isKindWord(normal(head)) && hadSame(verb))) ||
      isOfEither(said, head - from) ||
      ties.isReferral(verb)
    )
      return false
    if (isWhomWeServe(clause) && !isSaid(normal(verb))) return true
    if (likewise.isSame(verb, last) || likewise.isTheirs(verb, last) || likewise.isPaid(head, verb)) return true
    const isCounted = isOf(words[from], 'number')
    const isPlaced =
      isNextDoor(normal, from) ||
      (head < to && !isOneOf(normal(head + 1), 'before after since until')) ||
      isPlacedBefore(clause)
    // "Three of the golf courses along your road"
    const isLike =
      isKindWord(normal(head)) ||
      isNextDoor(normal, from) ||
      (normal(from) === 'your' && (isKin(normal, from + 1) || isFamily(normal, from + 1))) ||
      (isCounted && isPlaced && /^of the$/.test(`${normal(from + 1)} ${normal(from + 2)}`))
    const isOther = said.some(
      ({normal: word}, i) =>
        isOneOf(word, 'other another similar comparable') ||
        // "The last dentist who asked me"
        (word === 'last' && i < head - from && isOneOf(normal(head + 1), 'who that i we')) ||
        (word === 'yours' && normal(from + i - 1) === 'of')
    )
    const isTitled = said.slice(0, head - from + 1).some(names.isOther)
    // "The team are on it": the caller's.
    if ((isNamed || (isLike && !isOneOf(normal(head), 'crew office team'))) && ties.isIn(verb, last)) return true
    // "The butcher there lined his door"
    if (isLike && normal(head + 1) === 'there' && deeds.isAct(verb, last) && deeds.isOwnMatter(verb, last, true))
      return true
    if (isNamed)
      return (
        isOnlyOwn(normal, verb + 1) ||
        ties.isWithUs(verb, last) ||
        (!isPlain(clause) && deeds.isChoice(verb)) ||
        ties.isJoined(clause) ||
        (!isPlain(clause) &&
          !isPassive(clause) &&
          (deeds.isDone(verb, last, !isLike) || (isSomebody(clause, isLike) && deeds.isAct(verb, last))) &&
          (!deeds.rules(verb, last) || (isLike && normal(verb + 1) === 'its')))
      )
    const isNew = isCounted || isOther || indefinite.has(normal(from))
    const isOurs = isOneOf(normal(from), 'my our your')
    if (isOurs || (isLike && (isNew || (isPlaced && !isOneOf(normal(head + 1), 'here there who')))))
      return (
        ties.isWithUs(verb, last) ||
        ties.isJoined(clause) ||
        deeds.isDone(verb, last, false) ||
        (normal(verb) !== 'has' && isOnlyOwn(normal, verb + 1)) ||
        (isNew && (deeds.isAct(verb, last) || normal(verb + 1) === 'their'))
      )
    if (
      (isLike || isTitled || (isCounted && normal(last) !== 'us')) &&
      (ties.isWithUs(verb, last) || ties.isJoined(clause))
    )
      return true
    // "The last groomer I set up": whom the caller served, whatever they are.
    const isServed = isOneOf(normal(head + 1), 'i we') && isOf(words[head + 2], 'past')
    const isTold =
      (isPlaced || isTitled || isOther) &&
      (isCounted || !said.some(({normal: word, index}) => word === 'your' && !around.test(normal(index + 1))))
    return (
      (isTold &&
        (likewise.isRate(verb) ||
          isOnlyOwn(normal, verb + 1) ||
          (isCounted && deeds.isChoice(verb)) ||
          isCollective(clause))) ||
      (isTold &&
        deeds.isDone(verb, last, false) &&
        (isServed ||
          deeds.isChoice(verb) ||
          deeds.isMeasured(verb, last) ||
          deeds.isOwnMatter(verb, last, normal(from) === 'the' || !isPlaced))) ||
      ties.isJoined(clause, untils)
    )
  }

  /** A name in lower case counts with what only people and firms do or have. */
  function isBareExample(clause: ThirdClause): boolean {
    const {to, verb, last} = clause
    return (
      !rulers.has(normal(to)) &&
      !ties.isReferral(verb) &&
      (!contacts.has(normal(verb)) || isOneOf(normal(verb), 'found learned')) &&
      (deeds.isChoice(verb) ||
        ties.isWithUs(verb, last) ||
        (ties.isJoined(clause) && words.slice(last + 1, last + 6).some(({normal: word}) => word === 'them')) ||
        deeds.isOwners(to, verb, last) ||
        // "Reading had that", or in a transcript any name.
        (likewise.isLikewise(verb) && (words[to]?.joint === 'sentence' || !words[to]?.hasCapital)) ||
        (likewise.isOneOfThem(verb) && (!words[to]?.hasCapital || normal(verb + 4) === 'first')) ||
        normal(verb + 1) === 'too')
    )
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

  /** "The men's shed in Crail were nine days late": people, by the verb. */
  function isCollective({head, verb, last}: ThirdClause): boolean {
    return normal(verb) === 'were' && !isOf(words[head], 'plural') && deeds.isDone(verb, last, false)
  }

  /** "The port had the same thing": who supplies others may be like the listener. */
  function hadSame(verb: number): boolean {
    return normal(verb) === 'had' && firstFrom(words, verb + 1, 2).some(({normal: word}) => word === 'same')
  }

  /** "Hull's back pay", "the Kellys' refund". */
  function isOwner(from: number, head: number): boolean {
    const at = normal(from) === 'the' ? from + 1 : from
    const word = words[at]
    if (!word?.hasCapital || at >= head || rulers.has(word.normal.replace(/'s$/, ''))) return false
    return /'s$/.test(word.normal) || index.text.charAt(word.end - index.start) === "'"
  }

  /** "The council", "new rules": but "another agency" and a name are somebody. */
  function isRuler({from, to, head}: ThirdClause): boolean {
    return (
      (!words[head]?.hasCapital || head === from) &&
      ((rulers.has(normal(head)) && (head === to || normal(from) === 'the')) ||
        rulers.has(`${normal(head - 1)} ${normal(head)}`))
    )
  }

  /** "Scab's been found". */
  function isPassive({head, verb}: ThirdClause): boolean {
    return verb === head + 1 && /'s$/.test(normal(head)) && normal(verb) === 'been'
  }

  /** "The Chens", "Lena's", "Bridgend Rugby Club": people or a firm, whatever they did. */
  function isSomebody({from, head}: ThirdClause, isLike: boolean): boolean {
    return (
      (isLike && head > from) || /'s$/.test(normal(head)) || (normal(from) === 'the' && /s$/.test(normal(from + 1)))
    )
  }

  /** "Sales rose": a plural that only opens a sentence may be anything, unless something is theirs. */
  function isPlain({from, head, verb, last}: ThirdClause): boolean {
    const word = words[from]
    const opens = head === from && word?.joint === 'sentence' && isOf(word, 'plural') && !/[a-z][A-Z]/.test(word.text)
    return opens && !words.slice(verb, last + 1).some(({normal: word}) => isOneOf(word, 'its their'))
  }

  /** Somebody of the listener's or the caller's: "your crew", "two of our fitters". */
  function isOfEither(said: readonly Word[], head: number): boolean {
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

  /** "The driver we sent", "the man I have". */
  function isSent(verb: number): boolean {
    return isSaid(normal(verb)) || /^(?:ha[ds]|have|sent)$/.test(normal(verb))
  }
}
