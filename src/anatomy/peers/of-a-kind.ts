import {isOf, wordsOf} from '../../language/membership.ts'
import {result} from '../../language/vocabulary/change.ts'
import {closedWords} from '../../language/vocabulary/closed.ts'
import type {Word} from '../../language/words.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import {firstFrom, lastBefore} from '../../script/pieces.ts'
import type {Unit} from '../units.ts'
import {around, isKindWord, isTrade} from './kinds.ts'
import type {Message, Opening} from './message.ts'
import {isDeed, isSaid, refers} from './said.ts'

const results = wordsOf(result)
/** What callers and listeners do or have somewhere themselves: no example. */
const own =
  /^(?:am|are|be|find|finding|get|getting|got|had|has|have|having|know|look|looking|need|needs|open|opened|opening|own|run|running|start|started|starting|visiting|was|i'm|we're|i've|we've)$/

/** Finds examples by what they are and where, wherever a clause tells of them: "for a vet in Kelso", "the owner of a Leeds bakery". */
export function ofAKind(message: Message): readonly Opening[] {
  const {words, normal, isTranscript, isOther, isNamePart, endOfName, isWithUs, wordsBefore, wordsAfter} = message
  return [
    ['a an another one several <number>', somewhere],
    ['the', withUs],
    ['a an one another', whoTold],
    ['<name>', whoSwears],
    ['whose', whose]
  ]

  /** "A vet in Kelso", "a vet we serve in Kelso", "a Kelso vet", "one in Kelso" of many. */
  function somewhere(at: number, unit: Unit): number | undefined {
    let end = at
    while (words[end + 1]?.joint === 'none' && !closedWords.has(normal(end + 1)) && end < at + 5) end++
    const who = words.slice(at + 1, end + 1)
    const isOneOfMany = () =>
      normal(at) === 'one' &&
      end === at &&
      lastBefore(words, at, 9).some((word) => isOf(word, 'plural') && isKind(word))
    const head = who.findLast(isKind)?.index ?? (isOneOfMany() ? at : undefined)
    // "It's Ana from two rivers agency in kelowna": the caller's firm.
    const isFirm = isTranscript && isOneOf(normal(at - 1), 'from with')
    if (head === undefined || isFirm || who.some(({normal: word}) => word === 'new')) return undefined
    // "A Leeds bakery", but not "a Part 36 offer"
    const isOfPlace = isKindWord(normal(head)) && who.some((word) => isOther(word) && word.index < head)
    const place = isOfPlace ? head : placeOf(head)
    return place !== undefined && isTold(at, place, unit) ? place : undefined
  }

  /** Whether the caller tells of somebody rather than of what either has, needs or will do there, or whom they rang. */
  function isTold(at: number, place: number, unit: Unit): boolean {
    const {opening, subject} = unit
    const before = wordsBefore(at, unit)
    // What somebody did who opens a clause says whether they are an example.
    if (subject === 'listener' || (at === opening && words[place + 1]?.joint !== 'break')) return false
    if (before.some(({normal: word}) => isOneOf(word, "my our your there will i'll we'll"))) return false
    // "There's a garage in Kelso for sale", but "... in Kelso saving an hour"
    if (normal(at - 1) === "there's" && !isOf(words[place + 1], 'ing')) return false
    // "I worked in a laundry in Leeds"
    if (normal(opening) === 'i' && isOneOf(normal(at - 1), 'in at over from')) return false
    // "We do payroll from two offices in Leeds"
    if (normal(opening) === 'we' && normal(at - 1) === 'from') return false
    if (subject === 'caller' && before.some(({normal: word}) => isSaid(word))) return false
    // "We have sixty dentists in Cork on the plan": clients, by how many they are and what they are on.
    const isClients =
      isOf(words[at], 'number') && isTrade(normal(at + 1)) && isOneOf(normal(place + 1), 'on with using')
    return isClients || !lastBefore(before, before.length, 4).some(({normal: word}) => own.test(word))
  }

  /** "The school in Kelso that orders from us", "the one on Elm Street that we refitted". */
  function withUs(at: number, unit: Unit): number | undefined {
    if (isOneOf(unit.subject, 'caller clipped listener')) return undefined
    const head = firstFrom(words, at + 1, 3).find((word) => isKind(word) || word.normal === 'one')?.index
    const place = head === undefined ? undefined : placeOf(head)
    if (place === undefined) return undefined
    const rest = wordsAfter(place, unit)
    const isServed = isOneOf(normalOf(rest[0]), 'that which') && normalOf(rest[1]) === 'we' && isDeed(rest[2])
    return (isServed || rest.some(isWithUs)) && !rest.some(({normal: word}) => isOneOf(word, 'you your will'))
      ? place
      : undefined
  }

  /** "One head teacher told me our summary was short". */
  function whoTold(at: number): number | undefined {
    const who = firstFrom(words, at + 1, 8)
    const verb = who.find(({normal: word}) => isOneOf(word, 'told tells'))
    return verb &&
      who.slice(0, 3).some((word) => word.index < verb.index && isKindWord(word.normal)) &&
      !who.some(({normal: word, index}) => index < verb.index && isOneOf(word, 'my our your')) &&
      normal(at + 1) !== 'of' &&
      isOneOf(normal(verb.index + 1), 'me us') &&
      isOneOf(normal(verb.index + 2), 'our it they he she')
      ? verb.index - 1
      : undefined
  }

  /** "The Tarns swear it's halved their bill", "tarn bakery swears it's the best they had". */
  function whoSwears(at: number): number | undefined {
    const end = isNamePart(words[at - 1]) ? undefined : endOfName(at)
    if (end === undefined || !isOneOf(normal(end + 1), 'says say swears swear reckons reckon')) return undefined
    const said = firstFrom(words, end + 2, 9)
    const isGood = said.some(
      (word) => isOneOf(word.normal, 'best never half worth') || (isOf(word, 'past') && results.has(word.normal))
    )
    const isOfIt = /^(?:it|they|he|she)(?:'|$)/.test(normal(end + 2))
    return isGood && isOfIt && !said.some(({normal: word}) => /^your?(?:'|$)/.test(word)) ? end : undefined
  }

  /** "An innkeeper up in Kendal whose bill had doubled". */
  function whose(at: number): number | undefined {
    const isSomebody = lastBefore(words, at, 8).some(
      (word) => isKindWord(word.normal) && !isOneOf(normal(word.index - 1), 'your our my the')
    )
    const isTold = firstFrom(words, at + 1, 4).some((word) => isOf(word, 'past') && !refers.has(word.normal))
    return isSomebody && isTold ? at + 1 : undefined
  }

  /** Last word of "in Kelso", "we serve in Kelso", after whom it tells of. */
  function placeOf(head: number): number | undefined {
    const isServed = isOneOf(normal(head + 1), 'i we')
    const link = isServed ? firstFrom(words, head + 3, 2).find(({normal: word}) => isLink(word))?.index : head + 1
    return link === undefined ? undefined : placeAfter(isOneOf(normal(link), 'up over down out') ? link + 1 : link)
  }

  /** Last word of "in Kelso", "on your stretch of the river". */
  function placeAfter(link: number): number | undefined {
    if (!isLink(normal(link))) return undefined
    const name = normal(link + 1) === 'the' ? link + 2 : link + 1
    if (normal(name) === 'your') return around.test(normal(name + 1)) ? name + 1 : undefined
    return isNamePart(words[name]) || (!isTranscript && words[name]?.placeholder) ? name : undefined
  }

  function isLink(word: string): boolean {
    return isOneOf(word, 'in on at near by outside along')
  }

  function isKind({normal: word}: Word): boolean {
    return isKindWord(word) || /\w{2}ers?$/.test(word)
  }
}
