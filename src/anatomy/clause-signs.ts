import {anyOf, formsOf, isOf, wordsOf} from '../language/membership.ts'
import {flattered} from '../language/vocabulary/clauses.ts'
import {callAgain, contact} from '../language/vocabulary/contact.ts'
import {message} from '../language/vocabulary/messages.ts'
import {praise} from '../language/vocabulary/praise.ts'
import {grave} from '../language/vocabulary/pressure.ts'
import {pleasant} from '../language/vocabulary/small-talk.ts'
import {very} from '../language/vocabulary/tone.ts'
import type {Word} from '../language/words.ts'
import {firstInClause, isOneOf, normalOf} from '../language/words-at.ts'
import {firstFrom} from '../script/pieces.ts'

/** Words of getting in touch; of a verb phrase at the start of a clause without a subject only the first. */
export const contacts = anyOf(wordsOf(contact, callAgain), new Set(['returning']))
export const contacting = formsOf('ing', contact, callAgain)
const messages = wordsOf(message)
const gravely = wordsOf(grave)
const matters = new Set(['matter', 'issue', 'business', 'thing'])
const untold = new Set(['say', 'tell', 'explain', 'reveal', 'go', 'share'])
const negation = /^(?:not|never|cannot)$|n't$/
/** What is said to be there and not said. */
export const withheld = new Set(['something', 'anything'])
/** What holds in general: "the rest usually come warm". */
const general = new Set(['usually', 'always', 'often', 'mostly', 'generally', 'normally', 'typically', 'tend', 'tends'])
/** What listeners are flattered with: to have been picked for what everybody gets. */
const flatteries = wordsOf(flattered)
const praises = anyOf(
  wordsOf(praise, pleasant),
  new Set(['beautiful', 'excellent', 'gorgeous', 'impressive', 'inspiring'])
)
/** What may stand between a verb and the praise. */
const degrees = anyOf(wordsOf(very), new Set(['a', 'an', 'the', 'such', 'simply', 'just', 'got', 'most', 'some']))
const seems = /^(?:is|are|was|were|looks?|seems?|sounds?|feels?|tastes?)$/
/** Fewest commas of a catalogue, and of one in which a figure or a day is no news; chosen. */
export const catalogue = 3
export const longCatalogue = 5
/** Fewest words with a meaning in a row that are a catalogue without commas; chosen. */
const listed = 8
/** Most words before a subject that does not open its clause; chosen. */
export const subjectReach = 9

