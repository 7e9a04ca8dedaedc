import {isOf, wordsOf} from '../language/membership.ts'
import {result, ruleNoun} from '../language/vocabulary/change.ts'
import {serving} from '../language/vocabulary/clauses.ts'
import {closedWords} from '../language/vocabulary/closed.ts'
import {contact} from '../language/vocabulary/contact.ts'
import {firm, person} from '../language/vocabulary/people.ts'
import {notice, refer} from '../language/vocabulary/statements.ts'
import type {Word, WordIndex} from '../language/words.ts'
import type {Range} from '../script/model.ts'
import type {Names} from './known-names.ts'
import {isName} from './names.ts'
import {type Unit, unitOf} from './units.ts'

const results = new Set([...wordsOf(result), ...'had has have now uses used same'.split(' ')])
const refers = wordsOf(refer)
/** Firms and people: what can be like the listener. */
const likes = wordsOf(firm, person)
const contacts = wordsOf(contact, notice)
/** Words before the name of a client. */
const served = wordsOf(serving)
const weekdays = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'tomorrow',
  'yesterday'
])
/** Verbs that tell in the present what an example does. */
const present = new Set(['has', 'have', 'now', 'use', 'uses', 'same'])
/** Words before a name that says where something else is. */
const places = new Set(['in', 'on', 'at', 'for', 'of', 'off', 'from', 'with', 'near'])
/** First words of what the listener does not know yet. */
const indefinite = new Set(['a', 'an', 'another', 'one', 'some', 'most'])
/** What those decide who make rules and set prices, suppliers or the state; and the listener, for whom something was done. */
const ruled = new Set([
  ...wordsOf(ruleNoun),
  'date',
  'price',
  'prices',
  'fee',
  'fees',
  'rate',
  'rates',
  'warning',
  'you',
  'your'
])
const subjectReach = 7
/** Words after a verb in which its object is; chosen. */
const objectReach = 6

/** Whether a verb's object shows somebody who rules or supplies the listener, not one like them: "Lagos raised the levy". */
function rules(object: readonly (Word | undefined)[]): boolean {
  // "Put their levy into it": what is theirs rules nobody.
  return !/^(?:their|his|her)$/.test(object[0]?.normal ?? '') && object.some((word) => ruled.has(word?.normal ?? ''))
}

