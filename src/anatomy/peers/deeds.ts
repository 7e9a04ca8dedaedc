import {anyOf, formsOf, isOf, onlyThose, wordsOf} from '../../language/membership.ts'
import {choose, result, ruleNoun} from '../../language/vocabulary/change.ts'
import {troubleWord} from '../../language/vocabulary/clauses.ts'
import {span} from '../../language/vocabulary/time.ts'
import type {Word} from '../../language/words.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import {firstFrom} from '../../script/pieces.ts'
import {contacts, refers} from './said.ts'

/** What those decide who make rules and set prices. */
export const ruled = anyOf(
  onlyThose(wordsOf(ruleNoun), (word) => !/^bills?$/.test(word)),
  new Set('date price prices fee fees rate rates warning'.split(' '))
)
const results = wordsOf(result)
const choices = formsOf('past', choose)
const troubles = wordsOf(troubleWord)
const spans = wordsOf(span)
const presents = formsOf('s', result)
/** Words of a sentence in which what is ruled or compared comes after the verb; chosen. */
const objectReach = 6
/** Words after a verb in which what is the listener's makes it news for them; chosen. */
const wholeReach = 16

/** What clauses about third parties tell that these did, by the indexes of their verb and last word. */
export function readDeeds(words: readonly Word[]) {
  return {isDone, isAct, rules, isChoice, isMeasured, isOwners, isOwnMatter, isHabit}

  function normal(at: number): string {
    return normalOf(words[at])
  }

  /** "Cut its waste", "was losing a day": what it did, not for or to the listener. */
  function isDone(verb: number, last: number, isNamed: boolean): boolean {
    const rest = words.slice(verb + 1, last + 1)
    const own = rest.slice(0, wholeReach).findIndex(({normal: word}) => /^(?:i|we)(?:'|$)/.test(word))
    if (rest.slice(0, own < 0 ? wholeReach : own).some(isListeners)) return false
    const word = words[verb]
    if (isOneOf(normal(verb), 'are is'))
      return (
        !isNamed &&
        (rest.some(({normal: word}) => isOneOf(word, 'already now since')) ||
          (isOf(rest[0], 'ing') &&
            !isOneOf(normal(verb + 1), 'hiring recruiting opening closing selling looking') &&
            untilNext(rest).some((next) => isOf(next, 'number'))))
      )
    // "Were paying double", "were short of drivers".
    if (isOneOf(normal(verb), 'was were'))
      return (
        (isOf(rest[0], 'ing') && !contacts.has(normal(verb + 1))) ||
        troubles.has(normal(verb + 1)) ||
        // "Were nine days late", "was on nine drums"
        (isOf(rest[0], 'number') && rest.slice(1, 4).some(({normal: word}) => troubles.has(word))) ||
        // "Were fined four grand", "were caught with nine"
        (isOf(rest[0], 'past') &&
          (!contacts.has(normal(verb + 1)) || normal(verb + 1) === 'caught') &&
          rest.slice(1, 3).some((word) => isOf(word, 'number')))
      )
    // "Used to spend all of Thursday on wages"
    if (normal(verb) === 'used' && normal(verb + 1) === 'to') return true
    // "Told its wholesalers": news.
    if (isOneOf(normal(verb), 'told asked')) return false
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
    // "A flat needs one"
    if (normal(verb) === 'needs') return false
    return (
      isHeld(verb, last, isNamed) ||
      (!isNamed && presents.has(normal(verb)) && rest.slice(0, 3).some((next) => isOf(next, 'number')))
    )
  }

  /** "The controller that's in your cars", but not "before your visit". */
  function isListeners({normal: word, index}: Word): boolean {
    return /^your?(?:'|$)/.test(word) && !isOneOf(normal(index - 1), 'before after since until')
  }

  /** The words before "so six will look for work". */
  function untilNext(rest: readonly Word[]): readonly Word[] {
    const so = rest.findIndex(({normal: word}) => isOneOf(word, 'because so'))
    return so < 0 ? rest : rest.slice(0, so)
  }

  /** "Two growers sowed barley": whatever another of the listener's kind did. */
  function isAct(verb: number, last: number): boolean {
    const isPast = isOf(words[verb], 'past') && !isOneOf(normal(verb), 'was were been had did')
    const rest = words.slice(verb + 1, last + 1)
    const because = rest.findIndex(({normal: word}) => isOneOf(word, 'because as when'))
    const isForEither = rest
      .slice(0, because < 0 ? undefined : because)
      .some(({normal: word}) => isOneOf(word, 'me you your'))
    // "Gave away a guide"
    const isTold = refers.has(normal(verb)) && !isOneOf(normal(verb + 1), 'away up')
    return isPast && !contacts.has(normal(verb)) && !isTold && !isForEither
  }

  /** "Does its rota on a Friday", "pack their eggs". */
  function isHabit(verb: number): boolean {
    const whose = normal(verb + 1)
    return (
      whose === 'their' ||
      (isOneOf(whose, 'its his her') && presents.has(normal(verb)) && !isOneOf(normal(verb), 'needs has'))
    )
  }

  /** Whether what is done rules or supplies the listener: "Lagos raised the levy". */
  function rules(verb: number, last: number): boolean {
    return (
      !isOneOf(normal(verb), 'got had lost paid put saved used won') &&
      !isOneOf(normal(verb + 1), 'their his her') &&
      words.slice(verb + 1, Math.min(last, verb + objectReach) + 1).some(({normal: word}) => ruled.has(word))
    )
  }

  /** "Halved its waste", "filled eleven slots": what is told of is somebody's, or counted. */
  function isOwnMatter(verb: number, last: number, isDefinite: boolean): boolean {
    return verbsOf(verb, last).some((at) =>
      words
        .slice(at + 1, Math.min(last, at + 4) + 1)
        .some(
          (word) => isOneOf(word.normal, 'its their his her our now already') || (!isDefinite && isOf(word, 'number'))
        )
    )
  }

  /** "Strathaven lost their days": one firm, by "their" after a singular. */
  function isOwners(subject: number, verb: number, last: number): boolean {
    return verbsOf(verb, last).some(
      (at) =>
        results.has(normal(at)) &&
        words
          .slice(at + 1, Math.min(last, at + 4) + 1)
          .some(({normal: word}) => word === 'theirs' || (word === 'their' && !isOf(words[subject], 'plural')))
    )
  }

  /** "Did it last season and cleared their debt": the verb, and one that goes on. */
  function verbsOf(verb: number, last: number): readonly number[] {
    const and = words
      .slice(verb + 1, last)
      .find(({normal: word, index: at}) => word === 'and' && isOf(words[at + 1], 'past'))
    return and ? [verb, and.index + 1] : [verb]
  }

  /** "Went from 41 percent to 58", "cut stays from nine a day to two": measured. */
  function isMeasured(verb: number, last: number): boolean {
    return words
      .slice(verb + 1, last - 2)
      .some(
        ({normal: word, index: at}) =>
          word === 'from' &&
          isOf(words[at + 1], 'number') &&
          firstFrom(words, at + 2, 7).some((later) => later.normal === 'to' && isOf(words[later.index + 1], 'number'))
      )
  }

  /** "Switched on Tuesday", "paid ninety": what only people and firms do. */
  function isChoice(verb: number): boolean {
    const at = /^ha(?:s|ve|d)$/.test(normal(verb)) ? verb + 1 : verb
    const [word, next] = [normal(at), words[at + 1]]
    return (
      (choices.has(word) && normal(at + 1) !== 'out') ||
      (isOneOf(word, 'changed joined claimed') &&
        !isOf(words[at + 2], 'number') &&
        (word !== 'changed' || isOneOf(normal(at + 1), 'to over'))) ||
      (isOneOf(word, 'went gone') && isOneOf(normal(at + 1), 'to with')) ||
      (isOf(words[at], 'past') && normal(at + 1) === 'over' && normal(at + 2) === 'to') ||
      (isOneOf(word, 'took taken') &&
        (isOneOf(normal(at + 1), 'theirs on') ||
          (isOf(next, 'number') && !spans.has(normal(at + 2)) && !isOneOf(normal(at + 3), 'off from'))))
    )
  }

  /** What an example does in the present counts with what it is compared with. */
  function isHeld(verb: number, last: number, isNamed: boolean): boolean {
    if (isOneOf(normal(verb), "has have hasn't haven't") && normal(verb + 1) !== 'it')
      return firstFrom(words, verb + 1, 2).some(
        (word) =>
          isOf(word, 'past') &&
          results.has(word.normal) &&
          !refers.has(word.normal) &&
          // "Elm Motors has stopped making the pump": news.
          !(isNamed && isOf(words[word.index + 1], 'ing'))
      )
    if (isOneOf(normal(verb), 'has have') && isOneOf(normal(verb + 1), 'one two ours both')) return true
    if (!results.has(normal(verb))) return false
    return words
      .slice(verb + 1, last + 1)
      .some(({normal: word}) => isOneOf(word, 'it this these ours one both same less more fewer now already'))
  }
}
