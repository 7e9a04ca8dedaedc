import {anyOf, formsOf, wordsOf} from '../language/membership.ts'
import {
  callerWord,
  clausePreposition,
  clippedWord,
  conditional,
  imperative,
  joiner,
  listenerWord,
  questionWord,
  thirdWord
} from '../language/vocabulary/clauses.ts'
import {callAgain, contact} from '../language/vocabulary/contact.ts'
import {tryFor} from '../language/vocabulary/pressure.ts'
import {notice} from '../language/vocabulary/statements.ts'

// The words by which clauses are told apart, and their subjects.

export const callers = wordsOf(callerWord)
export const listeners = wordsOf(listenerWord)
export const pronouns = wordsOf(thirdWord)
export const joiners = wordsOf(joiner)
export const conditions = wordsOf(conditional)
export const clipped = anyOf(wordsOf(clippedWord), formsOf('past', notice), formsOf('ing', contact, callAgain, tryFor))
export const questions = wordsOf(questionWord)
export const imperatives = wordsOf(imperative)
/** Openings of a condition that is told before its main clause. */
export const openers = new Set(['if', 'when', 'whenever', 'once', 'unless'])
export const articles = new Set(['the', 'a', 'an', 'one', 'two'])
export const prepositions = wordsOf(clausePreposition)
/** Words after a conjunction in which a verb shows that a clause has begun; chosen. */
export const verbReach = 6
