import {isOf, wordsOf} from '../language/membership.ts'
import {serving} from '../language/vocabulary/clauses.ts'
import {closedWords} from '../language/vocabulary/closed.ts'
import {contact} from '../language/vocabulary/contact.ts'
import {firm, peer, person} from '../language/vocabulary/people.ts'
import {place} from '../language/vocabulary/places.ts'
import {notice, refer} from '../language/vocabulary/statements.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../language/words-at.ts'
import type {Range} from '../script/model.ts'
import {firstFrom} from '../script/pieces.ts'
import type {Names} from './known-names.ts'
import {around} from './third-subjects.ts'
import {type Unit, unitOf} from './units.ts'

const refers = wordsOf(refer)
const contacts = wordsOf(contact, notice)
/** Firms and people: what can be like the listener. */
const likes = wordsOf(firm, person)
const peers = wordsOf(peer)
/** Words before the name of a client. */
const served = wordsOf(serving)
const places = wordsOf(place)
/** What the listener does not know yet opens with. */
const indefinite = /^(?:an|another|other|several|some|few|many)$/
/** What callers do for those who are no example: they have or want them. */
const idle = /^(?:am|are|find|finding|get|getting|got|had|has|have|is|know|looking|need|needs|opened|opening|was|were)$/

/** What comes before the listener's name. */
const greets = /^(?:hi|hello|hey|dear|morning|afternoon|evening)$/

