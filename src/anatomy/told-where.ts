import {isOf, wordsOf} from '../language/membership.ts'
import {closedWords} from '../language/vocabulary/closed.ts'
import {contact} from '../language/vocabulary/contact.ts'
import {notice, refer} from '../language/vocabulary/statements.ts'
import type {Word, WordIndex} from '../language/words.ts'
import {isOneOf, normalOf, rangeOf} from '../language/words-at.ts'
import type {Range} from '../script/model.ts'
import {firstFrom, lastBefore} from '../script/pieces.ts'
import type {Names} from './known-names.ts'
import {readNameRuns} from './name-runs.ts'
import {around, isKindWord, isTrade} from './third-subjects.ts'
import {type Unit, unitOf} from './units.ts'

const said = wordsOf(contact, notice, refer)
/** What callers and listeners do or have somewhere themselves: no example. */
const own =
  /^(?:am|are|be|find|finding|get|getting|got|had|has|have|having|know|look|looking|need|needs|open|opened|opening|own|run|running|start|started|starting|visiting|was|i'm|we're|i've|we've)$/

/** Finds examples by their kind and place, wherever a clause tells of them: "for a vet in Kelso", "the owner of a Leeds bakery". */
export function findToldWhere(
  {words}: WordIndex,
  units: readonly Unit[],
  names: Names,
  doing: ReadonlySet<number>
): readonly Range[] {
  const {isTranscript, isNamePart, endOfName} = readNameRuns(words, names)
  return words.flatMap(({index: at}) => {
    const unit = unitOf(units, at)
    const last =
      unit && !doing.has(at)
        ? (kindAt(at, unit) ?? theAt(at, unit) ?? kinAt(at, unit) ?? oursAt(at, unit) ?? tellerAt(at))
        : undefined
    return last === undefined ? [] : rangeOf(at, last, {words})
  })

  function normal(at: number): string {
    return normalOf(words[at])
  }

  /** Last word of "a vet in Kelso", "a vet we serve in Kelso", "a Kelso vet", "one in Kelso" of many. */
  function kindAt(at: number, unit: Unit): number | undefined {
    if (!(isOneOf(normal(at), 'a an another one several') || isOf(words[at], 'number'))) return undefined
    let end = at
    while (words[end + 1]?.joint === 'none' && !closedWords.has(normal(end + 1)) && end < at + 5) end++
    const who = words.slice(at + 1, end + 1)
    const kind = who.findLast(isKind)
    const isCounted =
      normal(at) === 'one' && lastBefore(words, at, 9).some((word) => isOf(word, 'plural') && isKind(word))
    const head = kind?.index ?? (isCounted && end === at ? at : undefined)
    // "It's Ana from two rivers agency in kelowna": the caller's firm.
    const isNew = who.some(({normal: word}) => word === 'new')
    const isFirm = isTranscript && isOneOf(normal(at - 1), 'from with')
    if (head === undefined || isFirm || isNew) return undefined
    const isOfPlace = who.some((word) => names.isOther(word) && word.index < head)
    const place = isOfPlace ? head : placeOf(head)
    return place !== undefined && isTold(at, place, unit) ? place : undefined
  }

  /** Last word of "in Kelso", "we serve in Kelso", after whom it tells of. */
  function placeOf(head: number): number | undefined {
    const isServed = isOneOf(normal(head + 1), 'i we')
    const link = isServed ? firstFrom(words, head + 3, 2).find(({normal: word}) => isLink(word))?.index : head + 1
    return link === undefined ? undefined : placeAfter(isOneOf(normal(link), 'up over down out') ? link + 1 : link)
  }

  /** "The school in Kelso that orders from us", "the one on Elm Street that we refitted". */
  function theAt(at: number, {subject, last}: Unit): number | undefined {
    if (normal(at) !== 'the' || isOneOf(subject, 'caller clipped listener')) return undefined
    const head = firstFrom(words, at + 1, 3).find((word) => isKind(word) || word.normal === 'one')?.index
    const place = head === undefined ? undefined : placeOf(head)
    const rest = words.slice((place ?? last) + 1, last + 1)
    if (rest.some(({normal: word}) => isOneOf(word, 'you your will'))) return undefined
    const verb = rest[2]
    const isServed =
      isOneOf(normalOf(rest[0]), 'that which') &&
      normalOf(rest[1]) === 'we' &&
      isOf(verb, 'past') &&
      !said.has(normalOf(verb))
    return isServed || rest.some(({index}) => isWithUs(index)) ? place : undefined
  }

  function isKind({normal: word}: Word): boolean {
    return isKindWord(word) || /\w{2}ers?$/.test(word)
  }

  function isLink(word: string): boolean {
    return isOneOf(word, 'in on at near by outside along')
  }

  /** Last word of "in Kelso", "on your stretch of the river". */
  function placeAfter(link: number): number | undefined {
    if (!isLink(normal(link))) return undefined
    const name = normal(link + 1) === 'the' ? link + 2 : link + 1
    if (normal(name) === 'your') return around.test(normal(name + 1)) ? name + 1 : undefined
    const word = words[name]
    return (isTranscript ? isNamePart(word) : names.isOther(word) || word?.placeholder) ? name : undefined
  }

  /** Whether the caller tells of somebody rather than of what either has, needs or will do there, or whom they rang. */
  function isTold(at: number, place: number, {first, opening, subject}: Unit): boolean {
    const before = words.slice(first, at)
    // What somebody did who opens a clause says whether they are an example.
    if (subject === 'listener' || (at === opening && words[place + 1]?.joint !== 'break')) return false
    if (before.some(({normal: word}) => isOneOf(word, "my our your there will i'll we'll"))) return false
    // "I worked in a laundry in Leeds"
    if (normal(opening) === 'i' && isOneOf(normal(at - 1), 'in at over from')) return false
    if (subject === 'caller' && before.some(({normal: word}) => said.has(word))) return false
    // "We have sixty dentists in Cork on the plan": clients, by how many they are and what they are on.
    const isClients =
      isOf(words[at], 'number') && isTrade(normal(at + 1)) && isOneOf(normal(place + 1), 'on with using')
    return isClients || !lastBefore(before, before.length, 4).some(({normal: word}) => own.test(word))
  }

  /** "Your cousins at Tarn Labels ship with us". */
  function kinAt(at: number, {last}: Unit): number | undefined {
    if (normal(at) !== 'your' || !isOf(words[at + 1], 'content')) return undefined
    const link = normal(at + 2) === 'over' ? at + 3 : at + 2
    const end = normal(link) === 'at' ? endOfName(link + 1) : undefined
    const rest = words.slice((end ?? last) + 1, last + 1)
    return rest.some(({index}) => isWithUs(index)) && !rest.some(({normal: word}) => said.has(word)) ? end : undefined
  }

  /** "The counter at Tarn Labels is one of ours". */
  function oursAt(at: number, {last, subject}: Unit): number | undefined {
    if (!isOneOf(normal(at), 'at in') || isTranscript || subject === 'caller' || subject === 'clipped') return undefined
    const end = endOfName(at + 1)
    const rest = words.slice((end ?? last) + 1, last + 1)
    const isOurs = rest.some(
      ({normal: word, index}) => word === 'ours' && isOneOf(normal(index - 1), 'is are of were was')
    )
    const isTheirs =
      rest.some(({normal: word}) => isOneOf(word, 'they their its')) && rest.some(({index}) => isWithUs(index))
    return isOurs || isTheirs ? end : undefined
  }

  function isWithUs(at: number): boolean {
    return isOneOf(normal(at), 'us our ours') && isOneOf(normal(at - 1), 'with from through on off')
  }

  /** "One head teacher told me our summary was short". */
  function tellerAt(at: number): number | undefined {
    if (!isOneOf(normal(at), 'a an one another')) return undefined
    const verb = firstFrom(words, at + 2, 3).find(({normal: word}) => isOneOf(word, 'told tells'))
    return verb &&
      isKindWord(normal(verb.index - 1)) &&
      normal(at + 1) !== 'of' &&
      isOneOf(normal(verb.index + 1), 'me us') &&
      isOneOf(normal(verb.index + 2), 'our it they he she')
      ? verb.index - 1
      : undefined
  }
}
