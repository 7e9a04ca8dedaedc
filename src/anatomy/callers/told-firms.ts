import {isOf, wordsOf} from '../../language/membership.ts'
import {isLowerCase} from '../../language/per-index.ts'
import {deliver} from '../../language/vocabulary/deliver.ts'
import type {Word, WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../../language/words-at.ts'
import type {Range} from '../../script/model.ts'
import {firstFrom, lastBefore} from '../../script/pieces.ts'
import {endOfName, isName, isTitle} from '../names.ts'
import {firms, isFirmLike, isFirmName, isPlaceName, isTrade, placeOfEnd} from './firm-names.ts'
import {spokenFirm} from './spoken-firms.ts'

/** Most words of a clause that are read before a name; chosen. */
const reach = 12
const ours = /^(?:i|we|i'(?:m|ve|d)|we'(?:re|ve|d)|my|our)$/
/** "I supply the ice for Jollibee": whom the firm serves. */
const supplies = wordsOf(deliver)
const theirs = /^(?:you(?:'\w+)?|yours?|they(?:'\w+)?|their|he|his|she|her)$/
/** Kinds of firms that are the caller's where they are the subject of a message. */
const oneself = /^(?:company|firm|business|outfit)(?:'s)?$/
/** What carries the name of a firm. */
const carriers = /^(?:name|sign|van|lorry|truck|logo|label|banner)$/
/** What callers do where they belong. */
const belongs = /^(?:i'm|we're|am|are|joined|manage|moved|own|represent|run|started|work|works)$/
const adverbs = /^(?:also|just|mostly|now|only|still|usually)$/
/** What is done for a firm, whatever it is done to. */
const jobs = /^(?:look|handle|cover|lead|manage|head|sell|run|work|volunteer)$/
/** What they do elsewhere, or for others. */
const visits = /^(?:am|can|will|find|get|have|hear|know|leave|like|love|meet|need|park|read|see|take|think|use|want)$/

/** Finds firms that callers name in a clause about themselves: "the company is Volta Seals", "I work for a printer, Lee Press". */
export function findToldFirms(index: WordIndex, taken: ReadonlySet<number>): readonly Range[] {
  const {words} = index
  const isLower = isLowerCase(index)
  return words.filter(opensName).flatMap((word) => {
    const last = isLower ? endOfSpoken(word.index) : endOfName(word.index, index)
    const isNamed = !(word.placeholder || isTitle(word) || isPlaceName(word.index, last, index))
    const clause = clauseBefore(word.index)
    const isTold =
      word.joint === 'none'
        ? isEquated(clause, word.index, last) || isWorkplace(clause, word.index, last)
        : last > word.index && isApposed(clause)
    // "I run agents for HVAC shops"
    const isAdjective = words[last + 1]?.joint === 'none' && isOf(words[last + 1], 'plural')
    return isNamed && !isAdjective && (!isLower || last > word.index) && (isTold || isOursAfter(last))
      ? rangeOf(word.index, last, index)
      : []
  })

  /** In a transcript, after a word that may stand before a firm. */
  function opensName(word: Word): boolean {
    const before = words[word.index - 1]
    if (isLower)
      return word.joint === 'none' && isOneOf(normalOf(before), 'at for called named the') && normalOf(word) !== 'the'
    return isName(word) && !(word.joint === 'none' && isName(before))
  }

  function endOfSpoken(first: number): number {
    const firm = spokenFirm(first, index, taken)
    return firm ? placeOfEnd(firm.end, index) : first
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

  /** "The firm's called Knot Again", "the sign on our van says Loaf and Ladle", "we're a team called Wattle". */
  function isEquated(clause: readonly Word[], first: number, last: number): boolean {
    // "You know our lorry, the blue one: that's Trent Ices"
    if (normalOf(clause.at(-1)) === "that's") {
      const earlier = lastBefore(words, first, reach).filter(({sentence}) => sentence === words[first]?.sentence)
      return clause.length === 1 && last > first && earlier.some(({normal}) => normal === 'our')
    }
    const naming = clause.findLastIndex(({normal}) => !isOneOf(normal, 'is says called named'))
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

  /** "I work for a printer in Cork, Lee Press", "the company I run, Lee Press". */
  function isApposed(clause: readonly Word[]): boolean {
    // "We left the co-op and joined a mill, Holm Grain"
    const [opening] = clause
    const isGoingOn = normalOf(opening) === 'and' && !clause.some(({normal}) => ours.test(normal))
    const before = isGoingOn ? lastBefore(words, opening?.index ?? 0, reach) : []
    const whose = [...before.filter(({sentence}) => sentence === opening?.sentence), ...clause]
    // "We're the ones who painted the lighthouse, Tarn Coatings"
    if (normalOf(opening) === "we're" && isOneOf(normalOf(clause[1]), 'the a an your')) return true
    return isOurs(whose) && isFirmIn(clause) && clause.some(({normal}) => belongs.test(normal))
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
    const isCertain = (last > first + 1 && !isLower) || isFirmName(first, last, index)
    // "I'm new at Kelso Tyres"
    const isNewAt = clause.length < 5 && normalOf(clause.at(link - 2)) === "i'm" && normalOf(clause[link]) === 'at'
    if (link > 1 && isNewAt) return isFirmLike(first, last, index)
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

  /** "Crumb House, is mine", "Fjord Linens, where I work", "Holm Grain, the firm I joined". */
  function isOursAfter(last: number): boolean {
    const sentence = words[last]?.sentence
    const after = firstFrom(words, last + 1, 4).filter((word) => word.sentence === sentence)
    const [link] = after.map(({normal}) => normal)
    // "Anyway, that's us."
    if (words[last]?.joint === 'sentence' || after.some(({joint}, i) => i > 0 && joint === 'break')) return false
    // "Lakeview Orthotics has your braces", but "Dana, has your gate come?"
    if (isOneOf(link ?? '', 'has wants')) return after[0]?.joint === 'none' && isOneOf(normalOf(after[1]), 'your you')
    if (isOneOf(link ?? '', "is are that's")) return isOneOf(normalOf(after[1]), 'us me mine ours')
    if (after[0]?.joint !== 'break') return false
    return link === 'where'
      ? ours.test(normalOf(after[1]))
      : link === 'the' && after.slice(2).some(({normal}) => ours.test(normal))
  }
}

/** Whether a clause is about the caller, and not about the listener or others. */
function isOurs(clause: readonly Word[]): boolean {
  return clause.some(({normal}) => ours.test(normal)) && !clause.some(({normal}) => theirs.test(normal))
}

/** Whether a clause speaks of a firm, or of what carries its name. */
function isFirmIn(clause: readonly Word[]): boolean {
  return clause.some(
    ({normal, index}) => firms.has(normal) || (carriers.test(normal) && index !== clause.at(-1)?.index)
  )
}
