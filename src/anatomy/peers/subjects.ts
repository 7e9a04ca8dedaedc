import {formsOf, isOf, wordsOf} from '../../language/membership.ts'
import {isLowerCase} from '../../language/per-index.ts'
import {result} from '../../language/vocabulary/change.ts'
import {callerWord, clausePreposition} from '../../language/vocabulary/clauses.ts'
import {closedWords} from '../../language/vocabulary/closed.ts'
import {firm, firmEnding} from '../../language/vocabulary/people.ts'
import {month, span} from '../../language/vocabulary/time.ts'
import type {WordIndex} from '../../language/words.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import {firstFrom} from '../../script/pieces.ts'
import type {Names} from '../known-names.ts'
import {anybody, isFamily, isKin, isKindWord, isNextDoor, isOnlyOwn, isShare, isTrade} from './kinds.ts'

const firmEndings = wordsOf(firmEnding, firm)
const results = wordsOf(result)
const presents = formsOf('s', result)
const callers = wordsOf(callerWord)
const prepositions = wordsOf(clausePreposition)
/** What says after a noun where or which one it is. */
const links = new Set([
  ...prepositions,
  ...'near upstairs downstairs here there along behind beside opposite outside down across out over up next who that like i we'.split(
    ' '
  )
])
/** What comes before a noun that is not a clause's first word. */
const belongs = new Set([
  ...prepositions,
  ...'a an the this that these those my our your his her its their no any each every i we you'.split(' ')
])
const times = wordsOf(month, span)
export const finite: ReadonlySet<string> = new Set("isn't are did had has have hasn't haven't is was were".split(' '))
/** First words of what the listener does not know yet. */
export const indefinite: ReadonlySet<string> = new Set('a an another some most many several other folks'.split(' '))
/** What the description of somebody opens with. */
export const openers: ReadonlySet<string> = new Set([...indefinite, 'the', 'that', 'same'])
/** What stands between a subject and its verb. */
export const adverbs: ReadonlySet<string> = new Set(
  'all already also both each just never now only recently still'.split(' ')
)

/** Words after which no verb comes: "on the books", "will be lit". */
const articles = new Set('the a an my our your its his their be similar same comparable'.split(' '))

