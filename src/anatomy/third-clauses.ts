import {formsOf, isOf, wordsOf} from '../language/membership.ts'
import {result} from '../language/vocabulary/change.ts'
import {callerWord, clausePreposition} from '../language/vocabulary/clauses.ts'
import {closedWords} from '../language/vocabulary/closed.ts'
import {customer, firm, firmEnding, peer, person} from '../language/vocabulary/people.ts'
import type {WordIndex} from '../language/words.ts'
import {isOneOf, normalOf} from '../language/words-at.ts'
import type {Names} from './known-names.ts'
import type {Unit} from './units.ts'

/** A clause about somebody who is neither the caller nor the listener, by the indexes of its words. */
export interface ThirdClause {
  /** First and last word of the subject. */
  readonly from: number
  readonly to: number
  /** Last word of the subject before what says where or which: "shops" in "three shops on Elm Street". */
  readonly head: number
  readonly verb: number
  readonly last: number
  /** Whose the subject is by its name: "Tarn Labels", "Mercer's lab". */
  readonly isNamed: boolean
  /** Index of its unit. */
  readonly unit: number
}

const kinds = wordsOf(firm, person, peer, customer)
const kin = wordsOf(peer, customer)
const firmEndings = wordsOf(firmEnding, firm)
const results = wordsOf(result)
const presents = formsOf('s', result)
const callers = wordsOf(callerWord)
const prepositions = wordsOf(clausePreposition)
/** What says after a noun where or which one it is. */
const links = new Set([...prepositions, ...'near down across who that out over up beside outside next we'.split(' ')])
/** What comes before a name that opens a clause inside another. */
const joins = /^(?:and|but|so|since|as|said|says|dr|doctor|mrs?|ms|\w+ly)$/
const finite = new Set(["isn't", 'are', 'did', 'had', 'has', 'have', "hasn't", "haven't", 'is', 'was', 'were'])
/** First words of what the listener does not know yet. */
export const indefinite = new Set('a an another some most many several other folks'.split(' '))
/** What the description of somebody opens with. */
const openers = new Set([...indefinite, 'the', 'that', 'same'])
/** Words in which a verb must come; chosen. */
const verbReach = 12