/** What the words of a clause, from one place to another, show of what it is worth. */
export function readSigns(words: readonly Word[]) {
  return {
    isGeneral,
    hasHappened,
    isSilence,
    isFlattery,
    isPraise,
    isUnnamed,
    isPastIn,
    isWithheld,
    isCatalogue,
    isUntold,
    isSorry,
    isOwnMessage,
    isUnrivalled
  }

  /** "Usually", "most". */
  function isGeneral(opening: number, last: number): boolean {
    return words.slice(opening, last + 1).some(({normal}) => general.has(normal))
  }

  /** "The bolt has sheared": what has happened to a thing is a change, whatever the verb. */
  function hasHappened(opening: number, last: number): boolean {
    return words
      .slice(opening + 1, last)
      .some((word) => /^(?:has|have)$|'s$/.test(word.normal) && isDone(words[word.index + 1], word.normal))
  }

  function isDone(word: Word | undefined, auxiliary: string): boolean {
    return (
      word?.joint === 'none' &&
      isOf(word, 'past') &&
      (/^ha/.test(auxiliary) || isOneOf(word.normal, 'been gone run come gotten'))
    )
  }

  /** "You haven't replied": what the listener did not do for the caller is no news to them. */
  function isSilence(opening: number, last: number): boolean {
    const near = firstInClause(words, opening, subjectReach, last)
    const at = near.findIndex(({normal}) => /^(?:not|never)$|n't$/.test(normal))
    return (
      at >= 0 &&
      near.slice(at).some(({normal}) => contacts.has(normal) || /^(?:courtesy|decency|answer\w*)$/.test(normal))
    )
  }

  /** "You have been specially selected". */
  function isFlattery(opening: number, last: number): boolean {
    const near = firstInClause(words, opening + 1, 4, last)
    return normalOf(words[opening]) !== 'your' && near.some(({normal}) => flatteries.has(normal))
  }

  /** "Your team is so impressive", "you have a lovely shop": praise that anybody could give ends the clause. */
  function isPraise(opening: number, last: number): boolean {
    const praised = words.slice(opening + 1, last + 1).findLastIndex(({normal}) => praises.has(normal)) + opening + 1
    if (praised === opening) return false
    const between = (from: number) => words.slice(from, praised).every(({normal}) => degrees.has(normal))
    if (isOneOf(normalOf(words[opening]), "you you've")) return last - praised <= 2 && between(opening + 2)
    const verb = words.slice(opening, praised).findLastIndex(({normal}) => seems.test(normal)) + opening
    return praised === last && verb > opening && between(verb + 1)
  }

  /** "It's a confidential matter to do with your file". */
  function isUnnamed(from: number, to: number): boolean {
    return words
      .slice(from, to)
      .some(({normal, index: at}) => gravely.has(normal) && matters.has(normalOf(words[at + 1])))
  }

  /** "The meter crew put a defect notice on your board": somebody did it, and the listener may not know. */
  function isPastIn(from: number, to: number): boolean {
    return words.slice(from, to + 1).some((word) => isOf(word, 'past'))
  }

  /** "I've come across something". */
  function isWithheld(verb: number): boolean {
    return firstFrom(words, verb + 1, 2).some(({normal}) => withheld.has(normal))
  }

  /** "Roofs, gutters, windows and doors", also in a transcript. */
  function isCatalogue(from: number, to: number, least = catalogue): boolean {
    let [commas, run] = [0, 0]
    for (const word of words.slice(from + 1, to + 1)) {
      if (word.joint === 'break') commas++
      run = isOf(word, 'content') && !isOf(word, 'number') ? run + 1 : 0
      if (commas >= least || run >= listed) return true
    }
    return false
  }

  /** "Nobody in town can touch us", "no other firm does what we do". */
  function isUnrivalled(from: number, to: number): boolean {
    const clause = words.slice(from, to + 1)
    const at = clause.findIndex(({normal}) => isOneOf(normal, "nobody no none nothing there isn't"))
    return at >= 0 && at < subjectReach && clause.slice(at + 2).some(({normal}) => isOneOf(normal, 'us we our'))
  }

  /** "I can't say any more on a machine", "I haven't heard a thing". */
  function isUntold(verb: string, from: number, to: number): boolean {
    return (untold.has(verb) || /^hear/.test(verb)) && words.slice(from, to).some(({normal}) => negation.test(normal))
  }

  /** "Sorry to be a pest", "I apologize for all the messages": but "sorry to hear of your fire". */
  function isSorry(opening: number): boolean {
    const [word, next, verb] = words.slice(opening, opening + 3).map(({normal}) => normal)
    if (/^apologi[sz]/.test(next ?? ''))
      return firstFrom(words, opening + 2, subjectReach).some(
        ({normal}) => messages.has(normal) || contacts.has(normal)
      )
    if (word !== 'sorry') return false
    return (
      next === 'if' || (next === 'to' && !isOneOf(verb ?? '', 'hear see read miss')) || isOf(words[opening + 2], 'ing')
    )
  }

  /** "This makes the fifth message I've left", "that's four calls now". */
  function isOwnMessage(from: number, to: number): boolean {
    return words
      .slice(from, to + 1)
      .some(
        ({normal, index: at}) =>
          messages.has(normal) &&
          (isOneOf(normalOf(words[at + 1]), "i i've we we've") ||
            (normalOf(words[at + 1]) === 'now' && isOf(words[at - 1], 'number')) ||
            isOneOf(normalOf(words[at + 2]), 'me us'))
      )
  }
}
