import {isOf, wordsOf} from '../../language/membership.ts'
import {ruleNoun, troubleNoun} from '../../language/vocabulary/change.ts'
import {closedWords} from '../../language/vocabulary/closed.ts'
import {message as messageNoun} from '../../language/vocabulary/messages.ts'
import {authority, customer, ownPeople, peer} from '../../language/vocabulary/people.ts'
import {month, span} from '../../language/vocabulary/time.ts'
import type {Word} from '../../language/words.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import {firstFrom} from '../../script/pieces.ts'
import {readCallerVerb} from '../caller-verb.ts'
import type {Unit} from '../units.ts'
import {around, isKindWord, isNextDoor, listenersThings, near, stemOf} from './kinds.ts'
import type {Message, Telling} from './message.ts'
import {isDeed, isIdle, isSaid} from './said.ts'

/** Who makes rules, whom a firm employs, anybody's neighbours, and what is no person or firm. */
const nobody = wordsOf(authority, ruleNoun, troubleNoun, messageNoun, ownPeople, peer, month, span)
const customers = wordsOf(customer)
const kin = wordsOf(peer)
/** What callers did for a living, or where they are: no example. */
const own = /^(?:used|work|start|stay|liv|park|learn|grew|train|stood|met|visit|ate)/
const determiners = new Set('a an another other the several few some most half both many all'.split(' '))
const planned = /^(?:will|would|can|could|should|might|shall)$|'(?:ll|d)$/
/** What callers do for somebody again and again, in the present. */
const serves = /^(?:do|did|done|doing|look|serve|clean|run|supply|haul|print|wash)/
/** Words after somebody that say what they did; chosen. */
const reach = 20

/** Somebody in a clause, by the indexes of words. */
interface Somebody {
  readonly from: number
  /** Last word of who it is, and last with where they are. */
  readonly head: number
  readonly to: number
  readonly isNear: boolean
  readonly isNamed: boolean
}

/**
 * Finds others in whom a listener may see themselves, by who they are (of a kind, near, or named) and by what is told of them:
 * an act of the caller's for them, or what they did or have, if it is with the caller, the same, or near.
 */
