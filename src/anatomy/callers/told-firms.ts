import {isOf, wordsOf} from '../../language/membership.ts'
import {deliver} from '../../language/vocabulary/deliver.ts'
import type {Word, WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../../language/words-at.ts'
import type {Range} from '../../script/model.ts'
import {lastBefore} from '../../script/pieces.ts'
import {endOfName, isName, isTitle} from '../names.ts'
import {firms, isFirmName, isPlaceName, isTrade} from './firm-names.ts'

/** Most words of a clause that are read before a name; chosen. */
const reach = 12
const ours = /^(?:i|we|i'(?:m|ve|d)|we'(?:re|ve|d)|my|our)$/
/** "I supply the ice for Jollibee": whom the firm serves. */
const supplies = wordsOf(deliver)
const theirs = /^(?:you(?:'\w+)?|yours?|they(?:'\w+)?|their|he|his|she|her)$/
/** Kinds of firms that are the caller's where they are the subject of a message. */
const oneself = /^(?:company|firm|business|outfit)(?:'s)?$/
const adverbs = /^(?:also|just|mostly|now|only|still|usually)$/
/** What is done for a firm, whatever it is done to. */
const jobs = /^(?:look|handle|cover|lead|manage|head|sell|run|work|volunteer)$/
/** What they do elsewhere, or for others. */
const visits = /^(?:am|can|will|find|get|have|hear|know|leave|like|love|meet|need|park|read|see|take|think|use|want)$/

/** Finds firms that callers name in a clause about themselves, in texts with capitals: "the company is Volta Seals", "I make the ropes at Bell Chandlers". */
export function findToldFirms(index: WordIndex): readonly Range[] {
  const {words} = index
  return words.filter(opensName).flatMap((word) => {
    const last = endOfName(word.index, index)
    const isNamed = !(word.placeholder || isTitle(word) || isPlaceName(word.index, last, index))
    const clause = clauseBefore(word.index)
    // "I run agents for HVAC shops"
    const isAdjective = words[last + 1]?.joint === 'none' && isOf(words[last + 1], 'plural')
    const isTold = isNamed && !isAdjective && (isEquated(clause) || isWorkplace(clause, word.index, last))
    return isTold ? rangeOf(word.index, last, index) : []
  })

  function opensName(word: Word): boolean {
    const before = words[word.index - 1]
    return word.joint === 'none' && isName(word) && leads(normalOf(before)) && !isName(before)
  }

  /** The words before a place, up to the last break and the start of the sentence. */
  function clauseBefore(place: number): readonly Word[] {
    const run = lastBefore(words, place, reach)
    const start = run.findLastIndex(({joint, normal}) => joint !== 'none' || isOneOf(normal, 'and but because'))
    const clause = run.slice(Math.max(start, 0))
    return words[place]?.joint === 'sentence' || !clause.every(({sentence}) => sentence === words[place]?.sentence)
      ? []
      : clause
  }

  /** "The firm's called Knot Again", "we're a team called Wattle". */
  function isEquated(clause: readonly Word[]): boolean {
    const naming = clause.findLastIndex(({normal}) => !isOneOf(normal, 'is called named'))
    const head = clause.slice(0, naming + 1)
    const [article, firm] = head.slice(-2).map(({normal}) => normal)
    const isItself = oneself.test(firm ?? '') && isOneOf(article ?? '', 'the my our')
    const isNaming = naming < clause.length - 1 || (firm ?? '').endsWith("'s")
    const isNamed =
      isOurs(head) &&
      !head.some(({normal}) => isTrade(`${normal}s`)) &&
      (isFirmIn(head) || normalOf(head[0]) === "we're")
    return isNaming && (isItself || isNamed)
  }

  /** "I make the ropes at Bell Chandlers". */
  function isWorkplace(clause: readonly Word[], first: number, last: number): boolean {
    const link = clause.findLastIndex(({normal}) => normal !== 'the')
    const verb = clause.findLastIndex(({normal}) => isOneOf(normal, 'i who and')) + 1
    const isSubject = normalOf(clause[verb - 1]) !== 'and'
    const done = clause.slice(verb, link).filter(({normal}) => !adverbs.test(normal))
    const isAny = isOneOf(normalOf(done[1]), 'a an')
    const isJob = jobs.test(normalOf(done[0])) && (normalOf(done[0]) !== 'look' || normalOf(done[1]) === 'after')
    // "I drive for Tarn Freight"
    const isCertain = last > first + 1 || isFirmName(first, last, index)
    return (
      verb > 0 &&
      isOneOf(normalOf(clause[link]), 'at for') &&
      (isJob ||
        (isSubject && isCertain && !isAny) ||
        (isSubject && isOneOf(normalOf(done[1]), 'the our') && !supplies.has(normalOf(done[0])))) &&
      (isJob || !isOf(done[0], 'past')) &&
      !visits.test(normalOf(done[0])) &&
      !done.some(({normal}) => theirs.test(normal))
    )
  }
}

/** Whether a word may stand before a firm that is told of: "is", "the company's", "at", "for the". */
function leads(normal: string): boolean {
  return isOneOf(normal, 'is called named at for the') || normal.endsWith("'s")
}

/** Whether a clause is about the caller, and not about the listener or others. */
function isOurs(clause: readonly Word[]): boolean {
  return clause.some(({normal}) => ours.test(normal)) && !clause.some(({normal}) => theirs.test(normal))
}

/** Whether a clause speaks of a firm. */
function isFirmIn(clause: readonly Word[]): boolean {
  return clause.some(({normal}) => firms.has(normal))
}