/** Subjects and verbs of clauses about third parties, by the indexes of their words. */
export function readSubjects(index: WordIndex, names: Names) {
  const {words, text, start: base} = index
  const isTranscript = isLowerCase(index)
  return {isTranscript, isSpokenFirm, bareNameBefore, headOf, opens, isOwn, isNameAt, isTown, isVerb, isNamed}

  function normal(at: number): string {
    return normalOf(words[at])
  }

  /** "Big sky dental": a firm's name in lower case. */
  function isSpokenFirm(at: number): boolean {
    const run = firstFrom(words, at, 4)
    const end = run.findIndex(({index}, i) => i > 0 && isVerb(index, at))
    return end > 1 && run.slice(0, end).every((word) => isOf(word, 'content')) && firmEndings.has(normal(at + end - 1))
  }

  /** "Last week strathaven lost their days": in a transcript, words without an article before a verb. */
  function bareNameBefore(verb: number, isSure: boolean): number | undefined {
    let from = verb
    while (from > verb - 3 && isBare(from - 1)) from--
    if (isOneOf(normal(from - 1), 'my our your')) return undefined
    // "Elm baptist in deal found that out"
    if (from < verb && isOneOf(normal(from - 1), 'at in') && isBare(from - 2)) {
      const start = isBare(from - 3) ? from - 3 : from - 2
      return belongs.has(normal(start - 1)) ? undefined : start
    }
    if (isSure && from < verb - 1) return from
    const before = normal(from - 1)
    // "Since tarn dairy came over to us"
    const isFree = before === 'since' || !belongs.has(before)
    return from < verb &&
      !isBare(from - 1) &&
      isFree &&
      (!isOf(words[from - 1], 'number') || (from === verb - 3 && !isOf(words[verb - 1], 'plural')))
      ? from
      : undefined
  }

  function isBare(at: number): boolean {
    const word = words[at]
    return (
      isOf(word, 'content') &&
      !times.has(normal(at)) &&
      !isOf(word, 'weekday') &&
      !isOf(word, 'number') &&
      !isOf(word, 'past') &&
      !anybody.test(normal(at)) &&
      !names.isCaller(at) &&
      !names.isKnown(normal(at))
    )
  }

  /** Last word of a noun phrase before what says where or which. */
  function headOf(from: number, to: number): number {
    // "Two of our Hull clients": of whom it is a part.
    const noun = normal(from + 1) === 'of' ? from + 2 : from
    const link = words
      .slice(noun + 1, to + 1)
      .findIndex((word) => links.has(word.normal) || word.joint === 'break' || isDistance(word.index))
    return link < 0 ? to : noun + link
  }

  /** "Two streets over". */
  function isDistance(at: number): boolean {
    return (
      isOf(words[at], 'number') && isOf(words[at + 1], 'plural') && isOneOf(normal(at + 2), 'over away up down along')
    )
  }

  /** Whether a noun phrase that may be an example can open with a word. */
  function opens(at: number): boolean {
    const word = words[at]
    if (!word || callers.has(word.normal) || (word.placeholder?.stands === 'prospect' && !isNameAt(at)))
      return isOwn(at)
    if (/^your?$/.test(word.normal)) return isKin(normal, at + 1) || isFamily(normal, at + 1)
    if (isShare(normal, at)) return true
    return (
      (isTranscript && isSpokenFirm(at)) ||
      openers.has(word.normal) ||
      (word.normal === 'every' && normal(at + 1) === 'other') ||
      isOf(word, 'number') ||
      isOf(word, 'plural') ||
      isNameAt(at) ||
      isTown(at) ||
      isNextDoor(normal, at) ||
      isKindWord(word.normal) ||
      // "Sam Webb's group", to Sam; "All Saints".
      (word.hasCapital &&
        (names.isKnown(word.normal) || word.normal === 'all') &&
        !names.isCaller(at) &&
        isNameAt(at + 1))
    )
  }

  /** "Our client", "our own customer", "our two bakers in Hull": but "our two shops in Hull" and "our two drivers" are the caller's. */
  function isOwn(at: number): boolean {
    return (
      isOneOf(normal(at), 'my our') &&
      (isKin(normal, at + 1) ||
        (isFamily(normal, at + 1) && normal(at + 1).endsWith("'s")) ||
        (isOf(words[at + 1], 'number') && isTrade(normal(at + 2)) && isOneOf(normal(at + 3), 'in on along at near')))
    )
  }

  /** "Reading switched in May": a place whose name could be a noun of doing, before its verb. */
  function isTown(at: number): boolean {
    const word = words[at]
    return word?.joint === 'sentence' && word.hasCapital && /\wing$/.test(word.normal) && isVerb(at + 1, at)
  }

  function isNameAt(at: number): boolean {
    const word = words[at]
    if (!(word?.hasCapital || word?.placeholder) || names.isCaller(at)) return false
    if (word.placeholder)
      return word.placeholder.stands === 'other' || /^(?:client|customer)$/i.test(word.placeholder.name)
    if (names.isOther(word)) return true
    return (
      word.joint === 'sentence' &&
      !closedWords.has(word.normal) &&
      !names.isKnown(word.normal) &&
      !isOf(word, 'weekday') &&
      !isOf(word, 'number') &&
      !isOf(word, 'past') &&
      !indefinite.has(word.normal) &&
      !/(?:ing|ly|day's)$/.test(word.normal)
    )
  }

  function isVerb(at: number, from: number): boolean {
    const word = words[at]
    if (!word || (word.hasCapital && word.isCapitalized) || isParticiple(at) || articles.has(normal(at - 1)))
      return false
    if (finite.has(word.normal) || isOf(word, 'past') || isOneOf(word.normal, 'reckon reckons swear swears'))
      return true
    const isPlural =
      // "The Brandts' refund" has no verb.
      (isOf(words[at - 1], 'plural') && !/['’]/.test(text.charAt((words[at - 1]?.end ?? base) - base))) ||
      normal(at - 1) === 'both' ||
      (isOf(words[from], 'number') && normal(at - 1) !== 'the')
    const endsInS = word.normal.endsWith('s')
    if (endsInS && /\w{2}'?s$/.test(word.normal) && isOneOf(normal(at + 1), 'us it this theirs hers ours')) return true
    if (isOf(words[from], 'number') && isOneOf(normal(at + 1), 'their theirs us our') && !prepositions.has(word.normal))
      return true
    if (adverbs.has(normal(at - 1)) && (results.has(word.normal) || /\w[^'s]s$/.test(word.normal)) && at > from + 1)
      return true
    // "Pours nothing else", "stores its own power"
    if (endsInS && /\w[^'s]s$/.test(word.normal) && isOnlyOwn(normal, at + 1)) return true
    return presents.has(word.normal) || (isPlural && results.has(word.normal) && !isOf(word, 'plural') && at > from + 1)
  }

  /** "The block found by the deli": no verb, unless it is "was found by", or "fell by nine". */
  function isParticiple(at: number): boolean {
    return normal(at + 1) === 'by' && isOf(words[at], 'past') && isOneOf(normal(at + 2), 'the your our')
  }

  /** "Co-op": the second half of a name. */
  function isHyphenated(at: number, start: number): boolean {
    return text.charAt(start - base - 1) === '-' && words[at - 1]?.hasCapital === true
  }

  /** A name, or what somebody with a name has. */
  function isNamed(from: number, head: number): boolean {
    const at = openers.has(normal(from)) || (!isNameAt(from) && isNameAt(from + 1)) ? from + 1 : from
    if (isTranscript) return isSpokenFirm(at)
    // "Parents at Elm School"
    const isKind = at === head && words[at]?.joint === 'sentence' && isKindWord(normal(at))
    if (!isNameAt(at) || isKind) return false
    return (
      words
        .slice(at, head + 1)
        .every(({hasCapital, placeholder, start}, i) => hasCapital || placeholder || isHyphenated(at + i, start)) ||
      isKindWord(normal(head)) ||
      firmEndings.has(normal(head)) ||
      isOneOf(normal(head), 'branch depot location outlet')
    )
  }
}
