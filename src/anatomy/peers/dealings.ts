import {isOf, onlyThose, wordsOf} from '../../language/membership.ts'
import {choose, ruleNoun, troubleNoun} from '../../language/vocabulary/change.ts'
import {clausePreposition} from '../../language/vocabulary/clauses.ts'
import {message as messageNoun} from '../../language/vocabulary/messages.ts'
import {span} from '../../language/vocabulary/time.ts'
import {isOneOf, normalOf} from '../../language/words-at.ts'
import {firstFrom, lastBefore} from '../../script/pieces.ts'
import type {Unit} from '../units.ts'
import {around, isKin, isKindWord} from './kinds.ts'
import type {Message, Telling} from './message.ts'
import {isDeed, isSaid} from './said.ts'

/** What people and firms take from others, as clients do. */
const takes = onlyThose(wordsOf(choose), (word) => !/^(?:sell|sold|save|pay|paid)/.test(word))
/** What is no person or firm. */
const things = wordsOf(ruleNoun, troubleNoun, messageNoun)
/** Caller and listener. */
const either = /^(?:i|we|you|there|this|what|nobody)(?:'\w+)?$/
/** What comes before "you" of those near the listener. */
const besides = /^(?:above|behind|below|beside|from|near|opposite|over|to|under)$/
const auxiliary = /^(?:have|has|had|been|is|are|was|were|be|already|also|all|both|now|just|only|then|uh|um)$/
const prepositions = wordsOf(clausePreposition)
const spans = wordsOf(span)
/** Words in which the subject of a verb stands before it; chosen. */
const subjectReach = 12
/** Words before a verb of a transcript that are its subject, as no mark shows where that starts; chosen. */
const spokenReach = 4
/** Words in which a pronoun stands for somebody; chosen. */
const storyReach = 25

/** Finds clients by what they have to do with the caller: "the hotel called us in", "they've been on our mash for ten weeks". */
export function dealings(message: Message): Telling {
  const {words, normal, isOther, isKnown, isTranscript, isTime, isParted, unitAt} = message
  return (at, unit) => {
    const word = normal(at)
    if (word === 'us') return withUs(at, unit)
    return word === 'our' ? withOurs(at, unit) : undefined
  }

  function withUs(at: number, unit: Unit): number | undefined {
    const verb = at - 1
    const next = at + 1
    const isClient = isHadFor(verb, next) || isCalledIn(verb, next) || isBroughtTo(verb, next)
    const isCause = /^(?:because of|thanks to)$/.test(`${normal(at - 2)} ${normal(verb)}`)
    const isWith = isOneOf(normal(verb), 'with through from off')
    // "His new pump from us"
    const isHis =
      normal(verb) === 'from' && lastBefore(words, verb, 3).some(({normal: word}) => isOneOf(word, 'his her their'))
    if (isHis && isOfSomebody(verb)) return at
    const does = isClient ? verb : isCause ? at - 2 : isWith ? doingBefore(verb, unit) : undefined
    return does !== undefined && isTheirs(does, unit) ? at : undefined
  }

  /** "Has us clean theirs", "got us to rewire it", "had us in". */
  function isHadFor(verb: number, next: number): boolean {
    const word = words[next]
    const isAct =
      words[next + 1]?.joint === 'none' &&
      isOf(word, 'content') &&
      !isOf(word, 'past') &&
      !isOf(word, 'ing') &&
      !isOf(word, 'plural')
    return (
      isOneOf(normal(verb), 'has have had got gets get') &&
      (isOneOf(normal(next), 'in on out back over to do') || isAct)
    )
  }

  /** "Called us in", "rang us when the roof leaked", "rang us at noon and lifted at six". */
  function isCalledIn(verb: number, next: number): boolean {
    if (!isOneOf(normal(verb), 'call called calls rang phoned brought took hired let')) return false
    const after = words[next + 1]
    const isIn =
      isOneOf(normal(next), 'in back over') &&
      (after?.joint !== 'none' || isOneOf(after.normal, 'when after to for because and on'))
    const isDone = firstFrom(words, next, 10).some(
      ({normal: word, index}) => word === 'and' && isDeed(words[index + 1])
    )
    return isIn || isDone || isOneOf(normal(next), 'when after because once')
  }

  /** "Sends us all her moulds", "hand us two bins a week". */
  function isBroughtTo(verb: number, next: number): boolean {
    return (
      isOneOf(normal(verb), 'send sends hand hands bring brings give gives pay pays ship ships') &&
      (isOf(words[next], 'number') || isOneOf(normal(next), 'all every everything their his her its half most')) &&
      !isOneOf(normal(next + 1), 'of your')
    )
  }

  function withOurs(at: number, unit: Unit): number | undefined {
    const verb = verbBefore(at)
    return verb !== undefined && isTheirs(verb, unit) ? at + 1 : undefined
  }

  /** The verb of "bought our nets", "put in our sensors", "been on our mash", "came up after eighteen months in our coating". */
  function verbBefore(at: number): number | undefined {
    const link = at - 1
    if (takes.has(normal(link)) || isOneOf(normal(link), 'use uses used using has have had got run runs fitted'))
      return link
    const isPut = isOneOf(normal(link), 'in on up out') && isOneOf(normal(link - 1), 'put puts fit fitted took tried')
    const isMoved =
      isOneOf(normal(link), 'to onto') &&
      (takes.has(normal(link - 1)) || isOneOf(normal(link - 1), 'over changed went moved go move change'))
    const isOn = isOneOf(normal(link), 'on in with') && isOneOf(normal(link - 1), 'been')
    if (isPut || isMoved || isOn) return link - 1
    // "After eighteen months in our coating"
    const isLong = isOneOf(normal(link), 'in on with') && spans.has(normal(link - 1)) && isOf(words[link - 2], 'number')
    return isLong ? lastBefore(words, link - 2, 4).find((word) => isOf(word, 'past'))?.index : undefined
  }

  /** The verb of "prints its bulletin on ours". */
  function doingBefore(link: number, unit: Unit): number | undefined {
    return lastBefore(words, link, 5).find(({index}) => isDoing(index, unit))?.index
  }

  /** "Prints", "is printing": what somebody does, but not "is", "works", "hears". */
  function isDoing(at: number, {first}: Unit): boolean {
    const word = words[at]
    return (
      at > first &&
      word?.joint !== 'break' &&
      !isSaid(normal(at)) &&
      !/^(?:was|were|is|had|has|c[oa]mes?|coming|work\w*|stay\w*|agree\w*|hear\w*)$/.test(normal(at)) &&
      (isOf(word, 'past') ||
        isOf(word, 'ing') ||
        (/\w{2}[^'s]s$/.test(normal(at)) && !isOneOf(normal(at - 1), 'the a its')))
    )
  }

  /** Whether who does it is neither the caller's nor the listener's, and no thing that is only told of. */
  function isTheirs(verb: number, unit: Unit): boolean {
    const most = isTranscript ? spokenReach : subjectReach
    const before = lastBefore(words, verb, Math.min(most, verb - unit.first))
    const from = before.findLastIndex(
      ({normal: word, index}) =>
        isParted(index + 1) || isOneOf(word, 'and so but because before until since when where')
    )
    const all = before.slice(from + 1).filter(({normal: word}) => !auxiliary.test(word))
    // "The yard that bought your old crane rents its mats from us"
    const relative = all.findIndex(({normal: word}, i) => i > 0 && isOneOf(word, 'who that which'))
    const who = relative < 0 ? all : all.slice(0, relative)
    const [first] = who
    const last = who.at(-1)
    const isBase = normal(verb) !== 'because' && !isOf(words[verb], 'past') && !/(?:s|ing)$/.test(normal(verb))
    if (!first) return !isBase && isStory(verb, unit)
    if (/^(?:he|she|they|who|it|their|his|her)(?:'(?:d|ve|s))?$/.test(first.normal)) return isOfSomebody(first.index)
    if (who.some(({normal: word, index}) => either.test(word) && !besides.test(normal(index - 1)))) return false
    const link = who.findIndex(({normal: word}) => prepositions.has(word))
    if (things.has(normalOf(link > 0 ? who[link - 1] : last)) || (last && isTime(last))) return false
    // "Try our tea": nobody does it yet.
    if (
      isBase &&
      !isOf(last, 'plural') &&
      !isOf(last, 'number') &&
      !isKindWord(normalOf(last)) &&
      !isOneOf(normal(verb), 'had got')
    )
      return false
    return who.every(
      ({normal: word, index}) =>
        !isOneOf(word, 'my our your') ||
        isKin(normal, index + 1) ||
        isOwnersAt(index + 1) ||
        around.test(normal(index + 1))
    )
  }

  /** "Mr Cele, who has twelve vans, put in our sensors": what goes on with whom the clause before tells of. */
  function isStory(verb: number, {first}: Unit): boolean {
    const before = first > 0 ? unitAt(first - 1) : undefined
    return (
      before !== undefined &&
      isOneOf(before.subject, 'other pronoun') &&
      words[before.first]?.sentence === words[verb]?.sentence &&
      isOfSomebody(first)
    )
  }

  /** Whether the last whom a message tells of before a place is somebody else's: "a baker", "Tarn Labels", but not "your baker". */
  function isOfSomebody(at: number): boolean {
    const who = lastBefore(words, at, storyReach).findLast(
      (word) => isOther(word) || (isKindWord(word.normal) && !isKnown(word.normal))
    )
    if (!who) return isTranscript
    return !lastBefore(words, who.index, 3).some(({normal: word}) => isOneOf(word, 'my our your'))
  }

  /** "Your brother's garage". */
  function isOwnersAt(at: number): boolean {
    return firstFrom(words, at, 4).some(({normal: word}) => word.endsWith("'s"))
  }
}