/** Whether a word is a firm or a person, by the word or by how it ends: "a podiatrist". */
export function isKindWord(word: string): boolean {
  return kinds.has(word.replace(/'s$/, '')) || /\w(?:ist|ian|eer|keeper|smith|maker)s?$/.test(word)
}

/** Whether the word at a place, or the one after, is kin of the listener's: "your own neighbour". */
export function isKin(normal: (at: number) => string, at: number): boolean {
  return kin.has(normal(at)) || kin.has(normal(at + 1))
}

/** Finds the clauses about third parties. */
export function findThirdClauses(
  {words}: WordIndex,
  units: readonly Unit[],
  names: Names,
  doing: ReadonlySet<number>
): readonly ThirdClause[] {
  const isTranscript = !words.some(({hasCapital, placeholder}) => hasCapital && !placeholder)
  return units.flatMap((unit, at) =>
    unit.isQuestion || unit.isConditional ? [] : startsIn(unit).flatMap((from) => readClause(from, at) ?? [])
  )

  function normal(at: number): string {
    return normalOf(words[at])
  }

  /** "Big sky dental": a firm's name in lower case. */
  function isSpokenFirm(at: number): boolean {
    const run = words.slice(at, at + 4)
    const end = run.findIndex(({index}, i) => i > 0 && isVerb(index, at))
    return end > 1 && run.slice(0, end).every((word) => isOf(word, 'content')) && firmEndings.has(normal(at + end - 1))
  }

  /** Where a subject may start: at the opening of a clause, after what comes before it, and at a name after a conjunction. */
  function startsIn({opening, first, last, subject}: Unit): readonly number[] {
    const isThird = (subject !== 'caller' || isOwn(opening)) && subject !== 'clipped' && subject !== 'pronoun'
    const from = isFrontal(opening) ? afterFront(opening, last) : opening
    const inner = words
      .slice(first, last + 1)
      .filter(
        ({index, joint}) => index !== from && joint !== 'sentence' && isNameAt(index) && joins.test(normal(index - 1))
      )
    // A transcript has no marks between clauses: one may start after any word with a meaning.
    if (isTranscript)
      inner.push(
        ...words
          .slice(opening + 1, last + 1)
          .filter(
            ({index}) =>
              isOf(words[index - 1], 'content') && (isSpokenFirm(index) || isOneOf(normal(index), 'the another a an'))
          )
      )
    return [...(isThird && from !== undefined && opens(from) ? [from] : []), ...inner.map(({index}) => index)]
  }

  /** The subject and the verb of a clause about a third party. */
  function readClause(from: number, unit: number): ThirdClause | undefined {
    if (doing.has(from)) return undefined
    const next = units[unit + 1]
    const end = units[unit]?.last ?? from
    // "The Lyric, over the road, had us in": the verb after an insertion.
    const goesOn =
      next?.subject === 'clipped' && words[next.first]?.joint === 'break' && isOf(words[next.first], 'past')
    const last = goesOn ? next.last : end
    const verbs = verbsFrom(from, last)
    // "The man who runs the inn on the quay saves ninety a week": the verb of a relative clause is not the last word.
    const isRelative = isOneOf(normal((verbs[0] ?? 0) - 1), 'who that which we')
    const verb = (isRelative && verbs.find((at) => at > (verbs[0] ?? 0) + 2)) || verbs[0]
    const theirs = words.findIndex(({normal: word, index}) => index > from + 1 && index <= last && word === 'theirs')
    const at = verb ?? theirs - 1
    if (at < 0) return undefined
    const to = beforeAdverbs(at - 1)
    // "Two of our Hull clients": of whom it is a part.
    const noun = normal(from + 1) === 'of' ? from + 2 : from
    const link = words.slice(noun + 1, to + 1).findIndex((word) => links.has(word.normal) || word.joint === 'break')
    const head = link < 0 ? to : noun + link
    return {from, to, head, verb: at, last, isNamed: isNamed(from, head), unit}
  }

  /** "Both", "just": what stands between a subject and its verb. */
  function beforeAdverbs(to: number): number {
    let at = to
    while (isOneOf(normal(at), 'all already also both just never now only recently still')) at--
    return at
  }

  function verbsFrom(from: number, last: number): readonly number[] {
    const verbs: number[] = []
    let breaks = 0
    for (let at = from + 1; at <= Math.min(last, from + verbReach); at++) {
      if (words[at]?.joint === 'break' && ++breaks === 1 && verbs.length > 0) break
      if ((words[at]?.joint !== 'break' || breaks > 1) && isVerb(at, from)) verbs.push(at)
    }
    return verbs
  }

  /** "Last spring", "over in Tralee": what comes before a subject. */
  function isFrontal(at: number): boolean {
    return prepositions.has(normal(at)) || isOneOf(normal(at), 'last this back earlier out down up yesterday')
  }

  function afterFront(opening: number, last: number): number | undefined {
    for (let at = opening + 2; at <= Math.min(last, opening + 6); at++) {
      if (isOneOf(normal(at), 'my our your') && !isKin(normal, at + 1)) return undefined
      if (!prepositions.has(normal(at - 1)) && (words[at]?.joint === 'break' || opens(at))) return at
    }
    return undefined
  }

  /** Whether a noun phrase that may be an example can open with a word. */
  function opens(at: number): boolean {
    const word = words[at]
    if (!word || callers.has(word.normal) || (word.placeholder?.stands === 'prospect' && !isNameAt(at)))
      return isOwn(at)
    if (/^your?$/.test(word.normal)) return isKin(normal, at + 1)
    return (
      (isTranscript && isSpokenFirm(at)) ||
      openers.has(word.normal) ||
      isOf(word, 'number') ||
      isOf(word, 'plural') ||
      isNameAt(at) ||
      isKindWord(word.normal)
    )
  }

  /** "Our client", "our own customer". */
  function isOwn(at: number): boolean {
    return isOneOf(normal(at), 'my our') && isKin(normal, at + 1)
  }

  function isNameAt(at: number): boolean {
    const word = words[at]
    if (!word || names.isCaller(at)) return false
    if (word.placeholder)
      return word.placeholder.stands === 'other' || /^(?:client|customer)$/i.test(word.placeholder.name)
    if (names.isOther(word)) return true
    return (
      word.hasCapital &&
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
    if (!word || (word.hasCapital && word.isCapitalized)) return false
    if (finite.has(word.normal) || isOf(word, 'past')) return true
    const isPlural = isOf(words[at - 1], 'plural') || normal(at - 1) === 'both' || isOf(words[from], 'number')
    if (/\w{2}'?s$/.test(word.normal) && isOneOf(normal(at + 1), 'us it this theirs ours')) return true
    if (isOf(words[from], 'number') && isOneOf(normal(at + 1), 'their theirs us') && !prepositions.has(word.normal))
      return true
    return presents.has(word.normal) || (isPlural && results.has(word.normal) && !isOf(word, 'plural') && at > from + 1)
  }

  /** A name, or what somebody with a name has. */
  function isNamed(from: number, head: number): boolean {
    const at = openers.has(normal(from)) ? from + 1 : from
    if (isTranscript) return isSpokenFirm(at)
    if (!isNameAt(at)) return false
    return (
      words.slice(at, head + 1).every(({hasCapital, placeholder}) => hasCapital || placeholder) ||
      isKindWord(normal(head))
    )
  }
}