/** Finds those whom the caller tells to have served: "we did it for Tarn Labels", "we did the lifts in two other hotels". */
export function findServed(
  {words, text, start}: WordIndex,
  units: readonly Unit[],
  names: Names,
  doing: ReadonlySet<number>
): readonly Range[] {
  return words.flatMap((word) => servedAt(word) ?? [])

  function servedAt(word: Word): Range | undefined {
    if ((isPeerField(word) && !greets.test(normalOf(words[word.index - 1]))) || isPartOfTheirs(word)) return word
    const isOpening = names.isOther(word) && !names.isOther(words[word.index - 1])
    const near = isOpening ? undefined : nearBy(word)
    if (near !== undefined) return rangeOf(word.index, near, {words})
    const isKind = !isOpening && (indefinite.test(word.normal) || isOf(word, 'number') || isPeer(word))
    if (doing.has(word.index) || !(isOpening || isKind)) return undefined
    const unit = unitOf(units, word.index)
    if (!unit || (unit.subject !== 'caller' && unit.subject !== 'clipped')) return undefined
    const before = words[word.index - 1]
    const last = isOpening ? endOf(word) : endOfKind(word)
    const isServed =
      last !== undefined &&
      (isOpening
        ? serves(before, unit) || isWorkedOn(before, last, unit) || isInSamePlace(last, unit)
        : servesKind(word, unit))
    return isServed ? rangeOf(word.index, last, {words}) : undefined
  }

  /** "Three of Tarn's leaflets". */
  function isPartOfTheirs(word: Word): boolean {
    const before = words[word.index - 2]
    return (
      word.normal.endsWith("'s") &&
      names.isOther(word) &&
      normalOf(words[word.index - 1]) === 'of' &&
      (isOf(before, 'number') || isOneOf(normalOf(before), 'some most both all')) &&
      isOf(words[word.index + 1], 'plural')
    )
  }

  function endOf(word: Word): number {
    let last = word.index
    while (words[last + 1]?.joint === 'none' && names.isOther(words[last + 1])) last++
    return last
  }

  /** "We cleared it for the mill near Ludlow", "we swapped six on your block": told by where they are. */
  function nearBy({index: at, normal}: Word): number | undefined {
    const isCounted = isOf(words[at], 'number') && normalOf(words[at - 1]) !== 'number'
    if (
      doing.has(at) ||
      !(isCounted || (normal === 'the' && isOneOf(normalOf(words[at - 1]), 'for on at did done finished')))
    )
      return undefined
    const unit = unitOf(units, at)
    if (!unit || !/^we\b/.test(normalOf(words[unit.opening])) || !acts(unit, at)) return undefined
    const link = firstFrom(words, at + 1, 4).find(
      ({normal: word, joint, index}) => joint !== 'none' || (closedWords.has(word) && word !== 'of') || isNext(index)
    )
    const place = link?.index ?? at
    const isPlaced =
      isNext(place) ||
      (isOneOf(normalOf(link), 'in at on along near') &&
        (isCounted ? isYours(place + 1) : normalOf(words[at - 1]) === 'for' && names.isOther(words[place + 1])))
    return link?.joint === 'none' && (place > at + 1 || isCounted) && isPlaced ? place + 1 : undefined
  }

  /** "Neighbour", "neighbour's". */
  function isPeer({normal}: Pick<Word, 'normal'>): boolean {
    return peers.has(normal.replace(/'s$/, ''))
  }

  /** "Next door", "across the road", "near you". */
  function isNext(at: number): boolean {
    const [word, next] = [normalOf(words[at]), normalOf(words[at + 1])]
    return (
      (word === 'next' && isOneOf(next, 'door to')) ||
      (isOneOf(word, 'across over up down along') && next === 'the') ||
      (isOneOf(word, 'near around beside opposite') && isOneOf(next, 'you yours'))
    )
  }

  /** "Your block". */
  function isYours(at: number): boolean {
    return normalOf(words[at]) === 'your' && around.test(normalOf(words[at + 1]))
  }

  /** "Two other hotels", "another dental clinic", "your neighbour". */
  function endOfKind({index: at, normal}: Word): number | undefined {
    if (isPeer({normal})) return normalOf(words[at - 1]) === 'your' ? at : undefined
    for (let last = at + 1; last <= at + 3 && words[last]?.joint === 'none'; last++) {
      if (likes.has(normalOf(words[last]))) return last
      if (closedWords.has(normalOf(words[last])) && normalOf(words[last]) !== 'other') return undefined
    }
    return undefined
  }

  function servesKind(word: Word, unit: Unit): boolean {
    const its = isPeer(word) ? word.index - 1 : word.index
    // "Three of your neighbours"
    const at = normalOf(words[its - 1]) === 'of' && isOf(words[its - 2], 'number') ? its - 2 : its
    const link = isOneOf(normalOf(words[at - 1]), 'a the') ? words[at - 2] : words[at - 1]
    // "We opened your neighbour's pool"
    if (word.normal.endsWith("'s"))
      return isOf(link, 'past') && !contacts.has(normalOf(link)) && !refers.has(normalOf(link))
    return (
      (served.has(normalOf(link)) || link?.normal === 'in' || isOf(link, 'past') || /ing$/.test(normalOf(link))) &&
      acts(unit, at)
    )
  }

  /** Whether the caller tells of an act rather than of what they have, saw, or said to somebody. */
  function acts({first}: Unit, to: number): boolean {
    const said = words.slice(first, to)
    return !said.some(
      ({normal, index}) =>
        contacts.has(normal) || refers.has(normal) || (idle.test(normal) && !/ing$/.test(normalOf(words[index + 1])))
    )
  }

  /** The preposition of a client's name: "for Hull", "for the Hull yard", "for the town of Hull". */
  function linkBefore(before: Word | undefined): Word | undefined {
    const article = before?.normal === 'of' ? words[before.index - 2] : before
    return article?.normal === 'the' ? words[article.index - 1] : before
  }

  /** "We do the water tests for Tarn": what the caller does all the time, unless it is a plan or said to somebody. */
  function attends(link: Word | undefined, name: Word | undefined, {opening}: Unit): boolean {
    const verb = normalOf(words[opening + 1])
    const isActing =
      verb === 'do' || !(closedWords.has(verb) || contacts.has(verb) || refers.has(verb) || idle.test(verb))
    return normalOf(words[opening]) === 'we' && link?.normal === 'for' && isActing && !places.has(normalOf(name))
  }

  function serves(before: Word | undefined, unit: Unit): boolean {
    const {first, last} = unit
    const link = linkBefore(before)
    const isIn = link === before && normalOf(link) === 'in' && /'s?$/.test(normalOf(words[(before?.index ?? 0) + 1]))
    if (before !== undefined && isKept(before) && normalOf(words[unit.opening]) === 'we')
      return !places.has(normalOf(words[before.index + 1]))
    if (before === undefined || !(served.has(normalOf(link)) || isIn)) return false
    if (/^work/.test(normalOf(words[(link?.index ?? 0) - 1]))) return false
    return (
      isOneOf(before.normal, 'helped helping saved served') ||
      attends(link, words[before.index + 1], unit) ||
      words.slice(first, last + 1).some(
        (word) =>
          isOf(word, 'past') &&
          // "An authorised dealer for Tarn"
          !isOneOf(normalOf(words[word.index - 1]), 'a an the your') &&
          !refers.has(word.normal) &&
          !contacts.has(word.normal)
      )
    )
  }

  /** "We look after Tarn Labels", "we took on Tarn Labels". */
  function isKept({normal, index}: Word): boolean {
    const verb = normalOf(words[index - 1])
    return (normal === 'after' && /^look/.test(verb)) || (normal === 'on' && isOneOf(verb, 'took taken'))
  }

  /** "We had the Browns in the same boat": told of as they were like the listener. */
  function isInSamePlace(last: number, unit: Unit): boolean {
    return (
      isOneOf(normalOf(words[unit.opening]), 'i we') &&
      !words.slice(unit.first, last).some(({normal}) => contacts.has(normal) || refers.has(normal)) &&
      words.slice(last + 1, unit.last + 1).some(({normal}) => normal === 'same')
    )
  }

  /** "We turned Hull's around in four days", "we moved Tarn Labels in a day". */
  function isWorkedOn(before: Word | undefined, last: number, {subject}: Unit): boolean {
    const verb = before?.normal === 'the' ? words[before.index - 1] : before
    const name = normalOf(words[last])
    if (subject !== 'caller' || !(isOf(verb, 'past') || verb?.normal === 'doing') || contacts.has(normalOf(verb)))
      return false
    // "Your new dedicated Account Executive": no verb.
    if (!/^(?:i|we|(?:i|we)'(?:d|m|re|ve)|also|have|just|recently|re)$/.test(normalOf(words[(verb?.index ?? 0) - 1])))
      return false
    const isRun = last > (before?.index ?? 0) + 1 && !places.has(name)
    const isOwner = name.endsWith("'s") || /['’]/.test(text.charAt(rangeOf(last, last, {words}).end - start))
    // "We did the Cahill wedding"
    const isTheirs =
      before?.normal === 'the' &&
      isOf(words[last + 1], 'content') &&
      words[last + 1]?.joint === 'none' &&
      !places.has(name)
    return (
      isOwner ||
      isRun ||
      (isTheirs && !idle.test(normalOf(verb))) ||
      (normalOf(words[last + 1]) === 'and' && names.isOther(words[last + 2]))
    )
  }
}

/** `[similar company]`, `{{reference_customer}}`, `{{caseStudyClient}}`: but `[client name]` is the listener's. */
function isPeerField({placeholder}: Word): boolean {
  const name = placeholder?.name.replace(/_|(?<=[a-z])(?=[A-Z])/g, ' ') ?? ''
  return (
    /\b(?:peer|competitor|neighbou?r)s?\b|\b(?:client|customer|success|case) (?:story|study)\b|\bclient (?:company|firm|business)\b/i.test(
      name
    ) ||
    (/\b(?:similar|comparable|other|reference|local|past|recent)\b/i.test(name) &&
      /\b(?:compan(?:y|ies)|customers?|firms?|business(?:es)?|accounts?|example|clients?)\b/i.test(name))
  )
}