/** Finds firms named as examples: as the subject of a result, or as clients of the caller. */
export function findNamedPeers(
  index: WordIndex,
  units: readonly Unit[],
  names: Names,
  doing: ReadonlySet<number>
): readonly Range[] {
  const {words} = index
  return words.map(peerFrom).filter((peer) => peer !== undefined)

  function peerFrom(word: Word): Range | undefined {
    // Only names are peers, and most words are not names.
    if (!word.hasCapital && !word.placeholder) return undefined
    const before = words[word.index - 1]
    if (doing.has(word.index) || !startsName(word, before)) return undefined
    const unit = unitOf(units, word.index)
    if (!unit || isPlaceOf(before, unit) || /^(?:my|our|your)$/.test(before?.normal ?? '')) return undefined
    const last = endOf(word)
    const isPeer =
      unit.subject === 'other' || opensClause(word, before)
        ? isSubject(last, unit)
        : serves(before, unit) || isWorkedOn(before, last, unit)
    return isPeer ? {start: word.start, end: words[last]?.end ?? word.end} : undefined
  }

  function startsName(word: Word, before: Word | undefined): boolean {
    if (isPeerField(word)) return true
    if (names.isOther(word)) return !(word.joint === 'none' && names.isOther(before))
    return word.joint === 'sentence' && (isOpeningName(word) || isOwner(word))
  }

  /** "Monzo used it": a capitalised first word before a verb that needs a person or firm. */
  function isOpeningName(word: Word): boolean {
    const next = words[word.index + 1]
    return (
      isName(word) &&
      !word.placeholder &&
      !names.isKnown(word.normal) &&
      !closedWords.has(word.normal) &&
      !/s$|ing$|ly$/.test(word.normal) &&
      next?.joint === 'none' &&
      (isOf(next, 'past') || /^(?:has|uses)$/.test(next.normal)) &&
      (results.has(next.normal) || gaveUs(next))
    )
  }

  /** "Powell's flock was the same": a capital that opens a sentence, and owns what comes next. */
  function isOwner(word: Word): boolean {
    return (
      /^\p{Lu}.*['’]s$/u.test(word.text) &&
      !closedWords.has(word.normal) &&
      !names.isKnown(word.normal.slice(0, -2)) &&
      !weekdays.has(word.normal.slice(0, -2))
    )
  }

  function endOf(word: Word): number {
    let last = word.index
    while (words[last + 1]?.joint === 'none' && names.isOther(words[last + 1])) last++
    return last
  }

  function isSubject(last: number, unit: Unit): boolean {
    for (const word of words.slice(last + 1, Math.min(unit.last, last + subjectReach) + 1)) {
      if (names.isCaller(word.index) || (refers.has(word.normal) && !results.has(word.normal))) return false
      if (gaveUs(word) || (results.has(word.normal) && isDone(word)))
        return !rules(words.slice(word.index + 1, Math.min(unit.last, word.index + objectReach) + 1))
    }
    return false
  }

  /** "Hull Bakers sent us two drivers": who gave the caller something is a client. */
  function gaveUs(verb: Word): boolean {
    const given = words[verb.index + 2]
    const isGiven = isOf(given, 'number') || /^(?:an?|the|their|its)$/.test(given?.normal ?? '')
    return isOf(verb, 'past') && !refers.has(verb.normal) && words[verb.index + 1]?.normal === 'us' && isGiven
  }

  /** What an example did is past, or holds now: "is free" is no act, and "will cover it" is not done. */
  function isDone(word: Word): boolean {
    return isOf(word, 'past') || present.has(word.normal)
  }

  /** "The rate on the Hull flat went down": the subject is what is there; "another mill in Hull" and "the club in Hull" are examples. */
  function isPlaceOf(before: Word | undefined, {opening, subject}: Unit): boolean {
    const link = before?.normal === 'the' ? words[before.index - 1] : before
    if (subject !== 'other' || link === undefined || link.index <= opening || !places.has(link.normal)) return false
    const [first, head] = [words[opening], words[link.index - 1]]
    if (words.slice(opening, link.index).some(({normal}) => normal === 'your')) return true
    const isPlain = link.index === opening + 2 && first?.normal === 'the' && /^(?:in|at)$/.test(link.normal)
    const isLike = likes.has(head?.normal ?? '') || (isPlain && !rules([head]))
    return !indefinite.has(first?.normal ?? '') && !isOf(first, 'number') && !isLike
  }

  /** "..., and Tarn Labels cut its waste". */
  function opensClause(word: Word, before: Word | undefined): boolean {
    return before?.joint === 'break' && /^(?:and|as|but|since|so)$/.test(before.normal) && !word.placeholder
  }

  /** "We turned Hull's around in four days": something of a client's. */
  function isWorkedOn(before: Word | undefined, last: number, {subject}: Unit): boolean {
    const next = words[last + 1]
    return (
      subject === 'caller' &&
      isOf(before, 'past') &&
      !contacts.has(before?.normal ?? '') &&
      /'s$/.test(words[last]?.normal ?? '') &&
      (next === undefined || next.joint !== 'none' || closedWords.has(next.normal))
    )
  }

  /** The preposition of a client's name: "for Hull", "for the Hull yard", "for the town of Hull". */
  function linkBefore(before: Word | undefined): Word | undefined {
    const article = before?.normal === 'of' ? words[before.index - 2] : before
    return article?.normal === 'the' ? words[article.index - 1] : before
  }

  function serves(before: Word | undefined, {subject, first, last}: Unit): boolean {
    const link = linkBefore(before)
    if (before === undefined || !served.has(link?.normal ?? '') || (subject !== 'caller' && subject !== 'clipped'))
      return false
    if (/^work/.test(words[(link?.index ?? 0) - 1]?.normal ?? '')) return false
    return (
      /^(?:helped|helping|saved|served)$/.test(before.normal) ||
      words
        .slice(first, last + 1)
        .some((word) => isOf(word, 'past') && !refers.has(word.normal) && !contacts.has(word.normal))
    )
  }
}

/** `[similar company]`, `{{peer_company}}`. */
function isPeerField({placeholder}: Word): boolean {
  return (
    placeholder !== undefined &&
    /\b(?:similar|peer|competitor|comparable|other|referral|reference|client)\b.*\b(?:company|client|firm|business|example|name)\b|^(?:peer|competitor|client|similar compan)/i.test(
      placeholder.name.replace(/_/g, ' ')
    )
  )
}
