import {isOf} from '../../language/membership.ts'
import type {WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../../language/words-at.ts'
import type {Range} from '../../script/model.ts'
import {firstFrom} from '../../script/pieces.ts'
import type {Names} from '../known-names.ts'
import type {Unit} from '../units.ts'
import {findThirdClauses, type ThirdClause} from './clauses.ts'
import {readDeeds} from './deeds.ts'
import {anybody, around, isKin, isKindWord, isOnlyOwn, isShare} from './kinds.ts'
import {readLikewise} from './likewise.ts'
import {contacts, isSaid} from './said.ts'
import {readTellers, type Teller} from './tellers.ts'
import {readTies, untils} from './ties.ts'

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
  const tellers = readTellers(index, units, names)
  return findThirdClauses(index, units, names, doing)
    .filter(isExample)
    .map(({from, to}) => rangeOf(from, to, index))

  function normal(at: number): string {
    return normalOf(words[at])
  }

  /** By what it tells of a named firm, of another of the listener's kind, or of anybody else. */
  function isExample(clause: ThirdClause): boolean {
    const {from, to, head, verb, last, isNamed, isBare} = clause
    // What could be is no example.
    if (
      words
        .slice(from, to + 1)
        .some(({normal: word}) => isOneOf(word, 'will would can could should might says say said'))
    )
      return false
    if (isShare(normal, from)) return ties.isIn(verb, last) || deeds.isChoice(verb) || likewise.isSame(verb, last)
    if (anybody.test(normal(from))) return false
    if (isBare) return isBareExample(clause)
    if (isNamed ? likewise.isOneOfThem(verb) : tellers.isOwner(clause) && likewise.isSum(verb, last, head)) return true
    const isLikeRuler = isKindWord(normal(head)) && hadSame(verb)
    if ((tellers.isRuler(clause) && !isLikeRuler) || tellers.isOfEither(clause) || ties.isReferral(verb)) return false
    if (tellers.isWhomWeServe(clause) && !isSaid(normal(verb))) return true
    if (likewise.isSame(verb, last) || likewise.isTheirs(verb, last) || likewise.isPaid(head, verb)) return true
    const teller = tellers.tellerOf(clause)
    if (isNamed) return isOfName(clause, teller)
    if (teller.isLike && isOfKind(clause)) return true
    return teller.isAnother ? isOfAnother(clause, teller) : isOfAnybody(clause, teller)
  }

  /** "Tarn Labels cut its waste": a result that rules and supplies nobody, a tie with the caller, or a choice. */
  function isOfName(clause: ThirdClause, {isLike}: Teller): boolean {
    const {verb, last} = clause
    if (isOnlyOwn(normal, verb + 1) || ties.isIn(verb, last) || ties.isWithUs(verb, last) || ties.isJoined(clause))
      return true
    if (isPlain(clause)) return false
    const isResult =
      deeds.isDone(verb, last, !isLike) || (tellers.isSomebody(clause, isLike) && deeds.isAct(verb, last))
    const isRule = deeds.rules(verb, last) && !(isLike && normal(verb + 1) === 'its')
    return deeds.isChoice(verb) || (isResult && !isRule && !isPassive(clause))
  }

  /** "The bakery is on it", "the butcher there lined his door". */
  function isOfKind({head, verb, last}: ThirdClause): boolean {
    // "The team are on it": the caller's.
    const isIn = !isOneOf(normal(head), 'crew office team') && ties.isIn(verb, last)
    return isIn || (normal(head + 1) === 'there' && deeds.isAct(verb, last) && deeds.isOwnMatter(verb, last, true))
  }

  /** "A bakery in Leeds sowed rye": whatever it did, if the listener has not heard of it. */
  function isOfAnother(clause: ThirdClause, {isNew}: Teller): boolean {
    const {verb, last} = clause
    return (
      ties.isWithUs(verb, last) ||
      ties.isJoined(clause) ||
      deeds.isDone(verb, last, false) ||
      (normal(verb) !== 'has' && isOnlyOwn(normal, verb + 1)) ||
      (isNew && (deeds.isAct(verb, last) || deeds.isHabit(verb)))
    )
  }

  /** "The fair in Hull cut its waste": what is its own, if it is told by its place, a name in it or as another. */
  function isOfAnybody(clause: ThirdClause, {isCounted, isPlaced, isLike, isOther, isTitled}: Teller): boolean {
    const {from, to, head, verb, last} = clause
    const isSome = isLike || isTitled || (isCounted && normal(last) !== 'us')
    if (isSome && (ties.isWithUs(verb, last) || ties.isJoined(clause))) return true
    if (ties.isJoined(clause, untils)) return true
    const isYours = words
      .slice(from, to + 1)
      .some(({normal: word, index: at}) => word === 'your' && !around.test(normal(at + 1)))
    if (!(isPlaced || isTitled || isOther) || (isYours && !isCounted)) return false
    // "The last groomer I set up": whom the caller served, whatever they are.
    const isServed = isOneOf(normal(head + 1), 'i we') && isOf(words[head + 2], 'past')
    return (
      likewise.isRate(verb) ||
      isOnlyOwn(normal, verb + 1) ||
      (isCounted && deeds.isChoice(verb)) ||
      isCollective(clause) ||
      (deeds.isDone(verb, last, false) &&
        (isServed ||
          deeds.isChoice(verb) ||
          deeds.isMeasured(verb, last) ||
          deeds.isOwnMatter(verb, last, normal(from) === 'the' || !isPlaced)))
    )
  }

  /** A name in lower case counts with what only people and firms do or have. */
  function isBareExample(clause: ThirdClause): boolean {
    const {from, to, verb, last} = clause
    // "Your apprentice Emeka"
    if (isOneOf(normal(from - 2), 'my our your') && !isKin(normal, from - 1)) return false
    return (
      !tellers.isRuling(to) &&
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

  /** "The men's shed in Crail were nine days late": people, by the verb. */
  function isCollective({head, verb, last}: ThirdClause): boolean {
    return normal(verb) === 'were' && !isOf(words[head], 'plural') && deeds.isDone(verb, last, false)
  }

  /** "The port had the same thing": who supplies others may be like the listener. */
  function hadSame(verb: number): boolean {
    return normal(verb) === 'had' && firstFrom(words, verb + 1, 2).some(({normal: word}) => word === 'same')
  }

  /** "Scab's been found". */
  function isPassive({head, verb}: ThirdClause): boolean {
    return verb === head + 1 && /'s$/.test(normal(head)) && normal(verb) === 'been'
  }

  /** "Sales rose": a plural that only opens a sentence may be anything, unless something is theirs. */
  function isPlain({from, head, verb, last}: ThirdClause): boolean {
    const word = words[from]
    const opens = head === from && word?.joint === 'sentence' && isOf(word, 'plural') && !/[a-z][A-Z]/.test(word.text)
    return opens && !words.slice(verb, last + 1).some(({normal: word}) => isOneOf(word, 'its their'))
  }
}