export function others(message: Message): Telling {
  const {words, normal, isOther, isKnown, endOfName, wordsBefore, wordsAfter} = message
  const yours = listenersThings(words)
  return (at, unit) => {
    const word = words[at]
    if (isOther(word)) return byName(at, unit)
    if (determiners.has(normal(at)) || isOf(word, 'number')) return ofOurs(at, unit) ?? ofAKind(at, unit)
    if (isOneOf(normal(at), 'our your')) return ofOurs(at, unit) ?? kinOfYours(at, unit)
    if (normal(at) === 'same') return sameAsYours(at, unit)
    return normal(at) === 'next' ? nextDoor(at, unit) : undefined
  }

  function byName(at: number, unit: Unit): number | undefined {
    if (words[at]?.joint === 'none' && isOther(words[at - 1])) return undefined
    const head = endOfName(at) ?? at
    // "Ana Bell, our planner"
    if (words[head + 1]?.joint === 'break' && isOneOf(normal(head + 1), 'our my')) return undefined
    const isBy = isNear(head + 1) || (normal(head).endsWith("'s") && isNear(head + 2))
    return told({from: at, head, to: placeAfter(head) ?? head, isNear: isBy, isNamed: true}, unit)
  }

  /** "A bakery two streets away", "three canneries", "the vet's", "the noodle place next to you". */
  function ofAKind(at: number, unit: Unit): number | undefined {
    const isMany =
      isOf(words[at], 'number') || isOneOf(normal(at), 'another other several few some most half many all both')
    let head: number | undefined
    let end = at
    for (let i = at + 1; i <= at + 5 && words[i]?.joint === 'none'; i++) {
      if (closedWords.has(normal(i)) && !isOneOf(normal(i), 'of the other')) break
      if (isOf(words[i], 'past') && head !== undefined) break
      if (isKind(i) || (isMany && isOneOfYours(i))) head = i
      end = i
    }
    // "The villa next door": whoever it is, but not "we parked the van next door".
    const isTold = isNear(end + 1) || (normal(at) === 'the' && rest(end).some(({normal: word}) => word === 'ours'))
    if (head === undefined && end > at && isTold && (isMany || !isOneOf(unit.subject, 'caller clipped'))) head = end
    if (head === undefined || words.slice(at, head + 1).some(({normal: word}) => isKnown(word))) return undefined
    // "Six yards of gravel", "six chain kits"
    const isUnit = /^(?:yard|house|store)s?$/.test(normal(head)) || !isOf(words[head], 'plural')
    if (isUnit && isOf(words[head - 1], 'number') && !isOneOf(normal(head - 1), 'one half')) return undefined
    const place = placeAfter(head)
    const isWhich = words[head + 1]?.joint === 'none' && isOneOf(normal(head + 1), 'i we who that in at on across near')
    const isOwned = words.slice(at, head + 1).some(({normal: word}) => word.endsWith("'s"))
    // "We cooked the same for the library gala"
    const isFor = normal(at - 1) === 'for' && isDoneIn(wordsBefore(at, unit))
    if (normal(at) === 'the' && place === undefined && !isWhich && !isOwned && !isFor) return undefined
    return told({from: at, head, to: place ?? head, isNear: isNear(head + 1), isNamed: false}, unit)
  }

  /** "Three of our customers", "our client over in Crail". */
  function ofOurs(at: number, unit: Unit): number | undefined {
    const our = normal(at + 1) === 'of' ? at + 2 : at
    const who = firstFrom(words, our + 1, 2).find(({normal: word}) => customers.has(word))
    if (!isOneOf(normal(our), 'our my') || !who || unit.isQuestion) return undefined
    return our > at || !isOf(who, 'plural') ? who.index : undefined
  }

  /** "Your neighbour's seventy acres of our corn", "for three of your neighbours". */
  function kinOfYours(at: number, unit: Unit): number | undefined {
    const isKin = kin.has(normal(at + 1).replace(/'s$/, ''))
    const from = normal(at - 1) === 'of' ? at - 2 : at
    const who = {from, head: at + 1, to: at + 1, isNear: false, isNamed: false}
    if (normal(at) !== 'your' || !isKin || unit.isQuestion) return undefined
    const before = wordsBefore(from, unit)
    return isActing({...who, isNear: true}, before) || isServed(who, unit, before) ? at + 1 : undefined
  }

  /** "We hauled a boat the same make as yours". */
  function sameAsYours(at: number, unit: Unit): number | undefined {
    const as = firstFrom(words, at + 1, 3).find(({normal: word}) => word === 'as')?.index ?? at
    const isDone = !unit.isQuestion && [...wordsBefore(at, unit), ...wordsAfter(as, unit)].some(isDeed)
    return isOneOf(normal(as + 1), 'yours you') && isDone ? as + 1 : undefined
  }

  /** "We hit water next door to you". */
  function nextDoor(at: number, unit: Unit): number | undefined {
    if (!isNextDoor(normal, at) || normal(at - 1) === 'the') return undefined
    return told({from: at, head: at, to: at + 1, isNear: true, isNamed: false}, unit)
  }

  /** Last word of somebody who is an example by what is told of them. */
  function told(who: Somebody, unit: Unit): number | undefined {
    const {from, head, to} = who
    // "On three farms near you it was eelworm": "you" is only near.
    const isWhomWeServe = isOneOf(normal(head + 1), 'we i') && !who.isNamed
    const isOfListener = unit.subject === 'listener' && !isWhomWeServe && !(who.isNear && from <= unit.opening + 1)
    if (unit.isQuestion || isOfListener) return undefined
    // "We are the biggest station in the valley", "if Thursday turns into a zoo": nobody else.
    if (normal(unit.first) === 'if' || isWhatWeAre(from)) return undefined
    const before = wordsBefore(from, unit)
    const around = words.slice(Math.max(unit.first, from - 3), head + 1)
    if (around.some(({normal: word}) => isOneOf(word, 'your you our us my'))) return undefined
    if ([...before, ...wordsAfter(to, unit).slice(0, 3)].some(({normal: word}) => planned.test(word))) return undefined
    return isServed(who, unit, before) || isActing(who, before) ? to : undefined
  }

  /** "We did the inn on the square", "the one we drew for Tarn Labels", "half the schools I do the books for". */
  function isServed(
    {from, head, to, isNear: isClose, isNamed}: Somebody,
    unit: Unit,
    before: readonly Word[]
  ): boolean {
    const link = normal(normal(from - 1) === 'the' ? from - 2 : from - 1)
    const we = normal(head + 1) === 'that' ? head + 2 : head + 1
    if (isOneOf(normal(we), 'i we') && words[we]?.joint === 'none' && !isNamed)
      return !isIdle(normal(we + 1)) && (!isSaid(normal(we + 1)) || normal(we + 2) === 'after')
    const isOurs = isDoneIn(before) || before.some(({normal: word}) => word === 'us')
    if (isOurs && isOneOf(link, 'for at including')) return true
    const isClipped = words[unit.opening]?.joint === 'sentence' && isDeed(words[unit.opening])
    if (!isClipped && !isOneOf(unit.subject, 'caller clipped')) return false
    const {at, word, isPlan, isState, isPast, isBe} = readCallerVerb(words, unit.opening, unit.last)
    // "Our truck stops at the pharmacy beside you"
    const isThere = isClose && isOneOf(normal(unit.opening), 'our we') && !isPlan && !isState
    if (isThere && before.every(({normal: word}) => !(isSaid(word) || isIdle(word) || own.test(word)))) return true
    // "We did the inn" has no other verb.
    const verb = at < from ? word : before.find(({normal: does}) => /^(?:do|did|done)$/.test(does))?.normal
    if (isPlan || isState || verb === undefined || isIdle(verb) || own.test(verb)) return false
    if (isSaid(verb)) return isClose && rest(to).some(({normal: they}) => isOneOf(they, 'they their theirs it'))
    const between = before.slice(before.findLastIndex(({normal: does}) => does === verb) + 1)
    if (between.some(({normal: joins}) => isOneOf(joins, 'and but'))) return false
    const isDirect = between.every(({normal: small}) => closedWords.has(small) && !isOneOf(small, 'in from near to of'))
    if (link === 'for' && !/^(?:look|search|wait|hop|ask|cater|pay|car|follow)/.test(verb)) return true
    return (
      (isPast || isBe || serves.test(verb)) &&
      (isClose ||
        (isDirect && (!isNamed || head > from || normal(head).endsWith("'s"))) ||
        link === 'with' ||
        (isOneOf(link, 'at in on after') && !isNamed))
    )
  }

  /** "I'm a local man". */
  function isWhatWeAre(from: number): boolean {
    const verb = normal(from - 1)
    return isOneOf(verb, "i'm we're") || (isOneOf(verb, 'am are') && isOneOf(normal(from - 2), 'i we'))
  }

  /** "We drew one". */
  function isDoneIn(before: readonly Word[]): boolean {
    const we = before.findLastIndex(({normal: word}) => /^(?:i|we)(?:'(?:m|re|ve))?$/.test(word))
    const deed = before.slice(we + 1).find(({normal: word}) => !isOneOf(word, 'already also just now'))
    const isGoingOn = /'(?:m|re)$/.test(normalOf(before[we])) && isOf(deed, 'ing') && !isSaid(normalOf(deed))
    return (
      we >= 0 &&
      (isDeed(deed) || isGoingOn) &&
      !own.test(normalOf(deed)) &&
      !isIdle(normalOf(deed)) &&
      !before.slice(we).some(({normal: word}) => isOneOf(word, 'and but so'))
    )
  }

  /** "The cafe beside you pays us twelve", "the school in Kelso was like that", "a mill in Muar changed in May". */
  function isActing({from, head, to, isNear: isClose, isNamed}: Somebody, before: readonly Word[]): boolean {
    const after = rest(to)
    if (after.some(({normal: word, index: at}) => word === 'ours' && normal(at - 1) === 'of')) return true
    const verb = after.find((word) => isVerb(word))
    if (!verb || isSaid(verb.normal) || (verb.normal !== 'had' && isSaid(normal(verb.index + 1)))) return false
    const isPlace = isNamed && isOneOf(normal(from - 1), 'in from near to of on')
    // "A page on how two fleets filled theirs"
    if (isPlace || (normal(from - 1) !== 'how' && before.some((word) => isOf(word, 'past')))) return false
    // "Most companies lost a tenth": nobody in particular.
    if (isOneOf(normal(from), 'all few many most some') && !isClose) return false
    if (after.some(({normal: word}) => isOneOf(word, 'you your'))) return false
    if (after.some(({normal: word}) => isOneOf(word, 'us our ours')) || after.some(isCompared)) return true
    // "Tarn Textiles in Surat now files on the twelfth", "Brill Roads retreads them instead"
    const isHabit = !isOf(verb, 'past') && after.some(({normal: word}) => isOneOf(word, 'now instead already'))
    if (isHabit && isNamed && head > from) return true
    const isDone =
      isDeed(verb) && !isOneOf(verb.normal, 'was were') && !isOneOf(normal(verb.index - 1), 'is are was were be been')
    // "On three farms near you it was eelworm"
    const isSome = isClose && isOf(words[from], 'number') && !isNamed
    return isSome || (isDone && (isClose || !(isNamed || normal(from) === 'the')))
  }

  function isVerb(word: Word): boolean {
    return (
      isOf(word, 'past') ||
      (/\w[^s']s$/.test(word.normal) && !closedWords.has(word.normal)) ||
      isOneOf(word.normal, 'was were had has have use pay run do got')
    )
  }

  /** "The same", "theirs", "like that". */
  function isCompared({normal: word, index: at}: Word): boolean {
    return isOneOf(word, 'same too theirs likewise') || (word === 'like' && normal(at + 1) === 'that')
  }

  function isKind(at: number): boolean {
    const word = normal(at)
    // "A couple of samples"
    if (word === 'couple' && normal(at + 1) === 'of') return false
    // "The dental place"
    if (isOneOf(word, 'place places')) return isOf(words[at - 1], 'content') && !isOf(words[at - 1], 'past')
    return !nobody.has(word.replace(/'s$/, '')) && (isKindWord(word) || /^makers?$|\w(?:shop|house|eria)s?$/.test(word))
  }

  /** "Three canneries", where the listener has one. */
  function isOneOfYours(at: number): boolean {
    const next = words[at + 1]
    const isLast = next?.joint !== 'none' || !isOf(next, 'content') || isOf(next, 'past')
    return isLast && yours.has(stemOf(normal(at)))
  }

  /** Last word of where somebody is: "in Kelso", "two doors down", "on your street". */
  function placeAfter(at: number): number | undefined {
    if (isNear(at + 1)) return at + 2
    if (words[at + 1]?.joint !== 'none') return undefined
    if (!isOneOf(normal(at + 1), 'in at on near by up down over out from beside')) return undefined
    for (let i = at + 2; i <= at + 4; i++) {
      if (isOther(words[i]) || normal(i) === 'you' || around.test(normal(i))) return i
      if (!isOneOf(normal(i), 'the your in at of from on')) return undefined
    }
    return undefined
  }

  function isNear(at: number): boolean {
    return near.test(`${normal(at)} ${normal(at + 1)} ${normal(at + 2)}`)
  }

  /** The words of a sentence after a place. */
  function rest(at: number): readonly Word[] {
    return words.slice(at + 1, at + reach).filter(({sentence}) => sentence === words[at]?.sentence)
  }
}
